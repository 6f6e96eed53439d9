#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/typing.hpp"
#include "core/base/locale.hpp"
#include "core/base/text.hpp"
#include "core/base/typed.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace kam::ui {
namespace {

/// A number to the last bit, and back; nothing for null.
std::string exactly(std::optional<double> value) {
    if (!value) return {};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.17g", *value);
    return text.data();
}

std::optional<double> exactly(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return std::strtod(text.c_str(), nullptr);
}

/// One number field in one pass; a class only to hand its context around.
class NumberField {
public:
    NumberField(Ui& owner, std::uint32_t node, std::optional<double> value, const NumberStyle& look)
        : ui(owner), in(owner.inner()), style(look), id(node) {
        result.value = value;
        held = value ? words(*value) : "";
        const std::string* draft = in.drafts.of(id, held);
        complains = draft != nullptr;
        atRest = draft ? *draft : held;
    }

    void draw() {
        if (in.focus.id() == id) in.drafts.begin(id, exactly(result.value));
        if (const std::string* typed = typedInto(in, id)) step(*typed);
        const std::string* typed = typedInto(in, id);
        const std::string wrong = complains ? fault(typed ? *typed : atRest) : "";
        FieldKind kind{.role = Role::spinButton, .right = true};
        if (result.value && style.low && style.high)
            kind.range = Range{*result.value, *style.low, *style.high};
        const FieldState state = drawField(ui, id, atRest,
                                           {.label = style.label,
                                            .hideLabel = style.hideLabel,
                                            .optional = style.optional,
                                            .unit = style.unit,
                                            .error = wrong.empty() ? style.error : wrong,
                                            .maxCharacters = 40,
                                            .disabled = style.disabled},
                                           kind)
                                     .state;
        if (state.changed)
            set(fault(state.text).empty() ? read(state.text) : exactly(in.drafts.before()));
        if (state.left || state.submitted) settle(state.text);
    }

    Entered<std::optional<double>> result;

private:
    std::string words(double value) const {
        return formatNumber(value, style.decimals, ui.texts.language());
    }

    /// A bound as people say it: "100", not "100,00".
    std::string bound(double value) const {
        const int decimals = value == std::round(value) ? 0 : style.decimals;
        return formatNumber(value, decimals, ui.texts.language());
    }

    /// What is typed without the unit, which people write too.
    std::string_view bare(std::string_view text) const {
        const std::string_view unit = style.unit;
        const bool ends = !unit.empty() && text.size() >= unit.size() &&
                          text.substr(text.size() - unit.size()) == unit;
        return ends ? text.substr(0, text.size() - unit.size()) : text;
    }

    std::optional<double> read(std::string_view text) const {
        return readNumber(bare(text), ui.texts.language());
    }

    /// What is wrong with a text; nothing where it can be the value.
    std::string fault(std::string_view text) const {
        if (cleaned(text).empty()) return {};
        const std::optional<double> number = read(text);
        if (!number) return ui.texts("number.unreadable", {{"example", words(1234.5)}});
        const double scale = std::pow(10.0, style.decimals);
        if (std::abs(*number * scale - std::round(*number * scale)) > 1e-6)
            return style.decimals == 0 ? ui.texts("number.whole")
                                       : ui.texts.plural("number.decimals", style.decimals);
        const bool outside =
            (style.low && *number < *style.low) || (style.high && *number > *style.high);
        if (!outside) return {};
        if (style.low && style.high)
            return ui.texts("number.between",
                            {{"low", bound(*style.low)}, {"high", bound(*style.high)}});
        return style.low ? ui.texts("number.atLeast", {{"low", bound(*style.low)}})
                         : ui.texts("number.atMost", {{"high", bound(*style.high)}});
    }

    /// Up and down: to the next multiple of the step.
    void step(std::string_view typed) {
        const double way =
            (typedKey(in, "ArrowUp") ? 1.0 : 0.0) - (typedKey(in, "ArrowDown") ? 1.0 : 0.0);
        if (way == 0 || style.disabled) return;
        const double from = read(typed).value_or(result.value.value_or(0));
        const double steps = from / style.step;
        const double whole = std::round(steps);
        const bool onStep = std::abs(steps - whole) < 1e-9;
        double to = style.step * (onStep    ? whole + way
                                  : way > 0 ? std::ceil(steps)
                                            : std::floor(steps));
        if (style.low) to = std::max(to, *style.low);
        if (style.high) to = std::min(to, *style.high);
        retype(in, words(to));
        set(to);
    }

    void set(std::optional<double> value) {
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
    const NumberStyle& style;
    std::uint32_t id;
    std::string held, atRest;
    bool complains = false;
};

} // namespace

Entered<std::optional<double>> numberField(Ui& ui, std::string_view id, std::optional<double> value,
                                           const NumberStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = fieldNode(in, Role::spinButton, id, style.label, style.disabled);
    Entered<std::optional<double>> entered;
    fieldFrame(ui, node, [&] {
        NumberField field(ui, node, value, style);
        field.draw();
        entered = field.result;
    });
    return entered;
}

} // namespace kam::ui
