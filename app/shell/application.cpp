#include "app/application.hpp"

#include "app/screens/screens.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/screens/wording.hpp"
#include "app/shell/herald.hpp"
#include "app/shell/import_preview.hpp"
#include "app/shell/navigation.hpp"
#include "app/shell/palette.hpp"
#include "app/shell/session.hpp"
#include "app/shell/state_bar.hpp"
#include "app/shell/toasts.hpp"
#include "app/shell/wardrobe.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/ui.hpp"
#include "core/catalogue/assets.hpp"

#include <cassert>

namespace kam {
namespace {

/// Drawn again at most so often in one frame until all sizes have settled.
constexpr int passes = 4;

/// Why nothing can be changed here.
const std::string& refusalOf(const SaveState& save, const Texts& texts) {
    if (save.kind == SaveState::Kind::newer) return texts("save.newerMore");
    return texts(save.untouchable() ? "save.blockedMore" : "save.readOnlyMore");
}

bool showsRounds(const Route& route) {
    return route.screen == Screen::home || route.screen == Screen::assessment ||
           route.screen == Screen::results;
}

Questionnaire builtInQuestionnaire() {
    Result<Questionnaire> read = decodeQuestionnaire(asset::questionnaire());
    assert(read && "assets/questionnaire is checked by the tests");
    return std::move(*read);
}

} // namespace

/// What the program holds between frames, and what it does with what people want.
struct Application::State {
    explicit State(Platform& world)
        : platform(world), questionnaire(builtInQuestionnaire()), wardrobe(world),
          texts(wardrobe.appearance().language), session(world, questionnaire),
          ui(world, texts, wardrobe.theme(), 1.0f), route(parseRoute(world.route())),
          palette(world) {}

    View view();
    Actions drawScreen(const View& seen);
    Actions draw();
    bool perform(const Actions& actions);
    void perform(Command command);
    void perform(const StartAssessment& start);
    void perform(const AnswerRound& which);
    void perform(const RemoveRound& which);
    void perform(const AddPerson&);
    void perform(const RemovePerson& who);
    void perform(const AnswerAs& who);
    void perform(const Show& what) { asked = what; }
    void perform(const Appearance& wanted) { wardrobe.choose(wanted); }
    void dress(const Display& display);
    void go(const Route& to);
    void openPreview(const ChosenFile& file);
    void offerUndo(std::string said);
    void undoOrRedo(Command command);
    void tellWhatWasFound();

    Platform& platform;
    Questionnaire questionnaire;
    Wardrobe wardrobe;
    Texts texts;
    Session session;
    ui::Ui ui;
    Route route;
    Herald herald;
    Toasts toasts;
    Palette palette;
    std::optional<ImportPreview> preview;
    Show asked; ///< the dialog that is open
    gallery::State gallery;
};

View Application::State::view() {
    View seen{.workspace = session.workspace(), .questionnaire = questionnaire, .route = route};
    seen.round = session.roundOf(route);
    if (seen.round) {
        seen.responses = responsesOf(seen.workspace, seen.round->id);
        seen.own = session.ownOf(*seen.round);
        seen.assessment = &session.assessment(*seen.round);
        seen.answeredRound = session.currentRound();
        seen.isCurrent = seen.round == seen.answeredRound;
    }
    seen.save = session.save();
    if (seen.save.at) seen.savedAt = platform.timeOfDay(*seen.save.at);
    seen.readOnly = session.readOnly();
    seen.canUndo = session.canUndo() && !seen.readOnly;
    seen.unreadable = session.unreadable().size();
    seen.today = platform.today();
    seen.exported = session.exportState();
    seen.bytesOnDisk = session.bytesOnDisk();
    seen.preview = preview ? &*preview : nullptr;
    seen.dialog = asked.dialog;
    seen.dialogAbout = asked.about;
    seen.dialogWords = asked.words;
    seen.appearance = wardrobe.appearance();
    seen.colorsForced = platform.forcedColors().has_value();
    if (showsRounds(route)) seen.rounds = session.roundsWithResults();
    return seen;
}

Actions Application::State::drawScreen(const View& seen) {
    switch (route.screen) {
    case Screen::home:
        return drawHome(seen, ui);
    case Screen::assessment:
        return route.detail.empty() ? drawAssessment(seen, ui) : drawQuestion(seen, ui);
    case Screen::results:
        return drawResults(seen, ui);
    case Screen::data:
        return drawData(seen, ui);
    case Screen::settings:
        return drawSettings(seen, ui);
    case Screen::about:
        return drawAbout(seen, ui);
    case Screen::gallery:
        drawGallery(ui, gallery);
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
    also(drawShortcutList(seen, ui));
    also(palette.draw(seen, ui));
    toasts.draw(ui, actions);
    if (pressed(ui, shortcut::undo)) actions.wish(Command::undo);
    if (pressed(ui, shortcut::redo) || pressed(ui, shortcut::redoToo)) actions.wish(Command::redo);
    if (pressed(ui, shortcut::search)) actions.wish(Show{Dialog::search});
    if (pressed(ui, shortcut::list)) actions.wish(Show{Dialog::shortcuts});
    return actions;
}

bool Application::State::perform(const Actions& actions) {
    for (const Change& change : actions.changes) {
        // The toast's "undo" would from now on be of this edit.
        if (session.apply(change, actions.typing)) toasts.clear();
    }
    for (const Actions::Wish& wish : actions.wishes)
        std::visit([this](const auto& what) { perform(what); }, wish);
    if (actions.go) go(*actions.go);
    return !actions.changes.empty() || !actions.wishes.empty() || actions.go.has_value();
}

void Application::State::perform(const StartAssessment& start) {
    const bool first = session.workspace().rounds.empty();
    if (!first && start.title.empty()) {
        asked = {Dialog::newRound, {}, session.nextTitle(texts)};
        return;
    }
    if (!session.start(start.company, start.title, texts)) return;
    const std::vector<const Item*> items = questionnaire.items(Mode::quick);
    if (!items.empty()) go({Screen::assessment, items.front()->id});
    if (!first) offerUndo(texts("round.created", {{"title", start.title}}));
}

void Application::State::perform(const AnswerRound& which) {
    const Round* round = session.workspace().rounds.find(which.round);
    if (!round) return;
    session.answerRound(round->id);
    go({Screen::assessment, {}});
    const std::string said = texts("round.answeredNow", {{"title", titleOf(*round, texts)}});
    toasts.show(said, ui::icon::circleCheck, platform.now());
}

void Application::State::perform(const RemoveRound& which) {
    const Round* round = session.workspace().rounds.find(which.round);
    if (!round) return;
    std::string said = texts("round.removed", {{"title", titleOf(*round, texts)}});
    if (!session.apply(removal(session.workspace(), *round))) return;
    if (route == Route{Screen::results, which.round}) go({Screen::results, {}});
    offerUndo(std::move(said));
}

void Application::State::perform(const AddPerson&) {
    if (session.addPerson(texts)) offerUndo(texts("person.added"));
}

void Application::State::perform(const RemovePerson& who) {
    const Round* round = session.currentRound();
    const Response* response =
        round ? session.workspace().responses.find(responseKey(round->id, who.response)) : nullptr;
    if (response && session.apply(removal(*response)))
        offerUndo(texts("person.removed", {{"name", who.name}}));
}

void Application::State::perform(const AnswerAs& who) {
    session.answerAs(who.response);
    ui.announce(texts("assess.answersAsNow"));
}

void Application::State::offerUndo(std::string said) {
    toasts.show(std::move(said), ui::icon::circleCheck, texts("action.undo"), Command::undo,
                platform.now());
}

void Application::State::undoOrRedo(Command command) {
    const auto current = [this] {
        const Round* round = session.currentRound();
        return round ? round->id : Id();
    };
    const Id before = current();
    const bool undoes = command == Command::undo;
    if (const std::optional<std::string> label = undoes ? session.undo() : session.redo())
        toasts.show(texts(undoes ? "action.undone" : "action.redone", {{"what", texts(*label)}}),
                    ui::icon::history, texts(undoes ? "action.redo" : "action.undo"),
                    undoes ? Command::redo : Command::undo, platform.now());
    // The question on screen would be asked in another assessment, unnoticed.
    if (route.screen == Screen::assessment && current() != before) go({Screen::assessment, {}});
}

void Application::State::perform(Command command) {
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
    case Command::chooseFile:
        platform.chooseFile(".json,application/json",
                            [this](const ChosenFile& file) { openPreview(file); });
        break;
    case Command::confirmImport:
        if (preview && preview->faults.empty()) {
            if (session.replace(preview->workspace,
                                preview->sample ? "change.sample" : "change.import"))
                offerUndo(texts(preview->sample ? "sample.done" : "import.done"));
            go({Screen::home, {}});
        }
        preview.reset();
        break;
    case Command::cancelImport:
        preview.reset();
        break;
    case Command::openSample:
        openPreview({{}, std::string(asset::sample(texts.language()))});
        if (preview) preview->sample = true;
        if (preview && session.workspace() == Workspace{}) perform(Command::confirmImport);
        break;
    case Command::startOver: {
        Change everything = difference(session.workspace(), Workspace{});
        everything.label = "change.startOver";
        if (session.apply(std::move(everything))) offerUndo(texts("data.startedOver"));
        go({Screen::home, {}});
        break;
    }
    case Command::undo:
    case Command::redo:
        undoOrRedo(command);
        break;
    case Command::askToWrite:
        platform.askToWrite();
        break;
    case Command::retrySave:
        session.retry();
        break;
    }
}

/// Colours, text size and language as they are chosen now, here or in another tab.
void Application::State::dress(const Display& display) {
    wardrobe.look();
    ui.scale = wardrobe.scale(display);
    if (texts.language() == wardrobe.appearance().language) return;
    texts = Texts(wardrobe.appearance().language);
    toasts.clear();
}

void Application::State::go(const Route& to) {
    if (to == route) return;
    const bool turnsPage = to.screen == Screen::assessment && route.screen == Screen::assessment &&
                           !to.detail.empty() && !route.detail.empty();
    route = to;
    ui.leaveForNew();
    platform.setRoute(toString(route), turnsPage);
}

void Application::State::openPreview(const ChosenFile& file) {
    session.settleTyping(true);
    preview = previewImport(file, session.workspace());
    platform.wake();
}

void Application::State::tellWhatWasFound() {
    if (!session.unreadable().empty())
        toasts.show(texts.plural("store.unreadable", static_cast<int>(session.unreadable().size())),
                    ui::icon::alertTriangle, platform.now());
    else if (session.recovered())
        toasts.show(texts("store.recovered"), ui::icon::history, platform.now());
}

Application::Application(Platform& platform) : state(std::make_unique<State>(platform)) {
    if (!state->session.readOnly()) state->tellWhatWasFound();
}

Application::~Application() = default;

bool Application::frame(const Display& display) {
    state->session.tick();
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
void Application::pasted(std::string text) { state->ui.pasted(std::move(text)); }

void Application::routeChanged() {
    state->route = parseRoute(state->platform.route());
    state->asked = {};
    state->preview.reset();
}

void Application::fileDropped(const ChosenFile& file) { state->openPreview(file); }

void Application::accessChanged() {
    state->session.open();
    state->ui.dropEditing();
    state->preview.reset(); // it was reckoned against what was there before
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
    const ImportPreview read =
        previewImport({.name = {}, .bytes = std::string(json)}, state->session.workspace());
    if (read.faults.empty()) {
        state->session.replace(read.workspace);
        state->platform.wake();
        return {};
    }
    std::string lines;
    for (const Fault& fault : read.faults) {
        if (!lines.empty()) lines += "\n";
        lines += (fault.path.empty() ? std::string() : fault.path + ": ") +
                 describe(fault, state->texts);
    }
    return lines;
}

} // namespace kam
