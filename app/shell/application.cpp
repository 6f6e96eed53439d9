#include "app/application.hpp"

#include "app/screens/answering.hpp"
#include "app/screens/coming.hpp"
#include "app/screens/question_place.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/screens/wording.hpp"
#include "app/shell/application_state.hpp"
#include "app/shell/navigation.hpp"
#include "app/shell/rest.hpp"
#include "app/shell/state_bar.hpp"
#include "app/ui/icons.hpp"
#include "core/catalogue/assets.hpp"
#include "core/workshop/handed_in.hpp"

#include <cassert>
#include <utility>

namespace kam {
namespace {

/// Drawn again at most so often in one frame until all sizes have settled.
constexpr int passes = 4;

/// Why nothing can be changed here.
const std::string& refusalOf(const SaveState& save, const Texts& texts) {
    if (save.kind == SaveState::Kind::newer) return texts("save.newerMore");
    return texts(save.untouchable() ? "save.blockedMore" : "save.readOnlyMore");
}

/// What a room looks at from afar is larger, where there is room.
float enlargement(const Route& route, const Display& display) {
    constexpr float enough = 1100, larger = 1.25f;
    return route.screen == Screen::room && display.width >= enough ? larger : 1.0f;
}

bool showsRounds(const Route& route) {
    return route.screen == Screen::home || route.screen == Screen::assessment ||
           route.screen == Screen::results;
}

/// The language that was chosen or, until its words are here, another one.
Language spoken(const Wardrobe& wardrobe) {
    const Language wanted = wardrobe.appearance().language;
    if (asset::has(wanted)) return wanted;
    return wanted == Language::es ? Language::en : Language::es;
}

Questionnaire builtInQuestionnaire(Language language) {
    Result<Questionnaire> read = decodeQuestionnaire(asset::questionnaire(language));
    assert(read && "assets/questionnaire is checked by the tests");
    return std::move(*read);
}

} // namespace

Application::State::State(Platform& world, Gallery drawGallery)
    : platform(world), wardrobe(world), questionnaire(builtInQuestionnaire(spoken(wardrobe))),
      texts(spoken(wardrobe)), workspaces(world), session(world, questionnaire),
      participation(world), backups(world), ui(world, texts, wardrobe.theme(), 1.0f),
      palette(world), gallery(std::move(drawGallery)) {
    route = routeOf(world.route());
}

Route Application::State::routeOf(std::string_view address) const {
    const Route wanted = parseRoute(address);
    return wanted.screen == Screen::gallery && !gallery ? Route{} : wanted;
}

View Application::State::view() {
    const Round* round = session.roundOf(route);
    const Questionnaires& questionnaires = session.results().questionnaires();
    View seen{.workspace = session.workspace(),
              .questionnaire = questionnaires.of(round ? round->questionnaire : Id()),
              .questionnaires = questionnaires,
              .standard = questionnaire,
              .route = route,
              .round = round};
    if (seen.round) {
        seen.responses = responsesOf(seen.workspace, seen.round->id);
        seen.disclosure = disclosureOf(*seen.round, seen.responses);
        seen.own = session.ownOf(*seen.round);
        seen.assessment = &session.results().assessment(*seen.round);
        seen.answeredRound = session.currentRound();
        seen.isCurrent = seen.round == seen.answeredRound;
    }
    if (seen.own)
        seen.seat = participation.seat();
    else if (seen.round && participation.seat() != Seat::owner)
        seen.seat = Seat::curtain;
    if (seen.seat == Seat::curtain) seen.own = nullptr;
    seen.handedIn =
        seen.seat != Seat::owner && seen.own && participation.handedIn(*seen.round, *seen.own);
    // Only here is it asked for; the steps may be many, and this is every frame.
    const Answer* answer = seen.own ? seen.own->answerTo(route.detail) : nullptr;
    if (answer && answer->notApplicable && route.screen == Screen::assessment)
        seen.levelBefore = levelBefore(session.revisions(), *seen.own, route.detail);
    seen.save = session.save();
    if (seen.save.at) seen.savedAt = platform.timeOfDay(*seen.save.at);
    seen.readOnly = session.readOnly();
    seen.canUndo = session.canUndo() && !seen.readOnly;
    seen.unreadable = session.unreadable().size();
    seen.today = platform.today();
    seen.exported = session.exportState();
    seen.bytesOnDisk = session.bytesOnDisk();
    seen.room = platform.room();
    seen.backup = platform.backup().status();
    seen.preview = importing.shown();
    seen.actionFilter = actionFilter;
    seen.newRound = &newRound;
    seen.draft = &draft;
    seen.dialog = asked.dialog;
    seen.dialogAbout = asked.about;
    seen.dialogWords = asked.words;
    seen.appearance = wardrobe.appearance();
    seen.colorsForced = platform.forcedColors().has_value();
    seen.updateReady = platform.updateReady();
    seen.listedAs = workspaces.openTitle();
    seen.removed = workspaces.openRemoved();
    if (showsRounds(route)) seen.rounds = session.roundsWithResults();
    if (rest) rest->show(*this, seen);
    return seen;
}

/// The first screens; all others wait for the rest of the program.
Actions Application::State::drawScreen(const View& seen) {
    if (showsQuestion(seen)) return drawQuestion(seen, ui);
    if (seen.seat == Seat::owner &&
        (route.screen == Screen::home || route.screen == Screen::handIn))
        return drawHome(seen, ui);
    if (rest) return rest->drawScreen(*this, seen);
    if (drawComing(ui, restFailed)) fetchRest();
    return {};
}

void Application::State::fetchRest() {
    restFailed = false;
    platform.fetchRest();
}

/// Somebody waits for what the rest does. It comes by itself, unless that failed.
void Application::State::hurryRest() {
    if (!restFailed) return;
    toasts.show(texts("rest.failed"), ui::icon::alertTriangle, platform.now());
    fetchRest();
}

/// What nobody waits for: the data leaves, or is saved, with the first screens already.
bool Application::State::performAtOnce(Command command) {
    switch (command) {
    case Command::exportFile:
        if (session.save().untouchable()) break; // what the program holds is not what is stored
        platform.download(session.exportName(), "application/json", session.exportJson());
        session.exported();
        toasts.show(texts("data.exported", {{"file", session.exportName()}}), ui::icon::circleCheck,
                    platform.now());
        break;
    case Command::exportStored:
        platform.downloadStored();
        break;
    case Command::retrySave:
        session.retry();
        break;
    default:
        return false;
    }
    return true;
}

/// Keeps a wish until the rest is here, unless by then it would be done to something else: what is
/// undone is the last edit, whichever that is then. Who presses twice wants it once.
void Application::State::wait(const Actions::Wish& wish) {
    const auto* command = wish.as<Command>();
    if (command && (*command == Command::undo || *command == Command::redo)) return;
    std::erase_if(waiting, [&](const Actions::Wish& each) {
        const auto* other = each.as<Command>();
        return each.index() == wish.index() && (!command || *command == *other);
    });
    waiting.push_back(wish);
}

void Application::State::stopWaiting() {
    waiting.clear();
    filesWaiting.clear();
}

bool Application::State::perform(const Actions& actions) {
    for (const Change& change : actions.changes) {
        if (session.apply(change, actions.typing)) toasts.edited();
    }
    for (const Actions::Wish& wish : actions.wishes) {
        const auto* command = wish.as<Command>();
        if (rest)
            rest->perform(*this, wish);
        else if (!command || !performAtOnce(*command))
            wait(wish);
    }
    if (!waiting.empty()) hurryRest();
    if (actions.go) go(*actions.go);
    return !actions.changes.empty() || !actions.wishes.empty() || actions.go.has_value();
}

Actions Application::State::draw() {
    const View seen = view();
    Actions actions;
    herald.tell(seen, ui);
    drawStateBar(seen, ui, actions);
    drawNavigation(
        seen, ui, [&] { actions.add(drawScreen(seen)); }, actions);
    if (rest) actions.add(rest->drawDialogs(*this, seen));
    toasts.draw(ui, actions);
    // Neither what another person did on this device is taken back, nor an invitation.
    const bool undoes =
        seen.seat == Seat::owner || (seen.seat == Seat::participant && seen.own->answered());
    if (undoes && pressed(ui, shortcut::undo)) actions.wish(Command::undo);
    if (undoes && (pressed(ui, shortcut::redo) || pressed(ui, shortcut::redoToo)))
        actions.wish(Command::redo);
    if (seen.seat == Seat::owner && pressed(ui, shortcut::search))
        actions.wish(Show{Dialog::search});
    if (pressed(ui, shortcut::list)) actions.wish(Show{Dialog::shortcuts});
    return actions;
}

/// Colours, text size and language as they are chosen now, here or in another tab.
void Application::State::dress(const Display& display) {
    wardrobe.look();
    ui.scale = wardrobe.scale(display) * enlargement(route, display);
    const Language wanted = wardrobe.appearance().language;
    if (texts.language() == wanted) return;
    if (!asset::has(wanted)) return platform.fetchLanguage(wanted);
    texts = Texts(wanted);
    questionnaire = builtInQuestionnaire(wanted);
    session.results().forget();
    toasts.clear();
}

/// Goes to a place without a step in the browser's history.
void Application::State::stand(const Route& at) {
    route = at;
    platform.setRoute(toString(route), true);
}

void Application::State::go(const Route& to) {
    if (to == route) return;
    const bool turns = route.screen == Screen::assessment || route.screen == Screen::room;
    const bool turnsPage =
        turns && to.screen == route.screen && !to.detail.empty() && !route.detail.empty();
    if (route.screen == Screen::actions) actionFilter = {};
    choosing.goTo(to.screen);
    // Beside the matrix an account stands at the top, wherever in the list it was chosen.
    if (to.screen == Screen::portfolio && route.screen == to.screen && !to.detail.empty() &&
        ui.layout() == ui::Layout::desktop)
        ui.scrollUp();
    route = to;
    revisionsShown = revisionsAtOnce;
    ui.leaveForNew();
    platform.setRoute(toString(route), turnsPage);
}

/// Not before it is on disk.
void Application::State::tellKeptVersion() {
    if (versionToTell.empty() || !session.saved()) return;
    toasts.show(texts("history.kept", {{"name", std::exchange(versionToTell, {})}}),
                ui::icon::circleCheck, platform.now());
}

/// The list knows what was saved; and what waits for a save is done or given up.
void Application::State::keepWorkspaces() {
    const SaveState save = session.save();
    workspaces.note(session.workspace().company.name, save, session.bytesOnDisk());
    if (!workspaces.tick(session.saved(), save))
        toasts.show(texts("workspaces.notSaved"), ui::icon::alertTriangle, platform.now());
}

void Application::State::tellWhatWasFound() {
    if (!session.unreadable().empty())
        toasts.show(texts.plural("store.unreadable", static_cast<int>(session.unreadable().size())),
                    ui::icon::alertTriangle, platform.now());
    else if (session.recovered())
        toasts.show(texts("store.recovered"), ui::icon::history, platform.now());
}

Application::Application(Platform& platform, Gallery gallery)
    : state(std::make_unique<State>(platform, std::move(gallery))) {
    if (const std::optional<WorkspaceEntry> gone = state->workspaces.takeReplaced())
        state->toasts.show(
            state->texts("workspaces.nowRemoved", {{"name", nameOf(*gone, state->texts)}}),
            ui::icon::circleCheck, state->texts("action.undo"), ReopenWorkspace{gone->key},
            platform.now());
    if (state->session.readOnly()) return;
    state->tellWhatWasFound();
    if (state->workspaces.takeNew())
        state->ui.focus("textbox", state->texts("company.name")); // what it is called comes first
}

void Application::complete(const Rest& rest) {
    state->rest = &rest;
    rest.begin(*state);
    for (const Actions::Wish& wish : std::exchange(state->waiting, {}))
        rest.perform(*state, wish);
    if (const auto files = std::exchange(state->filesWaiting, {}); !files.empty())
        rest.openFiles(*state, files);
    state->platform.wake();
}

void Application::incomplete() {
    state->restFailed = true;
    state->platform.wake();
}

Application::~Application() = default;

bool Application::frame(const Display& display) {
    state->session.tick();
    state->keepWorkspaces();
    state->tellKeptVersion();
    state->backups.tick(state->session);
    state->updating.tick(state->platform, state->session, state->texts, state->toasts);
    for (int pass = 0; pass < passes; ++pass) {
        state->dress(display);
        state->ui.beginFrame(display);
        const Actions actions = state->draw();
        const bool moves = state->ui.endFrame();
        const bool changed = state->perform(actions);
        if (!state->ui.settling() && !changed) return moves;
    }
    return true;
}

void Application::act(ui::SemanticAction action) { state->ui.act(action); }

void Application::textEdited(std::uint32_t id, std::string text, std::size_t anchor,
                             std::size_t caret, std::size_t composedFrom, std::size_t composedTo) {
    state->ui.textEdited(id, std::move(text), anchor, caret, composedFrom, composedTo);
}

void Application::askMenu(std::uint32_t id, float x, float y) { state->ui.askMenu(id, x, y); }

bool Application::menuOpen() const { return state->ui.menuOpen(); }

void Application::copyRequested(bool cut) { state->ui.copyRequested(cut); }
std::optional<std::string> Application::takeCopied() { return state->ui.takeCopied(); }
void Application::pasted(std::string text) {
    if (isFileText(text) || carriesCode(text))
        return filesDropped({{.name = {}, .bytes = std::move(text)}});
    if (state->rest && state->rest->takePaste(*state, text)) return;
    state->ui.pasted(std::move(text));
}

void Application::routeChanged() {
    const Route to = state->routeOf(state->platform.route());
    if (to == state->route) return; // a page may say it twice
    state->ui.leave();
    state->route = to;
    state->asked = {};
    state->actionFilter = {};
    state->choosing.goTo(to.screen);
    state->importing.close();
    state->table.reset();
    if (state->rest) state->rest->followRoute(*state);
}

void Application::filesDropped(const std::vector<ChosenFile>& files) {
    if (state->rest) return state->rest->openFiles(*state, files);
    state->filesWaiting.insert(state->filesWaiting.end(), files.begin(), files.end());
    state->hurryRest();
}

void Application::accessChanged() {
    const bool readAlong = state->session.readOnly();
    const bool typing = state->session.typing();
    state->session.open();
    // Who reads sees what is new, and goes on with what was open.
    if (readAlong && state->session.readOnly()) return state->platform.wake();
    if (typing)
        state->toasts.show(state->texts("save.typedLost"), ui::icon::alertTriangle,
                           state->platform.now());
    state->ui.dropEditing();
    state->importing.close(); // it was reckoned against what was there before
    state->table.reset();
    state->stopWaiting(); // it was meant for that too
    state->asked = {};
    if (state->session.readOnly()) return;
    state->tellWhatWasFound();
    if (state->rest) state->rest->followRoute(*state); // what waited for somebody to write here
}

void Application::notHandedOver() {
    state->toasts.show(state->texts("save.notHandedOver"), ui::icon::alertTriangle,
                       state->texts("save.writeHere"), Command::askToWrite, state->platform.now());
}

void Application::hide() { state->session.flush(); }

bool Application::saved() const { return state->session.saved(); }

bool Application::keeps() const {
    const SaveState save = state->session.save();
    return save.kind != SaveState::Kind::memory && !save.untouchable();
}

std::string Application::exportJson() const { return state->session.exportJson(); }

std::string Application::importJson(std::string_view json) {
    const SaveState save = state->session.save();
    if (save.readOnly()) return refusalOf(save, state->texts);
    if (!state->rest) return state->texts("rest.coming");
    state->platform.wake();
    return state->rest->importJson(*state, json);
}

} // namespace kam
