#pragma once

#include "core/workspace/round.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// The names of a list as people write or paste it: a line a name, or with commas, semicolons or
/// tabs between. Companies have commas in their names: theirs go by `separators` of their own.
std::vector<std::string> namesIn(std::string_view text, std::string_view separators = ",;\n\r\t");

/// Who of a round's list has come. A name is the same whatever its capitals, accents and spaces.
struct Attendance {
    std::vector<std::string> missing;      ///< names on the list of whom nothing came, in its order
    std::vector<const Response*> unlisted; ///< came with a name that is not on the list, or none
};

/// Each name on the list stands for one person, each response for one too. Without a list nobody
/// is missing and nobody unlisted.
Attendance attendanceOf(const Round& round, const std::vector<const Response*>& responses);

/// How many are to answer: those on the list; without one the number that was given; null: not
/// known.
std::optional<int> expectedIn(const Round& round);

} // namespace kam
