#pragma once

#include "app/application.hpp"
#include "app/screens/view.hpp"
#include "app/shell/backup_keeper.hpp"
#include "app/shell/herald.hpp"
#include "app/shell/importing.hpp"
#include "app/shell/palette.hpp"
#include "app/shell/participation.hpp"
#include "app/shell/room_visit.hpp"
#include "app/shell/selection_visit.hpp"
#include "app/shell/session.hpp"
#include "app/shell/toasts.hpp"
#include "app/shell/updating.hpp"
#include "app/shell/wardrobe.hpp"
#include "app/shell/workspaces.hpp"
#include "app/ui/ui.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kam {

struct Invitation;
class CustomerImporting;
class CustomerList;

/// So many revisions of the history are listed, and more with each press.
inline constexpr std::size_t revisionsAtOnce = 50;

/// What the program holds between frames (application.cpp), and what it does with what people want
/// (wishes.cpp, and by subject questionnaires.cpp, selecting.cpp, offering.cpp, documents.cpp,
/// opening.cpp, invitations.cpp, turns.cpp).
struct Application::State {
    State(Platform& world, Gallery drawGallery);

    View view();
    Actions drawScreen(const View& seen);
    Actions draw();
    bool perform(const Actions& actions);
    void fetchRest();
    void hurryRest();
    bool performAtOnce(Command command);
    void wait(const Actions::Wish& wish);
    void stopWaiting();
    void perform(Command command);
    void perform(const StartAssessment& start);
    void perform(const AnswerRound& which);
    void perform(const RemoveRound& which);
    void perform(const AddPerson&);
    void perform(const RemovePerson& who);
    void perform(const AnswerAs& who);
    void perform(const AddActions& what);
    void perform(const RemoveAction& which);
    void perform(const OpenWorkspace& which);
    void perform(const DuplicateWorkspace& which);
    void perform(const ShelveWorkspace& which);
    void perform(const RenameWorkspace& which);
    void perform(const ReopenWorkspace& which);
    void perform(const EraseWorkspace& which);
    void keepWorkspaces();
    void tellKeptVersion();
    void perform(const ShowEarlier&) { revisionsShown += revisionsAtOnce; }
    void perform(const GoBackTo& where);
    void perform(const GoBackToVersion& which);
    void perform(const KeepVersion& what);
    void perform(const DropVersion& which) { session.dropVersion(which.number); }
    void perform(const NewRound& soFar) { newRound = soFar; }
    void perform(const ActionFilter& wanted) { actionFilter = wanted; }
    void perform(Timer wanted) { room.perform(wanted, platform); }
    void reveal();
    void perform(const TakeReport& what);
    void perform(const Show& what);
    void perform(const Appearance& wanted) { wardrobe.choose(wanted); }
    void perform(const ImportLook& wanted) { importing.look(wanted); }
    void perform(const DecideImport& what) { importing.decide(what, session.workspace()); }
    Route routeOf(std::string_view address) const;
    void perform(const MakeQuestionnaire& what);
    void perform(const NextEdition& what);
    void perform(const RemoveQuestionnaire& what);
    void perform(const OpenQuestion& which);
    void perform(const OpenStep& which);
    void perform(const QuestionnaireDraft& soFar) { draft = soFar; }
    void perform(const AddCriterion& what);
    void perform(const RemoveCriterion& which);
    void perform(const AddJudge& who);
    void perform(const RenameJudge& who);
    void perform(const RemoveJudge& who);
    void perform(const ChooseJudge& who) { choosing.judge = who.judge; }
    void perform(const WeighByPoints& which);
    void perform(const RatingLook& wanted) { choosing.look = wanted; }
    void perform(const RateAccount& which);
    void perform(const AddAccounts& what);
    void perform(const RemoveAccounts& which);
    void perform(const ShowMoreAccounts&) { choosing.othersShown += othersAtOnce; }
    void perform(const LookAtMatrix& which) { choosing.window = which.window; }
    void perform(const TryWeights& what);
    void perform(const KeepTrial&);
    void perform(const TakeSelectionReport& what);
    void perform(const GroupCustomers& wanted) { customersGrouped = wanted.grouped; }
    void perform(const PasteTable& what);
    void perform(const ReadTable& how);
    void perform(const MapColumn& column);
    void perform(const TableLook& look);
    void perform(const BeginDecision& about);
    void perform(const DecisionDraft& soFar) { choosing.decision = soFar.decision; }
    void perform(const Decide& what);
    void perform(const AddService&);
    void perform(const RemoveService& which);
    void perform(const ServeAccounts& what);
    void perform(const PrepareWorkshop&);
    void perform(const AddAnswers& what);
    void perform(const HandIn&);
    void perform(const Turns& what);
    void perform(const Copy& what);
    void perform(const GiveFile& what);
    void followRoute();
    void stand(const Route& at);
    bool openInvitation(std::string_view given);
    void join(const Invitation& invitation);
    void dress(const Display& display);
    void go(const Route& to);
    void openFiles(const std::vector<ChosenFile>& files, std::function<void()> imported = {});
    void openTable(const ChosenFile& file);
    void confirmTable();
    void openSample();
    void confirmImport();
    void offerUndo(std::string said);
    void offerToUnshelve(const WorkspaceEntry& before, WorkspaceEntry::Shelf shelf);
    void undoOrRedo(Command command);
    void tellWhatWasFound();

    Platform& platform;
    Wardrobe wardrobe;
    Questionnaire questionnaire; ///< with the words of the language that is spoken
    Texts texts;
    Workspaces workspaces;
    Session session;
    Participation participation;
    BackupKeeper backups;
    ui::Ui ui;
    Route route;
    Herald herald;
    Toasts toasts;
    Updating updating;
    Palette palette;
    Importing importing;
    Show asked; ///< the dialog that is open
    RoomVisit room;
    ActionFilter actionFilter; ///< until another screen comes
    NewRound newRound;         ///< filled in so far
    QuestionnaireDraft draft;  ///< likewise
    SelectionVisit choosing;
    std::shared_ptr<CustomerImporting> table; ///< that is brought in; null: none
    std::shared_ptr<CustomerList> customers;  ///< of the rest; null until asked for
    bool customersGrouped = true;             ///< where there are groups
    std::string versionToTell;                ///< kept, and not yet on disk
    std::size_t revisionsShown = revisionsAtOnce;
    Gallery gallery;
    const Rest* rest = nullptr;           ///< null: its code is not here yet
    bool restFailed = false;              ///< it did not come, and is not asked for again by itself
    std::vector<Actions::Wish> waiting;   ///< for it
    std::vector<ChosenFile> filesWaiting; ///< likewise
};

} // namespace kam
