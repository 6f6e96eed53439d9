#pragma once

#include "core/base/code32.hpp"
#include "core/base/id.hpp"
#include "core/catalogue/questionnaire.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the codes of a workshop have in common.
namespace kam::document {

inline constexpr int fingerprintBits = 16;

/// Tells questionnaires apart by which items they ask, in which order.
std::uint64_t fingerprintOf(const std::vector<const Item*>& items);

/// Of an id of ours a letter and its random bits go, a third of its length.
void writeId(CodeWriter& writer, const Id& id);
/// Nothing where it ends too early or is no id.
std::optional<Id> readId(CodeReader& reader);
/// A text; nothing where it ends too early or is not UTF-8.
std::optional<std::string> readWords(CodeReader& reader);

/// What follows the prefix of a code, white space before it left out; nothing where the text begins
/// otherwise. Capitals do not matter.
std::optional<std::string_view> groupsOf(std::string_view text, std::string_view prefix);

} // namespace kam::document
