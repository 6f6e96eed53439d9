#pragma once

#include "core/exchange/customer_table.hpp"
#include "core/workspace/change.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kam {

/// What becomes of a row.
enum class RowOutcome : std::uint8_t { leftOut, added, updated, unchanged };

/// What a customer table comes to in a workspace.
struct AccountUpdate {
    Change change; ///< one edit, "change.customers"; empty where nothing is new
    std::size_t added = 0, updated = 0, unchanged = 0; ///< rows
    std::vector<RowOutcome> outcomes;                  ///< as the rows of the table
    std::vector<Id> accounts;     ///< likewise: whom they are about; empty where left out
    std::size_t absent = 0;       ///< accounts that were there and that no row is about
    std::vector<RowFault> faults; ///< of rows that name nobody, or whose group is left as it was
};

/// Takes the customers of a table into a workspace. An account is that with the code; else that of
/// the name, unless it has another code. Only what a row says is changed: never ratings, scores or
/// decisions, nothing by an empty cell, and no name that differs in capitals, accents or spaces
/// alone. New accounts get an id that follows from their code or name, so that two people who take
/// in one table have the same.
///
/// A group is found by what accounts and rows are called afterwards, by code or else by name; one
/// that names itself belongs to none. Where it is not found, or groups would belong to themselves
/// by way of others, that is a fault and the row is taken in without it.
AccountUpdate updateAccounts(const CustomerTable& table, const Workspace& workspace);

} // namespace kam
