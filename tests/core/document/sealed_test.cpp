#include "core/document/sealed.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Sealed, GivesBackWhatWasSealed) {
    for (const char* json : {"{}", "", "{\"body\":\"\\\"body\\\":\"}", "{\"name\":\"año\"}\n"}) {
        const std::string sealed = seal(json);
        const auto inside = unseal(sealed);
        ASSERT_TRUE(inside) << sealed;
        EXPECT_EQ(*inside, json);
    }
    EXPECT_EQ(seal("{}"), "{\"checksum\":\"297bd0aa\",\"bytes\":2,\"body\":{}}");
}

TEST(Sealed, CutAnywhereIsNoticed) {
    const std::string sealed = seal("{\"level\":[1,2,{\"a\":{}}]}");
    for (std::size_t length = 0; length < sealed.size(); ++length) {
        EXPECT_FALSE(unseal(std::string_view(sealed).substr(0, length))) << length;
    }
    EXPECT_FALSE(unseal(sealed + " "));
    EXPECT_FALSE(unseal(sealed + sealed));
}

TEST(Sealed, WithAnyBitFlippedIsNoticed) {
    const std::string sealed = seal("{\"level\":2}");
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        std::string broken = sealed;
        broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(unseal(broken)) << broken;
    }
}

TEST(Sealed, FullOfZerosIsNoticed) {
    EXPECT_FALSE(unseal(std::string(4096, '\0')));
    EXPECT_FALSE(unseal("null"));
}

} // namespace
} // namespace kam
