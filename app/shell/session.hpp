#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"
#include "app/shell/chosen.hpp"
#include "app/shell/copies.hpp"
#include "app/shell/results_cache.hpp"
#include "app/shell/store.hpp"
#include "app/shell/workspace_settings.hpp"
#include "core/catalogue/texts.hpp"
#include "core/workspace/history.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam {

/// A person's work on a workspace: what it holds, how it is changed, and that it gets to disk.
/// Knows nothing of what is drawn.
class Session {
public:
    Session(Platform& world, const Questionnaire& asked);

    /// Reads what is stored; again after the access to it changed.
    void open();
    const std::vector<std::string>& unreadable() const { return setAside; }
    bool recovered() const { return tailRecovered; }

    const Workspace& workspace() const { return history.workspace(); }
    /// Whether edits are refused: another tab writes, or the stored data could not be loaded.
    bool readOnly() const;
    SaveState save() const;
    /// Whether no edit of this page is unsaved; a reader has none.
    bool saved() const;

    /// Forgets the steps that led here, and of the current round the versions kept while its
    /// answers came in and who answered it on this device: nothing that is stored then says in
    /// which order they came. Nothing before can be undone.
    void forgetHistory();

    /// Applies an edit and hands it to the store; false where it alters nothing or edits are
    /// refused. `typing`: it goes on where the last one was, is undone with it, and waits for a
    /// pause before it is stored.
    bool apply(Change change, bool typing = false);
    /// Another one after every edit, undo and redo included, and when something else is open.
    std::uint64_t version() const { return versionsBefore + history.version(); }
    /// Makes the workspace equal to another, as one change; its latest round is the one shown.
    bool replace(const Workspace& by, std::string_view label = "change.import");
    /// The step that took something back or did it again; null where there is nothing.
    const Revision* undo();
    const Revision* redo();
    bool canUndo() const { return history.canUndo() || store.hasEarlier(); }
    /// The steps that led here, the oldest first: those of today, and as many of before as were
    /// asked for.
    const std::vector<Revision>& revisions() const { return history.revisions(); }
    bool hasEarlier() const { return store.hasEarlier(); }
    /// Looks further back until so many revisions are known or there are no more.
    void showEarlier(std::size_t atLeast);
    /// Makes the workspace equal to what it was after a step, as one change. False: it is so.
    bool goBackTo(std::size_t step);
    const std::vector<KeptVersion>& versions() const { return store.versions(); }
    void keepVersion(std::string_view name);
    void dropVersion(std::uint32_t number);
    /// Likewise to a version. False: it is so, or cannot be read.
    bool goBackToVersion(std::uint32_t number);
    /// Whether typed text waits for a pause.
    bool typing() const { return typed.has_value(); }
    /// Stores typed text after a pause, or at once.
    void settleTyping(bool now);
    /// Gives the store its turn; once a frame.
    void tick();
    void retry();
    /// The page is about to be hidden or another tab wants to write.
    void flush();

    /// Begins a round of today with a response of the person who answered before, and answers it;
    /// one that goes on begins with all answers of the round answered so far, unless single ones
    /// are not to be seen there. False: edits are refused.
    bool start(std::string_view company, const NewRound& asked, const Texts& texts);
    /// "Evaluación 2": a title that no round has yet.
    std::string nextTitle(const Texts& texts) const;
    /// Somebody's turn on this device is over.
    void stopAnsweringAs(const Round& round, std::string_view response) {
        chosen.leave(round, response);
    }
    void answerRound(std::string_view round) { chosen.choose(round); }
    /// Adds a person to the current round, who answers from now on. False: edits are refused.
    bool addPerson(const Texts& texts);
    void answerAs(std::string_view response);
    /// Adds actions as one edit; their ids, in order. None: edits are refused.
    std::vector<Id> addActions(const std::vector<ActionItem>& wanted);

    /// The round that is answered here; null without any.
    const Round* currentRound() const { return chosen.round(workspace()); }
    /// The round a route is about: the one named in results, else the current one.
    const Round* roundOf(const Route& route) const;
    /// The response that is answered here; null where nobody has said who answers.
    const Response* ownOf(const Round& round) const { return chosen.response(workspace(), round); }
    /// What follows from the workspace as it is now.
    ResultsCache& results();

    /// Every round with its result, the latest first.
    std::vector<std::pair<const Round*, const Assessment*>> roundsWithResults();

    /// The workspace as a file, with an id even where nothing was entered yet.
    std::string exportJson() const;
    std::string exportName() const { return exportNameOf(workspace(), platform.today()); }
    void exported() { copies.exported(workspace(), platform.today()); }
    /// Whether the file that gets a copy after every save lacks something; and that it no longer
    /// does.
    bool copyDue() const { return copies.due(); }
    void copied() { copies.copied(workspace(), platform.today()); }
    ExportState exportState() const { return copies.state(workspace()); }
    std::size_t bytesOnDisk() const { return store.bytesOnDisk(); }

private:
    /// Those with whom a round begins, the one who answers here first.
    std::vector<Response> firstResponses(const Round& round, bool goesOn) const;
    /// A workspace gets its id with its first edit.
    Company identified(Company company) const;
    Change identified(Change change) const;
    void hand(const Revision& step);
    /// Goes on with another history; nothing that was computed before is of it.
    void begin(History next);
    /// Who answers here; empty where nobody has said so or nobody is to be known.
    std::string author() const;
    void lookFurtherBack();
    /// Whether a history is to go that is still on disk; known to the next page too.
    void owesForgetting(bool does);

    Platform& platform;
    WorkspaceSettings settings;
    Chosen chosen;
    Copies copies;
    ResultsCache cache;
    Store store;
    History history;
    std::uint64_t versionsBefore = 0; ///< of the histories before
    std::vector<std::string> setAside;
    bool tailRecovered = false;
    bool forgets = false; ///< a history is to go that is still on disk

    std::optional<Change> typed; ///< applied, not yet with the store
    Instant typedAt;
};

} // namespace kam
