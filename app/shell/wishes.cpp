#include "app/screens/revision_words.hpp"
#include "app/screens/wording.hpp"
#include "app/shell/application_state.hpp"
#include "app/ui/icons.hpp"
#include "core/catalogue/assets.hpp"
#include "core/workshop/anonymity.hpp"
#include "core/workspace/questionnaire_list.hpp"

/// What the program does with what people want.
namespace kam {

void Application::State::perform(const StartAssessment& start) {
    const bool first = session.workspace().rounds.empty();
    if (!first && start.round.title.empty()) {
        newRound = {.title = session.nextTitle(texts), .questionnaire = start.round.questionnaire};
        const Round* now =
            session.currentRound(); // which goes on with what it asked, if none is named
        if (newRound.questionnaire.empty() && now)
            newRound.questionnaire = newestEdition(session.workspace(), now->questionnaire);
        asked = {Dialog::newRound};
        return;
    }
    if (!session.start(start.company, start.round, texts)) return;
    const std::vector<const Item*> items =
        session.results().questionnaires().of(start.round.questionnaire).items(start.round.mode);
    if (!items.empty()) go({Screen::assessment, items.front()->id});
    if (!first) offerUndo(texts("round.created", {{"title", start.round.title}}));
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
    if (!session.addPerson(texts)) return;
    offerUndo(texts("person.added"));
    ui.focus("textbox", texts("person.name")); // which is provisional
}

void Application::State::perform(const RemovePerson& who) {
    const Round* round = session.currentRound();
    const Response* response =
        round ? session.workspace().responses.find(responseKey(round->id, who.response)) : nullptr;
    if (response && session.apply(removal(*response)))
        offerUndo(texts("person.removed", {{"name", who.name}}));
}

void Application::State::perform(const AnswerAs& who) {
    const Round* round = session.currentRound();
    if (!round || hidesAnswers(*round)) return; // whose turn it is says `Turns`
    session.answerAs(who.response);
    ui.announce(texts("assess.answersAsNow"));
}

void Application::State::reveal() {
    const Round* current = session.currentRound();
    if (!current || !current->gathering) return;
    Round round = *current;
    round.gathering = false;
    const bool anonymous = round.anonymous;
    if (!session.apply(
            withoutLoneRoles({{put(std::move(round))}, "change.reveal"}, session.workspace())))
        return;
    if (!anonymous) return offerUndo(texts("room.revealed"));
    session.forgetHistory();
    participation.forget();
    toasts.clear(); // what they would undo is no longer known
    toasts.show(texts("room.revealed"), ui::icon::circleCheck, platform.now());
}

void Application::State::perform(const AddActions& what) {
    const std::vector<Id> ids = session.addActions(what.actions);
    if (ids.empty()) return;
    if (what.edit) {
        asked = {Dialog::editAction, ids.front()};
        ui.focus("textbox", texts("actions.what"));
        return;
    }
    toasts.show(texts.plural("actions.added", static_cast<int>(ids.size())), ui::icon::circleCheck,
                texts("action.undo"), Command::undo, platform.now());
}

void Application::State::perform(const RemoveAction& which) {
    const ActionItem* action = session.workspace().actions.find(which.action);
    if (!action) return;
    std::string said = texts("actions.removed", {{"title", titleOf(*action, texts)}});
    if (session.apply({{Erase{TableId::actions, which.action}}, "change.removeAction"}))
        offerUndo(std::move(said));
}

void Application::State::perform(const OpenWorkspace& which) {
    session.flush();
    go({Screen::home, {}});
    workspaces.open(which.key);
}

void Application::State::perform(const DuplicateWorkspace& which) {
    const std::optional<WorkspaceEntry> entry = workspaces.find(which.key);
    if (!entry) return;
    session.flush();
    std::string title = workspaces.titleOfCopy(nameOf(*entry, texts), texts);
    workspaces.duplicate(which.key, title, [this, title](const std::string& key) {
        if (key.empty())
            toasts.show(texts("workspaces.notCopied"), ui::icon::alertTriangle, platform.now());
        else
            toasts.show(texts("workspaces.copied", {{"name", title}}), ui::icon::circleCheck,
                        texts("workspaces.open"), OpenWorkspace{key}, platform.now());
    });
}

void Application::State::perform(const ShelveWorkspace& which) {
    using Shelf = WorkspaceEntry::Shelf;
    const std::optional<WorkspaceEntry> entry = workspaces.find(which.key);
    if (!entry) return;
    if (!entry->open || which.shelf != Shelf::removed) {
        workspaces.shelve(which.key, which.shelf);
        offerToUnshelve(*entry, which.shelf);
        return;
    }
    // What is removed is not worked on: the one before it comes back, or a new one.
    std::string next;
    for (const WorkspaceEntry& each : workspaces.entries())
        if (!each.open && each.shelf == Shelf::listed && next.empty()) next = each.key;
    session.flush();
    workspaces.replaceOpen(next);
}

void Application::State::perform(const RenameWorkspace& which) {
    const std::optional<WorkspaceEntry> entry = workspaces.find(which.key);
    if (!entry || entry->title == which.title) return;
    workspaces.rename(which.key, which.title);
    WorkspaceEntry renamed = *entry;
    renamed.title = which.title;
    toasts.show(texts("workspaces.renamed", {{"name", nameOf(renamed, texts)}}),
                ui::icon::circleCheck, texts("action.undo"),
                RenameWorkspace{which.key, entry->title}, platform.now());
}

/// Back in the list, and worked on again.
void Application::State::perform(const ReopenWorkspace& which) {
    workspaces.shelve(which.key, WorkspaceEntry::Shelf::listed);
    perform(OpenWorkspace{which.key});
}

/// Says on which shelf a workspace stands now; `before`: as it was.
void Application::State::offerToUnshelve(const WorkspaceEntry& before,
                                         WorkspaceEntry::Shelf shelf) {
    constexpr const char* said[] = {"workspaces.nowListed", "workspaces.nowArchived",
                                    "workspaces.nowRemoved"};
    toasts.show(texts(said[static_cast<std::size_t>(shelf)], {{"name", nameOf(before, texts)}}),
                ui::icon::circleCheck, texts("action.undo"),
                ShelveWorkspace{before.key, before.shelf}, platform.now());
}

void Application::State::perform(const EraseWorkspace& which) {
    workspaces.erase(which.key, [this](bool gone) {
        toasts.show(texts(gone ? "workspaces.erased" : "workspaces.notErased"),
                    gone ? ui::icon::circleCheck : ui::icon::alertTriangle, platform.now());
    });
}

void Application::State::perform(const GoBackTo& where) {
    if (session.goBackTo(where.step)) offerUndo(texts("history.wentBack"));
}

void Application::State::perform(const GoBackToVersion& which) {
    if (session.goBackToVersion(which.number)) offerUndo(texts("history.wentBack"));
}

void Application::State::perform(const KeepVersion& what) {
    session.keepVersion(what.name);
    versionToTell = what.name;
}

void Application::State::offerUndo(std::string said) {
    toasts.show(std::move(said), ui::icon::circleCheck, texts("action.undo"), Command::undo,
                platform.now());
}

void Application::State::undoOrRedo(Command command) {
    // What was done last need not be an edit of this company.
    if (command == Command::undo)
        if (const std::optional<Actions::Wish> offered = toasts.takeUndoOfList()) {
            offered->visit([this](const auto& what) { perform(what); });
            return;
        }
    const auto current = [this] {
        const Round* round = session.currentRound();
        return round ? round->id : Id();
    };
    const Id before = current();
    const bool undoes = command == Command::undo;
    const bool owner = participation.seat() == Seat::owner;
    if (const Revision* step = undoes ? session.undo() : session.redo())
        toasts.show(wordsOf(*step, session.results().questionnaires(), texts,
                            owner ? &session.workspace() : nullptr),
                    ui::icon::history, texts(undoes ? "action.redo" : "action.undo"),
                    undoes ? Command::redo : Command::undo, platform.now());
    // The question on screen would be asked in another assessment, unnoticed.
    if (route.screen == Screen::assessment && current() != before) go({Screen::assessment, {}});
}

void Application::State::perform(Command command) {
    if (performAtOnce(command)) return;
    switch (command) {
    case Command::exportFile:
    case Command::exportStored:
    case Command::retrySave:
        break; // done at once
    case Command::chooseFile:
        platform.chooseFiles(".json,.txt,application/json,text/plain",
                             [this](const std::vector<ChosenFile>& files) { openFiles(files); });
        break;
    case Command::chooseTable:
        platform.chooseFiles(".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.xls,text/csv,text/plain",
                             [this](const std::vector<ChosenFile>& files) {
                                 if (!files.empty()) openTable(files.front());
                             });
        break;
    case Command::confirmTable:
        confirmTable();
        break;
    case Command::cancelTable:
        table.reset();
        break;
    case Command::confirmImport:
        confirmImport();
        break;
    case Command::cancelImport:
        importing.close();
        break;
    case Command::openSample:
        openSample();
        break;
    case Command::restoreOpen:
        workspaces.shelve(platform.folders().openKey(), WorkspaceEntry::Shelf::listed);
        break;
    case Command::reveal:
        reveal();
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
    case Command::chooseBackup:
        platform.backup().choose(session.exportName());
        break;
    case Command::allowBackup:
        platform.backup().allow();
        break;
    case Command::overwriteBackup:
        backups.overwrite(session);
        break;
    case Command::readBackup:
        platform.backup().read([this](const ChosenFile& file) {
            openFiles({file}, [this] { platform.backup().adopt(); });
        });
        break;
    case Command::stopBackup:
        platform.backup().stop();
        break;
    case Command::takeUpdate:
        updating.want(platform, session);
        break;
    case Command::scan:
        platform.scan([this](const std::string& read) { perform(AddAnswers{read}); });
        break;
    }
}

void Application::State::openSample() {
    // It never takes the place of a person's own company, where there can be several.
    if (session.workspace() != Workspace{} && session.save().kind != SaveState::Kind::memory) {
        session.flush();
        go({Screen::home, {}});
        workspaces.openSample();
        return;
    }
    importing.openSample(asset::sample(texts.language()), session.results().questionnaires(),
                         session.workspace());
    if (session.workspace() == Workspace{}) confirmImport();
}

void Application::State::confirmImport() {
    const bool replaces = importing.shown() && importing.shown()->look.replaces;
    std::string said = importing.confirm(session, texts);
    if (!said.empty()) offerUndo(std::move(said));
    if (replaces) go({Screen::home, {}});
}

void Application::State::perform(const Copy& what) {
    platform.copyText(what.words);
    toasts.show(what.said, ui::icon::circleCheck, platform.now());
}

void Application::State::perform(const GiveFile& what) {
    platform.download(what.name, "application/json", what.bytes);
    toasts.show(what.said, ui::icon::circleCheck, platform.now());
}

} // namespace kam
