#pragma once

#include "app/application.hpp"
#include "app/platform.hpp"
#include "app/ui/content.hpp"
#include "app/ui/semantics.hpp"
#include "app/ui/theme.hpp"
#include "core/catalogue/texts.hpp"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kam::ui {

/// How wide the window is, measured in text: at 150 % text size a window counts as 1/1.5 as wide.
enum class Layout {
    phone,   ///< below 640
    tablet,  ///< 640-1023
    desktop, ///< 1024 and above
};

/// What widgets draw with and where. Lengths everywhere in the interface are in **dp**: 1/15 of
/// the base text size, that is one CSS pixel at text size 100 %, so that the numbers of the design
/// can be read in the code and every length grows with the text.
///
/// Widgets are placed one below the other in the current *region*: a column with a left edge, a
/// width, and a pen that moves down. `columns`, `card`, `row` … open narrower regions.
class Ui {
public:
    /// Keeps references: what they refer to may change between frames (language, theme).
    Ui(Platform& below, const Texts& words, const Theme& colors, float pixelsPerDp);
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    Platform& platform;
    const Texts& texts;
    const Theme& theme;
    /// CSS px of one dp: the text size setting.
    float scale;

    Layout layout() const;
    bool phone() const { return layout() == Layout::phone; }
    bool touch() const;
    /// Less high than the fixed heads and bars of a page leave room for: they scroll with it, or
    /// become smaller. So it is on a phone held across, and at 400 % of the browser's zoom.
    bool low() const { return windowHeight() < 400; }
    /// Whether Command is what Control is elsewhere.
    bool mac() const;
    /// What phones keep free at the sides of a page and in cards, dp.
    float sidePadding() const { return windowWidth() < 300 ? 10 : 16; }
    /// Size of the window, without a bar about a state, dp.
    float windowWidth() const;
    float windowHeight() const;
    /// Toasts leave this much free at the end of the page, dp: a bar of buttons.
    void liftToasts(float footer);

    /// Width of the current region, dp.
    float width() const;
    /// Distance of the pen from the region's top, dp.
    float pen() const;
    /// Moves the pen down.
    void gap(float dp);

    // --- one frame, called by the application in this order ---
    void beginFrame(const Display& display);
    /// Ends the frame: builds the semantic tree, moves focus, tells the platform.
    /// True: sizes settled differently than assumed, or a fade runs; draw again.
    bool endFrame();
    /// After `endFrame`: what was drawn assumed sizes that turned out otherwise, so draw again
    /// before anybody sees it. The mirror has not been told either.
    bool settling() const;

    // --- what comes from the mirror and the platform's editor; effective in the next frame ---
    void act(SemanticAction action);
    void textEdited(std::uint32_t id, std::string text, std::size_t anchor, std::size_t caret,
                    std::size_t composedFrom, std::size_t composedTo);

    /// Somebody wants the menu of a node (by the menu key), or of what lies at (x, y), CSS px,
    /// where `id` is 0; effective in the next frame. See `contextMenu`.
    void askMenu(std::uint32_t id, float x, float y);
    /// Whether a thing has offered one and it is open.
    bool menuOpen() const;

    // --- the clipboard, where no text field is edited; what has the keyboard answers ---
    /// A person copies or cuts: the next frame puts the text into `takeCopied`.
    void copyRequested(bool cut);
    /// What is to be copied; nothing where nobody answered. Forgotten then.
    std::optional<std::string> takeCopied();
    void pasted(std::string text);

    /// The tree of the last whole frame.
    const SemanticTree& tree() const;
    /// Node with the keyboard, 0 for none.
    std::uint32_t focused() const;
    /// Moves the keyboard to a node that is drawn in this frame or the next, by the text it was
    /// identified with (see `scope`).
    void focus(std::string_view role, std::string_view name);
    /// Another screen comes with the next frame: the keyboard does not stay at a place that only
    /// this one has.
    void leave();
    /// The same, and what was not on this one begins at its top.
    void leaveForNew();
    /// Shows the top of what the screen scrolls.
    void scrollUp();
    /// What all fields hold was replaced: what is being typed would be put upon something else.
    void dropEditing();
    /// Says a sentence to screen readers.
    void announce(std::string_view sentence);
    /// Draws another frame after this one.
    void again();

    /// Whether a key went down in this frame and neither a text field nor an open dialog below
    /// takes it. `key` is "1", "n", "ArrowLeft", "Escape", "Enter", "z"; `control`: Ctrl or
    /// Command.
    bool keyPressed(std::string_view key, bool control = false, bool shift = false) const;

    struct Inner;
    Inner& inner() { return *own; }

private:
    std::unique_ptr<Inner> own;
};

/// Gives the widgets drawn in `content` identities of their own, where names repeat.
void scope(Ui& ui, std::string_view id, Content content);
void scope(Ui& ui, int id, Content content);

/// A column: so many dp, or a share of what is left.
struct Track {
    float size = 1;
    bool isShare = true;
};
inline Track share(float weight = 1) { return {weight, true}; }
inline Track fixed(float dp) { return {dp, false}; }

/// Regions side by side; the pen ends below the tallest. Where a share would be too narrow for
/// words they stand one below the other.
void columns(Ui& ui, std::initializer_list<Track> tracks, float gap, Contents contents);

/// Widgets side by side with their natural widths, centred on a common height; what has no room
/// stands on the next line.
struct RowStyle {
    float height = 0; ///< of a line, at least; 0: of the tallest
    float gap = 8;
    bool wrap = false; ///< texts too take the next line rather than breaking in what is left
};
void row(Ui& ui, const RowStyle& style, Content content);
/// Inside a row: what follows stands at the right edge.
void pushRight(Ui& ui);
/// Inside a row: what follows starts at so many dp from the region's left edge.
void column(Ui& ui, float dp);

/// A region narrowed by margins.
void inset(Ui& ui, float left, float top, float right, float bottom, Content content);

/// Inside a row: widgets one below the other, together as wide as the widest.
void stack(Ui& ui, Content content);

/// A white box with a border and the one-pixel shadow line. Cards that stand in one `columns` call
/// are equally tall. `foot` is drawn at the bottom edge.
struct CardStyle {
    float padX = 20, padY = 16;
    Color fill = Color::surface;
    Color border = Color::border;
    std::string_view name = {}; ///< of the region for screen readers; empty: none
    float minHeight = 0;
    std::function<void()> foot = {};
};
void card(Ui& ui, std::string_view id, const CardStyle& style, Content content);

/// A part of the window that scrolls by itself, filling the rest of the region down to `bottomGap`
/// dp above the window's lower edge. Focus inside is scrolled into view.
void scrollArea(Ui& ui, std::string_view id, float bottomGap, Content content);

/// A region at a place of the window (dp), painted with `fill`: sidebar, head, footer, bottom bar.
/// `line`: the edge that has a border.
enum class Edge { none, top, right, bottom };
void panel(Ui& ui, std::string_view id, Rect dp, Color fill, Content content,
           Edge line = Edge::none);

/// Marks what `content` draws for screen readers and tests.
void group(Ui& ui, Role role, std::string_view name, Content content);

} // namespace kam::ui
