#pragma once

#include "core/merge/source.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace kam {

/// How a record of the files stands to ours.
enum class Standing {
    added,    ///< only they have it
    changed,  ///< they changed what we left as it was
    conflict, ///< it differs, and nothing says whose is the later one
    missing,  ///< they no longer have it; ours stays
};

/// What one or several files say about a record.
struct FileVersion {
    Record record;
    std::vector<std::size_t> files; ///< which of the files
};

/// A record in which files differ from ours.
struct ComparedRecord {
    RecordPlace place;
    Standing standing = Standing::added;
    std::optional<Record> mine;
    /// What could stand there instead: one record unless in conflict, then each once; none where
    /// missing.
    std::vector<FileVersion> theirs;
    std::vector<std::size_t> missingIn; ///< files without it
    bool canKeepBoth = false;
};

/// What files would bring, record by record.
struct Comparison {
    std::vector<ComparedRecord> rows; ///< by table and key; without what is equal
    std::size_t equal = 0;            ///< records that need nothing done
};

/// Compares files with ours. `base`, where there is one, is what ours and the files of the same
/// company grew from: then what only one side changed is no conflict, nor are changes of different
/// parts of one record.
Comparison compare(const Workspace& mine, std::span<const Incoming> files,
                   const Workspace* base = nullptr);

/// The same for files made ready. Nothing is said of keeping both.
Comparison compare(const Workspace& mine, std::span<const Source> sources,
                   const Workspace* base = nullptr);

/// A response whose round neither we nor any of the files have cannot be brought in.
std::optional<Fault> roundFault(const Incoming& incoming, const Workspace& mine,
                                std::span<const Incoming> files);

} // namespace kam
