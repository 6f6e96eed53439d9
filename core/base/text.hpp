#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Offset of the first byte that is not part of valid UTF-8 (surrogates and overlong forms are
/// not valid), or nothing where all is valid.
std::optional<std::size_t> invalidUtf8(std::string_view text);
/// Number of Unicode code points of valid UTF-8.
std::size_t codePoints(std::string_view text);
/// Offset of the first character that has no place in what people write: a control character
/// other than tab and line feed, or a mark that overrides the direction of text.
std::optional<std::size_t> forbiddenCharacter(std::string_view text);
/// A name or note as a person may enter it: white space at the ends removed, control characters
/// and bidirectional overrides dropped, line ends as "\n".
std::string cleaned(std::string_view text);
/// Up to two capital initials of a name, "MR" for "Marcela Rincón", "AV" for "Aceros del Valle".
std::string initials(std::string_view name);
/// The text for comparing: small letters without accents, so that "Señalización" and "senalizacion"
/// are the same. Letters of Latin-1 and Latin Extended-A; all others stay as they are.
std::string folded(std::string_view text);
/// The text folded and without white space: equal for what people take for the same name.
std::string nameKey(std::string_view text);
/// The parts between separators; none of an empty text.
std::vector<std::string> split(std::string_view text, char separator);
/// The words of what is typed to find something, each folded.
std::vector<std::string> foldedWords(std::string_view text);

} // namespace kam
