#include "app/ui/grid_pass.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

constexpr float filterWidth = 280; // dp
constexpr float noneHeight = 98;   // dp, of what stands where no row matches

void setFilter(GridPass& pass, std::string words) {
    pass.memory.filter = std::move(words);
    pass.in.acted = true;
    pass.in.scrolling.scrollTo(pass.area, 0);
}

std::string numberOf(const GridPass& pass, int count) {
    return formatNumber(count, 0, pass.language());
}

void drawFilter(GridPass& pass) {
    Ui& ui = pass.ui;
    const FieldState state = textField(ui, "filter", pass.memory.filter,
                                       {.label = ui.texts("grid.filter"),
                                        .hideLabel = true,
                                        .placeholder = ui.texts("grid.filter")});
    if (state.changed) setFilter(pass, state.text);
}

} // namespace

std::string countedIn(const GridPass& pass) {
    const Texts& texts = pass.ui.texts;
    const int count = pass.count(), all = pass.rows.count;
    std::string words =
        count == all
            ? texts.plural("grid.rows", all)
            : texts("grid.shown", {{"shown", numberOf(pass, count)}, {"all", numberOf(pass, all)}});
    if (const int chosen = static_cast<int>(pass.memory.choice.count()); chosen > 0)
        words += " · " + texts.plural("grid.chosen", chosen);
    return words;
}

void drawGridBar(GridPass& pass) {
    Ui& ui = pass.ui;
    const auto count = [&] {
        row(ui, {.height = 36}, [&] {
            pushRight(ui);
            text(ui, countedIn(pass), Type::data, Color::ink3);
        });
    };
    if (!pass.style.filter) {
        count();
    } else if (ui.phone()) {
        drawFilter(pass);
        ui.gap(4);
        text(ui, countedIn(pass), Type::data, Color::ink3);
    } else {
        columns(ui, {fixed(filterWidth), share()}, 16, {[&] { drawFilter(pass); }, count});
    }
    ui.gap(12);
    if (pass.memory.refused.empty()) return;
    if (notice(ui, NoticeKind::alert, pass.memory.refused, ui.texts("grid.understood")))
        pass.memory.refused.clear();
    ui.gap(12);
}

void drawNoMatch(GridPass& pass) {
    Ui& ui = pass.ui;
    const Rect& view = pass.view;
    pass.in.pushRegion(Ui::Inner::about(pass.id, "none"), view);
    const auto centred = [&](float width) { return std::max(0.0f, (ui.width() - width) / 2); };
    ui.gap(std::max(16.0f, (view.height / ui.scale - noneHeight) / 2));
    inset(ui, centred(24), 0, 0, 8, [&] { glyph(ui, icon::search, 24, Color::ink3); });
    textCentred(ui, ui.texts("grid.noMatch", {{"words", pass.memory.filter}}), Type::bodyStrong);
    ui.gap(12);
    const std::string& label = ui.texts("grid.clearFilter");
    inset(ui, centred(measure(ui, label, Type::dataStrong) + 26), 0, 0, 0, [&] {
        if (button(ui, label, {.height = 32})) {
            setFilter(pass, {});
            ui.focus(ariaRole(Role::textField), "filter");
        }
    });
    pass.in.popRegion();
}

} // namespace kam::ui
