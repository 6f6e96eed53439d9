#pragma once

#include "app/backup.hpp"
#include "app/files.hpp"
#include "app/qr_code.hpp"
#include "app/ui/semantics.hpp"
#include "app/ui/system_colors.hpp"
#include "core/base/date.hpp"
#include "core/base/language.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// How this page stands to the stored data.
enum class Access {
    writer, ///< it alone may write
    reader, ///< another tab writes; what is shown may be older
    none,   ///< no storage at all (private mode, blocked): memory only, and the person is told
    failed, ///< the stored data could not be loaded; nothing may be written
};

/// How much this browser keeps for the program's address, all workspaces together.
struct Room {
    double used = 0, quota = 0; ///< bytes
    bool persisted = false;     ///< the browser promised not to clear it for want of room

    /// Whether saves may soon fail.
    bool low() const { return quota - used < 0.1 * quota || quota - used < 5'000'000; }
    bool operator==(const Room&) const = default;
};

/// A file that a person chose.
struct ChosenFile {
    std::string name;
    std::string bytes;
    bool tooLarge = false; ///< larger than accepted: `bytes` is empty

    /// A sheet of a workbook.
    struct Sheet {
        std::string name;
        std::string text; ///< its cells, tab-separated: numbers with a point, days as 2026-11-28
    };
    /// Whether it is a workbook, and what came of reading it; `bytes` is empty then too.
    enum class Workbook {
        none,
        read,
        locked,   ///< with a password
        broken,   ///< or of a kind that cannot be read
        noReader, ///< what reads it could not be had
    };
    Workbook workbook = Workbook::none;
    std::vector<Sheet> sheets = {};
};

/// A text field with the keyboard. Offsets are bytes of UTF-8, on code point borders. What it is
/// called, what is wrong with it and how its list stands says its node in the tree.
struct TextEdit {
    std::uint32_t id = 0; ///< of its node
    std::string text;
    std::size_t anchor = 0;        ///< where the selection began
    std::size_t caret = 0;         ///< where it ends; equal to `anchor`: nothing selected
    bool multiline = false;        ///< then the app moves the caret itself on up, down, home, end
    std::size_t maxCharacters = 0; ///< 0: no limit
    ui::Rect field;                ///< CSS px
    ui::Rect seen;                 ///< the part of it that is in view and can be pressed, CSS px
    ui::Rect inside;               ///< where its text stands, CSS px
    float em = 15, line = 22;      ///< of its text, CSS px
    float scroll = 0; ///< how far its text is moved left, or up where multiline; CSS px
};

/// A letter as the platform's own fonts draw it. Lengths in device pixels.
struct GlyphBitmap {
    float advance = 0;     ///< to the next letter
    int left = 0, top = 0; ///< of the picture, from the pen on the baseline
    int width = 0, height = 0;
    bool coloured = false; ///< emoji; all else is white and takes the colour of the text
    std::vector<std::uint8_t> rgba = {}; ///< row by row, opacity apart; empty: nothing to see
};

/// The one way down: everything the program needs of the world it runs in.
class Platform {
public:
    virtual ~Platform() = default;

    virtual Instant now() const = 0;
    virtual Date today() const = 0; ///< the person's own calendar
    /// The day of a moment in the person's own calendar.
    virtual Date dayOf(Instant instant) const = 0;
    /// "10:42" of a moment in the person's own time zone.
    virtual std::string timeOfDay(Instant instant) const = 0;
    virtual std::uint64_t randomBits() = 0;

    /// The folder of the workspace that is open in this page.
    virtual Files& files() = 0;
    virtual Folders& folders() = 0;
    virtual Backup& backup() = 0;
    /// Nothing where the browser does not say.
    virtual std::optional<Room> room() const = 0;
    virtual Access access() const = 0;
    /// Asks the tab that writes to hand over; `access` changes when it does, and the page loads
    /// anew from what is stored.
    virtual void askToWrite() = 0;

    /// Hands a file to the person.
    virtual void download(std::string_view name, std::string_view mimeType,
                          std::string_view bytes) = 0;
    /// Hands a picture to the person as a PNG, large enough for a slide; `svg` names its size.
    virtual void downloadPng(std::string_view name, std::string_view svg) = 0;
    /// Opens the browser's print dialog, which also saves as PDF, on a page of its own.
    virtual void print(std::string_view html) = 0;
    /// Hands the person all that is stored, as it is, for those who can still make sense of it.
    virtual void downloadStored() = 0;
    /// Lets the person choose files, one or several; `chosen` comes later, or never.
    using Chosen = std::function<void(const std::vector<ChosenFile>& files)>;
    virtual void chooseFiles(std::string_view accept, Chosen chosen) = 0;

    /// The address of the site, to which a fragment can be added; empty where nobody else could
    /// open it.
    virtual std::string address() const = 0;
    /// A text as a QR code. Nothing while what makes it is still fetched; a frame follows then.
    virtual std::optional<QrCode> qrCode(std::string_view text) = 0;
    /// Whether there may be a camera that reads QR codes.
    virtual bool canScan() const = 0;
    /// Shows what a camera sees until it reads a QR code. `scanned` comes with its text, or never.
    using Scanned = std::function<void(std::string text)>;
    virtual void scan(Scanned scanned) = 0;

    virtual void copyText(std::string_view text) = 0;

    /// The fragment of the address without '#', such as "/evaluacion/3".
    virtual std::string route() const = 0;
    /// Shows a route in the address; `replace`: without a step in the browser's history.
    virtual void setRoute(std::string_view route, bool replace) = 0;
    virtual void setTitle(std::string_view title, Language language) = 0;

    /// Brings the words of a language, which `asset::has` says are not here; a frame follows when
    /// they are. To be called again in each frame until then.
    virtual void fetchLanguage(Language language) = 0;

    /// Brings the rest of the program (app/rest.hpp) again, after it could not be had.
    virtual void fetchRest() = 0;

    /// A setting of this browser that belongs to no workspace ("language", "theme"); empty: unset.
    virtual std::string setting(std::string_view key) const = 0;
    virtual void setSetting(std::string_view key, std::string_view value) = 0;

    virtual bool prefersDark() const = 0;
    virtual bool prefersReducedMotion() const = 0;
    virtual bool prefersMoreContrast() const = 0;
    /// The colours that the system forces on every page; nothing where it forces none.
    virtual std::optional<ui::SystemColors> forcedColors() const = 0;
    /// Whether fingers point rather than a mouse: targets grow.
    virtual bool coarsePointer() const = 0;
    /// Whether the program is one file opened without a server, so that its data hangs on where
    /// that file lies.
    virtual bool openedAsFile() const = 0;

    /// Whether a newer version of the program is here and waits: until this page is loaded anew,
    /// this one goes on.
    virtual bool updateReady() const = 0;
    /// Loads the page anew with the newer version; what is not saved by now is lost.
    virtual void takeUpdate() = 0;

    /// Draws a letter that the program's fonts lack, `em` device pixels large: a code point,
    /// perhaps with a mark that asks for its picture. Nothing where the platform cannot.
    virtual std::optional<GlyphBitmap> rasterise(std::string_view letter, float em,
                                                 bool strong) = 0;

    /// Draw a frame soon, as something changed outside an event.
    virtual void wake() = 0;
    /// Draw a frame after so many milliseconds.
    virtual void wakeAfter(int milliseconds) = 0;

    /// What the last frame showed, for the accessible mirror. `focused`: the node with the
    /// keyboard, 0 for none; `announcement`: said once to screen readers, mostly empty.
    virtual void present(const ui::SemanticTree& tree, std::uint32_t focused,
                         std::string_view announcement) = 0;
    /// The text field that has the keyboard, after every frame; null when none has. The platform
    /// is the editor - it knows dead keys, input methods, soft keyboards, clipboard, undo and the
    /// habits of each system - and reports through Application::textEdited; the app paints.
    /// Where `text` or the selection differs from what the platform reported last, the app set it.
    virtual void editText(const TextEdit* edit) = 0;
    /// The keys that do something now, a line each: "n", "Shift+/", "Control+z" (on Macs with
    /// Command). All others are the platform's own.
    virtual void wantKeys(std::string_view keys) = 0;
};

} // namespace kam
