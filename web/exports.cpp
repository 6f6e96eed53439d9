#include "app/rest.hpp"
#include "app/ui/font_data.hpp"
#include "web/input.hpp"
#include "web/language_pack.hpp"
#include "web/program.hpp"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <emscripten.h>
#include <optional>

/// All that TypeScript asks of C++ (declared for it in web/bridge/module.ts). Texts come as UTF-8
/// that the caller keeps.

using kam::Access;
using kam::ChosenFile;
using kam::ui::SemanticAction;
using kam::web::Program;
namespace input = kam::web::input;

namespace {

std::string_view view(const char* text, int size) { return {text, static_cast<std::size_t>(size)}; }

ChosenFile fileOf(const char* name, int nameSize, const char* bytes, int size, int tooLarge) {
    return {.name = std::string(view(name, nameSize)),
            .bytes = std::string(view(bytes, size)),
            .tooLarge = tooLarge != 0};
}

/// A copy for the caller to free; null where it does not fit into memory.
char* copied(const std::string& text) {
    auto* copy = static_cast<char*>(std::malloc(text.size() + 1));
    if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

/// What was typed just now means what is on screen now, so it is drawn before that changes.
void drawTyped(Program& program) { program.frames.now(); }

void saveNow(Program& program) {
    drawTyped(program);
    program.application->hide();
}

} // namespace

#define KAM_EXPORT extern "C" EMSCRIPTEN_KEEPALIVE

/// Before the program is started, and when another language is wanted.
KAM_EXPORT void kamLanguage(int language, const char* pack, int size) {
    kam::web::installLanguage(static_cast<kam::Language>(language), std::string(view(pack, size)));
}

// --- pointer and keys; each draws soon ---

KAM_EXPORT void kamPointerMoved(Program* program, float x, float y, int kind) {
    input::pointerMoved(x, y, static_cast<input::Pointer>(kind));
    program->frames.soon();
}

KAM_EXPORT void kamPointerButton(Program* program, int button, int down) {
    input::pointerButton(button, down != 0);
    program->frames.soon();
}

KAM_EXPORT void kamPointerLeft(Program* program) {
    input::pointerLeft();
    program->frames.soon();
}

KAM_EXPORT void kamScrolled(Program* program, float dx, float dy) {
    input::scrolled(dx, dy);
    program->frames.soon();
}

KAM_EXPORT void kamKey(Program* program, const char* code, int size, int down, int repeat,
                       unsigned modifiers) {
    input::key(view(code, size), down != 0, repeat != 0, modifiers);
    program->frames.soon();
}

/// Draws at once; 1: a menu is open now.
KAM_EXPORT int kamAskMenu(Program* program, unsigned id, float x, float y) {
    program->application->askMenu(id, x, y);
    program->frames.now();
    return program->application->menuOpen() ? 1 : 0;
}

KAM_EXPORT void kamKeysReleased(Program* program) {
    input::releaseKeys();
    program->frames.soon();
}

// --- mirror and text ---

KAM_EXPORT void kamAct(Program* program, int kind, unsigned id) {
    program->application->act({.kind = static_cast<SemanticAction::Kind>(kind), .id = id});
    program->frames.soon();
}

KAM_EXPORT void kamTextEdited(Program* program, unsigned id, const char* text, int size,
                              unsigned anchor, unsigned caret, unsigned composedFrom,
                              unsigned composedTo) {
    program->application->textEdited(id, std::string(view(text, size)), anchor, caret, composedFrom,
                                     composedTo);
    program->frames.soon();
}

/// The font of text in fields, as TrueType, so that the page's own text field is set as they are.
KAM_EXPORT const unsigned char* kamFont(const Program*) { return kam::ui::font::regular().data(); }
KAM_EXPORT int kamFontSize(const Program*) {
    return static_cast<int>(kam::ui::font::regular().size());
}

// --- the clipboard ---

/// What a person copies or cuts while no text field is edited; empty for nothing.
KAM_EXPORT char* kamCopied(Program* program, int cut) {
    program->application->copyRequested(cut != 0);
    program->frames.now();
    const std::optional<std::string> text = program->application->takeCopied();
    return copied(text.value_or(""));
}

KAM_EXPORT void kamPasted(Program* program, const char* text, int size) {
    program->application->pasted(std::string(view(text, size)));
    program->frames.soon();
}

// --- the page ---

KAM_EXPORT void kamResized(Program* program, float width, float height, float pixelRatio) {
    program->resize({.width = width, .height = height, .pixelRatio = pixelRatio});
}

KAM_EXPORT void kamVisible(Program* program, int visible) {
    if (!visible) saveNow(*program);
    program->frames.setVisible(visible != 0);
}

KAM_EXPORT void kamPreferencesChanged(Program* program) {
    program->platform.readPreferences();
    program->frames.soon();
}

KAM_EXPORT void kamRouteChanged(Program* program) {
    drawTyped(*program);
    program->application->routeChanged();
    program->frames.soon();
}

/// One of several files, before it is said where they come from.
KAM_EXPORT void kamFileRead(Program* program, const char* name, int nameSize, const char* bytes,
                            int size, int tooLarge) {
    program->platform.fileRead(fileOf(name, nameSize, bytes, size, tooLarge));
}

/// A sheet of the workbook that was read last, or why there is none (ChosenFile::Workbook).
KAM_EXPORT void kamSheetRead(Program* program, const char* name, int nameSize, const char* text,
                             int size) {
    program->platform.sheetRead(std::string(view(name, nameSize)), std::string(view(text, size)));
}

KAM_EXPORT void kamWorkbookRead(Program* program, int outcome) {
    program->platform.workbookRead(static_cast<ChosenFile::Workbook>(outcome));
}

KAM_EXPORT void kamFilesChosen(Program* program, int request) {
    drawTyped(*program);
    program->platform.filesChosen(request);
    program->frames.soon();
}

KAM_EXPORT void kamFilesDropped(Program* program) {
    drawTyped(*program);
    program->application->filesDropped(program->platform.takeFiles());
    program->frames.soon();
}

KAM_EXPORT void kamScanned(Program* program, int request, const char* text, int size) {
    drawTyped(*program);
    program->platform.scanned(request, std::string(view(text, size)));
    program->frames.soon();
}

// --- storage ---

KAM_EXPORT void kamSynced(Program* program, const char* error, int size) {
    program->platform.synced(std::string(view(error, size)));
    program->frames.soon();
}

/// The stored data was loaded anew, or the access changed.
KAM_EXPORT void kamAccessChanged(Program* program, int access) {
    drawTyped(*program);
    program->platform.setAccess(static_cast<Access>(access));
    program->application->accessChanged();
    program->frames.soon();
}

KAM_EXPORT void kamNotHandedOver(Program* program) {
    program->application->notHandedOver();
    program->frames.soon();
}

/// Something was done with a workspace as a whole; an empty error: it succeeded.
KAM_EXPORT void kamFolderDone(Program* program, int request, const char* error, int size) {
    program->platform.folderDone(request, std::string(view(error, size)));
    program->frames.soon();
}

/// What became of the file that gets copies; `at`: ms of the last one, 0 for none.
KAM_EXPORT void kamBackup(Program* program, int state, const char* file, int size, double at) {
    kam::Backup::Status status{.state = static_cast<kam::Backup::State>(state),
                               .file = std::string(view(file, size)),
                               .at = {}};
    if (at > 0) status.at = kam::Instant{static_cast<std::int64_t>(at)};
    program->platform.backupBecame(std::move(status));
    program->frames.soon();
}

KAM_EXPORT void kamBackupRead(Program* program) {
    drawTyped(*program);
    program->platform.backupRead();
    program->frames.soon();
}

/// How much the browser keeps. Draws only where that has to be told.
KAM_EXPORT void kamRoom(Program* program, double used, double quota, int persisted) {
    if (program->platform.setRoom({.used = used, .quota = quota, .persisted = persisted != 0}))
        program->frames.soon();
}

KAM_EXPORT void kamUpdateReady(Program* program) {
    program->platform.setUpdateReady();
    program->frames.soon();
}

KAM_EXPORT void kamSaveNow(Program* program) { saveNow(*program); }

/// 1: everything is on disk; 0: not yet; -1: nothing will be.
KAM_EXPORT int kamSaved(const Program* program) {
    if (!program->application->keeps()) return -1;
    return program->application->saved() ? 1 : 0;
}

// --- what comes after the first frame ---

/// The code that web/rest.txt names is here; it was called by nobody before.
KAM_EXPORT void kamRestHere(Program* program) {
    program->application->complete(kam::theRest());
    program->frames.soon();
}
KAM_EXPORT void kamRestFailed(Program* program) { program->application->incomplete(); }

// --- for scripts and tests ---

KAM_EXPORT void kamDrawNow(Program* program) { program->frames.now(); }
KAM_EXPORT int kamFrames(const Program* program) { return program->frames.drawn(); }
KAM_EXPORT int kamPaints(const Program* program) { return program->paints() ? 1 : 0; }

KAM_EXPORT char* kamExportJson(const Program* program) {
    return copied(program->application->exportJson());
}

KAM_EXPORT char* kamImportJson(Program* program, const char* json, int size) {
    drawTyped(*program);
    char* faults = copied(program->application->importJson(view(json, size)));
    program->frames.soon();
    return faults;
}
