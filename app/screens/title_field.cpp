#include "app/screens/title_field.hpp"

#include "core/base/text.hpp"

namespace kam {

using namespace ui;

std::optional<std::string> titleField(const View& view, Ui& ui, const TitleField& asked,
                                      Actions& actions) {
    if (!asked.sentence.empty()) {
        text(ui, asked.sentence, Type::data, Color::ink2);
        ui.gap(16);
    }
    const FieldState title =
        textField(ui, "title", view.dialogWords,
                  {.label = asked.label, .maxCharacters = 120, .disabled = asked.readOnly});
    if (title.changed) actions.wish(Show{view.dialog, std::string(view.dialogAbout), title.text});
    ui.gap(20);
    const std::string words = cleaned(title.text);
    const bool usable = !asked.readOnly && (asked.mayBeEmpty || !words.empty());
    bool given = title.submitted && usable;
    row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
        pushRight(ui);
        if (button(ui, ui.texts("action.cancel"))) actions.wish(Show{});
        if (button(ui, asked.confirm, {.kind = ButtonKind::primary, .disabled = !usable}))
            given = true;
    });
    return given ? std::optional(words) : std::nullopt;
}

} // namespace kam
