#include "app/screens/selection_parts.hpp"

#include "app/ui/icons.hpp"

namespace kam {

ui::Icon iconOf(AccountClass which) {
    constexpr ui::Icon icons[] = {ui::icon::targetArrow, ui::icon::star, ui::icon::crown,
                                  ui::icon::adjustmentsHorizontal};
    return icons[static_cast<int>(which)];
}

ui::Color colorOf(AccountClass which) {
    constexpr ui::Color colors[] = {ui::Color::strategic, ui::Color::star, ui::Color::status,
                                    ui::Color::streamline};
    return colors[static_cast<int>(which)];
}

void drawMore(ui::Ui& ui, std::size_t all, std::size_t shown, Actions& actions) {
    if (all <= shown) return;
    ui.gap(8);
    if (ui::link(ui, ui.texts.plural("portfolio.more", static_cast<int>(all - shown))))
        actions.wish(ShowMoreAccounts{});
}

} // namespace kam
