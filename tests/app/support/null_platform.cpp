#include "tests/app/support/null_platform.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam::test {

std::vector<std::string> NullFiles::list() const {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : files)
        names.push_back(name);
    return names;
}

std::optional<std::string> NullFiles::read(std::string_view name) const {
    const auto at = files.find(std::string(name));
    if (at == files.end() || unreadable.contains(name)) return std::nullopt;
    return at->second;
}

bool NullFiles::write(std::string_view name, std::string_view bytes) {
    if (fault == Fault::writeFails) return false;
    std::size_t taken = bytes.size();
    for (const auto& [other, content] : files)
        taken += content.size();
    if (taken > room) return false;
    bytesWritten += bytes.size();
    EXPECT_TRUE(everUsed.emplace(name).second) << "a file name was used twice: " << name;
    files[std::string(name)] = std::string(bytes);
    return true;
}

void NullFiles::remove(std::string_view name) { files.erase(std::string(name)); }

void NullFiles::sync(Synced done) {
    EXPECT_FALSE(waiting) << "a sync began before the last one came back";
    ++syncs;
    snapshot = files;
    waiting = std::move(done);
}

bool NullFiles::keepTail(std::string_view bytes) {
    if (fault == Fault::tailFails || bytes.size() > tailRoom) return false;
    keptTail = std::string(bytes);
    return true;
}

bool NullFiles::settle() {
    if (!waiting || fault == Fault::syncHangs) return false;
    if (fault == Fault::syncFails) return answer("QuotaExceededError");
    return answer({});
}

void NullFiles::commit() {
    if (waiting) kept = snapshot;
}

bool NullFiles::answer(std::string error) {
    if (!waiting) return false;
    if (error.empty()) commit();
    const Synced done = std::exchange(waiting, nullptr);
    done(std::move(error));
    return true;
}

void NullFiles::crash() {
    waiting = nullptr;
    files = kept;
    everUsed.clear(); // of the rest the next page knows nothing
    for (const auto& [name, bytes] : files)
        everUsed.insert(name);
}

NullFiles NullFiles::afterCrash() const {
    NullFiles next; // without what would be copied only to be forgotten
    next.fault = fault;
    next.kept = kept;
    next.keptTail = keptTail;
    next.room = room;
    next.tailRoom = tailRoom;
    next.unreadable = unreadable;
    next.crash();
    return next;
}

void NullFolders::copy(std::string_view from, std::string_view to, Done done) {
    if (!full) {
        copies.emplace_back(from, to);
        known.emplace(to);
    }
    waiting.emplace_back([this, done] { done(full ? "QuotaExceededError" : ""); });
}

void NullFolders::erase(std::string_view key, Done done) {
    const bool busy = inUse.contains(std::string(key));
    if (!busy) {
        erased.emplace_back(key);
        known.erase(std::string(key));
    }
    waiting.emplace_back([busy, done] { done(busy ? "another page has it open" : ""); });
}

void NullFolders::settle() {
    for (const auto& each : std::exchange(waiting, {}))
        each();
}

void NullBackup::write(std::string_view json) {
    arriving = {std::string(json)};
    now.state = State::writing;
}

void NullBackup::overwrite(std::string_view json) {
    asked.emplace_back("overwrite");
    write(json);
    arriving->over = true;
}

void NullBackup::read(Read done) {
    asked.emplace_back("read");
    reading = std::move(done);
}

void NullBackup::adopt() {
    asked.emplace_back("adopt");
    if (seen == content) foreign = false;
    now.state = foreign ? State::changed : State::current;
}

void NullBackup::stop() {
    asked.emplace_back("stop");
    arriving.reset();
    now = {.state = State::off};
}

void NullBackup::changeElsewhere(std::string_view by) {
    content = by;
    foreign = true;
}

void NullBackup::settle() {
    if (const Read done = std::exchange(reading, nullptr)) {
        seen = content;
        done({.name = now.file, .bytes = content});
    }
    if (!arriving) return;
    const Copy copy = *std::exchange(arriving, std::nullopt);
    const bool kept = foreign && !copy.over;
    now.state = kept ? State::changed : fails ? State::failed : State::current;
    if (now.state != State::current) return;
    content = copy.json;
    foreign = false;
    now.at = Instant{++clock.milliseconds};
}

void NullPlatform::settle() {
    shelf.settle();
    copies.settle();
    while (folder.settle()) {
    }
}

void NullPlatform::choose(const std::vector<ChosenFile>& files) {
    const Chosen chosen = std::exchange(choosing, nullptr);
    ASSERT_TRUE(chosen) << "nobody asked for a file";
    chosen(files);
}

Date NullPlatform::dayOf(Instant instant) const {
    return plusDays({1970, 1, 1}, static_cast<int>(instant.milliseconds / 86'400'000));
}

std::string NullPlatform::timeOfDay(Instant instant) const {
    const std::int64_t minutes = instant.milliseconds / 60000 % (24 * 60);
    const auto two = [](std::int64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

std::uint64_t NullPlatform::randomBits() {
    // Numbers that differ in every bit from one to the next (SplitMix64, Steele 2014).
    std::uint64_t bits = nextRandom += 0x9e3779b97f4a7c15u;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

void NullPlatform::download(std::string_view name, std::string_view mimeType,
                            std::string_view bytes) {
    downloads.push_back({std::string(name), std::string(mimeType), std::string(bytes)});
}

void NullPlatform::chooseFiles(std::string_view accept, Chosen chosen) {
    accepts = std::string(accept);
    choosing = std::move(chosen);
}

void NullPlatform::setRoute(std::string_view route, bool replace) {
    currentRoute = std::string(route);
    if (replace && !routes.empty()) routes.pop_back();
    routes.push_back(currentRoute);
}

void NullPlatform::setTitle(std::string_view text, Language) { title = std::string(text); }

std::string NullPlatform::setting(std::string_view key) const {
    const auto at = settings.find(key);
    return at == settings.end() ? std::string() : at->second;
}

void NullPlatform::setSetting(std::string_view key, std::string_view value) {
    settings[std::string(key)] = std::string(value);
}

std::optional<GlyphBitmap> NullPlatform::rasterise(std::string_view letter, float em, bool strong) {
    drawn.push_back({std::string(letter), em, strong});
    const int width = static_cast<int>(em / 2), height = static_cast<int>(em);
    GlyphBitmap box{.advance = em / 2,
                    .top = -height,
                    .width = width,
                    .height = height,
                    .coloured = letter.starts_with("\xF0\x9F")};
    box.rgba.assign(static_cast<std::size_t>(4 * width * height), 255);
    return box;
}

void NullPlatform::wakeAfter(int milliseconds) {
    wakesIn = std::min(wakesIn.value_or(milliseconds), milliseconds);
}

void NullPlatform::present(const ui::SemanticTree& shown, std::uint32_t focus,
                           std::string_view announcement) {
    tree = shown;
    focused = focus;
    if (!announcement.empty()) announcements.emplace_back(announcement);
}

void NullPlatform::editText(const TextEdit* edit) {
    editing = edit ? std::optional<TextEdit>(*edit) : std::nullopt;
}

} // namespace kam::test
