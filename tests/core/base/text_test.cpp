#include "core/base/text.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

TEST(Utf8, FindsTheFirstByteThatIsNotUtf8) {
    struct Case {
        std::string_view bytes;
        std::optional<std::size_t> fault;
    };
    const Case cases[] = {
        {"", {}},
        {"Señalización año", {}},
        {"€ 𝄞 – 漢字", {}},
        {"\0"sv, {}},
        {"\x7F", {}},
        {"\xC2\x80", {}},
        {"\xED\x9F\xBF", {}},        // last before the surrogates
        {"\xEE\x80\x80", {}},        // first after them
        {"\xF4\x8F\xBF\xBF", {}},    // U+10FFFF
        {"\x80", 0},                 // continuation alone
        {"a\xC0\xAF", 1},            // overlong '/'
        {"\xC1\xBF", 0},             // overlong
        {"\xE0\x9F\xBF", 0},         // overlong
        {"\xF0\x8F\xBF\xBF", 0},     // overlong
        {"\xED\xA0\x80", 0},         // surrogate
        {"\xED\xBF\xBF", 0},         // surrogate
        {"\xF4\x90\x80\x80", 0},     // above U+10FFFF
        {"\xF8\x88\x80\x80\x80", 0}, // five bytes
        {"\xFF", 0},
        {"año\xC3", 4}, // cut in the middle
        {"123456789012345\xE2\x82", 15},
        {"1234567890123456\xFF"
         "1234567",
         16},
    };
    for (const Case& c : cases)
        EXPECT_EQ(invalidUtf8(c.bytes), c.fault) << c.bytes;
}

TEST(Utf8, CountsCharactersNotBytes) {
    EXPECT_EQ(codePoints(""), 0U);
    EXPECT_EQ(codePoints("año"), 3U);
    EXPECT_EQ(codePoints("€𝄞"), 2U);
}

TEST(Text, IsComparedWithoutAccentsAndCapitals) {
    struct Case {
        std::string_view written, folded;
    };
    const Case cases[] = {
        {"", ""},
        {"Señalización AÑO", "senalizacion ano"},
        {"Sen\u0303al", "senal"}, // a combining tilde
        {"ÀÿŁódź Žižek", "aylodz zizek"},
        {"Æsir × ÷ ß", "Æsir × ÷ ß"},
        {"10 % — 漢字 😀", "10 % — 漢字 😀"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(folded(c.written), c.folded) << c.written;
}

TEST(Text, IsLookedForWordByWord) {
    EXPECT_EQ(foldedWords("  Señal   ANDINA "), (std::vector<std::string>{"senal", "andina"}));
    EXPECT_TRUE(foldedWords(" ").empty());
}

TEST(Text, IsCleanedOfWhatHidesOrBreaksIt) {
    struct Case {
        std::string_view entered, kept;
    };
    const Case cases[] = {
        {"  Aceros del Valle \n", "Aceros del Valle"},
        {"\u00A0año\u3000", "año"},
        {"a\r\nb\rc\nd", "a\nb\nc\nd"},
        {"a\r\n\r\nb", "a\n\nb"},
        {"a\u2028b\u0085c", "a\nb\nc"},
        {"uno\tdos", "uno\tdos"},
        {"a\x01\x1B[31mb\x7F", "a[31mb"},
        {"factura\u202Efdp.exe", "facturafdp.exe"},
        {"a\u2066b\u2069c", "abc"},
        {"a\0b"sv, "ab"},
        {"a\xFF\xC3z", "az"},
        {" \t\n ", ""},
        {"", ""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(cleaned(c.entered), c.kept) << c.entered;
}

TEST(Text, CleanedTextHasNothingForbiddenAndStaysAsItIs) {
    std::string everything;
    for (int byte = 0; byte < 256; ++byte)
        everything += static_cast<char>(byte);
    const std::string once = cleaned(everything);
    EXPECT_FALSE(forbiddenCharacter(once));
    EXPECT_EQ(cleaned(once), once);
}

TEST(Text, NamesThePlaceOfAForbiddenCharacter) {
    EXPECT_EQ(forbiddenCharacter("línea\n\tdos"), std::nullopt);
    EXPECT_EQ(forbiddenCharacter("añ\x07o"), 3U);
    EXPECT_EQ(forbiddenCharacter("a\u202E"), 1U);
    EXPECT_EQ(forbiddenCharacter("a\u0080"), 1U);
}

TEST(Text, InitialsAreThoseOfTheNamesNotOfTheSmallWords) {
    struct Case {
        std::string_view name, initials;
    };
    const Case cases[] = {
        {"Marcela Rincón", "MR"},
        {"Aceros del Valle S.A.", "AV"},
        {"ángela ñáñez", "ÁÑ"},
        {"Óscar de la Renta", "ÓR"},
        {"ana", "A"},
        {"  Ana  ", "A"},
        {"Juan Carlos Pérez", "JC"},
        {"«Ana» (ventas)", "A"},
        {"3M Colombia", "3C"},
        {"", ""},
        {"—", ""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(initials(c.name), c.initials) << c.name;
}

TEST(Split, givesWhatStandsBetween) {
    EXPECT_EQ(split("a b c", ' '), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(split("alone", ' '), std::vector<std::string>{"alone"});
    EXPECT_TRUE(split("", ' ').empty());
}

} // namespace
} // namespace kam
