#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// The name of a file that the store writes:
///
///     snapshot-<number>.json         the whole workspace
///     changes-<number>-<part>.json   what was done since that snapshot
///     tail-<number>.json             an unsaved tail that fits nowhere, kept for the person
///     history-<number>.json          the steps that led to the snapshot with that number
///     version-<number>.json          the workspace as a person wanted it kept, with a name
///
/// Numbers start at 1 and never come twice, neither do the parts of a number.
struct JournalName {
    enum class Kind { snapshot, changes, tail, history, version };

    /// Numbers from here on are not ours, so that the next number always exists.
    static constexpr std::uint32_t limit = 1'000'000'000;

    Kind kind = Kind::snapshot;
    std::uint32_t number = 0;
    std::uint32_t part = 0; ///< of changes; 0 with the others

    bool operator==(const JournalName&) const = default;
};

std::string toString(const JournalName& name);
/// Nothing for a name that the store would not write, be it off by a zero in front.
std::optional<JournalName> parseJournalName(std::string_view text);

} // namespace kam
