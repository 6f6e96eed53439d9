#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

/// The parts of the dialog that says what files would do.
namespace kam {

/// Why one file cannot be imported, and that nothing has changed.
/// What people handed in, where nothing has to be decided.
void drawHandedIn(const ImportPreview& preview, const View& view, ui::Ui& ui);
void drawFaults(const ImportFile& file, ui::Ui& ui);
/// Several files by name, and of each that is broken the fault.
void drawFiles(const ImportPreview& preview, ui::Ui& ui);
/// What a file takes the place of.
void drawReplacement(const ImportPreview& preview, const View& view, ui::Ui& ui);
/// What is added, in conflict and left, with a choice for each conflict.
void drawMerge(const ImportPreview& preview, const View& view, ui::Ui& ui, Actions& actions);

/// Turns the pages of a list, `size` each. Returns the page to be shown; nothing is drawn where
/// there is one alone.
int turnPages(std::string_view name, int page, int size, std::size_t count, ui::Ui& ui);
/// A number and what it counts.
void drawCount(std::string_view label, std::size_t count, ui::Ui& ui);
/// "archivo.json", or what pasted text is called.
std::string nameOf(const ImportFile& file, const Texts& texts);

} // namespace kam
