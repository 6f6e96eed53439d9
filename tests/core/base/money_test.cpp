#include "core/base/money.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace kam {
namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

TEST(Money, HasTheMinorUnitOfItsCurrency) {
    struct Case {
        const char* currency;
        int digits;
    };
    const Case cases[] = {{"COP", 2}, {"USD", 2}, {"EUR", 2}, {"CLP", 0}, {"JPY", 0},
                          {"PYG", 0}, {"XPF", 0}, {"KWD", 3}, {"BHD", 3}, {"CLF", 4}};
    for (const Case& c : cases)
        EXPECT_EQ(minorDigits(c.currency), c.digits) << c.currency;
}

TEST(Money, IsReadAndWrittenWithoutLosingACent) {
    struct Case {
        const char *amount, *currency;
        std::int64_t units;
        const char* written;
    };
    const Case cases[] = {
        {"1234567.89", "COP", 123'456'789, "1234567.89"},
        {"-1234567.89", "COP", -123'456'789, "-1234567.89"},
        {"0", "COP", 0, "0.00"},
        {"-0.00", "COP", 0, "0.00"},
        {"5", "COP", 500, "5.00"},
        {"5.1", "COP", 510, "5.10"},
        {"0.05", "USD", 5, "0.05"},
        {"-0.05", "USD", -5, "-0.05"},
        {"1500", "CLP", 1500, "1500"},
        {"1.234", "KWD", 1234, "1.234"},
        {"92233720368547758.07", "COP", most, "92233720368547758.07"},
        {"-92233720368547758.08", "COP", least, "-92233720368547758.08"},
    };
    for (const Case& c : cases) {
        const auto money = parseMoney(c.amount, c.currency);
        ASSERT_TRUE(money) << c.amount;
        EXPECT_EQ(money->minorUnits, c.units) << c.amount;
        EXPECT_EQ(amountText(*money), c.written);
        EXPECT_EQ(parseMoney(amountText(*money), c.currency), money);
    }
}

TEST(Money, RefusesWhatIsNotAnAmountOfItsCurrency) {
    struct Case {
        const char *amount, *currency;
    };
    const Case cases[] = {
        {"", "COP"},
        {"-", "COP"},
        {".5", "COP"},
        {"5.", "COP"},
        {"1.234", "COP"},
        {"1,50", "COP"},
        {"1e3", "COP"},
        {"+5", "COP"},
        {" 5", "COP"},
        {"007", "COP"},
        {"1.5", "CLP"},
        {"NaN", "COP"},
        {"5", "cop"},
        {"5", "CO"},
        {"5", "PESO"},
        {"5", ""},
        {"--5", "COP"},
        {"1.2.3", "COP"},
        {"92233720368547758.08", "COP"},
        {"-92233720368547758.09", "COP"},
        {"99999999999999999999999", "COP"},
    };
    for (const Case& c : cases)
        EXPECT_FALSE(parseMoney(c.amount, c.currency)) << c.amount;
}

} // namespace
} // namespace kam
