#include "core/base/encoding.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using namespace std::string_literals;

std::string wide(std::u16string_view text, bool littleEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

TEST(DecodeText, TellsHowATextIsWritten) {
    const std::u16string_view utf16 = u"Señal; 5 € \U0001D11E";
    struct Case {
        std::string bytes;
        Encoding encoding;
        std::string text;
    };
    const Case cases[] = {
        {"", Encoding::utf8, ""},
        {"Señal; 5 €", Encoding::utf8, "Señal; 5 €"},
        {"\xEF\xBB\xBFSeñal", Encoding::utf8, "Señal"},
        {"Se\xF1"
         "al; 5 \x80; \x93\xC1rea\x94",
         Encoding::windows1252, "Señal; 5 €; “Área”"},
        {"\xFF\xFE"s + wide(utf16, true), Encoding::utf16LittleEndian, "Señal; 5 € 𝄞"},
        {"\xFE\xFF"s + wide(utf16, false), Encoding::utf16BigEndian, "Señal; 5 € 𝄞"},
        {wide(utf16, true), Encoding::utf16LittleEndian, "Señal; 5 € 𝄞"},
        {wide(utf16, false), Encoding::utf16BigEndian, "Señal; 5 € 𝄞"},
    };
    for (const Case& each : cases) {
        const DecodedText decoded = decodeText(each.bytes);
        EXPECT_EQ(decoded.text, each.text);
        EXPECT_EQ(decoded.encoding, each.encoding) << each.text;
    }
}

TEST(DecodeText, ReplacesWhatIsNoCharacter) {
    EXPECT_EQ(decodeText("\xEF\xBB\xBF"
                         "a\xFF"
                         "b\xC3")
                  .text,
              "a\uFFFDb\uFFFD");
    EXPECT_EQ(
        decodeText("\xFF\xFE"s + wide(u"a", true) + "\x00\xD8"s + wide(u"b", true) + "c").text,
        "a\uFFFDb"); // half a pair, half a unit
    EXPECT_EQ(decodeText("\xF1\x81").text, "ñ\uFFFD");
}

} // namespace
} // namespace kam
