#include "app/shell/navigation.hpp"

#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/save_line.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <vector>

namespace kam {
namespace {

using namespace ui;

constexpr float sidebarWidth = 216, railWidth = 56;

struct Destination {
    Screen screen;
    Icon icon;
    const char* label;
    const char* group;    ///< null: none
    bool onPhones = true; ///< in the bar; otherwise reached from its menu
};

constexpr std::array<Destination, 12> ownersPlaces{{
    {Screen::home, icon::home, "nav.home", nullptr},
    {Screen::assessment, icon::clipboardCheck, "nav.assessment", "nav.diagnosis"},
    {Screen::results, icon::chartRadar, "nav.results", nullptr},
    {Screen::workshop, icon::users, "nav.workshop", nullptr, false},
    {Screen::actions, icon::circleCheck, "nav.actions", nullptr},
    {Screen::customers, icon::building, "nav.customers", "nav.accounts", false},
    {Screen::portfolio, icon::chartBubble, "nav.portfolio", nullptr, false},
    {Screen::offer, icon::heartHandshake, "nav.offer", nullptr, false},
    {Screen::attention, icon::headset, "nav.attention", nullptr, false},
    {Screen::data, icon::database, "nav.data", "nav.workspace", false},
    {Screen::questionnaires, icon::adjustmentsHorizontal, "nav.questionnaires", nullptr, false},
    {Screen::history, icon::history, "nav.history", nullptr, false},
}};

/// Who answers by invitation or in turn sees no company, no other person and no result.
constexpr std::array<Destination, 3> guestsPlaces{{
    {Screen::home, icon::home, "nav.home", nullptr},
    {Screen::assessment, icon::clipboardCheck, "guest.questions", nullptr},
    {Screen::handIn, icon::fileExport, "handIn.title", nullptr},
}};

std::span<const Destination> destinationsOf(const View& view) {
    if (view.seat == Seat::owner) return ownersPlaces;
    return guestsPlaces;
}

enum class Frame { sidebar, rail, bottomBar, bare };

/// A question takes the room of the sidebar; on phones it takes all.
Frame frameOf(const View& view, const Ui& ui) {
    if (view.seat == Seat::curtain || view.route.screen == Screen::room) return Frame::bare;
    const bool question = view.route.screen == Screen::assessment && view.own &&
                          view.questionnaire.item(view.route.detail);
    if (ui.phone()) return question ? Frame::bare : Frame::bottomBar;
    if (ui.layout() == Layout::tablet || question || view.seat != Seat::owner) return Frame::rail;
    return Frame::sidebar;
}

int badgeOf(const View& view, Screen screen) {
    if (screen != Screen::results || !view.assessment || view.disclosure != Disclosure::open)
        return 0;
    return static_cast<int>(view.assessment->blockers.size());
}

/// With its label beside the icon, without; in the phone's bar below the icon, or without.
enum class Look { open, collapsed, below, bare };
bool inBar(Look look) { return look == Look::below || look == Look::bare; }
bool withoutLabel(Look look) { return look == Look::collapsed || look == Look::bare; }

/// Whether a screen is the destination or is reached from it.
bool isAt(Screen screen, Screen destination) {
    if (destination == Screen::portfolio &&
        (screen == Screen::criteria || screen == Screen::scoring || screen == Screen::trial))
        return true;
    return screen == destination;
}

void drawItem(const View& view, Ui& ui, const Destination& place, Look look, Actions& actions) {
    const int badge = inBar(look) ? 0 : badgeOf(view, place.screen);
    const std::string badgeName = ui.texts.plural("nav.blockers", badge);
    if (navItem(ui, {.icon = place.icon,
                     .label = ui.texts(place.label),
                     .current = isAt(view.route.screen, place.screen),
                     .badge = withoutLabel(look) ? 0 : badge,
                     .collapsed = withoutLabel(look),
                     .below = inBar(look),
                     .height = inBar(look) ? bottomBarHeight(ui) : 0.0f,
                     .badgeName = badgeName}))
        actions.go = Route{place.screen, {}};
    if (actions.go && view.seat != Seat::owner && place.screen == Screen::assessment)
        if (const Item* open = nextOpen(*view.own, view)) actions.go->detail = open->id;
}

/// Search, as a field that one presses and as an icon.
void drawSearchButton(Ui& ui, Actions& actions) {
    if (searchButton(ui, ui.texts("find.title"), capOf(shortcut::search, ui)))
        actions.wish(Show{Dialog::search});
}
void drawSearchIcon(Ui& ui, Actions& actions) {
    if (iconButton(ui, icon::search, ui.texts("find.title"))) actions.wish(Show{Dialog::search});
}

void switchLanguage(const View& view, Actions& actions) {
    Appearance wanted = view.appearance;
    wanted.language = wanted.language == Language::es ? Language::en : Language::es;
    actions.wish(wanted);
}

/// An icon that leads to what is not among the destinations.
void drawAside(const View& view, Ui& ui, Icon icon, const char* label, Screen screen,
               Actions& actions) {
    if (navItem(ui, {.icon = icon,
                     .label = ui.texts(label),
                     .current = view.route.screen == screen,
                     .collapsed = true}))
        actions.go = Route{screen, {}};
}
void drawSettingsIcon(const View& view, Ui& ui, Actions& actions) {
    drawAside(view, ui, icon::settings, "nav.settings", Screen::settings, actions);
}
void drawAboutIcon(const View& view, Ui& ui, Actions& actions) {
    drawAside(view, ui, icon::infoCircle, "nav.about", Screen::about, actions);
}

void drawSettingsRow(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (button(ui, texts("language.short"),
               {.kind = ButtonKind::quiet,
                .leading = icon::language,
                .tooltip = texts("language.other"),
                .name = texts("language.other")}))
        switchLanguage(view, actions);
    drawSettingsIcon(view, ui, actions);
    drawAboutIcon(view, ui, actions);
}

/// The product and the company; pressing it leads to another one.
void drawIdentity(const View& view, Ui& ui, Actions& actions) {
    companySwitcher(view, ui, {.height = 40, .padX = 6}, actions, [&](const std::string& company) {
        ui.gap(4);
        columns(ui, {fixed(32), share(1), fixed(18)}, 8,
                {[&] { logo(ui, 32); },
                 [&] {
                     text(ui, ui.texts("app.name"), Type::dataStrong, Color::ink, 1);
                     ui.gap(-2);
                     text(ui, company, Type::note, Color::ink3, 1);
                 },
                 [&] {
                     ui.gap(7);
                     glyph(ui, icon::chevronDown, 18, Color::ink3);
                 }});
        ui.gap(4);
    });
}
/// The same where only the logo has room.
void drawLogo(const View& view, Ui& ui, Actions& actions) {
    const std::string company = companyName(view, ui.texts);
    companySwitcher(view, ui, {.height = 40, .padX = 4, .tooltip = company}, actions,
                    [&](const std::string&) {
                        ui.gap(ui.touch() ? 6.0f : 4.0f);
                        logo(ui, 32);
                    });
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
          [&] { row(ui, {.height = 36, .gap = 4}, [&] { drawSettingsRow(view, ui, actions); }); });
    ui.gap(14);
}

/// Moves the pen so that what comes next ends at the window's lower edge, if there is room.
void toFoot(Ui& ui, float height) {
    ui.gap(std::max(ui.low() ? 0.0f : 16.0f, ui.windowHeight() - height - ui.pen()));
}

void drawDestinations(const View& view, Ui& ui, Actions& actions) {
    for (const Destination& place : ownersPlaces) {
        if (place.group) {
            ui.gap(14);
            inset(ui, 12, 0, 0, 0,
                  [&] { text(ui, ui.texts(place.group), Type::note, Color::ink3); });
            ui.gap(4);
        }
        drawItem(view, ui, place, Look::open, actions);
        ui.gap(2);
    }
}

void drawSidebar(const View& view, Ui& ui, Actions& actions) {
    panel(
        ui, "sidebar", {0, 0, sidebarWidth, ui.windowHeight()}, Color::canvas,
        [&] {
            scrollArea(ui, "all", 0, [&] {
                group(ui, Role::banner, ui.texts("app.name"), [&] {
                    inset(ui, 8, 16, 9, 0, [&] { drawIdentity(view, ui, actions); });
                    ui.gap(12);
                    inset(ui, 12, 0, 13, 0, [&] { drawSearchButton(ui, actions); });
                });
                ui.gap(12);
                group(ui, Role::navigation, ui.texts("nav.name"), [&] {
                    inset(ui, 12, 0, 13, 0, [&] { drawDestinations(view, ui, actions); });
                });
                toFoot(ui, ui.touch() ? 140.0f : 132.0f);
                group(ui, Role::region, ui.texts("nav.foot"),
                      [&] { inset(ui, 24, 0, 24, 0, [&] { drawFoot(view, ui, actions); }); });
            });
        },
        Edge::right);
}

/// In the middle of the rail, whatever the size of what is pressed.
void inRail(Ui& ui, Content content) {
    const float side = ui.touch() ? 6.0f : 8.0f;
    inset(ui, side, 0, side, 0, content);
}

void drawRailHead(const View& view, Ui& ui, Actions& actions) {
    // A low window has room for what can be used, and for no more.
    ui.gap(ui.low() ? 8.0f : 12.0f);
    if (view.seat != Seat::owner) {
        inset(ui, 12, 0, 0, 0, [&] { logo(ui, 32); });
        return ui.gap(12);
    }
    if (!ui.low()) {
        inRail(ui, [&] { drawLogo(view, ui, actions); });
        ui.gap(8);
    }
    inset(ui, ui.touch() ? 6.0f : 10.0f, 0, 0, 0, [&] { drawSearchIcon(ui, actions); });
    ui.gap(8);
}

void drawRailFoot(const View& view, Ui& ui, Actions& actions) {
    if (!ui.low()) {
        inset(ui, 20, 0, 0, 0, [&] { drawSaveSign(ui, saveLine(view, ui.texts)); });
        ui.gap(8);
    }
    inRail(ui, [&] {
        drawSettingsIcon(view, ui, actions);
        ui.gap(4);
        drawAboutIcon(view, ui, actions);
    });
}

void drawRail(const View& view, Ui& ui, Actions& actions) {
    panel(
        ui, "rail", {0, 0, railWidth, ui.windowHeight()}, Color::canvas,
        [&] {
            scrollArea(ui, "all", 0, [&] {
                drawRailHead(view, ui, actions);
                inRail(ui, [&] {
                    group(ui, Role::navigation, ui.texts("nav.name"), [&] {
                        for (const Destination& place : destinationsOf(view)) {
                            drawItem(view, ui, place, Look::collapsed, actions);
                            ui.gap(4);
                        }
                    });
                });
                toFoot(ui, (ui.touch() ? 104.0f : 88.0f) + (ui.low() ? 0.0f : 24.0f));
                group(ui, Role::region, ui.texts("nav.foot"),
                      [&] { drawRailFoot(view, ui, actions); });
                ui.gap(10);
            });
        },
        Edge::right);
}

/// Where the phone's bar has no room to lead; those who only answer go to the last two.
struct MorePlace {
    Screen screen;
    const char* label;
};
constexpr MorePlace morePlaces[] = {{Screen::workshop, "nav.workshop"},
                                    {Screen::customers, "nav.customers"},
                                    {Screen::portfolio, "nav.portfolio"},
                                    {Screen::offer, "nav.offer"},
                                    {Screen::attention, "nav.attention"},
                                    {Screen::data, "nav.data"},
                                    {Screen::history, "nav.history"},
                                    {Screen::questionnaires, "nav.questionnaires"},
                                    {Screen::workspaces, "nav.workspaces"},
                                    {Screen::settings, "nav.settings"},
                                    {Screen::about, "nav.about"}};
constexpr std::size_t everybodysPlaces = 2;

std::span<const MorePlace> morePlacesOf(const View& view) {
    const std::span<const MorePlace> all = morePlaces;
    return view.seat == Seat::owner ? all : all.last(everybodysPlaces);
}

bool isInMore(const View& view) {
    return std::any_of(std::begin(morePlaces), std::end(morePlaces),
                       [&](const MorePlace& each) { return isAt(view.route.screen, each.screen); });
}

void drawMore(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    std::vector<std::string> options{texts("language.other")};
    const bool finds = view.seat == Seat::owner;
    if (finds) options.insert(options.begin(), texts("find.title"));
    const int before = static_cast<int>(options.size());
    for (const MorePlace& each : morePlacesOf(view))
        options.push_back(texts(each.label));
    const int chosen = menu(ui, texts("nav.more"), options);
    if (chosen == -1) return;
    actions.wish(Show{});
    if (chosen < 0) return;
    if (finds && chosen == 0)
        actions.wish(Show{Dialog::search});
    else if (chosen < before)
        switchLanguage(view, actions);
    else
        actions.go =
            Route{morePlacesOf(view)[static_cast<std::size_t>(chosen - before)].screen, {}};
}

void drawBottomBar(const View& view, Ui& ui, Actions& actions) {
    const float height = bottomBarHeight(ui), top = ui.windowHeight() - height;
    panel(
        ui, "bar", {0, top, ui.windowWidth(), height}, Color::surface, [] {}, Edge::top);
    group(ui, Role::navigation, ui.texts("nav.name"), [&] {
        std::vector<Destination> shown;
        const auto all = destinationsOf(view);
        std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                     [](const Destination& each) { return each.onPhones; });
        const float width = ui.windowWidth() / static_cast<float>(shown.size() + 1);
        // All have their labels or none has.
        const bool room =
            !ui.low() && std::all_of(shown.begin(), shown.end(), [&](const auto& each) {
                return measure(ui, ui.texts(each.label), Type::noteStrong) <= width;
            });
        const Look look = room ? Look::below : Look::bare;
        const auto place = [&](std::size_t i, Content item) {
            panel(ui, std::to_string(i), {static_cast<float>(i) * width, top, width, height},
                  Color::none, item);
        };
        for (std::size_t i = 0; i < shown.size(); ++i)
            place(i, [&] { drawItem(view, ui, shown[i], look, actions); });
        place(shown.size(), [&] {
            if (navItem(ui, {.icon = icon::dots,
                             .label = ui.texts("nav.more"),
                             .current = isInMore(view),
                             .collapsed = look == Look::bare,
                             .below = true,
                             .height = height,
                             .opens = true}))
                actions.wish(Show{Dialog::more});
            if (view.dialog == Dialog::more) drawMore(view, ui, actions);
        });
    });
}

/// Search at the head's right edge on phones; where the head scrolls it is in the bar's menu alone.
void drawPhoneSearch(Ui& ui, Actions& actions) {
    if (ui.low()) return;
    const float size = ui.touch() ? 44.0f : 36.0f;
    panel(ui, "search", {ui.windowWidth() - size - 8, 0, size, 56}, Color::none, [&] {
        ui.gap((56 - size) / 2);
        drawSearchIcon(ui, actions);
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

void drawNavigation(const View& view, Ui& ui, Content screen, Actions& actions) {
    const Frame frame = frameOf(view, ui);
    if (frame == Frame::sidebar) drawSidebar(view, ui, actions);
    if (frame == Frame::rail) drawRail(view, ui, actions);
    panel(ui, "content", contentOf(frame, ui), Color::canvas, screen);
    if (frame != Frame::bottomBar) return;
    if (view.seat == Seat::owner) drawPhoneSearch(ui, actions);
    drawBottomBar(view, ui, actions);
}

} // namespace kam
