#include "web/platform_web.hpp"

#include <chrono>
#include <ctime>
#include <unistd.h>
#include <utility>

namespace kam::web {
namespace {

/// Where IndexedDB's content is mounted (web/bridge/storage.ts) and, in it, the folder of the
/// workspace.
constexpr const char* workspaceFolder = "/cuentas-clave/workspace";

std::tm localTime(Instant instant) {
    const auto seconds = static_cast<std::time_t>(instant.milliseconds / 1000);
    std::tm local = {};
    ::localtime_r(&seconds, &local);
    return local;
}

std::string twoDigits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace

PlatformWeb::PlatformWeb(Frames& drawnFrames, Access access)
    : frames(drawnFrames), accessNow(access), storage(workspaceFolder, access == Access::writer) {}

Instant PlatformWeb::now() const {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

Date PlatformWeb::dayOf(Instant instant) const {
    const std::tm local = localTime(instant);
    return {.year = local.tm_year + 1900, .month = local.tm_mon + 1, .day = local.tm_mday};
}

std::string PlatformWeb::timeOfDay(Instant instant) const {
    const std::tm local = localTime(instant);
    return twoDigits(local.tm_hour) + ':' + twoDigits(local.tm_min);
}

std::uint64_t PlatformWeb::randomBits() {
    std::uint64_t bits = 0;
    ::getentropy(&bits, sizeof bits);
    return bits;
}

void PlatformWeb::askToWrite() { bridge::askToWrite(); }

void PlatformWeb::setAccess(Access access) {
    accessNow = access;
    storage.setLasting(access == Access::writer);
}

bool PlatformWeb::setRoom(const Room& room) {
    const bool wasLow = space && space->low(), wasPersisted = space && space->persisted;
    space = room;
    return wasLow != room.low() || wasPersisted != room.persisted;
}

void PlatformWeb::download(std::string_view name, std::string_view mimeType,
                           std::string_view bytes) {
    bridge::download(name, mimeType, bytes);
}

void PlatformWeb::downloadStored() { bridge::downloadStored(); }

void PlatformWeb::chooseFiles(std::string_view accept, Chosen chosen) {
    requests.clear(); // a chooser that never answered has been dismissed
    requests.emplace(++lastRequest, std::move(chosen));
    bridge::chooseFiles(accept, lastRequest);
}

void PlatformWeb::filesChosen(int request) {
    const std::vector<ChosenFile> files = takeFiles();
    const auto node = requests.extract(request);
    if (node) node.mapped()(files);
}

void PlatformWeb::scan(Scanned scanned) {
    scanning = std::move(scanned);
    bridge::scan(++lastRequest);
}

void PlatformWeb::scanned(int request, std::string text) {
    if (request == lastRequest && scanning) scanning(std::move(text));
}

void PlatformWeb::backupRead() {
    for (const ChosenFile& file : takeFiles())
        copies.wasRead(file);
}

void PlatformWeb::copyText(std::string_view text) { bridge::copyText(text); }
std::string PlatformWeb::route() const { return bridge::route(); }

void PlatformWeb::setRoute(std::string_view route, bool replace) {
    bridge::setRoute(route, replace);
}

void PlatformWeb::setTitle(std::string_view title, Language language) {
    bridge::setTitle(title, code(language));
}

std::string PlatformWeb::setting(std::string_view key) const { return bridge::setting(key); }

void PlatformWeb::setSetting(std::string_view key, std::string_view value) {
    bridge::setSetting(key, value);
}

void PlatformWeb::present(const ui::SemanticTree& tree, std::uint32_t focused,
                          std::string_view announcement) {
    mirror.show(tree, focused, announcement);
}

void PlatformWeb::editText(const TextEdit* edit) {
    if (!edit && !editing) return;
    editing = edit != nullptr;
    bridge::editText(edit);
}

void PlatformWeb::wantKeys(std::string_view keys) {
    if (keys == wantedKeys) return;
    wantedKeys = keys;
    bridge::wantKeys(keys);
}

} // namespace kam::web
