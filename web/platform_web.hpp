#pragma once

#include "app/platform.hpp"
#include "web/backup_web.hpp"
#include "web/bridge.hpp"
#include "web/files_idbfs.hpp"
#include "web/folders_web.hpp"
#include "web/frames.hpp"
#include "web/mirror.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam::web {

/// The browser as the application sees it.
class PlatformWeb final : public Platform {
public:
    PlatformWeb(Frames& frames, Access access);

    Instant now() const override;
    Date today() const override { return dayOf(now()); }
    Date dayOf(Instant instant) const override;
    std::string timeOfDay(Instant instant) const override;
    std::uint64_t randomBits() override;

    Files& files() override { return storage; }
    Folders& folders() override { return shelf; }
    Backup& backup() override { return copies; }
    std::optional<Room> room() const override { return space; }
    Access access() const override { return accessNow; }
    void askToWrite() override;

    void download(std::string_view name, std::string_view mimeType,
                  std::string_view bytes) override;
    void downloadPng(std::string_view name, std::string_view svg) override {
        bridge::downloadPng(name, svg);
    }
    void print(std::string_view html) override { bridge::print(html); }
    void downloadStored() override;
    void chooseFiles(std::string_view accept, Chosen chosen) override;
    std::string address() const override { return bridge::address(); }
    std::optional<QrCode> qrCode(std::string_view text) override { return bridge::qrCode(text); }
    void fetchLanguage(Language language) override { bridge::fetchLanguage(code(language)); }
    void fetchRest() override { bridge::fetchRest(); }
    bool canScan() const override { return bridge::canScan(); }
    void scan(Scanned scanned) override;
    void copyText(std::string_view text) override;

    std::string route() const override;
    void setRoute(std::string_view route, bool replace) override;
    void setTitle(std::string_view title, Language language) override;
    std::string setting(std::string_view key) const override;
    void setSetting(std::string_view key, std::string_view value) override;

    bool prefersDark() const override { return preferences.dark; }
    bool prefersReducedMotion() const override { return preferences.reducedMotion; }
    bool prefersMoreContrast() const override { return preferences.moreContrast; }
    std::optional<ui::SystemColors> forcedColors() const override { return preferences.forced; }
    bool coarsePointer() const override { return preferences.coarsePointer; }
    bool openedAsFile() const override { return preferences.openedAsFile; }

    bool updateReady() const override { return updateWaits; }
    void takeUpdate() override { bridge::takeUpdate(); }

    std::optional<GlyphBitmap> rasterise(std::string_view letter, float em, bool strong) override {
        return bridge::rasterise(letter, em, strong);
    }

    void wake() override { frames.soon(); }
    void wakeAfter(int milliseconds) override { frames.after(milliseconds); }

    void present(const ui::SemanticTree& tree, std::uint32_t focused,
                 std::string_view announcement) override;
    void editText(const TextEdit* edit) override;
    void wantKeys(std::string_view keys) override;

    // --- what the page reports ---

    void setAccess(Access access);
    void setUpdateReady() { updateWaits = true; }
    void readPreferences() { preferences = bridge::preferences(); }
    /// A file on its way; with others it is then said to be chosen or dropped.
    void fileRead(ChosenFile file) { filesRead.push_back(std::move(file)); }
    /// What came of the last one, which is a workbook, and its sheets one by one.
    void workbookRead(ChosenFile::Workbook outcome) { filesRead.back().workbook = outcome; }
    void sheetRead(std::string name, std::string text) {
        filesRead.back().sheets.push_back({std::move(name), std::move(text)});
    }
    std::vector<ChosenFile> takeFiles() { return std::exchange(filesRead, {}); }
    void filesChosen(int request);
    void scanned(int request, std::string text);
    void synced(std::string error) { storage.synced(std::move(error)); }
    /// The file that gets copies, as somebody else left it.
    void backupRead();
    void backupBecame(Backup::Status status) { copies.became(std::move(status)); }
    /// Whether something that is shown everywhere has changed.
    bool setRoom(const Room& room);
    void folderDone(int request, std::string error) { shelf.done(request, std::move(error)); }

private:
    Frames& frames;
    Access accessNow;
    FilesIdbfs storage;
    FoldersWeb shelf;
    BackupWeb copies;
    std::optional<Room> space;
    Mirror mirror;
    bridge::Preferences preferences = bridge::preferences();
    bool updateWaits = false;
    bool editing = false;
    std::string wantedKeys;
    int lastRequest = 0;
    std::map<int, Chosen> requests;
    Scanned scanning; ///< of the last request
    std::vector<ChosenFile> filesRead;
};

} // namespace kam::web
