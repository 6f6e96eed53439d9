#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

/// How the data stands, in the words and the sign of the design: "Guardado 10:42" only when it is.
struct SaveLine {
    ui::Icon icon = nullptr; ///< null: none
    ui::Color color = ui::Color::ink3;
    std::string words;
    bool alert = false; ///< the person must know; offer an export
};

SaveLine saveLine(const View& view, const Texts& texts);

/// Draws it in a row.
void drawSaveLine(ui::Ui& ui, const SaveLine& line, ui::Type type);
/// Its sign alone, where there is no room for words; they are read, and shown beside it.
void drawSaveSign(ui::Ui& ui, const SaveLine& line);

} // namespace kam
