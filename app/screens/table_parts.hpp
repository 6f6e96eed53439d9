#pragma once

#include "app/screens/table_import.hpp"
#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

#include <string>
#include <string_view>

/// The parts of the dialog that says what a table of customers would do.
namespace kam {

/// Each column with what it means, to be changed.
void drawTableColumns(const TableImport& import, const View& view, ui::Ui& ui, Actions& actions);
/// The first rows as they will be.
void drawTableResult(const TableImport& import, const View& view, ui::Ui& ui, Actions& actions);
/// What is wrong, by row and column.
void drawTableFaults(const TableImport& import, ui::Ui& ui, Actions& actions);
/// Which sheet of a workbook is read, to be chosen where there are several.
void drawSheetChoice(const TableImport& import, ui::Ui& ui, Actions& actions);
/// How the table was read, to be changed, and which rows are no customers.
void drawTableReading(const TableImport& import, const View& view, ui::Ui& ui, Actions& actions);

/// "Fila 17, Ventas: no es un número: «n.d.?»".
std::string wordsFor(const RowFault& fault, const TableImport& import, const Texts& texts);
/// "Columna C" where it has no name.
std::string nameOfColumn(const TableImport& import, std::size_t column, const Texts& texts);

} // namespace kam
