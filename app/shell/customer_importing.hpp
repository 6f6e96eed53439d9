#pragma once

#include "app/platform.hpp"
#include "app/screens/table_import.hpp"
#include "app/shell/session.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// Whether a file is taken for a table rather than for one of ours.
bool isTable(const ChosenFile& file);
/// Whether a text that was pasted is a block of cells.
bool isBlockOfCells(std::string_view text);
/// Whether it is one that names customers in its first rows.
bool namesCustomers(std::string_view text);

/// A table of customers, from when it is read until its rows are taken in or it is put away. Until
/// then it changes nothing.
class CustomerImporting {
public:
    CustomerImporting(ChosenFile from, Platform& world);

    /// Says what the table comes to, where it or the workspace is another one by now.
    void lookAt(const Workspace& mine, std::uint64_t version);
    void read(const ReadTable& how);
    void map(const MapColumn& column);
    void look(const TableLook& at) { shownNow.look = at; }

    const TableImport& shown() const { return shownNow; }
    /// Takes the rows in, as one change, and remembers what the columns mean. What is to be said
    /// about it; empty: nothing was altered.
    std::string confirm(Session& session, const Texts& texts);

private:
    void readBytes(std::optional<char> separator);
    void propose(const Mapping& mapping);
    void lookAtColumns();
    void reckon(const Workspace& mine);

    ChosenFile file;
    WorkspaceSettings settings;
    TableImport shownNow;
    std::optional<std::uint64_t> seen; ///< version of the workspace it was reckoned for
};

} // namespace kam
