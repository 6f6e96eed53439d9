#include "core/workshop/attendance.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace kam {
namespace {

std::string plainName(std::string_view name) {
    std::string plain;
    for (const std::string& word : foldedWords(cleaned(name)))
        plain += plain.empty() ? word : " " + word;
    return plain;
}

} // namespace

std::vector<std::string> namesIn(std::string_view text, std::string_view separators) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (std::string name = cleaned(text.substr(0, end)); !name.empty())
            names.push_back(std::move(name));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

Attendance attendanceOf(const Round& round, const std::vector<const Response*>& responses) {
    Attendance attendance;
    if (round.invited.empty()) return attendance;
    std::map<std::string, int> came;
    for (const Response* response : responses)
        ++came[plainName(response->name)];
    std::map<std::string, int> listed;
    for (const std::string& name : round.invited) {
        const std::string plain = plainName(name);
        if (++listed[plain] > came[plain]) attendance.missing.push_back(name);
    }
    for (const Response* response : responses)
        if (--listed[plainName(response->name)] < 0) attendance.unlisted.push_back(response);
    return attendance;
}

std::optional<int> expectedIn(const Round& round) {
    return round.invited.empty() ? round.expected
                                 : std::optional(static_cast<int>(round.invited.size()));
}

} // namespace kam
