#include "app/ui/calendar.hpp"
#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/typing.hpp"
#include "core/base/locale.hpp"
#include "core/base/text.hpp"
#include "core/base/typed.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

/// One date field in one pass; a class only to hand its context around.
class DateField {
public:
    DateField(Ui& owner, std::uint32_t node, std::optional<Date> value, const DateStyle& look)
        : ui(owner), in(owner.inner()), style(look), id(node) {
        result.value = value;
        const std::string held = value ? words(*value) : "";
        const std::string* draft = in.drafts.of(id, held);
        complains = draft != nullptr;
        atRest = draft ? *draft : held;
    }

    void draw() {
        if (in.focus.id() == id)
            in.drafts.begin(id, result.value ? toString(*result.value) : std::string());
        const std::string* typed = typedInto(in, id);
        const std::string wrong = complains ? fault(typed ? *typed : atRest) : "";
        const DrawnField field = drawField(ui, id, atRest,
                                           {.label = style.label,
                                            .hideLabel = style.hideLabel,
                                            .optional = style.optional,
                                            .placeholder = ui.texts("date.form"),
                                            .error = wrong.empty() ? style.error : wrong,
                                            .maxCharacters = 40,
                                            .disabled = style.disabled},
                                           {.kept = ui.touch() ? 40.0f : 32.0f});
        if (field.state.changed)
            set(fault(field.state.text).empty() ? read(field.state.text)
                                                : parseDate(in.drafts.before()));
        if (field.state.left || field.state.submitted) settle(field.state.text);
        result.faulty = !fault(field.state.text).empty();
        opener(field.box);
        if (in.picking.id == id) choose(field.box);
    }

    Entered<std::optional<Date>> result;

private:
    std::string words(Date date) const { return formatDate(date, ui.texts.language()); }

    std::optional<Date> read(std::string_view text) const {
        return readDate(text, ui.texts.language(), ui.platform.today());
    }

    /// What is wrong with a text; nothing where it can be the value.
    std::string fault(std::string_view text) const {
        if (cleaned(text).empty()) return {};
        const std::optional<Date> date = read(text);
        if (!date) return ui.texts("date.unreadable", {{"example", words(ui.platform.today())}});
        const bool outside =
            (style.low && *date < *style.low) || (style.high && *date > *style.high);
        if (!outside) return {};
        if (style.low && style.high)
            return ui.texts("date.between",
                            {{"low", words(*style.low)}, {"high", words(*style.high)}});
        return style.low ? ui.texts("date.atLeast", {{"low", words(*style.low)}})
                         : ui.texts("date.atMost", {{"high", words(*style.high)}});
    }

    void opener(const Rect& box) {
        const float width = in.target(36);
        const Rect rect{right(box) - width, box.y, width, box.height};
        const std::string name = ui.texts("calendar.open", {{"field", std::string(style.label)}});
        const std::uint32_t own = in.identify(Role::button, name);
        const Use use = in.use({.id = own,
                                .role = Role::button,
                                .name = name,
                                .expanded = in.picking.id == id,
                                .disabled = style.disabled,
                                .rect = rect});
        const Rect lit = grown(rect, -in.px(3));
        in.painter.fill(lit,
                        in.color(use.held      ? Color::press
                                 : use.hovered ? Color::hover
                                               : Color::none),
                        in.px(4));
        in.painter.words(in.fonts.iconFace(18), rect.x + (rect.width - in.px(18)) / 2,
                         in.painter.snap(middle(rect) - in.px(9)), icon::calendarEvent,
                         in.color(style.disabled ? Color::inkDisabled : Color::ink2));
        if (use.ring) in.focusRing(lit, in.px(4), -1);
        if (!complains) in.tooltip(own, rect, name); // its complaint stands there
        if (use.pressed) openCalendar(in, id, start());
    }

    /// The day on which the calendar opens.
    Date start() const {
        Date day = result.value.value_or(ui.platform.today());
        if (style.low) day = std::max(day, *style.low);
        if (style.high) day = std::min(day, *style.high);
        return day;
    }

    void choose(const Rect& box) {
        const auto chosen = drawCalendar(
            ui, id, box,
            {.name = style.label, .chosen = result.value, .low = style.low, .high = style.high});
        if (!chosen) return;
        in.drafts.drop(id);
        result.faulty = false;
        set(chosen);
    }

    void set(std::optional<Date> value) {
        result.changed = result.changed || value != result.value;
        result.value = value;
    }

    /// Left, or Enter: what cannot be read is complained about from now on.
    void settle(const std::string& text) {
        const std::string wrong = fault(text);
        if (wrong.empty()) {
            in.drafts.drop(id);
        } else {
            in.drafts.keep(id, text, result.value ? words(*result.value) : "");
            announceFault(ui, style.label, wrong);
        }
        in.drafts.end();
        in.acted = true;
    }

    Ui& ui;
    Ui::Inner& in;
    const DateStyle& style;
    std::uint32_t id;
    std::string atRest;
    bool complains = false;
};

} // namespace

Entered<std::optional<Date>> dateField(Ui& ui, std::string_view id, std::optional<Date> value,
                                       const DateStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = fieldNode(in, Role::textField, id, style.label, style.disabled);
    Entered<std::optional<Date>> entered;
    fieldFrame(ui, node, [&] {
        DateField field(ui, node, value, style);
        field.draw();
        entered = field.result;
    });
    return entered;
}

} // namespace kam::ui
