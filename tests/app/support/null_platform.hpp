#pragma once

#include "app/platform.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace kam::test {

/// A folder in memory whose faults are chosen by the test. What a sync confirmed is in `kept`; the
/// rest is lost by `crash`.
class NullFiles : public Files {
public:
    enum class Fault {
        none,
        syncFails,  ///< sync says so
        syncHangs,  ///< `done` never comes, until the fault is taken away
        writeFails, ///< no room
        tailFails,
    };

    Fault fault = Fault::none;
    std::map<std::string, std::string> files; ///< as this page sees them
    std::map<std::string, std::string> kept;  ///< as the next page will find them
    std::string keptTail;
    int syncs = 0;                                 ///< that were begun
    std::size_t room = std::string::npos;          ///< bytes that fit into the folder
    std::size_t tailRoom = std::string::npos;      ///< bytes that fit into the tail
    std::size_t bytesWritten = 0;                  ///< in all files so far
    std::set<std::string, std::less<>> unreadable; ///< names for which a read fails

    std::vector<std::string> list() const override;
    std::optional<std::string> read(std::string_view name) const override;
    bool write(std::string_view name, std::string_view bytes) override;
    void remove(std::string_view name) override;
    void sync(Synced done) override;
    bool keepTail(std::string_view bytes) override;
    std::string tail() const override { return keptTail; }

    /// Lets a pending sync come back. Whether there was one.
    bool settle();
    bool pending() const { return static_cast<bool>(waiting); }
    /// A pending sync is permanent, and nobody knows yet.
    void commit();
    /// A pending sync comes back with these words: none says that it is permanent, any others may
    /// be true or not. Whether there was one.
    bool answer(std::string error);
    /// The page is gone: what was not confirmed is lost, and a pending sync never comes back.
    void crash();
    /// The folder as the next page will find it were this one killed now.
    NullFiles afterCrash() const;

private:
    std::set<std::string, std::less<>> everUsed; ///< names are never used twice
    std::map<std::string, std::string> snapshot; ///< what the pending sync keeps
    Synced waiting;
};

/// The workspaces of a browser in memory. Another page than the one that is tested writes into
/// those in `inUse`.
class NullFolders : public Folders {
public:
    std::string current{first};
    std::set<std::string> known{std::string(first)};
    std::set<std::string> inUse;
    std::vector<std::string> opened;                         ///< that the page went to
    std::vector<std::pair<std::string, std::string>> copies; ///< from, to
    std::vector<std::string> erased;
    bool full = false; ///< copying fails

    std::vector<std::string> keys() const override { return {known.begin(), known.end()}; }
    std::string openKey() const override { return current; }
    void open(std::string_view key) override { opened.emplace_back(key); }
    void copy(std::string_view from, std::string_view to, Done done) override;
    void erase(std::string_view key, Done done) override;
    /// Lets what was asked for come back.
    void settle();

private:
    std::vector<std::function<void()>> waiting;
};

/// A file outside the browser in memory. Its state goes as in a browser, unless the test sets it.
class NullBackup : public Backup {
public:
    Status now{.state = State::off};
    std::vector<std::string> asked; ///< "choose …", "allow", "read", "stop", "overwrite"
    std::string content;            ///< of the file
    bool fails = false;             ///< the next copies do not arrive
    bool foreign = false;           ///< the content is somebody else's
    Instant clock;                  ///< of the next copy

    Status status() const override { return now; }
    void choose(std::string_view name) override { asked.push_back("choose " + std::string(name)); }
    void allow() override { asked.emplace_back("allow"); }
    void write(std::string_view json) override;
    void overwrite(std::string_view json) override;
    void read(Read done) override;
    void adopt() override;
    void stop() override;
    /// What is being written arrives, or not; what is read too.
    void settle();
    /// Somebody else writes it; noticed by the next copy.
    void changeElsewhere(std::string_view by);

private:
    struct Copy {
        std::string json;
        bool over = false; ///< whatever the file holds
    };
    std::optional<Copy> arriving;
    Read reading;
    std::optional<std::string> seen; ///< what was read last
};

/// The world in memory, for tests: time stands still until the test moves it, and what the
/// application asked for is recorded.
class NullPlatform : public Platform {
public:
    struct Download {
        std::string name, mimeType, bytes;
    };

    Instant clock{1795428120000}; ///< 2026-11-23T10:02:00Z
    Date day{2026, 11, 23};
    std::uint64_t nextRandom = 1;
    NullFiles folder;
    NullFolders shelf;
    NullBackup copies;
    std::optional<Room> space;
    Access currentAccess = Access::writer;
    bool dark = false, reducedMotion = false, moreContrast = false, coarse = false, asFile = false;
    std::optional<ui::SystemColors> forced;
    std::map<std::string, std::string, std::less<>> settings;

    std::string currentRoute = "/";
    std::vector<std::string> routes; ///< the browser's history
    std::string title;
    std::vector<Download> downloads;
    std::vector<std::string> copied, announcements, printed;
    Chosen choosing; ///< set while the person chooses files
    std::string accepts;
    std::vector<std::string> qrTexts; ///< that were asked for
    bool camera = true;
    Scanned scanning; ///< set while a camera looks
    int asksToWrite = 0, storedDownloads = 0;
    bool updateWaits = false;
    int updatesTaken = 0;
    struct Drawn {
        std::string letter;
        float em;
        bool strong;
    };
    std::vector<Drawn> drawn; ///< letters that the program's fonts lack
    bool woken = false;
    std::optional<int> wakesIn; ///< ms, the soonest asked for

    ui::SemanticTree tree; ///< last presented
    std::uint32_t focused = 0;
    std::optional<TextEdit> editing;
    std::string wanted; ///< keys

    /// Lets everything pending come back.
    void settle();
    void pass(int milliseconds) { clock.milliseconds += milliseconds; }
    /// The person chose files.
    void choose(const std::vector<ChosenFile>& files);

    Instant now() const override { return clock; }
    Date today() const override { return day; }
    /// By UTC.
    Date dayOf(Instant instant) const override;
    std::string timeOfDay(Instant instant) const override;
    std::uint64_t randomBits() override;
    Files& files() override { return folder; }
    Folders& folders() override { return shelf; }
    Backup& backup() override { return copies; }
    std::optional<Room> room() const override { return space; }
    Access access() const override { return currentAccess; }
    void askToWrite() override { ++asksToWrite; }
    void download(std::string_view name, std::string_view mimeType,
                  std::string_view bytes) override;
    void downloadPng(std::string_view name, std::string_view svg) override {
        download(name, "image/svg+xml", svg);
    }
    void print(std::string_view html) override { printed.emplace_back(html); }
    void downloadStored() override { ++storedDownloads; }
    void chooseFiles(std::string_view accept, Chosen chosen) override;
    std::string address() const override { return asFile ? "" : "https://cuentas-clave.example/"; }
    /// Two squares by two, of which the first is dark.
    std::optional<QrCode> qrCode(std::string_view text) override {
        qrTexts.emplace_back(text);
        return QrCode{2, {1, 0, 0, 0}};
    }
    void fetchLanguage(Language) override {}
    void fetchRest() override { ++askedForRest; }
    int askedForRest = 0;
    bool canScan() const override { return camera; }
    void scan(Scanned scanned) override { scanning = std::move(scanned); }
    void copyText(std::string_view text) override { copied.emplace_back(text); }
    std::string route() const override { return currentRoute; }
    void setRoute(std::string_view route, bool replace) override;
    void setTitle(std::string_view text, Language language) override;
    std::string setting(std::string_view key) const override;
    void setSetting(std::string_view key, std::string_view value) override;
    bool prefersDark() const override { return dark; }
    bool prefersReducedMotion() const override { return reducedMotion; }
    bool prefersMoreContrast() const override { return moreContrast; }
    std::optional<ui::SystemColors> forcedColors() const override { return forced; }
    bool coarsePointer() const override { return coarse; }
    bool openedAsFile() const override { return asFile; }
    bool updateReady() const override { return updateWaits; }
    void takeUpdate() override { ++updatesTaken; }
    /// A box, half as wide as high; in colours where four bytes begin with those of emoji.
    std::optional<GlyphBitmap> rasterise(std::string_view letter, float em, bool strong) override;
    void wake() override { woken = true; }
    void wakeAfter(int milliseconds) override;
    void present(const ui::SemanticTree& shown, std::uint32_t focus,
                 std::string_view announcement) override;
    void editText(const TextEdit* edit) override;
    void wantKeys(std::string_view keys) override { wanted = keys; }
};

} // namespace kam::test
