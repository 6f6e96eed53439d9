#pragma once

#include "core/base/one_of.hpp"
#include "core/workspace/workspace.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kam {

/// A whole record of any table.
using Record =
    OneOf<Company, OwnQuestionnaire, OwnItem, Round, Response, Criterion, PairwiseJudgements,
          Selection, Service, ServiceModels, Account, ActionItem, Decision, CarriedRecord>;

/// A record put in the place of the one with its key, or added. `table` tells apart the tables
/// whose records are of one type.
struct Put {
    TableId table;
    Record record;

    bool operator==(const Put&) const = default;
};

/// A record taken out; no effect where it is not there. The company cannot be erased.
struct Erase {
    TableId table;
    std::string key;

    bool operator==(const Erase&) const = default;
};

using Edit = std::variant<Put, Erase>;

/// One edit of a person: all of it happens or none of it. Undo is the opposite Change.
struct Change {
    std::vector<Edit> edits;
    std::string label; ///< text key of what was done, "change.answer"

    bool operator==(const Change&) const = default;
};

Put put(Company record);
Put put(OwnQuestionnaire record);
Put put(OwnItem record);
Put put(Round record);
Put put(Response record);
Put put(Criterion record);
Put put(PairwiseJudgements record);
Put put(Selection record);
Put put(Service record);
Put put(ServiceModels record);
Put put(Account record);
Put put(ActionItem record);
Put put(Decision record);
Put put(TableId table, CarriedRecord record);

/// The key under which a record stands in its table; empty for the company, the selection and the
/// service models, of which there is one.
std::string keyOf(const Record& record);

/// The record under a key; null where there is none.
std::optional<Record> recordAt(const Workspace& workspace, TableId table, std::string_view key);

/// The edit that brings back what stands under a key now.
Edit restoring(const Workspace& workspace, TableId table, std::string_view key);

/// Whether both put the same records and nothing else: then the later one stands for both.
bool putTheSame(const Change& a, const Change& b);

/// Applies a change and returns its opposite: applying that restores the workspace exactly. An
/// opposite without edits says that nothing was altered.
Change apply(Workspace& workspace, const Change& change);

/// Takes out a round with all that was answered in it.
Change removal(const Workspace& workspace, const Round& round);
/// Takes a person with all answers out of a round.
Change removal(const Response& response);

/// The smallest change that makes `from` equal to `to`; without a label.
Change difference(const Workspace& from, const Workspace& to);

} // namespace kam
