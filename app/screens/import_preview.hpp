#pragma once

#include "core/merge/merge.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// A file that somebody wants to bring in, as it was read.
struct ImportFile {
    /// What can be told of one that cannot be read at all.
    enum class Wreck { none, empty, damaged };

    std::string name;                 ///< empty: pasted text
    std::vector<Fault> faults;        ///< not empty: it is left aside
    std::vector<std::string> ignored; ///< fields of it that this version does not know
    Wreck wreck = Wreck::none;
    bool otherCompany = false; ///< it is about another company than the workspace
    bool isCode = false;       ///< no file but a response as a code
};

/// How an import is looked at.
struct ImportLook {
    bool replaces = false; ///< the file takes the place of everything, rather than being merged
    int conflictPage = 0, addedPage = 0;
};

/// Decides a conflict, or where no place is named all of them.
struct DecideImport {
    std::optional<RecordPlace> place;
    MergeDecision decision;
};

/// What files would do to the workspace; shown before they do.
struct ImportPreview {
    bool sample = false; ///< not a file but the company the program carries
    std::vector<ImportFile> files;
    std::vector<Incoming> contents;  ///< of the files without faults
    std::vector<std::size_t> fileOf; ///< which of the files each content is
    bool otherCompany = false;       ///< one of them is about another company than the workspace
    bool canReplace = false, canMerge = false;
    ImportLook look;

    Change replacement;                      ///< makes the workspace equal to the file's
    int added = 0, altered = 0, removed = 0; ///< records that it adds, alters, removes

    Comparison comparison;
    std::vector<std::size_t> conflicts, additions; ///< rows of the comparison
    MergeDecisions decisions;
    Merged merged; ///< what merging comes to as it is decided

    /// Whether it is only what people handed in, and nothing has to be decided.
    bool isHandedIn() const;
    /// What importing would do.
    const Change& change() const { return look.replaces ? replacement : merged.change; }
};

} // namespace kam
