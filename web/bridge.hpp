#pragma once

#include "app/platform.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// All that C++ asks of TypeScript (web/bridge). What TypeScript asks of C++: web/exports.cpp.
namespace kam::web::bridge {

// --- what the last frame shows ---

/// A node of the mirror as it crosses; texts come apart.
struct PackedNode {
    std::uint32_t id = 0;
    std::int32_t parent = -1;
    std::uint32_t role = 0;  ///< ui::Role as a number
    std::uint32_t flags = 0; ///< see mirror.cpp
    std::int32_t rows = 0, columns = 0;
    std::uint32_t controls = 0, active = 0;
    float x = 0, y = 0, width = 0, height = 0;
    float now = 0, low = 0, high = 0;
};

/// `texts`: four a node (name, value, description, shortcut), separated by U+001F; null: as before.
void mirror(std::span<const PackedNode> nodes, const std::string* texts);
/// Which node has the keyboard, 0 for none.
void focused(std::uint32_t id);
void announce(std::string_view sentence);
/// The text field that has the keyboard, null for none.
void editText(const TextEdit* edit);
/// See Platform::wantKeys.
void wantKeys(std::string_view lines);
/// A letter drawn by the browser's fonts.
GlyphBitmap rasterise(std::string_view letter, float em, bool strong);
/// CSS name of the pointer's shape.
void cursor(const char* shape);
/// A frame is complete and on screen.
void frameDone();

// --- the browser ---

void download(std::string_view name, std::string_view mimeType, std::string_view bytes);
/// See Platform::downloadPng.
void downloadPng(std::string_view name, std::string_view svg);
/// See Platform::print.
void print(std::string_view html);
void downloadStored();
void chooseFiles(std::string_view accept, int request);
std::string address();
std::optional<QrCode> qrCode(std::string_view text);
bool canScan();
void fetchLanguage(std::string_view code);
void fetchRest();
/// kamScanned comes later, or never.
void scan(int request);
void copyText(std::string_view text);
std::string route();
void setRoute(std::string_view route, bool replace);
void setTitle(std::string_view title, std::string_view language);
std::string setting(std::string_view key);
void setSetting(std::string_view key, std::string_view value);

struct Preferences {
    bool dark = false;
    bool reducedMotion = false;
    bool coarsePointer = false;
    bool moreContrast = false;
    bool openedAsFile = false;
    std::optional<ui::SystemColors> forced;
};
Preferences preferences();

// --- storage ---

/// Starts a save; kamSynced comes later.
void save();
bool keepTail(std::string_view bytes);
std::string tail();
void askToWrite();

// --- the file that gets copies ---

enum class BackupDeed { choose, allow, write, overwrite, read, adopt, stop };
/// `text`: the suggested name, or what is to be written. kamBackup tells what came of it.
void backup(BackupDeed deed, std::string_view text = {});

// --- workspaces ---

/// A line each.
std::string folderKeys();
std::string openKey();
void openFolder(std::string_view key);
/// Of both kamFolderDone comes later.
void copyFolder(int request, std::string_view from, std::string_view to);
void eraseFolder(int request, std::string_view key);

/// Loads the page anew with the newest version.
void takeUpdate();

} // namespace kam::web::bridge
