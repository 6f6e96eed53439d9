#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

namespace kam {
namespace {

using namespace ui;

void drawTextSize(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const int size = view.appearance.textSize;
    const auto choose = [&](int wanted) {
        Appearance changed = view.appearance;
        changed.textSize = wanted;
        actions.wish(changed);
        ui.announce(texts("settings.textSizeNow",
                          {{"percent", formatPercent(wanted, 0, texts.language())}}));
    };
    card(ui, "size", {.padY = 20, .name = texts("settings.textSize")}, [&] {
        cardTitle(ui, texts("settings.textSize"));
        text(ui, texts("settings.textSizeMore"), Type::data, Color::ink2);
        ui.gap(14);
        row(ui, {.height = 36, .gap = 8}, [&] {
            if (button(ui, "A−",
                       {.disabled = size == textSizes.front(), .name = texts("settings.smaller")}))
                choose(stepped(size, -1));
            if (button(ui, "A+",
                       {.disabled = size == textSizes.back(), .name = texts("settings.larger")}))
                choose(stepped(size, 1));
            text(ui, formatPercent(size, 0, texts.language()), Type::bodyStrong);
            if (size != 100 && button(ui, texts("settings.textSizeReset"),
                                      {.kind = ButtonKind::quiet, .height = 32}))
                choose(100);
        });
    });
}

void drawTheme(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "theme", {.padY = 20, .name = texts("settings.theme")}, [&] {
        cardTitle(ui, texts("settings.theme"));
        text(ui, texts(view.colorsForced ? "settings.themeForced" : "settings.themeMore"),
             Type::data, Color::ink2);
        ui.gap(14);
        const int chosen = static_cast<int>(view.appearance.theme);
        const int now = segmented(ui, texts("settings.theme"),
                                  {texts("settings.themeSystem"), texts("settings.themeLight"),
                                   texts("settings.themeDark")},
                                  chosen);
        if (now == chosen) return;
        Appearance changed = view.appearance;
        changed.theme = static_cast<ThemeChoice>(now);
        actions.wish(changed);
    });
}

void drawLanguage(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "language", {.padY = 20, .name = texts("settings.language")}, [&] {
        cardTitle(ui, texts("settings.language"));
        // Each language by its own name, so that it is found from the other one.
        const int chosen = static_cast<int>(view.appearance.language);
        const int now = segmented(ui, texts("settings.language"), {"Español", "English"}, chosen);
        if (now == chosen) return;
        Appearance changed = view.appearance;
        changed.language = static_cast<Language>(now);
        actions.wish(changed);
    });
}

void drawKeys(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "keys", {.padY = 20, .name = texts("keys.title")}, [&] {
        cardTitle(ui, texts("keys.title"));
        text(ui, texts("settings.keysMore"), Type::data, Color::ink2);
        ui.gap(14);
        if (checkbox(ui, texts("settings.letterKeys"), view.appearance.letterKeys)) {
            Appearance changed = view.appearance;
            changed.letterKeys = !changed.letterKeys;
            actions.wish(changed);
        }
        ui.gap(14);
        if (button(ui, texts("keys.list"),
                   {.shortcut = works(shortcut::list, ui) ? capOf(shortcut::list, ui) : ""}))
            actions.wish(Show{Dialog::shortcuts});
    });
}

} // namespace

Actions drawSettings(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    page(ui, "settings", {.title = texts("nav.settings"), .subtitle = texts("settings.subtitle")},
         [&] {
             inset(ui, 0, 0, ui.width() > 720 ? ui.width() - 720 : 0, 0, [&] {
                 drawTextSize(view, ui, actions);
                 ui.gap(16);
                 drawTheme(view, ui, actions);
                 ui.gap(16);
                 drawLanguage(view, ui, actions);
                 ui.gap(16);
                 drawKeys(view, ui, actions);
                 if (!ui.phone()) return;
                 ui.gap(20);
                 if (link(ui, texts("nav.about"))) actions.go = Route{Screen::about, {}};
             });
         });
    return actions;
}

} // namespace kam
