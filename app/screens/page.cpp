#include "app/screens/page.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace kam {
namespace {

using namespace ui;

/// "Empresa · día · evaluación": what has no room on a line begins the next one, without the point
/// between them.
void drawSubtitle(Ui& ui, std::string_view words) {
    constexpr std::string_view between = " · ";
    std::string line;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(between), words.size());
        const std::string_view part = words.substr(0, end);
        words.remove_prefix(std::min(end + between.size(), words.size()));
        std::string longer = line.empty() ? std::string(part) : line + std::string(between);
        if (!line.empty()) longer += part;
        if (!line.empty() && measure(ui, longer, Type::data) > ui.width()) {
            text(ui, line, Type::data, Color::ink3);
            longer = part;
        }
        line = std::move(longer);
    }
    if (!line.empty()) text(ui, line, Type::data, Color::ink3);
}

void drawHead(Ui& ui, const PageHead& head) {
    if (ui.phone()) {
        ui.gap(ui.low() ? 10.0f : 15.0f);
        // Beside the search, which does not scroll.
        inset(ui, 0, 0, ui.low() ? 0.0f : 44.0f, 0,
              [&] { heading(ui, 1, head.title, Type::section); });
        ui.gap(ui.low() ? 10.0f : 15.0f);
        return;
    }
    const auto titles = [&] {
        ui.gap(ui.low() ? 12.0f : 17.0f);
        heading(ui, 1, head.title, Type::title);
        drawSubtitle(ui, head.subtitle);
    };
    const auto actions = [&] {
        ui.gap(ui.low() ? 12.0f : 22.0f);
        row(ui, {.height = 36, .gap = 16}, [&] {
            pushRight(ui);
            head.actions();
        });
    };
    if (head.actions)
        columns(ui, {share(1.2f), share(1)}, 16, {titles, actions});
    else
        titles();
    ui.gap(std::max(12.0f, ui.low() ? 0.0f : 80 - ui.pen()));
}

} // namespace

float bottomBarHeight(const Ui& ui) { return ui.low() ? 44.0f : 56.0f; }

void page(Ui& ui, std::string_view id, const PageHead& head, Content body) {
    const float side = ui.phone() ? ui.sidePadding() : 32.0f;
    const auto drawTop = [&] { inset(ui, side, 0, side, 0, [&] { drawHead(ui, head); }); };
    group(ui, Role::main, head.title, [&] {
        if (!ui.low()) drawTop();
        scrollArea(ui, id, ui.phone() ? bottomBarHeight(ui) : 0.0f, [&] {
            if (ui.low()) drawTop();
            inset(ui, side, 0, side, ui.phone() ? 16.0f : 24.0f, [&] {
                if (ui.phone() && !head.subtitle.empty()) {
                    drawSubtitle(ui, head.subtitle);
                    ui.gap(12);
                }
                body();
            });
        });
    });
}

void cardTitle(Ui& ui, std::string_view title, std::string_view remark) {
    const float beside = ui.width() - 12 - measure(ui, title, Type::bodyStrong);
    const bool fits = measure(ui, remark, Type::data) <= beside;
    if (!remark.empty() && fits) textRight(ui, remark, Type::data, Color::ink3);
    heading(ui, 2, title, Type::bodyStrong);
    if (!remark.empty() && !fits) text(ui, remark, Type::data, Color::ink3);
    ui.gap(10);
}

} // namespace kam
