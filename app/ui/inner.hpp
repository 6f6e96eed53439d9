#pragma once

#include "app/ui/context_menu.hpp"
#include "app/ui/drafts.hpp"
#include "app/ui/easing.hpp"
#include "app/ui/editing.hpp"
#include "app/ui/focus.hpp"
#include "app/ui/painter.hpp"
#include "app/ui/picking.hpp"
#include "app/ui/pointer.hpp"
#include "app/ui/recorder.hpp"
#include "app/ui/rect.hpp"
#include "app/ui/regions.hpp"
#include "app/ui/scrolling.hpp"
#include "app/ui/sizes.hpp"
#include "app/ui/ui.hpp"
#include "app/ui/wanted_keys.hpp"

#include <imgui.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kam::ui {

/// How an interactive thing is being used in this pass.
struct Use {
    bool hovered = false;
    bool held = false;    ///< the button is down on it
    bool pressed = false; ///< used now, by pointer, key or mirror
    bool focused = false;
    bool ring = false; ///< its focus shows
};

/// Which arrow keys walk through a group.
enum class Walk { vertical, horizontal, both };

struct GridMemory;

/// A place for something with a region of its own; see `Inner::open`.
struct Slot {
    Rect rect; ///< its height is what was assumed
    Row* row = nullptr;
};

/// What a person wants of the clipboard while no text field is edited.
struct Clipboard {
    enum class Kind { none, copy, cut, paste };
    Kind kind = Kind::none;
    std::string text = {}; ///< paste
};

/// Something above the page that keeps the keyboard: a dialog or a menu.
struct Overlay {
    std::uint32_t id = 0;
    int layer = 0;
    bool modal = false;       ///< hides the page from the tree
    bool aside = false;       ///< leaves the keyboard, and what is below, as it is
    std::uint32_t opener = 0; ///< had the focus before
    std::uint32_t first = 0;  ///< gets the focus; 0: the first that can be used
    bool drawn = false;       ///< in this pass
    bool fresh = true;        ///< opened in this pass
};

/// What widgets share: the state of one pass and what is remembered from pass to pass. All lengths
/// in here are CSS px; `px` converts from dp.
struct Ui::Inner {
    explicit Inner(Ui& owner) : ui(owner), fonts(owner.platform) {}

    Ui& ui;
    Fonts fonts;
    Painter painter;
    Recorder recorder;
    Pointer pointer;
    Focus focus;
    Scrolling scrolling;
    Sizes sizes;
    Easing easing;
    ContextMenu contextMenu;
    Theme themeBefore;     ///< of the pass before
    float scaleBefore = 0; ///< likewise
    struct Held {
        std::uint32_t id = 0;
        float y = 0; ///< below the upper edge of what scrolls
    };
    Held heldPlace; ///< what stays where it is while the window or the text changes its size
    Editing editing;
    std::vector<Region> regions;
    std::vector<std::uint32_t> seeds;
    std::vector<std::uint32_t> scrollStack; ///< areas around what is drawn now
    std::unordered_set<std::uint32_t> used; ///< identities of this pass
    /// The last identity that was given for one that several ask for: cells of one table that say
    /// the same are many.
    std::unordered_map<std::uint32_t, std::uint32_t> latest;
    std::vector<Overlay> overlays;
    Picking picking;
    Drafts drafts;
    std::unordered_map<std::uint32_t, std::shared_ptr<GridMemory>> grids;
    Rect window;
    Rect page;                  ///< the window without a bar about a state
    float toastLift = 0;        ///< dp between a toast and the end of the page
    Rect lastRect;              ///< of the last widget
    std::uint32_t lastUsed = 0; ///< the last node that can be used
    float pixelRatio = 1;

    // --- what happens in this pass ---
    std::vector<std::uint32_t> activated; ///< through the mirror
    std::deque<SemanticAction> actions;   ///< still to come
    struct Report {                       ///< of the platform's editor
        std::uint32_t id = 0;
        std::string text;
        std::size_t anchor = 0, caret = 0, composedFrom = 0, composedTo = 0;
    };
    std::deque<Report> reports;
    std::uint32_t edited = 0;      ///< whose text a person changed in this pass
    Editing left;                  ///< what had the keyboard before
    int leftPasses = 0;            ///< in which its field still has to be told
    std::uint32_t interrupted = 0; ///< has the keyboard, but was kept from editing
    TextEdit textEdit;             ///< what the platform is told
    bool textEditDrawn = false;
    std::vector<std::string> takenKeys;
    WantedKeys wanted;
    std::uint32_t typing = 0;          ///< the cell on which a person begins to type
    Clipboard clipboard;               ///< for what has the keyboard
    Clipboard clipboardAsked;          ///< for the next pass
    std::optional<std::string> copied; ///< the answer
    bool keyboardLast = false;         ///< the last thing used was the keyboard

    // --- tooltip ---
    struct Hint {
        std::uint32_t id = 0;
        Rect rect;
        std::string words;
        bool beside = false; ///< right of it, not below
    };
    Hint hint;                       ///< of this pass
    std::uint32_t hintShown = 0;     ///< whose wait is over or runs
    std::uint32_t hintDismissed = 0; ///< by Escape, until it is left
    bool hintSeen = false;           ///< the wait is over
    Instant hintSince{};

    // --- text right of what comes next ---
    struct PendingRight {
        std::uint32_t id = 0;
        float pen = -1;
        float width = 0;
        std::uint32_t region = 0;
    };
    std::vector<PendingRight> pendingRights;

    SemanticTree tree;
    std::string announcement;
    Instant lastPass{};
    double passed = 0; ///< ms since the pass before
    bool wantsAgain = false;
    bool acted = false; ///< something was used, so that what follows from it has to be drawn
    bool unsettled = false;
    int unsettledPasses = 0;

    float px(float dp) const { return dp * ui.scale; }
    Rgba color(Color which) const { return ui.theme[which]; }
    Region& region() { return regions.back(); }
    Row* row() { return regions.back().row; }

    // --- identity ---
    /// The identity of a key among its neighbours. The same key again gets another one.
    std::uint32_t identify(std::string_view key);
    /// The identity of something nobody named, by its place in the region.
    std::uint32_t anonymous();
    /// What is remembered about `id` under a name of its own.
    static std::uint32_t about(std::uint32_t id, std::string_view what);
    void pushSeed(std::string_view key);
    void popSeed() { seeds.pop_back(); }

    // --- place ---
    /// The place of a widget of known size; moves the pen.
    Rect place(float width, float height);
    /// Width that a widget may take here. What has little left in a row has the next line.
    float room();
    /// Width of a whole line here.
    float line();
    /// A place for something whose height is known only afterwards.
    Slot open(float assumedHeight);
    /// The same without asking whether there is room for a region.
    Slot at(float height);
    void close(const Slot& slot, float usedWidth, float height);
    /// In a row: what follows stands on the next line.
    void breakRow(Row& row);
    Region& pushRegion(std::uint32_t id, const Rect& rect);
    void popRegion() { regions.pop_back(); }
    /// A place at the right edge of the line that comes next at the pen, without moving the pen;
    /// where that would leave too little for the line, a line of its own.
    Rect placeRight(std::uint32_t id, float width, float height);
    /// Width left of what was placed at the right edge of this line.
    float roomBesideRight();

    // --- use ---
    /// Height, CSS px, of something to press that is so many dp high: more where fingers point.
    float target(float dp) const { return px(ui.touch() ? std::max(dp, 44.0f) : dp); }
    /// Records an interactive node, makes it hittable and says how it is used.
    Use use(Node node, std::string_view key = {}, bool text = false);
    /// A place for the pointer alone, without a node; whether it was pressed.
    bool offer(std::uint32_t id, const Rect& rect);
    /// The identity that a control's node takes.
    std::uint32_t identify(Role role, std::string_view name);
    /// Makes the text field drawn last one with a list to choose from.
    void becomeComboBox(std::uint32_t list, std::uint32_t active);
    /// A focus ring around `rect`, whose corners have `radius`; `out`: the gap, negative: inside.
    void focusRing(const Rect& rect, float radius, float out);
    /// Shows words beside what is hovered, after a while.
    void tooltip(std::uint32_t id, const Rect& rect, std::string_view words, bool beside = false);
    bool hovers(const Rect& rect) const;
    /// The layer from which on things can be used: that of the top overlay that is not aside.
    int floor() const;
    /// Whether what is drawn now leaves the keyboard where it is when it is pressed.
    bool isAside() const;
    int modalFloor() const;
    bool keyPressed(std::string_view key, bool control, bool shift);
    /// The same for a key that nobody else gets then.
    bool takeKey(std::string_view key);
    /// Whether a key means what is drawn now rather than something above it, a text field or the
    /// control that has the focus.
    bool hears(std::string_view key, bool control) const;
    /// Whether something drawn before took the key in this pass.
    bool taken(std::string_view key) const;

    /// Moves the keyboard by arrow keys among things that are one Tab stop, round from the last to
    /// the first. The index it moved to, -1: it did not move.
    int walk(const std::vector<std::uint32_t>& ids, Walk way);

    // --- above the page; see overlay.cpp ---
    /// Begins, or goes on with, what stands above the page.
    Overlay& openOverlay(const Overlay& asked);
    void enterLayer(int layer);
    void leaveLayer();
    void drawTooltip();
    bool endOverlays();
    /// The menu of what has a node and lies at `rect`; see `contextMenu`. -1: nothing was chosen.
    int menuOf(std::uint32_t id, const Rect& rect, std::string_view name,
               const std::vector<std::string>& options);

    // --- a pass ---
    void holdPlace();
    void keepPlace();
    void beginInput();
    void watchLongPress();
    void applyReports();
    void applyActions();
    bool waitsForMenu(const SemanticAction& action);
    void applyPointer();
    void leaveField();
    /// Ends editing, and nobody is told of what comes late. Whose field that was goes on, once it
    /// may, with the caret at the end.
    void dropEditing();
    void scrollByKeys();
};

} // namespace kam::ui
