#include "app/shell/store_shelf.hpp"

#include "app/shell/store_recovery.hpp"

#include <algorithm>
#include <functional>

namespace kam {
namespace {

constexpr std::size_t savesPerSnapshot = 64;
constexpr std::size_t leastBytesPerSnapshot = 64 * 1024;
/// After a snapshot that could not be saved the small files go on for so many saves.
constexpr std::size_t savesAfterFailure = 16;
/// So many bytes of old steps stay, in so many files.
constexpr std::size_t mostHistory = 8'000'000, mostHistoryFiles = 64;

} // namespace

void Shelf::open(const Recovery& found) {
    sizes.clear();
    superseded.clear();
    dropped.clear();
    attempt = {};
    changesBytes = saves = notBefore = 0;
    setAside = found.aside;
    highest = found.highest;
    snapshot = found.snapshot;
    part = found.part;
    history = found.history;
    for (const std::string& text : files.list()) {
        const std::size_t size = files.read(text).value_or(std::string()).size();
        sizes[text] = size;
        const std::optional<JournalName> name = parseJournalName(text);
        if (!name || name->number != snapshot) continue;
        if (name->kind == Kind::snapshot) snapshotBytes = size;
        if (name->kind == Kind::changes) changesBytes += size;
    }
    saves = part / 2;
}

void Shelf::begin() {
    for (const std::string& name : attempt.written)
        remove(name);
    for (const std::string& name : superseded)
        remove(name);
    superseded.clear();
    for (const JournalName& name : dropped)
        remove(toString(name));
    dropped.clear();
    attempt = {};
}

bool Shelf::addChanges(std::string_view bytes) {
    attempt.changesBytes = 2 * bytes.size();
    const bool first = write({Kind::changes, snapshot, ++part}, bytes);
    return first && write({Kind::changes, snapshot, ++part}, bytes);
}

bool Shelf::addSnapshot(std::string_view bytes, std::uint32_t steps) {
    if (!write({Kind::snapshot, ++highest, 0}, bytes)) return false;
    attempt.history = steps;
    attempt.snapshots.push_back(highest);
    attempt.snapshotBytes = bytes.size();
    return true;
}

bool Shelf::addTail(std::string_view bytes) { return write({Kind::tail, ++highest, 0}, bytes); }

void Shelf::confirm() {
    ++saves;
    changesBytes += attempt.changesBytes;
    if (!attempt.snapshots.empty()) {
        const std::uint32_t before = snapshot;
        snapshot = attempt.snapshots.back();
        history = attempt.history;
        part = 0;
        saves = changesBytes = notBefore = 0;
        snapshotBytes = attempt.snapshotBytes;
        findSuperseded(attempt.snapshots.size() > 1 ? attempt.snapshots.front() : before);
        forgetOldHistory();
    }
    attempt = {};
}

void Shelf::fail() {
    if (!attempt.snapshots.empty()) notBefore = saves + savesAfterFailure;
}

bool Shelf::snapshotDue() const {
    if (saves < notBefore) return false;
    return saves + 1 >= savesPerSnapshot ||
           changesBytes + attempt.changesBytes > std::max(leastBytesPerSnapshot, snapshotBytes);
}

std::vector<std::uint32_t> Shelf::numbersOf(Kind kind) const {
    std::vector<std::uint32_t> numbers;
    for (const auto& [text, size] : sizes)
        if (const auto name = parseJournalName(text); name && name->kind == kind)
            numbers.push_back(name->number);
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

void Shelf::forgetOldHistory() {
    std::size_t sum = 0, count = 0;
    for (const std::uint32_t number : numbersOf(Kind::history)) {
        std::string name = toString({Kind::history, number, 0});
        sum += sizes.at(name);
        const bool tooMuch = sum > mostHistory || ++count > mostHistoryFiles;
        if (tooMuch && number != history) superseded.push_back(std::move(name));
    }
}

void Shelf::forgetHistory() {
    for (const std::uint32_t number : numbersOf(Kind::history))
        if (number != history) superseded.push_back(toString({Kind::history, number, 0}));
}

bool Shelf::outOfNumbers() const { return highest >= JournalName::limit - 1'000'000; }

std::size_t Shelf::bytes() const {
    std::size_t sum = 0;
    for (const auto& [name, size] : sizes)
        sum += size;
    return sum;
}

bool Shelf::write(const JournalName& name, std::string_view bytes) {
    std::string text = toString(name);
    if (!files.write(text, bytes)) return false;
    sizes[text] = bytes.size();
    attempt.written.push_back(std::move(text));
    return true;
}

void Shelf::remove(const std::string& name) {
    files.remove(name);
    sizes.erase(name);
}

void Shelf::findSuperseded(std::uint32_t oldest) {
    superseded.clear();
    for (const auto& [text, size] : sizes) {
        const std::optional<JournalName> name = parseJournalName(text);
        const bool current = name && (name->kind == Kind::snapshot || name->kind == Kind::changes);
        if (!current || name->number >= oldest) continue;
        if (std::find(setAside.begin(), setAside.end(), text) == setAside.end())
            superseded.push_back(text);
    }
}

} // namespace kam
