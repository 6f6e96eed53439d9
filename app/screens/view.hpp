#pragma once

#include "app/backup.hpp"
#include "app/platform.hpp"
#include "app/save_state.hpp"
#include "app/screens/appearance.hpp"
#include "app/screens/exchange.hpp"
#include "app/screens/import_preview.hpp"
#include "app/screens/route.hpp"
#include "app/screens/selection_view.hpp"
#include "app/screens/table_import.hpp"
#include "app/screens/workspace_entry.hpp"
#include "core/base/one_of.hpp"
#include "core/base/result.hpp"
#include "core/readiness/assessment.hpp"
#include "core/readiness/disclosure.hpp"
#include "core/readiness/guesses.hpp"
#include "core/readiness/roadmap.hpp"
#include "core/readiness/roles.hpp"
#include "core/readiness/rounds.hpp"
#include "core/workspace/action_list.hpp"
#include "core/workspace/history.hpp"
#include "core/workspace/kept_version.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam {

class CustomerList;

/// When the data last left this browser as a file.
struct ExportState {
    std::optional<Date> on; ///< null: never
    int changesSince = 0;
};

/// What stands above the screen and waits for an answer.
enum class Dialog {
    none,
    startOver,   ///< whether everything is to be erased
    more,        ///< on phones: what has no room in the bar
    search,      ///< where to go, what to do
    companies,   ///< which other workspace to open
    shortcuts,   ///< which keys there are
    explanation, ///< how a number came about: of a step or item, else the overall score
    newRound,    ///< what the next assessment is called
    keepVersion, ///< under which name
    // About one record:
    menu,            ///< what can be done with it
    renameRound,     ///< what it is called from now on
    removeRound,     ///< whether it is to go with its answers
    renamePerson,    ///< who somebody is
    removePerson,    ///< whether somebody is to go with all answers
    renameWorkspace, ///< what it is called in the list
    eraseWorkspace,  ///< whether it is to go for ever
    goBack,          ///< whether to go back to a step
    goBackToVersion, ///< or to a version
    dropVersion,     ///< whether a version is to go
    editAction,      ///< what is to be done, by whom and until when
    // Of questionnaires:
    newQuestionnaire,    ///< what one of the company's own is called
    renameQuestionnaire, ///< from now on
    removeQuestionnaire, ///< whether it is to go
    question,            ///< its texts, to be read or written
    step,                ///< what a step is called and weighs
    hideGate,            ///< whether a gate item is not to be asked
    // Of a workshop:
    reveal,       ///< whether the history may go, so that anonymous answers are shown
    invited,      ///< who is to answer, by name
    typeCode,     ///< a response as a code
    invitationQr, ///< the invitation, to be read from a distance
    leaveTurns,   ///< whether nobody else answers on this device
    // Of the selection:
    editCriterion,  ///< what it is called and what its scale means
    reopenCriteria, ///< why frozen criteria are changed
    addAccounts,    ///< by name
    decide,         ///< what is decided about an account, or about all that are suggested
    listRules,      ///< when an account comes onto the list, and when it leaves
    addJudge,       ///< who compares criteria; about an axis
    renameJudge,    ///< under which name
    addScorer,      ///< who rates accounts
    rate,           ///< ratings of an account; the words are a criterion, empty: all
    // Of the offer:
    editService, ///< its levels and who gets which
    // Of customers:
    pasteTable,    ///< cells of a spreadsheet
    groupAccounts, ///< which group those of these ids, a line each, belong to
};

/// An assessment that is about to begin.
struct NewRound {
    std::string title; ///< empty: to be asked for where there is a round already
    Mode mode = Mode::quick;
    Id questionnaire; ///< empty: the standard one
    std::string unit; ///< part of the company; empty: all of it
    bool anonymous = false;
    bool goesOn = false; ///< begins with the answers of the one that is answered now

    bool operator==(const NewRound&) const = default;
};

/// A question or a step of a questionnaire while it is written.
struct QuestionnaireDraft {
    Id questionnaire;
    Item item;                        ///< its texts as they are written so far
    Step step;                        ///< likewise; without its items
    bool added = false;               ///< not of the standard
    Language language = Language::es; ///< in which texts are shown now
};

/// A clock that counts down while a room talks.
struct TimerState {
    int seconds = 0; ///< left
    bool running = false;
};
enum class Timer { start, stop, more };

/// All that screens see. Screens read it and return Actions; they change nothing themselves.
struct View {
    const Workspace& workspace;
    const Questionnaire& questionnaire;   ///< what `round` asks; without one the standard one
    const Questionnaires& questionnaires; ///< what every round asks
    const Questionnaire& standard;        ///< of the program
    const Route& route;
    const Round* round = nullptr;                ///< shown in results, answered in the assessment
    std::vector<const Response*> responses = {}; ///< of that round
    Disclosure disclosure = Disclosure::open;    ///< of that round
    const Response* own = nullptr;               ///< the person who answers here
    Seat seat = Seat::owner;
    bool handedIn = false;                  ///< what that person says now was handed in
    std::optional<int> levelBefore = {};    ///< of the question shown, before it was not applicable
    const Assessment* assessment = nullptr; ///< of that round
    const GuessRange* guesses = nullptr;    ///< of that round; of its results alone
    const std::vector<RoleResult>* roles = nullptr;    ///< likewise, and of the room
    const Comparisons* compared = nullptr;             ///< likewise, with other rounds
    const std::vector<RoadmapStep>* roadmap = nullptr; ///< of that round; of the actions alone
    const Round* answeredRound = nullptr;              ///< the one that is answered here
    bool isCurrent = true;                             ///< whether `round` is that one
    /// Every round with its result, the latest first; only where they are shown.
    std::vector<std::pair<const Round*, const Assessment*>> rounds = {};
    bool removed = false;      ///< another page took the open workspace from the list
    std::string listedAs = {}; ///< title of the open workspace in the list; empty: its company's
    /// Every workspace of this browser, the open one first; only where they are shown.
    std::vector<WorkspaceEntry> workspaces = {};
    std::span<const Revision> revisions =
        {};                         ///< that led here, the oldest first; of the history alone
    std::size_t revisionsShown = 0; ///< so many of the last ones are listed
    bool hasEarlier = false;        ///< whether there are steps before them
    std::vector<KeptVersion> versions = {}; ///< the newest first; of the history alone
    SaveState save = {};
    std::string savedAt = {}; ///< "10:42", empty: never
    bool readOnly = false;
    bool canUndo = false;
    std::size_t unreadable = 0; ///< stored files that cannot be read
    Date today = {};
    ExportState exported = {};
    std::size_t bytesOnDisk = 0;
    std::optional<Room> room = {}; ///< of the browser; null: it does not say
    Backup::Status backup = {};
    const ImportPreview* preview = nullptr;
    const TableImport* table = nullptr; ///< of customers, that somebody wants to bring in
    TimerState timer = {};              ///< of the room alone
    std::vector<ItemId> agenda = {};    ///< likewise: what is to be talked about, in the
                                        ///< order it had when the room was opened
    ActionFilter actionFilter = {};     ///< of the actions alone
    SelectionView selection = {};       ///< of the screens that choose key accounts
    std::uint64_t version = 0; ///< another one whenever the workspace, or what is looked at, is
    const CustomerList* customers = nullptr;   ///< of their screen alone
    bool customersGrouped = false;             ///< listed below their groups
    const NewRound* newRound = nullptr;        ///< as far as it is filled in
    const QuestionnaireDraft* draft = nullptr; ///< likewise
    Dialog dialog = Dialog::none;
    std::string_view dialogAbout = {}; ///< id of what the dialog is about
    std::string_view dialogWords = {}; ///< typed into it so far
    Appearance appearance = {};
    bool colorsForced = false; ///< the system decides on colours
    bool updateReady = false;  ///< a newer version of the program waits

    /// Whether a version of the workspace can be kept.
    bool keepsVersions() const { return !readOnly && save.kind != SaveState::Kind::memory; }
};

/// Begins an assessment; creates the round and the first person's response. Where there is a round
/// already and it has no title, asks for it first.
struct StartAssessment {
    std::string company;
    NewRound round = {};
};
/// Answers this round from now on.
struct AnswerRound {
    Id round;
};
struct RemoveRound {
    Id round;
};
/// Adds a person to the round and answers as that person from now on.
struct AddPerson {};
/// Takes a person with all answers out of the round.
struct RemovePerson {
    Id response;
    std::string name; ///< as it is shown
};
/// Answers as this response from now on.
struct AnswerAs {
    Id response;
};
/// Adds actions, which get their ids; `edit`: the first is shown to be filled in.
struct AddActions {
    std::vector<ActionItem> actions;
    bool edit = false;
};
struct RemoveAction {
    Id action;
};
/// Makes a questionnaire of the company's own and opens it.
struct MakeQuestionnaire {
    std::string name;
};
/// Makes the next edition of one and opens it.
struct NextEdition {
    Id questionnaire;
};
struct RemoveQuestionnaire {
    Id questionnaire;
};
/// Shows a question to be read or written; an empty item: one that is added to the step.
struct OpenQuestion {
    Id questionnaire;
    StepId step;
    ItemId item;
};
/// The same for a step; an empty one: one that is added.
struct OpenStep {
    Id questionnaire;
    StepId step;
};
/// Lists more of the steps.
struct ShowEarlier {};
/// Makes the workspace what it was after a step, by its place among those in view.
struct GoBackTo {
    std::size_t step = 0;
};
struct GoBackToVersion {
    std::uint32_t number = 0;
};
struct KeepVersion {
    std::string name;
};
struct DropVersion {
    std::uint32_t number = 0;
};
/// Opens another workspace; an empty key: a new one.
struct OpenWorkspace {
    std::string key;
};
struct DuplicateWorkspace {
    std::string key;
};
/// Where it stands in the list from now on.
struct ShelveWorkspace {
    std::string key;
    WorkspaceEntry::Shelf shelf = WorkspaceEntry::Shelf::listed;
};
struct RenameWorkspace {
    std::string key;
    std::string title;
};
/// Takes one back that was removed, and opens it.
struct ReopenWorkspace {
    std::string key;
};
/// For ever.
struct EraseWorkspace {
    std::string key;
};
/// Hands out what a round says as a document.
struct TakeReport {
    enum class As { print, page, answers, items, actions };
    Id round;
    As as = As::print;
};
/// Hands out who is a key account and why as a document.
struct TakeSelectionReport {
    bool print = true; ///< otherwise as a page
};
/// Opens a dialog, or with `none` closes the one that is open.
struct Show {
    Dialog dialog = Dialog::none;
    std::string about = {}; ///< id of what it is about; with `none`: of the draft that is not saved
    std::string words = {}; ///< in its field
};
enum class Command {
    exportFile,
    exportStored, ///< what is stored as it is, where the program cannot read it
    chooseFile,
    chooseTable, ///< of customers
    confirmImport,
    cancelImport,
    confirmTable,
    cancelTable,
    openSample,
    restoreOpen, ///< the open workspace back into the list
    reveal,      ///< what people answered in the round may be seen
    startOver,
    undo,
    redo,
    askToWrite,
    chooseBackup,
    allowBackup,
    overwriteBackup,
    readBackup,
    stopBackup,
    retrySave,
    takeUpdate, ///< goes on with the newer version of the program
    scan,       ///< a response that somebody shows as a QR code
};

/// What a person did on a screen in one frame.
struct Actions {
    using Wish =
        OneOf<Command, StartAssessment, NewRound, AnswerRound, RemoveRound, AddPerson, RemovePerson,
              AnswerAs, AddActions, RemoveAction, ActionFilter, MakeQuestionnaire, NextEdition,
              RemoveQuestionnaire, OpenQuestion, OpenStep, QuestionnaireDraft, OpenWorkspace,
              DuplicateWorkspace, ShelveWorkspace, RenameWorkspace, ReopenWorkspace, EraseWorkspace,
              ShowEarlier, GoBackTo, GoBackToVersion, KeepVersion, DropVersion, TakeReport, Show,
              Appearance, ImportLook, DecideImport, AddCriterion, RemoveCriterion, AddAccounts,
              AddJudge, RenameJudge, RemoveJudge, ChooseJudge, WeighByPoints, RatingLook,
              RateAccount, RemoveAccounts, ShowMoreAccounts, GroupCustomers, PasteTable, ReadTable,
              MapColumn, TableLook, LookAtMatrix, TryWeights, KeepTrial, TakeSelectionReport,
              BeginDecision, DecisionDraft, Decide, AddService, RemoveService, ServeAccounts, Timer,
              PrepareWorkshop, AddAnswers, HandIn, Turns, Copy, GiveFile>;

    std::vector<Change> changes;
    bool typing = false; ///< the changes continue the same piece of typing: one step of undo
    std::optional<Route> go;
    std::vector<Wish> wishes;

    void wish(Wish what) { wishes.push_back(std::move(what)); }
    /// What was done beside this.
    void add(Actions more);
};

} // namespace kam
