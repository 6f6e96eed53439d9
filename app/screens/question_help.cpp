#include "app/screens/question_help.hpp"

#include "app/screens/shortcuts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

using namespace ui;

void drawHelp(Ui& ui, const Item& item) {
    heading(ui, 2, ui.texts("question.lookFor"), Type::dataStrong);
    ui.gap(8);
    for (const Wording& hint : item.evidence) {
        columns(ui, {fixed(16), share(1)}, 8,
                {[&] { glyph(ui, icon::search, 16, Color::ink3); },
                 [&] { text(ui, hint.in(ui.texts.language()), Type::data, Color::ink2); }});
        ui.gap(8);
    }
}

void drawShortcuts(Ui& ui) {
    const Texts& texts = ui.texts;
    heading(ui, 2, texts("question.shortcuts"), Type::dataStrong);
    ui.gap(4);
    for (const ShortcutLine& line : shortcutLines())
        if (line.group == ShortcutGroup::question && works(line.first, ui))
            drawShortcutLine(ui, line, 72);
}

} // namespace kam
