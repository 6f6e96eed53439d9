#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kam {

/// How characters stand in a file as bytes.
enum class Encoding : std::uint8_t { utf8, utf16LittleEndian, utf16BigEndian, windows1252 };

struct DecodedText {
    std::string text; ///< UTF-8, without a byte order mark
    Encoding encoding = Encoding::utf8;
};

/// The text of a file that need not say how it is written: by its byte order mark; else UTF-16
/// where every second byte or so is zero; else UTF-8 where it is valid; else Windows-1252, as
/// spreadsheets wrote for decades. What is no character becomes U+FFFD.
DecodedText decodeText(std::string_view bytes);

} // namespace kam
