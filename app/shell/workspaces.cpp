#include "app/shell/workspaces.hpp"

#include "core/base/id.hpp"
#include "core/base/sorting.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace kam {
namespace {

/// What the list says of a workspace: "<ms of its last save> <bytes> <company>". It is known by
/// this setting; web/bridge/folders.ts looks for it, and for what ends with "@<key>".
std::string noteKey(std::string_view key) { return "workspace:" + std::string(key); }
std::string titleKey(std::string_view key) { return "title@" + std::string(key); }
std::string shelfKey(std::string_view key) { return "shelf@" + std::string(key); }

std::string sampleKey(std::string_view key) { return "sample@" + std::string(key); }
std::string newKey(std::string_view key) { return "new@" + std::string(key); }
std::string insteadKey(std::string_view key) { return "instead@" + std::string(key); }

constexpr std::array<std::string_view, 3> shelfNames{"", "archived", "removed"};

template <typename Number>
std::string_view takeNumber(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.starts_with(' ')) text.remove_prefix(1);
    return text;
}

} // namespace

WorkspaceEntry Workspaces::read(std::string key) const {
    WorkspaceEntry entry{.key = std::move(key)};
    if (const std::string text = platform.setting(noteKey(entry.key)); !text.empty()) {
        Instant at;
        std::string_view rest = takeNumber(text, at.milliseconds);
        entry.company = takeNumber(rest, entry.bytes);
        if (at.milliseconds > 0) entry.changedAt = at;
    }
    entry.title = platform.setting(titleKey(entry.key));
    const auto name =
        std::find(shelfNames.begin(), shelfNames.end(), platform.setting(shelfKey(entry.key)));
    if (name != shelfNames.end())
        entry.shelf = static_cast<WorkspaceEntry::Shelf>(name - shelfNames.begin());
    entry.open = entry.key == platform.folders().openKey();
    return entry;
}

std::vector<WorkspaceEntry> Workspaces::entries() const {
    std::vector<WorkspaceEntry> all;
    for (std::string& key : platform.folders().keys())
        all.push_back(read(std::move(key)));
    sortStably(all, [](const auto& a, const auto& b) {
        return std::pair(a.open, a.changedAt) > std::pair(b.open, b.changedAt);
    });
    return all;
}

std::optional<WorkspaceEntry> Workspaces::find(std::string_view key) const {
    for (std::string& each : platform.folders().keys())
        if (each == key) return read(std::move(each));
    return std::nullopt;
}

std::string Workspaces::openTitle() const {
    return platform.setting(titleKey(platform.folders().openKey()));
}

void Workspaces::note(std::string_view company, const SaveState& save, std::size_t bytes) {
    if (save.kind != SaveState::Kind::saved || !save.at) return;
    std::string text = std::to_string(save.at->milliseconds) + ' ' + std::to_string(bytes) + ' ';
    text += company;
    if (text == noted) return;
    platform.setSetting(noteKey(platform.folders().openKey()), text);
    noted = std::move(text);
}

void Workspaces::rename(std::string_view key, std::string_view title) {
    platform.setSetting(titleKey(key), title);
}

void Workspaces::shelve(std::string_view key, WorkspaceEntry::Shelf shelf) {
    platform.setSetting(shelfKey(key), shelfNames[static_cast<std::size_t>(shelf)]);
}

void Workspaces::wait(Deed deed) {
    waiting.push_back(std::move(deed));
    platform.wake();
}

void Workspaces::open(std::string_view key) {
    std::string which = key.empty() ? makeId("k", platform.randomBits()) : std::string(key);
    if (key.empty()) platform.setSetting(newKey(which), "yes");
    wait({[this, which = std::move(which)] { platform.folders().open(which); }});
}

void Workspaces::replaceOpen(std::string_view key) {
    std::string which = key.empty() ? makeId("k", platform.randomBits()) : std::string(key);
    wait({[this, which = std::move(which)] {
        const std::string left = platform.folders().openKey();
        shelve(left, WorkspaceEntry::Shelf::removed);
        platform.setSetting(insteadKey(which), left);
        platform.folders().open(which);
    }});
}

std::optional<WorkspaceEntry> Workspaces::takeReplaced() {
    const std::string key = insteadKey(platform.folders().openKey());
    const std::string replaced = platform.setting(key);
    if (replaced.empty()) return std::nullopt;
    platform.setSetting(key, {});
    return find(replaced);
}

void Workspaces::openSample() {
    const std::string key = makeId("k", platform.randomBits());
    platform.setSetting(sampleKey(key), "yes");
    open(key);
}

bool Workspaces::takeSample() {
    const std::string key = sampleKey(platform.folders().openKey());
    if (platform.setting(key).empty()) return false;
    platform.setSetting(key, {});
    return true;
}

std::string Workspaces::titleOfCopy(const std::string& name, const Texts& texts) const {
    const std::vector<WorkspaceEntry> all = entries();
    std::string title = texts("workspaces.copyOf", {{"name", name}});
    for (int number = 2;
         std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.title == title; });
         ++number)
        title = texts("workspaces.nextCopyOf", {{"name", name}, {"n", std::to_string(number)}});
    return title;
}

void Workspaces::duplicate(std::string_view key, std::string title,
                           std::function<void(std::string key)> copied) {
    const auto copy = [this, from = std::string(key), title = std::move(title), copied] {
        copying = true;
        std::string to = makeId("k", platform.randomBits());
        const std::string note = platform.setting(noteKey(from));
        platform.folders().copy(from, to,
                                [this, to, note, title, copied](const std::string& error) {
                                    copying = false;
                                    platform.wake();
                                    if (error.empty()) {
                                        platform.setSetting(noteKey(to), note);
                                        rename(to, title);
                                    }
                                    copied(error.empty() ? to : std::string());
                                });
    };
    wait({copy, [copied] { copied({}); }});
}

void Workspaces::erase(std::string_view key, std::function<void(bool)> erased) {
    platform.folders().erase(
        key, [erased = std::move(erased)](const std::string& error) { erased(error.empty()); });
}

bool Workspaces::takeNew() {
    const std::string key = newKey(platform.folders().openKey());
    if (platform.setting(key).empty()) return false;
    platform.setSetting(key, {});
    return true;
}

bool Workspaces::tick(bool saved, const SaveState& save) {
    if (waiting.empty() || copying) return true;
    // Of what cannot be read nothing is unsaved.
    if (saved || save.untouchable()) {
        const Deed deed = std::move(waiting.front());
        waiting.pop_front();
        deed.run();
        if (!waiting.empty()) platform.wake();
        return true;
    }
    if (save.kind != SaveState::Kind::failed && save.kind != SaveState::Kind::memory) return true;
    for (const Deed& deed : std::exchange(waiting, {}))
        deed.giveUp();
    return false;
}

bool Workspaces::openRemoved() const {
    return platform.setting(shelfKey(platform.folders().openKey())) ==
           shelfNames[static_cast<std::size_t>(WorkspaceEntry::Shelf::removed)];
}

} // namespace kam
