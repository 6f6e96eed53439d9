#pragma once

#include "core/exchange/account_update.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// A column of a table as a person looks at it.
struct ColumnSight {
    std::vector<std::string> examples; ///< the first values that differ, three at most
    bool dates = false;                ///< days stand in it
};

/// How a table of customers is looked at.
struct TableLook {
    enum class Part { columns, result, faults, reading };
    Part part = Part::columns;
    int columnPage = 0, resultPage = 0, faultPage = 0;
};

/// What a person says of how a table is to be read; what is not said stays as it was.
struct ReadTable {
    std::optional<std::size_t> sheet = {};
    std::optional<char> separator = {};
    std::optional<std::size_t> headerRow = {};
    std::optional<char> decimalMark = {}; ///< 0: found out again
    std::optional<std::string> currency = {};
};

/// What a column means from now on. Of the fields that only one column can have, another one that
/// had it means nothing then.
struct MapColumn {
    std::size_t column = 0;
    CustomerField field = CustomerField::ignored;
    int shift = 0;
};

/// A block of cells that somebody pasted.
struct PasteTable {
    std::string text;
};

/// A table of customers that somebody wants to bring in; shown before anything is done.
struct TableImport {
    /// Why there is no table.
    enum class Trouble { none, empty, notText, oldWorkbook, locked, broken, noReader, tooLarge };

    std::string name; ///< of the file; empty: pasted
    Trouble trouble = Trouble::none;
    std::string limit;               ///< where it is too large: in words
    std::vector<std::string> sheets; ///< of a workbook, by name
    std::size_t sheet = 0;           ///< which of them is read
    bool workbook = false;           ///< it was one, so that nothing parted its cells

    Sheet table;
    Mapping mapping;
    std::vector<ColumnSight> columns;
    CustomerTable customers;
    AccountUpdate update;           ///< what it comes to
    std::vector<std::size_t> order; ///< rows as they are shown: those that change something first
    std::vector<RowFault> faults;   ///< of the table and of the update, by place
    std::size_t outside = 0;        ///< rows that do not come in
    bool isRemembered = false;      ///< columns mean what was said of such a table before
    TableLook look;

    /// Whether customers can be told apart, and something is new.
    bool canConfirm() const { return mapping.namesCustomers() && !update.change.edits.empty(); }
};

} // namespace kam
