#include "app/shell/palette.hpp"

#include "app/screens/shortcuts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/chooser.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t mostShown = 50, mostRemembered = 6;
constexpr std::string_view recentKey = "recent";

/// Other words that a screen or an action is looked for by; none where its name says them all.
std::string alsoBy(std::string_view key, const Texts& texts) {
    const std::string also = "find.also." + std::string(key);
    const std::string& words = texts(also);
    return words == also ? std::string() : words;
}

} // namespace

void Palette::add(Findable what, Entry entry) {
    words.push_back(std::move(what));
    entries.push_back(std::move(entry));
}

void Palette::addScreens(const Texts& texts) {
    struct Place {
        Screen screen;
        Icon icon;
        const char* name;
    };
    for (const Place& place :
         {Place{Screen::home, icon::home, "nav.home"},
          Place{Screen::assessment, icon::clipboardCheck, "nav.assessment"},
          Place{Screen::results, icon::chartRadar, "nav.results"},
          Place{Screen::actions, icon::circleCheck, "nav.actions"},
          Place{Screen::workshop, icon::users, "nav.workshop"},
          Place{Screen::customers, icon::building, "nav.customers"},
          Place{Screen::portfolio, icon::chartBubble, "nav.portfolio"},
          Place{Screen::criteria, icon::adjustmentsHorizontal, "nav.criteria"},
          Place{Screen::scoring, icon::pencil, "nav.scoring"},
          Place{Screen::trial, icon::adjustmentsHorizontal, "nav.trial"},
          Place{Screen::offer, icon::heartHandshake, "nav.offer"},
          Place{Screen::attention, icon::headset, "nav.attention"},
          Place{Screen::data, icon::database, "nav.data"},
          Place{Screen::history, icon::history, "nav.history"},
          Place{Screen::questionnaires, icon::adjustmentsHorizontal, "nav.questionnaires"},
          Place{Screen::workspaces, icon::deviceLaptop, "nav.workspaces"},
          Place{Screen::settings, icon::settings, "nav.settings"},
          Place{Screen::about, icon::infoCircle, "nav.about"}}) {
        const Route route{place.screen, {}};
        const std::string_view key = std::string_view(place.name).substr(4); // of "nav.home"
        add(findable("screen:" + toString(route), texts(place.name), alsoBy(key, texts), true),
            {place.icon, texts("find.screen"), route});
    }
}

void Palette::addActions(const View& view, const Ui& ui) {
    const Texts& texts = ui.texts;
    const auto does = [&](std::string_view key, Icon sign, std::string_view name,
                          Actions::Wish wish, std::string remark = {}) {
        if (remark.empty()) remark = texts("find.action");
        add(findable("action:" + std::string(key), texts(name), alsoBy(key, texts), true),
            {sign, std::move(remark), std::move(wish)});
    };
    const auto wears = [&](std::string_view key, Icon sign, std::string_view name, auto change) {
        Appearance wanted = view.appearance;
        change(wanted);
        if (wanted != view.appearance) does(key, sign, name, wanted);
    };
    does("export", icon::fileExport, "data.export", Command::exportFile);
    if (!view.readOnly) {
        does("import", icon::fileImport, "data.chooseFile", Command::chooseFile);
        does("bring", icon::fileImport, "customers.bring", Command::chooseTable);
        does("undo", icon::history, "action.undo", Command::undo, capOf(shortcut::undo, ui));
        if (view.keepsVersions())
            does("keep", icon::history, "history.keep", Show{Dialog::keepVersion});
        does("redo", icon::history, "action.redo", Command::redo, capOf(shortcut::redo, ui));
        if (view.round) does("person", icon::users, "assess.addPerson", AddPerson{});
        does("start", icon::plus, view.round ? "assess.newRound" : "welcome.begin",
             StartAssessment{view.workspace.company.name});
        does("sample", icon::chartRadar, "data.openSample", Command::openSample);
        if (view.workspace != Workspace{})
            does("over", icon::alertTriangle, "data.startOver", Show{Dialog::startOver});
    } else {
        does("write", icon::pencil, "save.writeHere", Command::askToWrite);
    }
    if (view.save.kind != SaveState::Kind::memory)
        does("company", icon::plus, "workspaces.new", OpenWorkspace{});
    if (view.updateReady) does("update", icon::download, "update.command", Command::takeUpdate);
    does("keys", icon::infoCircle, "keys.list", Show{Dialog::shortcuts}, capOf(shortcut::list, ui));
    wears("language", icon::language, "language.other", [&](Appearance& wanted) {
        wanted.language = wanted.language == Language::es ? Language::en : Language::es;
    });
    wears("light", icon::sun, "theme.light",
          [](Appearance& wanted) { wanted.theme = ThemeChoice::light; });
    wears("dark", icon::moon, "theme.dark",
          [](Appearance& wanted) { wanted.theme = ThemeChoice::dark; });
    wears("system", icon::deviceLaptop, "theme.system",
          [](Appearance& wanted) { wanted.theme = ThemeChoice::system; });
    wears("larger", icon::plus, "settings.larger",
          [](Appearance& wanted) { wanted.textSize = stepped(wanted.textSize, 1); });
    wears("smaller", icon::settings, "settings.smaller",
          [](Appearance& wanted) { wanted.textSize = stepped(wanted.textSize, -1); });
}

void Palette::addSteps(const View& view, const Texts& texts) {
    const Language language = texts.language();
    for (const Step& step : view.questionnaire.steps) {
        Route to{Screen::assessment, {}};
        if (view.round)
            for (const Item* item : view.questionnaire.items(view.round->mode))
                if (to.detail.empty() && item->step == step.id) to.detail = item->id;
        add(findable("step:" + step.id, std::to_string(step.number) + " " + step.name.in(language),
                     step.shortName.in(language)),
            {icon::clipboardCheck, texts("sum.step"), to});
    }
}

void Palette::addQuestions(const View& view, const Texts& texts) {
    if (!view.round) return;
    const Language language = texts.language();
    for (const Item* item : view.questionnaire.items(view.round->mode)) {
        if (!item->askable()) continue;
        add(findable("item:" + item->id, numberOf(*item) + " " + item->topic.in(language),
                     item->question.in(language)),
            {icon::clipboardCheck, texts("table.question"), Route{Screen::assessment, item->id}});
    }
}

void Palette::addRounds(const View& view, const Texts& texts) {
    for (const auto& [id, round] : view.workspace.rounds)
        add(findable("round:" + id, round.title, formatLongDate(round.date, texts.language())),
            {icon::chartRadar, formatLongDate(round.date, texts.language()),
             Route{Screen::results, id}});
    for (const auto& [key, response] : view.workspace.responses) {
        if (response.name.empty()) continue;
        const Round* round = view.workspace.rounds.find(response.round);
        const bool here = view.round && view.isCurrent && view.round->id == response.round;
        add(findable("person:" + key, response.name,
                     (round && round->anonymous ? std::string() : roleOf(response, texts)) + " " +
                         (round ? round->title : std::string())),
            {icon::users, round ? round->title : texts("find.person"),
             here ? Route{Screen::assessment, {}} : Route{Screen::results, response.round}});
    }
}

void Palette::addCompanies(const View& view, const Texts& texts) {
    for (const WorkspaceEntry& each : view.workspaces)
        if (!each.open && each.shelf == WorkspaceEntry::Shelf::listed)
            add(findable("company:" + each.key, nameOf(each, texts), each.company),
                {icon::deviceLaptop, texts("find.company"), OpenWorkspace{each.key}});
}

void Palette::addAccounts(const View& view, const Texts& texts) {
    for (const auto& [id, account] : view.workspace.accounts)
        add(findable("account:" + id, account.name, {}),
            {icon::targetArrow, texts("find.account"), Route{Screen::portfolio, id}});
}

void Palette::refresh(const View& view, const Ui& ui) {
    const Workspace& all = view.workspace;
    Made now{all.accounts.version(),  all.rounds.version(),
             all.responses.version(), view.round ? view.round->id : std::string(),
             view.appearance,         view.readOnly,
             view.updateReady};
    if (wasOpen && now == made) return;
    made = std::move(now);
    words.clear();
    entries.clear();
    addScreens(ui.texts);
    addActions(view, ui);
    addSteps(view, ui.texts);
    addQuestions(view, ui.texts);
    addRounds(view, ui.texts);
    addCompanies(view, ui.texts);
    addAccounts(view, ui.texts);
    find();
}

void Palette::find() {
    found = search(words, typed, recent());
    marked = 0;
}

std::vector<std::string> Palette::recent() const {
    return split(platform.setting(recentKey), '\n');
}

void Palette::use(std::size_t place, Actions& actions) {
    std::string kept = words[place].key;
    std::size_t count = 1;
    for (const std::string& key : recent())
        if (key != words[place].key && count++ < mostRemembered) kept += '\n' + key;
    platform.setSetting(recentKey, kept);
    actions.wish(Show{});
    const Target& target = entries[place].target;
    if (const Route* route = std::get_if<Route>(&target))
        actions.go = *route;
    else
        actions.wish(std::get<Actions::Wish>(target));
}

Actions Palette::draw(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::search) {
        wasOpen = false;
        return actions;
    }
    if (!wasOpen) typed.clear();
    refresh(view, ui);
    wasOpen = true;
    const std::size_t shown = std::min(found.size(), mostShown);
    std::vector<ChooserRow> rows;
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back({entries[found[i]].icon, words[found[i]].name, entries[found[i]].remark});
    const std::string note =
        found.empty() ? ui.texts("find.nothing")
        : found.size() > shown
            ? ui.texts.plural("find.more", static_cast<int>(found.size() - shown))
            : std::string();
    const ChooserState state = chooser(ui,
                                       {.title = ui.texts("find.title"),
                                        .placeholder = ui.texts("find.example"),
                                        .list = ui.texts("find.found"),
                                        .note = note},
                                       typed, marked, rows);
    marked = state.marked;
    if (state.changed && state.text != typed) {
        typed = state.text;
        find();
    }
    if (state.chosen >= 0)
        use(found[static_cast<std::size_t>(state.chosen)], actions);
    else if (!state.open)
        actions.wish(Show{});
    return actions;
}

} // namespace kam
