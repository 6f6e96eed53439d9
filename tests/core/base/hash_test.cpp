#include "core/base/hash.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kam {
namespace {

TEST(Crc32c, GivesThePublishedValues) {
    // RFC 3720, appendix B.4, and the check value of the CRC catalogue.
    EXPECT_EQ(crc32c(""), 0U);
    EXPECT_EQ(crc32c("123456789"), 0xE3069283U);
    EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAU);
    EXPECT_EQ(crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
}

TEST(Crc32c, FindsEverySingleFlippedBit) {
    const std::string text = "{\"level\":2}";
    const auto right = crc32c(text);
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string broken = text;
        broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_NE(crc32c(broken), right) << bit;
    }
}

TEST(Fnv1a, GivesThePublishedValues) {
    // The test vectors of its authors.
    EXPECT_EQ(fnv1a(""), 0xCBF29CE484222325U);
    EXPECT_EQ(fnv1a("a"), 0xAF63DC4C8601EC8CU);
    EXPECT_EQ(fnv1a("foobar"), 0x85944171F73967E8U);
}

} // namespace
} // namespace kam
