#include "app/screens/question_help.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

using namespace ui;

namespace {

void drawShortcut(Ui& ui, const std::function<void()>& keys, std::string_view what) {
    columns(ui, {fixed(72), share(1)}, 0,
            {[&] { row(ui, {.height = 28, .gap = 4}, keys); },
             [&] { row(ui, {.height = 28}, [&] { text(ui, what, Type::note, Color::ink2); }); }});
}

void drawShortcut(Ui& ui, std::initializer_list<std::string_view> keys, std::string_view what) {
    drawShortcut(
        ui,
        [&] {
            for (const std::string_view key : keys)
                keyCap(ui, key);
        },
        what);
}

} // namespace

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
    drawShortcut(
        ui,
        [&] {
            keyCap(ui, "1");
            text(ui, texts("question.keyTo"), Type::note, Color::ink3);
            keyCap(ui, "5");
        },
        texts("question.keyLevel"));
    drawShortcut(ui, {"↑", "↓"}, texts("question.keyMove"));
    drawShortcut(ui, {"←", "→"}, texts("question.keyTurn"));
    drawShortcut(ui, {"N"}, texts("question.keyNotApplicable"));
    drawShortcut(ui, {"E"}, texts("question.keyEvidence"));
}

} // namespace kam
