#include "app/application.hpp"

#include "app/screens/answering.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/screens/wording.hpp"
#include "app/shell/application_state.hpp"
#include "app/shell/navigation.hpp"
#include "app/shell/state_bar.hpp"
#include "app/ui/icons.hpp"
#include "core/catalogue/assets.hpp"

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
        seen.own = session.ownOf(*seen.round);
        seen.assessment = &session.results().assessment(*seen.round);
        seen.answeredRound = session.currentRound();
        showResults(seen);
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
    seen.newRound = &newRound;
    seen.draft = &draft;
    if (route.screen == Screen::room) seen.timer = timer.state(platform);
    seen.dialog = asked.dialog;
    seen.dialogAbout = asked.about;
    seen.dialogWords = asked.words;
    seen.appearance = wardrobe.appearance();
    seen.colorsForced = platform.forcedColors().has_value();
    seen.updateReady = platform.updateReady();
    seen.listedAs = workspaces.openTitle();
    seen.removed = workspaces.openRemoved();
    if (route.screen == Screen::workspaces || asked.dialog == Dialog::companies ||
        asked.dialog == Dialog::search)
        seen.workspaces = workspaces.entries();
    if (seen.seat == Seat::participant) {
        seen.workspaces = workspaces.entries();
        std::erase_if(seen.workspaces,
                      [this](const auto& each) { return participation.isClaimed(each.key); });
    }
    if (route.screen == Screen::history) {
        session.showEarlier(revisionsShown);
        seen.revisions = session.revisions();
        seen.revisionsShown = revisionsShown;
        seen.hasEarlier = session.hasEarlier();
        seen.versions = session.versions();
    }
    if (showsRounds(route)) seen.rounds = session.roundsWithResults();
    return seen;
}

/// Who answers here sees the questions and how to hand in.
Actions Application::State::drawForGuest(const View& seen) {
    if (seen.seat == Seat::curtain) return drawCurtain(seen, ui);
    if (route.screen == Screen::assessment) return drawQuestion(seen, ui);
    if (route.screen == Screen::handIn) return drawHandIn(seen, ui);
    if (route.screen == Screen::settings) return drawSettings(seen, ui);
    if (route.screen == Screen::about) return drawAbout(seen, ui);
    return drawParticipant(seen, ui);
}

/// What only some screens show is computed for them alone.
void Application::State::showResults(View& seen) {
    ResultsCache& results = session.results();
    const bool whole = route.screen == Screen::results;
    if (whole) seen.guesses = &results.guesses(*seen.round);
    if (whole) seen.compared = &results.comparisons(*seen.round);
    if (whole || route.screen == Screen::room) seen.roles = &results.roles(*seen.round);
    if (route.screen == Screen::actions) seen.roadmap = &results.roadmap(*seen.round);
}

Actions Application::State::drawScreen(const View& seen) {
    if (seen.seat != Seat::owner) return drawForGuest(seen);
    switch (route.screen) {
    case Screen::home:
        return drawHome(seen, ui);
    case Screen::assessment:
        return route.detail.empty() ? drawAssessment(seen, ui) : drawQuestion(seen, ui);
    case Screen::results:
        return drawResults(seen, ui);
    case Screen::room:
        return drawRoom(seen, ui);
    case Screen::actions:
        return drawActions(seen, ui);
    case Screen::data:
        return drawData(seen, ui);
    case Screen::history:
        return drawHistory(seen, ui);
    case Screen::workspaces:
        return drawWorkspaces(seen, ui);
    case Screen::questionnaires:
        return drawQuestionnaires(seen, ui);
    case Screen::settings:
        return drawSettings(seen, ui);
    case Screen::about:
        return drawAbout(seen, ui);
    case Screen::invitation:
        return drawInvitation(seen, ui);
    case Screen::workshop:
    case Screen::answers:
        return drawWorkshop(seen, ui);
    case Screen::handIn:
        return drawHome(seen, ui);
    case Screen::gallery:
        gallery(ui);
        return {};
    }
    return {};
}

Actions Application::State::draw() {
    const View seen = view();
    Actions actions;
    const auto also = [&](Actions more) {
        for (Change& change : more.changes)
            actions.changes.push_back(std::move(change));
        for (Actions::Wish& wish : more.wishes)
            actions.wishes.push_back(std::move(wish));
        actions.typing = actions.typing || more.typing;
        if (more.go) actions.go = more.go;
    };
    herald.tell(seen, ui);
    drawStateBar(seen, ui, actions);
    drawNavigation(
        seen, ui, [&] { also(drawScreen(seen)); }, actions);
    also(drawStartOver(seen, ui));
    also(drawImportPreview(seen, ui));
    also(drawRoundDialogs(seen, ui));
    also(drawPersonDialogs(seen, ui));
    also(drawActionDialog(seen, ui));
    also(drawQuestionnaireDialogs(seen, ui));
    also(drawWorkspaceDialogs(seen, ui));
    also(drawHistoryDialogs(seen, ui));
    also(drawShortcutList(seen, ui));
    also(drawWorkshopDialogs(seen, ui));
    if (seen.seat == Seat::owner) also(palette.draw(seen, ui));
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
    if (state->workspaces.takeSample() && state->session.workspace() == Workspace{})
        state->openSample();
    if (const std::string code = state->participation.takeInvitation(); !code.empty())
        state->openInvitation(code);
    state->followRoute();
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
        return state->openFiles({{.name = {}, .bytes = std::move(text)}});
    state->ui.pasted(std::move(text));
}

void Application::routeChanged() {
    const Route to = state->routeOf(state->platform.route());
    if (to == state->route) return; // a page may say it twice
    state->ui.leave();
    state->route = to;
    state->asked = {};
    state->importing.close();
    state->followRoute();
}

void Application::filesDropped(const std::vector<ChosenFile>& files) { state->openFiles(files); }

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
    state->asked = {};
    if (!state->session.readOnly()) state->tellWhatWasFound();
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
    state->platform.wake();
    return importAtOnce(json, state->session, state->texts);
}

} // namespace kam
