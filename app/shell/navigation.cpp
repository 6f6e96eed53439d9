#include "app/shell/navigation.hpp"

#include "app/screens/save_line.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <array>

namespace kam {
namespace {

using namespace ui;

constexpr float sidebarWidth = 216, railWidth = 56, bottomHeight = 56;

struct Destination {
    Screen screen;
    Icon icon;
    const char* label;
    const char* group; ///< null: none
};

constexpr std::array<Destination, 4> destinations{{
    {Screen::home, icon::home, "nav.home", nullptr},
    {Screen::assessment, icon::clipboardCheck, "nav.assessment", "nav.diagnosis"},
    {Screen::results, icon::chartRadar, "nav.results", nullptr},
    {Screen::data, icon::database, "nav.data", "nav.workspace"},
}};

enum class Frame { sidebar, rail, bottomBar, bare };

/// A question takes the room of the sidebar; on phones it takes all.
Frame frameOf(const View& view, const Ui& ui) {
    const bool question = view.route.screen == Screen::assessment && view.own &&
                          view.questionnaire.item(view.route.detail);
    if (ui.phone()) return question ? Frame::bare : Frame::bottomBar;
    if (ui.layout() == Layout::tablet || question) return Frame::rail;
    return Frame::sidebar;
}

int badgeOf(const View& view, Screen screen) {
    if (screen != Screen::results || !view.assessment) return 0;
    return static_cast<int>(view.assessment->blockers.size());
}

void drawItem(const View& view, Ui& ui, const Destination& place, bool collapsed, bool below,
              Actions& actions) {
    const int badge = below ? 0 : badgeOf(view, place.screen);
    const std::string badgeName = ui.texts.plural("nav.blockers", badge);
    if (navItem(ui, {.icon = place.icon,
                     .label = ui.texts(place.label),
                     .current = view.route.screen == place.screen,
                     .badge = collapsed ? 0 : badge,
                     .collapsed = collapsed,
                     .below = below,
                     .badgeName = badgeName}))
        actions.go = Route{place.screen, {}};
}

void drawSettings(Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (button(ui, texts("language.short"),
               {.kind = ButtonKind::quiet,
                .leading = icon::language,
                .tooltip = texts("language.other"),
                .name = texts("language.other")}))
        actions.wish(Command::toggleLanguage);
    if (iconButton(ui, ui.theme.dark ? icon::sun : icon::moon,
                   texts(ui.theme.dark ? "theme.light" : "theme.dark")))
        actions.wish(Command::toggleTheme);
    if (iconButton(ui, icon::infoCircle, texts("nav.about"))) actions.go = Route{Screen::about, {}};
}

void drawIdentity(const View& view, Ui& ui) {
    const std::string& company = view.workspace.company.name;
    columns(ui, {fixed(32), share(1)}, 8,
            {[&] { logo(ui, 32); },
             [&] {
                 text(ui, ui.texts("app.name"), Type::dataStrong, Color::ink, 1);
                 ui.gap(-2);
                 text(ui, company.empty() ? ui.texts("company.unnamed") : company, Type::note,
                      Color::ink3, 1);
             }});
}

void drawFoot(const View& view, Ui& ui, Actions& actions) {
    divider(ui, 0, 12);
    row(ui, {.height = 16, .gap = 8}, [&] {
        glyph(ui, icon::deviceLaptop, 16, Color::ink3);
        text(ui, ui.texts("save.here"), Type::note, Color::ink2);
    });
    ui.gap(8);
    const SaveLine line = saveLine(view, ui.texts);
    row(ui, {.height = 16, .gap = 8}, [&] { drawSaveLine(ui, line, Type::note); });
    ui.gap(12);
    inset(ui, -10, 0, -10, 0,
          [&] { row(ui, {.height = 36, .gap = 4}, [&] { drawSettings(ui, actions); }); });
}

void drawSidebar(const View& view, Ui& ui, Actions& actions) {
    panel(
        ui, "sidebar", {0, 0, sidebarWidth, ui.windowHeight()}, Color::canvas,
        [&] {
            inset(ui, 14, 20, 14, 0, [&] { drawIdentity(view, ui); });
            ui.gap(72 - ui.pen());
            group(ui, Role::navigation, ui.texts("nav.name"), [&] {
                inset(ui, 12, 0, 13, 0, [&] {
                    for (const Destination& place : destinations) {
                        if (place.group) {
                            ui.gap(14);
                            inset(ui, 12, 0, 0, 0, [&] {
                                text(ui, ui.texts(place.group), Type::note, Color::ink3);
                            });
                            ui.gap(4);
                        }
                        drawItem(view, ui, place, false, false, actions);
                        ui.gap(2);
                    }
                });
            });
            const float footHeight = 118;
            if (ui.pen() < ui.windowHeight() - footHeight)
                ui.gap(ui.windowHeight() - footHeight - ui.pen());
            inset(ui, 24, 0, 24, 0, [&] { drawFoot(view, ui, actions); });
        },
        Edge::right);
}

void drawRail(const View& view, Ui& ui, Actions& actions) {
    panel(
        ui, "rail", {0, 0, railWidth, ui.windowHeight()}, Color::canvas,
        [&] {
            inset(ui, 12, 16, 12, 0, [&] { logo(ui, 32); });
            ui.gap(16);
            inset(ui, 8, 0, 8, 0, [&] {
                group(ui, Role::navigation, ui.texts("nav.name"), [&] {
                    for (const Destination& place : destinations) {
                        drawItem(view, ui, place, true, false, actions);
                        ui.gap(4);
                    }
                });
            });
            ui.gap(ui.windowHeight() - 132 - ui.pen());
            inset(ui, 10, 0, 10, 0, [&] {
                if (iconButton(ui, icon::language, ui.texts("language.other")))
                    actions.wish(Command::toggleLanguage);
                ui.gap(4);
                if (iconButton(ui, ui.theme.dark ? icon::sun : icon::moon,
                               ui.texts(ui.theme.dark ? "theme.light" : "theme.dark")))
                    actions.wish(Command::toggleTheme);
                ui.gap(4);
                if (iconButton(ui, icon::infoCircle, ui.texts("nav.about")))
                    actions.go = Route{Screen::about, {}};
            });
        },
        Edge::right);
}

void drawBottomBar(const View& view, Ui& ui, Actions& actions) {
    panel(
        ui, "bar", {0, ui.windowHeight() - bottomHeight, ui.windowWidth(), bottomHeight},
        Color::surface,
        [&] {
            group(ui, Role::navigation, ui.texts("nav.name"), [&] {
                const auto item = [&](std::size_t i) {
                    return [&, i] { drawItem(view, ui, destinations[i], false, true, actions); };
                };
                columns(ui, {share(), share(), share(), share()}, 0,
                        {item(0), item(1), item(2), item(3)});
            });
        },
        Edge::top);
}

/// Icons for language and theme at the head's right edge on phones.
void drawPhoneSettings(Ui& ui, Actions& actions) {
    panel(ui, "settings", {ui.windowWidth() - 96, 0, 88, 56}, Color::none, [&] {
        ui.gap(10);
        row(ui, {.height = 36, .gap = 4}, [&] {
            pushRight(ui);
            if (iconButton(ui, icon::language, ui.texts("language.other")))
                actions.wish(Command::toggleLanguage);
            if (iconButton(ui, ui.theme.dark ? icon::sun : icon::moon,
                           ui.texts(ui.theme.dark ? "theme.light" : "theme.dark")))
                actions.wish(Command::toggleTheme);
        });
    });
}

Rect contentOf(Frame frame, const Ui& ui) {
    const float width = ui.windowWidth(), height = ui.windowHeight();
    switch (frame) {
    case Frame::sidebar:
        return {sidebarWidth, 0, width - sidebarWidth, height};
    case Frame::rail:
        return {railWidth, 0, width - railWidth, height};
    case Frame::bottomBar:
    case Frame::bare:
        break;
    }
    return {0, 0, width, height};
}

} // namespace

void drawNavigation(const View& view, Ui& ui, const std::function<void()>& screen,
                    Actions& actions) {
    const Frame frame = frameOf(view, ui);
    if (frame == Frame::sidebar) drawSidebar(view, ui, actions);
    if (frame == Frame::rail) drawRail(view, ui, actions);
    panel(ui, "content", contentOf(frame, ui), Color::canvas, screen);
    if (frame != Frame::bottomBar) return;
    drawPhoneSettings(ui, actions);
    drawBottomBar(view, ui, actions);
}

} // namespace kam
