#include "core/base/money_sum.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace kam {
namespace {

Money cop(std::int64_t units) { return {units, "COP"}; }

TEST(MoneySum, addsWholeMinorUnitsAndCountsWhatIsNotKnown) {
    MoneySum sum("COP");
    EXPECT_EQ(sum.whole(), cop(0)); // of nothing
    sum.add(cop(10));
    sum.add(cop(20), 3);
    EXPECT_EQ(sum.whole(), cop(70));
    EXPECT_EQ(sum.knownParts(), 4);
    sum.add(std::nullopt);
    sum.add(Money{5, "USD"}, 2);
    EXPECT_EQ(sum.whole(), std::nullopt);
    EXPECT_EQ(sum.known(), cop(70));
    EXPECT_EQ(sum.unknownParts(), 3);
}

// A third of a cent lost in each of a million parts would show.
TEST(MoneySum, isExactWhereDoublesAreNot) {
    MoneySum sum("COP");
    sum.add(cop(9'007'199'254'740'993));
    sum.add(cop(1));
    EXPECT_EQ(sum.whole(), cop(9'007'199'254'740'994));
}

TEST(MoneySum, doesNotWrapAround) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    MoneySum sum("COP");
    sum.add(cop(most));
    sum.add(cop(1));
    EXPECT_EQ(sum.known(), cop(most));
    EXPECT_EQ(sum.unknownParts(), 1);
    sum.add(cop(most / 2), 3);
    EXPECT_EQ(sum.unknownParts(), 4);
    EXPECT_EQ(difference(cop(-most), cop(most)), std::nullopt);
}

TEST(MoneySum, addsSumsAsItAddsTheirParts) {
    MoneySum first("COP"), second("COP"), dollars("USD");
    first.add(cop(7));
    second.add(cop(8));
    second.add(std::nullopt);
    dollars.add(Money{1, "USD"});
    first.add(second);
    first.add(dollars);
    EXPECT_EQ(first.known(), cop(15));
    EXPECT_EQ(first.knownParts(), 2);
    EXPECT_EQ(first.unknownParts(), 2);
}

TEST(Difference, isKnownWhereBothAreInOneCurrency) {
    EXPECT_EQ(difference(cop(3), cop(10)), cop(-7));
    EXPECT_EQ(difference(cop(3), Money{1, "USD"}), std::nullopt);
    EXPECT_EQ(difference(std::nullopt, cop(1)), std::nullopt);
}

} // namespace
} // namespace kam
