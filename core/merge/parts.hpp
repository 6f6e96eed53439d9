#pragma once

#include "core/workspace/change.hpp"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace kam {

/// What of a record can differ by itself: a field as files name it ("title"), or one entry of a
/// field that is a table of its own ("answers", "change.case").
struct RecordPart {
    std::string field;
    std::string entry; ///< empty: the field as a whole

    bool operator==(const RecordPart&) const = default;
    bool operator<(const RecordPart& other) const {
        return std::tie(field, entry) < std::tie(other.field, other.entry);
    }
};

/// `title` or `answers["change.case"]`.
std::string pathOf(const RecordPart& part);

/// The parts in which two records of one kind differ, sorted.
std::vector<RecordPart> differing(const Record& one, const Record& other);

/// Both changes of a record at once: what each of two has made of what they began with. Nothing
/// where both changed the same part differently, or where together they are no valid record.
std::optional<Record> reconciled(TableId table, const Record& before, const Record& one,
                                 const Record& other);

/// The id under which this record is kept beside another one with its own id. The same content
/// always gives the same id, so that a file brought in again is known.
Id copyId(const Record& record);

} // namespace kam
