#include "app/shell/store.hpp"

#include "app/shell/journal.hpp"
#include "app/shell/store_recovery.hpp"
#include "app/shell/store_shelf.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kam {
namespace {

using Kind = SaveState::Kind;

/// Milliseconds from a failure to the next attempt; the last one from then on.
constexpr std::array<int, 3> retryAfter{2'000, 10'000, 30'000};
/// A timer may fire a little early by another clock.
constexpr int timerSlack = 50;

Kind standing(Access access) {
    switch (access) {
    case Access::writer:
        return Kind::saved;
    case Access::reader:
        return Kind::readOnly;
    case Access::none:
        return Kind::memory;
    case Access::failed:
        break;
    }
    return Kind::blocked;
}

/// Why a snapshot would not bring the workspace back; empty where it does.
std::string flaw(std::string_view snapshot, const Workspace& workspace) {
    const Result<Snapshot> back = decodeSnapshot(snapshot);
    if (!back) return "the workspace cannot be stored: " + back.faults().front().path;
    if (back->workspace == workspace) return {};
    return "the workspace does not read back as it is";
}

bool readsBack(std::string_view line, const Revision& step) {
    const Result<Revision> back = decodeLine(line);
    return back && *back == step;
}

} // namespace

struct Store::Inner : std::enable_shared_from_this<Inner> {
    Inner(Platform& world, std::string version)
        : platform(world), program(std::move(version)), shelf(world.files()) {}

    Platform& platform;
    std::string program;
    Shelf shelf;
    SaveState state{.kind = Kind::blocked, .at = {}, .reason = "not opened"};
    bool writable = false; ///< opened, and with the right to write ever since

    std::string line;   ///< of the changes to come
    bool begun = false; ///< whether the line is on disk
    Position onDisk;    ///< what is confirmed; of an earlier line until ours has begun
    std::vector<std::string> pending; ///< entries that are not confirmed
    std::uint64_t from = 1;           ///< sequence of the first of them
    bool owed = false;                ///< a change waits that only a snapshot can carry
    std::string stray;                ///< of an earlier tail, to be set aside with the next save
    std::vector<std::string> past;    ///< steps since the snapshot, with their opposites
    bool pastBroken = false;          ///< there are none before them that lead to them
    std::uint32_t earlier = 0;        ///< number of the file with the steps before those handed out
    std::vector<std::string> versions;              ///< to be written
    bool dropping = false;                          ///< a version is to go
    std::optional<std::vector<KeptVersion>> listed; ///< the versions, until a save changes them

    struct Attempt {
        std::size_t entries = 0;
        bool owed = false;
        bool linked = false;  ///< a snapshot went that says which steps lead to it
        std::size_t past = 0; ///< these
        std::size_t versions = 0;
        bool dropping = false;
    };
    Attempt attempt;
    bool syncing = false;
    unsigned opening = 0; ///< counts calls of open: an answer to a save from before is not ours
    std::size_t failures = 0;
    Instant failedAt, retryAt;

    bool unsaved() const { return !pending.empty() || owed || !versions.empty() || dropping; }
    /// Whether the next save must carry the workspace, twice, as no row of changes leads there.
    bool whole() const { return !begun || owed; }

    bool mayWrite();
    Workspace open(Recovery found);
    void append(const Revision& step, const Workspace& workspace);
    void remember(const Revision& step);
    std::string batch() const;
    void keepTail();
    void save(const Workspace* workspace);
    std::string write(const Workspace* workspace);
    std::uint32_t stepsTo(std::uint32_t snapshot) const;
    bool addHistory();
    void synced(unsigned asked, std::string error);
    void confirm();
    void fail(std::string reason);
    bool retryDue() const;
};

/// Also notices that the right was lost; only opening again gives it back.
bool Store::Inner::mayWrite() {
    const Access access = platform.access();
    if (writable && access != Access::writer) {
        writable = false;
        state.kind = standing(access);
    }
    return writable;
}

Workspace Store::Inner::open(Recovery found) {
    ++opening;
    failures = 0;
    attempt = {};
    // Files of a save without an answer may be among those read: write anew what they say.
    owed = syncing || shelf.unconfirmed();
    shelf.open(found);
    begun = found.snapshot != 0 && found.unreadable.empty();
    line = begun ? found.end.line : makeId("l", platform.randomBits());
    from = begun ? found.end.sequence + 1 : 1;
    onDisk = std::move(found.end);
    stray = std::move(found.stray);
    pending.clear();
    if (found.unsaved)
        for (const Revision& entry : found.unsaved->entries)
            pending.push_back(encodeLine(entry));
    past.clear();
    pastBroken = false;
    // Made of what was read, they read back too.
    for (const Revision& step : found.revisions)
        past.push_back(encodeLine(step, Opposite::written));
    earlier = found.history;
    versions.clear();
    dropping = false;
    listed.reset();

    state = {.kind = standing(platform.access()), .at = found.at, .reason = {}};
    if (!found.newer.empty()) state.reason = found.newer + " was written by a newer program";
    if (shelf.outOfNumbers()) state.reason = "a file name has taken the last number";
    writable = state.kind == Kind::saved && state.reason.empty();
    if (state.kind == Kind::saved && !writable)
        state.kind = found.newer.empty() ? Kind::blocked : Kind::newer;
    owed = owed && writable;
    if (writable && unsaved()) {
        state.kind = Kind::saving;
        keepTail();
        save(&found.workspace);
    }
    return std::move(found.workspace);
}

void Store::Inner::append(const Revision& step, const Workspace& workspace) {
    if (!mayWrite()) return;
    Revision entry = step;
    entry.opposite = {}; // found again by whoever replays
    // Where nothing is on disk the first change leads there from an empty workspace, so that the
    // tail alone brings everything back.
    if (onDisk.line.empty() && pending.empty())
        entry.change.edits = difference(Workspace{}, workspace).edits;
    std::string text = encodeLine(entry);
    // Never acknowledge what could not be read again; nor let anything come back without it.
    const bool readable = readsBack(text, entry);
    if (readable && !owed && !(syncing && attempt.owed))
        pending.push_back(std::move(text));
    else
        owed = true;
    remember(step);
    keepTail();
    if (state.kind != Kind::failed) state.kind = Kind::saving;
    save(&workspace);
}

/// Where a step does not read back, those before it lead to nothing any more.
void Store::Inner::remember(const Revision& step) {
    std::string text = encodeLine(step, Opposite::written);
    if (readsBack(text, step)) {
        past.push_back(std::move(text));
        return;
    }
    past.clear();
    attempt.past = 0;
    attempt.linked = false;
    pastBroken = true;
}

std::string Store::Inner::batch() const {
    const Position onto = begun ? Position{line, from - 1} : onDisk;
    return encodeBatch({.onto = onto, .line = line, .from = from, .entries = {}}, pending);
}

/// Where it does not fit the former tail stays, and only the save remains.
void Store::Inner::keepTail() {
    platform.files().keepTail(joinTail(pending.empty() ? std::string() : batch(), stray));
}

/// Without a workspace only what needs none: the rest waits for the next frame.
void Store::Inner::save(const Workspace* workspace) {
    if (syncing || !unsaved() || !mayWrite() || (whole() && !workspace)) return;
    shelf.begin();
    attempt = {};
    const std::string problem = write(workspace);
    attempt.entries = pending.size();
    attempt.owed = std::exchange(owed, false);
    attempt.versions = versions.size();
    attempt.dropping = std::exchange(dropping, false);
    if (!problem.empty()) return fail(problem);
    syncing = true;
    platform.files().sync([weak = weak_from_this(), asked = opening](std::string error) {
        if (const std::shared_ptr<Inner> self = weak.lock()) self->synced(asked, std::move(error));
    });
}

/// The files of one save; says what was in the way. A whole one needs the workspace.
std::string Store::Inner::write(const Workspace* workspace) {
    bool room = true;
    if (begun && !pending.empty()) room = shelf.addChanges(batch());
    if (workspace && (whole() || shelf.snapshotDue())) {
        const std::uint32_t steps = stepsTo(shelf.numberAfter(whole() ? 2 : 1));
        const SnapshotHead head{.at = {line, from + pending.size() - 1},
                                .savedAt = platform.now(),
                                .aside = shelf.aside(),
                                .history = steps};
        const std::string bytes = encodeSnapshot(head, *workspace, program);
        std::string problem = flaw(bytes, *workspace);
        if (whole()) {
            if (!problem.empty()) return problem;
            room = room && shelf.addSnapshot(bytes, steps) && shelf.addSnapshot(bytes, steps) &&
                   addHistory();
        } else if (room && problem.empty()) {
            // Where there is no room the changes alone go on.
            if (shelf.addSnapshot(bytes, steps)) room = addHistory();
        }
    }
    for (const std::string& version : versions)
        room = room && shelf.addVersion(version);
    if (!stray.empty()) room = room && shelf.addTail(stray);
    return room ? std::string() : "there is no room to write";
}

/// Which file has the steps that lead to a snapshot of this number, written now.
std::uint32_t Store::Inner::stepsTo(std::uint32_t snapshot) const {
    if (!past.empty()) return snapshot;
    return pastBroken ? 0 : shelf.newestHistory();
}

bool Store::Inner::addHistory() {
    attempt.linked = true;
    attempt.past = past.size();
    if (past.empty()) return true;
    return shelf.addHistory(encodePast(pastBroken ? 0 : shelf.newestHistory(), past));
}

void Store::Inner::synced(unsigned asked, std::string error) {
    syncing = false;
    platform.wake();
    if (asked != opening || !mayWrite()) return;
    if (!error.empty()) return fail(std::move(error));
    confirm();
    save(nullptr);
}

void Store::Inner::confirm() {
    shelf.confirm();
    pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(attempt.entries));
    from += attempt.entries;
    past.erase(past.begin(), past.begin() + static_cast<std::ptrdiff_t>(attempt.past));
    if (attempt.linked) pastBroken = false; // the files say so
    versions.erase(versions.begin(),
                   versions.begin() + static_cast<std::ptrdiff_t>(attempt.versions));
    if (attempt.versions > 0 || attempt.dropping) listed.reset();
    attempt = {};
    begun = true;
    onDisk = {line, from - 1};
    stray.clear();
    failures = 0;
    state = {.kind = unsaved() ? Kind::saving : Kind::saved, .at = platform.now(), .reason = {}};
    keepTail();
}

void Store::Inner::fail(std::string reason) {
    shelf.fail();
    owed = owed || attempt.owed;
    dropping = dropping || attempt.dropping;
    state.kind = Kind::failed;
    state.reason = std::move(reason);
    const int delay = retryAfter[std::min(failures++, retryAfter.size() - 1)];
    failedAt = platform.now();
    retryAt = {failedAt.milliseconds + delay};
    platform.wakeAfter(delay + timerSlack);
}

/// A clock set back must not put it off.
bool Store::Inner::retryDue() const {
    const Instant now = platform.now();
    return now >= retryAt || now < failedAt;
}

Store::Store(Platform& platform, std::string programVersion)
    : own(std::make_shared<Inner>(platform, std::move(programVersion))) {}

Opened Store::open() {
    Recovery found = recover(own->platform.files());
    Opened opened;
    opened.tailRecovered = found.unsaved.has_value();
    opened.unreadable = found.unreadable;
    if (!found.stray.empty()) opened.unreadable.emplace_back("tail");
    opened.revisions = found.revisions;
    opened.workspace = own->open(std::move(found));
    return opened;
}

void Store::append(const Revision& step, const Workspace& workspace) {
    own->append(step, workspace);
}

std::vector<Revision> Store::takeEarlier() {
    const std::uint32_t number = std::exchange(own->earlier, 0);
    if (number == 0) return {};
    const std::optional<std::string> bytes =
        own->platform.files().read(toString({JournalName::Kind::history, number, 0}));
    if (!bytes) return {};
    Result<Past> found = decodePast(*bytes);
    if (!found) return {};
    if (found->before < number) own->earlier = found->before;
    return std::move(found->steps);
}

bool Store::hasEarlier() const { return own->earlier != 0; }

void Store::keepVersion(const KeptVersion& version, const Workspace& workspace) {
    if (!own->mayWrite()) return;
    own->versions.push_back(encodeVersion(version, workspace, own->program));
    if (own->state.kind != Kind::failed) own->state.kind = Kind::saving;
    own->save(&workspace);
}

const std::vector<KeptVersion>& Store::versions() const {
    if (own->listed) return *own->listed;
    std::vector<KeptVersion>& all = own->listed.emplace();
    for (const std::uint32_t number : own->shelf.numbersOf(JournalName::Kind::version)) {
        const std::optional<std::string> bytes =
            own->platform.files().read(toString({JournalName::Kind::version, number, 0}));
        KeptVersion version{.readable = false};
        if (bytes)
            if (Result<KeptVersion> found = decodeKeptVersion(*bytes)) version = std::move(*found);
        version.number = number;
        all.push_back(std::move(version));
    }
    return all;
}

std::optional<Workspace> Store::version(std::uint32_t number) const {
    const std::optional<std::string> bytes =
        own->platform.files().read(toString({JournalName::Kind::version, number, 0}));
    if (!bytes) return std::nullopt;
    Result<Workspace> workspace = decodeVersion(*bytes);
    return workspace ? std::optional(std::move(*workspace)) : std::nullopt;
}

void Store::dropVersion(std::uint32_t number, const Workspace& workspace) {
    if (!own->mayWrite()) return;
    own->shelf.dropVersion(number);
    own->dropping = true;
    if (own->state.kind != Kind::failed) own->state.kind = Kind::saving;
    own->save(&workspace);
}

void Store::tick(const Workspace* workspace) {
    if (!own->mayWrite() || own->syncing || !own->unsaved()) return;
    if (own->state.kind != Kind::failed || own->retryDue()) {
        own->save(workspace);
        return;
    }
    // The platform keeps only the soonest wake, which may have been another's.
    const auto left = own->retryAt.milliseconds - own->platform.now().milliseconds;
    own->platform.wakeAfter(static_cast<int>(left) + timerSlack);
}

void Store::retry(const Workspace& workspace) {
    if (!own->mayWrite() || own->syncing || !own->unsaved()) return;
    own->state.kind = Kind::saving;
    own->save(&workspace);
}

void Store::flush(const Workspace& workspace) {
    if (!own->mayWrite() || !own->unsaved()) return;
    own->keepTail();
    own->save(own->whole() ? &workspace : nullptr); // small: the page may go at once
}

const SaveState& Store::state() const { return own->state; }
std::size_t Store::bytesOnDisk() const { return own->shelf.bytes(); }

} // namespace kam
