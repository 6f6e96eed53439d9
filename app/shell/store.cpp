#include "app/shell/journal.hpp"
#include "app/shell/store_inner.hpp"

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
    dropping = forgetting = false;
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
    forgetPast();
}

void Store::Inner::forgetPast() {
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
    attempt.forgetting = std::exchange(forgetting, false);
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
    const bool forgot = attempt.forgetting;
    if (forgot) shelf.forgetHistory();
    pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(attempt.entries));
    from += attempt.entries;
    past.erase(past.begin(), past.begin() + static_cast<std::ptrdiff_t>(attempt.past));
    if (attempt.linked) pastBroken = false; // the files say so
    versions.erase(versions.begin(),
                   versions.begin() + static_cast<std::ptrdiff_t>(attempt.versions));
    if (attempt.versions > 0 || attempt.dropping) listed.reset();
    attempt = {};
    dropping = dropping || forgot; // the files of before go with one more save
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
    forgetting = forgetting || attempt.forgetting;
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
