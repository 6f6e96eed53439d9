#include "app/screens/screens.hpp"
#include "app/ui/widgets.hpp"
#include "core/workshop/attendance.hpp"

/// Adding customers by name.
namespace kam {

using namespace ui;

Actions drawAccountsDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::addAccounts) return actions;
    const Texts& texts = ui.texts;
    std::string words(view.dialogWords);
    std::vector<std::string> names;
    bool given = false;
    const auto body = [&] {
        text(ui, texts("accounts.addMore"), Type::data, Color::ink2);
        ui.gap(16);
        const FieldState field = textField(ui, "names", words,
                                           {.label = texts("accounts.names"),
                                            .placeholder = texts("accounts.namesExample"),
                                            .multiline = true,
                                            .maxCharacters = 100'000,
                                            .disabled = view.readOnly});
        if (field.changed) words = field.text;
        names = namesIn(words, "\r\n"); // a company may have a comma in its name
        given = field.submitted;
    };
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (!names.empty())
                text(ui, texts.plural("accounts.count", static_cast<int>(names.size())), Type::data,
                     Color::ink2);
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("accounts.addThem"),
                       {.kind = ButtonKind::primary, .disabled = view.readOnly || names.empty()}))
                given = true;
        });
    };
    const bool open = dialog(ui, texts("accounts.add"), 560, body, foot);
    if (given && !view.readOnly && !names.empty()) {
        actions.wish(AddAccounts{names});
        actions.wish(Show{});
    } else if (!open) {
        actions.wish(Show{});
    } else if (words != view.dialogWords) {
        actions.wish(Show{Dialog::addAccounts, {}, words});
    }
    return actions;
}

} // namespace kam
