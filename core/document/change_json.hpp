#pragma once

#include "core/base/date.hpp"
#include "core/base/result.hpp"
#include "core/workspace/change.hpp"

#include <string>
#include <string_view>

namespace kam {

/// A change as the journal keeps it: when it happened and what it was.
struct JournalEntry {
    Instant at;
    Change change;

    bool operator==(const JournalEntry&) const = default;
};

/// One line of JSON.
std::string encodeEntry(const JournalEntry& entry);
Result<JournalEntry> decodeEntry(std::string_view json);

} // namespace kam
