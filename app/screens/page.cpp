#include "app/screens/page.hpp"

namespace kam {
namespace {

using namespace ui;

void drawHead(Ui& ui, const PageHead& head) {
    if (ui.phone()) {
        ui.gap(15);
        heading(ui, 1, head.title, Type::section);
        ui.gap(15);
        return;
    }
    const auto titles = [&] {
        ui.gap(17);
        heading(ui, 1, head.title, Type::title);
        if (!head.subtitle.empty()) text(ui, head.subtitle, Type::data, Color::ink3, 1);
    };
    const auto actions = [&] {
        ui.gap(22);
        row(ui, {.height = 36, .gap = 16}, [&] {
            pushRight(ui);
            head.actions();
        });
    };
    if (head.actions)
        columns(ui, {share(1.2f), share(1)}, 16, {titles, actions});
    else
        titles();
    ui.gap(80 - ui.pen());
}

} // namespace

void page(Ui& ui, std::string_view id, const PageHead& head, const std::function<void()>& body) {
    const float side = ui.phone() ? 16.0f : 32.0f;
    group(ui, Role::main, head.title, [&] {
        inset(ui, side, 0, side, 0, [&] { drawHead(ui, head); });
        scrollArea(ui, id, ui.phone() ? 56.0f : 0.0f, [&] {
            inset(ui, side, 0, side, ui.phone() ? 16.0f : 24.0f, [&] {
                if (ui.phone() && !head.subtitle.empty()) {
                    text(ui, head.subtitle, Type::data, Color::ink3);
                    ui.gap(12);
                }
                body();
            });
        });
    });
}

void cardTitle(Ui& ui, std::string_view title, std::string_view remark) {
    if (!remark.empty()) textRight(ui, remark, Type::data, Color::ink3);
    heading(ui, 2, title, Type::bodyStrong);
    ui.gap(10);
}

} // namespace kam
