#include "core/base/id.hpp"

#include <gtest/gtest.h>

#include <set>

namespace kam {
namespace {

TEST(Id, IsShortPlainAscii) {
    for (const char* good : {"a", "r-1", "change.case", "A_z-0.9"})
        EXPECT_TRUE(isId(good)) << good;
    for (const char* bad : {"", " ", "a b", "a/b", "año", "a\n", "\"", "a:b"}) {
        EXPECT_FALSE(isId(bad)) << bad;
    }
    EXPECT_TRUE(isId(std::string(64, 'x')));
    EXPECT_FALSE(isId(std::string(65, 'x')));
}

TEST(Id, CarriesAllRandomBitsAndNothingElse) {
    EXPECT_EQ(makeId("r", 0), "r-0000000000000");
    EXPECT_EQ(makeId("r", ~std::uint64_t{0}), "r-zzzzzzzzzzzzf");
    std::set<Id> ids;
    for (int bit = 0; bit < 64; ++bit)
        ids.insert(makeId("p", std::uint64_t{1} << bit));
    EXPECT_EQ(ids.size(), 64U);
    for (const Id& id : ids)
        EXPECT_TRUE(isId(id)) << id;
}

} // namespace
} // namespace kam
