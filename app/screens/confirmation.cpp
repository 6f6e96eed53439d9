#include "app/screens/confirmation.hpp"

namespace kam {

using namespace ui;

bool confirmed(Ui& ui, const Confirmation& asked, Actions& actions) {
    bool yes = false;
    const bool open = dialog(ui, asked.title, 560, [&] {
        text(ui, asked.sentence, Type::data, Color::ink2);
        ui.gap(20);
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, ui.texts("action.cancel"))) actions.wish(Show{});
            yes = button(ui, asked.confirm, {.kind = asked.kind, .disabled = asked.disabled});
        });
    });
    if (yes || !open) actions.wish(Show{});
    return yes;
}

} // namespace kam
