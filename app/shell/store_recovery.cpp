#include "app/shell/store_recovery.hpp"

#include "app/shell/journal_name.hpp"
#include "core/base/sorting.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

/// Between the parts of a tail: a character that JSON never holds as such (RFC 7464).
constexpr char separator = '\x1e';

struct NamedBatch {
    std::string name;
    Batch batch;
};

class Recovering {
public:
    explicit Recovering(const Files& source) : files(source) {}

    Recovery run() && {
        lookAround();
        readSnapshot();
        readChanges();
        readTail();
        found.aside.insert(found.aside.end(), found.unreadable.begin(), found.unreadable.end());
        return std::move(found);
    }

private:
    void lookAround() {
        for (const std::string& text : files.list()) {
            const std::optional<JournalName> name = parseJournalName(text);
            if (!name) continue;
            found.highest = std::max(found.highest, name->number);
            names.push_back(*name);
        }
        const auto newestFirst = [](const JournalName& a, const JournalName& b) {
            return std::pair(a.number, a.part) > std::pair(b.number, b.part);
        };
        sortStably(names, newestFirst);
    }

    /// A file's content, or nothing and its name among those to be told of.
    template <typename T>
    std::optional<T> read(const std::string& name, Result<T> decode(std::string_view)) {
        const std::optional<std::string> bytes = files.read(name);
        if (bytes) {
            Result<T> content = decode(*bytes);
            if (content) return std::move(*content);
            if (content.faults().front().kind == FaultKind::newerVersion) {
                found.newer = name;
                return std::nullopt;
            }
        }
        found.unreadable.push_back(name);
        return std::nullopt;
    }

    void readSnapshot() {
        for (const JournalName& name : names) {
            if (name.kind != JournalName::Kind::snapshot) continue;
            std::optional<Snapshot> snapshot = read(toString(name), decodeSnapshot);
            if (!snapshot) continue;
            found.snapshot = name.number;
            found.workspace = std::move(snapshot->workspace);
            found.end = std::move(snapshot->head.at);
            found.at = snapshot->head.savedAt;
            found.aside = std::move(snapshot->head.aside);
            found.history = snapshot->head.history.value_or(historyUpTo(name.number));
            break;
        }
    }

    /// Where the snapshot does not say which steps led to it.
    std::uint32_t historyUpTo(std::uint32_t snapshot) const {
        std::uint32_t newest = 0;
        for (const JournalName& name : names)
            if (name.kind == JournalName::Kind::history && name.number <= snapshot)
                newest = std::max(newest, name.number);
        return newest;
    }

    void readChanges() {
        std::vector<NamedBatch> batches;
        for (const JournalName& name : names) {
            if (name.kind != JournalName::Kind::changes || name.number < found.snapshot) continue;
            if (name.number == found.snapshot) found.part = std::max(found.part, name.part);
            std::string text = toString(name);
            std::optional<Batch> batch = read(text, decodeBatch);
            if (batch) batches.push_back({std::move(text), std::move(*batch)});
        }
        sortStably(batches, [](const NamedBatch& a, const NamedBatch& b) {
            return a.batch.from < b.batch.from;
        });
        for (NamedBatch& each : batches) {
            if (each.batch.line != found.end.line || !replay(each.batch))
                found.unreadable.push_back(std::move(each.name));
            else if (!each.batch.entries.empty())
                found.at = each.batch.entries.back().at;
        }
    }

    void readTail() {
        const std::string tail = files.tail();
        if (tail.empty()) return;
        const std::size_t end = std::min(tail.find(separator), tail.size());
        if (end < tail.size()) found.stray = tail.substr(end + 1);
        if (end == 0) return;
        Result<Batch> batch = decodeBatch(std::string_view(tail).substr(0, end));
        if (!batch || !takeUnsaved(std::move(*batch))) found.stray = tail;
    }

    bool takeUnsaved(Batch batch) {
        const Position onDisk = found.end;
        if (batch.line != found.end.line) {
            if (batch.onto != found.end) return false;
            found.end = {batch.line, batch.from - 1};
        }
        const bool continues = replay(batch);
        found.end = onDisk;
        if (continues && !batch.entries.empty()) found.unsaved = std::move(batch);
        return continues;
    }

    /// Applies what is new in a batch and drops the rest of it. False where something is missing
    /// between the state and its first change.
    bool replay(Batch& batch) {
        if (batch.from > found.end.sequence + 1) return false;
        const std::uint64_t known =
            std::min<std::uint64_t>(found.end.sequence + 1 - batch.from, batch.entries.size());
        batch.entries.erase(batch.entries.begin(),
                            batch.entries.begin() + static_cast<std::ptrdiff_t>(known));
        batch.from += known;
        for (const Revision& entry : batch.entries) {
            Revision step = entry;
            step.opposite = apply(found.workspace, step.change);
            found.revisions.push_back(std::move(step));
        }
        found.end.sequence += batch.entries.size();
        return true;
    }

    const Files& files;
    std::vector<JournalName> names; ///< the newest first
    Recovery found;
};

} // namespace

Recovery recover(const Files& files) { return Recovering(files).run(); }

std::string joinTail(std::string_view batch, std::string_view stray) {
    std::string tail(batch);
    if (!stray.empty()) tail.append(1, separator).append(stray);
    return tail;
}

} // namespace kam
