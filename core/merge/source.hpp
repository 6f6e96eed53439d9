#pragma once

#include "core/base/result.hpp"
#include "core/document/questionnaire_file.hpp"
#include "core/workspace/change.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace kam {

/// What one file brings: a company's workspace, the answers of one person, or a questionnaire.
using Incoming = OneOf<Workspace, Response, QuestionnaireFile>;

/// A file as it was read, and the fields of it that this version does not know.
struct IncomingDocument {
    Incoming content;
    std::vector<std::string> ignored; ///< paths
};

/// Reads a `kam/workspace`, a `kam/response` or a `kam/questionnaire` of a company's own.
Result<IncomingDocument> decodeIncoming(std::string_view json);

/// Where a record stands.
struct RecordPlace {
    TableId table;
    std::string key;

    bool operator==(const RecordPlace&) const = default;
    bool operator<(const RecordPlace& other) const {
        return std::tie(table, key) < std::tie(other.table, other.key);
    }
};

/// Records of a file that stand under another id here.
using Renames = std::map<RecordPlace, Id>;

/// The records of a file as they are compared with ours.
struct Source {
    Workspace records;
    bool isWhole = true;               ///< not the answers of a single person
    bool isOurs = true;                ///< of the same company
    std::set<RecordPlace> copies = {}; ///< records of the file that are kept beside ours already
    std::map<Id, Id> editions = {};    ///< its questionnaires that come as another edition of ours
};

/// Readies a file for the comparison: the workspace keeps its own identity, and what was kept as a
/// copy before is known again. A questionnaire that differs from ours comes as its next edition,
/// so that what was answered stays what was asked. `base` as in `compare`.
Source sourceOf(const Incoming& incoming, const Workspace& mine, const Workspace* base = nullptr);

/// Moves records to other ids, and with them what refers to them; but a record that is equal to
/// ours refers to what ours does.
Workspace renamed(const Workspace& theirs, const Renames& renames, const Workspace& mine);

/// The id under which the record of a file is kept beside ours; nothing where it cannot be, or
/// where it is already.
std::optional<Id> freeCopyId(const RecordPlace& place, const Incoming& file, const Source& source,
                             const Workspace& mine);

} // namespace kam
