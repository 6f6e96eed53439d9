#include "core/base/typed.hpp"

#include "core/base/locale.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Number = std::optional<double>;

TEST(ReadNumber, takesTheLanguagesFormAndTheOthersWhereItIsClear) {
    struct Case {
        const char* text;
        Number es, en;
    };
    const Case cases[] = {
        {"1.234.567,89", 1234567.89, 1234567.89},
        {"1,234,567.89", 1234567.89, 1234567.89},
        {"1.234", 1234, 1.234},
        {"1,234", 1.234, 1234},
        {"1.5", 1.5, 1.5},
        {"1,5", 1.5, 1.5},
        {"0.125", 0.125, 0.125},
        {"0,125", 0.125, 0.125},
        {"1234,5", 1234.5, 1234.5},
        {"12345", 12345, 12345},
        {"1 234 567", 1234567, 1234567},
        {"1\u00A0234,5", 1234.5, 1234.5},
        {"1'234.50", 1234.5, 1234.5},
        {" 42 ", 42, 42},
        {"-3", -3, -3},
        {"\u22123,5", -3.5, -3.5},
        {"+7", 7, 7},
        {",5", 0.5, 0.5},
        {"5,", 5, 5},
        {"1.234.567", 1234567, 1234567},
        {"999999999999999", 999999999999999, 999999999999999},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(readNumber(c.text, Language::es), c.es) << c.text;
        EXPECT_EQ(readNumber(c.text, Language::en), c.en) << c.text;
    }
}

TEST(ReadNumber, guessesNothing) {
    for (const char* text : {"",
                             " ",
                             "-",
                             ",",
                             ".",
                             "abc",
                             "1a",
                             "1.23.456",
                             "12,34,567",
                             "1,234.567,89",
                             "1..2",
                             "--3",
                             "1 23",
                             "1 234,5,6",
                             "1e5",
                             "0x10",
                             "inf",
                             "nan",
                             "9999999999999999",
                             "1.2345.678"})
        for (const Language language : {Language::es, Language::en})
            EXPECT_FALSE(readNumber(text, language)) << text;
}

TEST(ReadNumber, readsWhatIsShown) {
    for (const double value : {0.0, -1234567.5, 0.25, 1234.0, 98765432.125})
        for (const Language language : {Language::es, Language::en})
            EXPECT_EQ(readNumber(formatNumber(value, 3, language), language), value);
}

TEST(ReadDate, takesTheFormsThatPeopleType) {
    const Date today{2026, 11, 23};
    for (const char* text :
         {"27/11/2026", "27-11-2026", "27.11.2026", "27 11 2026", "27/11/26", "27/11", "2026-11-27",
          "27 nov 2026", "27 nov. 2026", "27 noviembre", "27 de noviembre de 2026", "27nov2026",
          "27 November 2026", "Nov 27, 2026", " 27/11/2026 ", "27 NOV 2026",
          "27\u00A0nov\u00A02026"})
        for (const Language language : {Language::es, Language::en})
            EXPECT_EQ(readDate(text, language, today), (Date{2026, 11, 27})) << text;
    EXPECT_EQ(readDate("3 sept 2026", Language::es, today), (Date{2026, 9, 3}));
    EXPECT_EQ(readDate("1 ene 2027", Language::en, today), (Date{2027, 1, 1}));
    EXPECT_EQ(readDate("3/4/2026", Language::en, today), (Date{2026, 4, 3})) << "as it is shown";
    EXPECT_EQ(readDate("11/27/2026", Language::en, today), (Date{2026, 11, 27}));
    EXPECT_FALSE(readDate("11/27/2026", Language::es, today));
}

TEST(ReadDate, makesUpNoDay) {
    const Date today{2026, 11, 23};
    for (const char* text :
         {"", "27", "noviembre", "31/11/2026", "29/2/2026", "0/1/2026", "27/13/2026", "27/11/226",
          "27/11/2026/1", "mañana", "27 no 2026", "27 novia 2026", "2026-11-31", "1/1/1899",
          "27*11*2026", "nov 2026 27"})
        EXPECT_FALSE(readDate(text, Language::es, today)) << text;
}

TEST(ReadDate, readsWhatIsShown) {
    const Date today{2026, 11, 23};
    for (const Language language : {Language::es, Language::en})
        for (int month = 1; month <= 12; ++month) {
            const Date date{2027, month, 28};
            EXPECT_EQ(readDate(formatDate(date, language), language, today), date);
            EXPECT_EQ(readDate(formatLongDate(date, language), language, today), date);
        }
}

} // namespace
} // namespace kam
