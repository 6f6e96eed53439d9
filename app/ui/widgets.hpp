#pragma once

#include "app/ui/ui.hpp"
#include "core/figure/figure.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Everything a screen is made of. Each widget draws itself at the pen, records what it means and
/// answers whether a person used it (by pointer, key or through the mirror).
namespace kam::ui {

using Icon = const char*; ///< of app/ui/icons.hpp; null: none

// --- words ---

/// Text broken at the region's width. `lines`: at most so many, then an ellipsis (0: no limit).
void text(Ui& ui, std::string_view words, Type type = Type::body, Color color = Color::ink,
          int lines = 0);
/// The same, read out as a heading.
void heading(Ui& ui, int level, std::string_view words, Type type, Color color = Color::ink);
/// Text at the right edge of the region on the line of the pen, without moving the pen.
void textRight(Ui& ui, std::string_view words, Type type, Color color = Color::ink);
/// Text centred in the region.
void textCentred(Ui& ui, std::string_view words, Type type, Color color = Color::ink);
/// Runs of different type and colour on one line.
struct Run {
    std::string words = {};
    Type type = Type::body;
    Color color = Color::ink;
};
void runs(Ui& ui, const std::vector<Run>& parts);
/// Width of a line, dp.
float measure(Ui& ui, std::string_view words, Type type);

void glyph(Ui& ui, Icon icon, float size, Color color);
/// A glyph that stands for words: they are read, and shown beside it where the mouse rests.
void sign(Ui& ui, Icon icon, float size, Color color, std::string_view words);
void divider(Ui& ui, float above = 0, float below = 0);

// --- things to press ---

enum class ButtonKind { primary, secondary, quiet, danger };
struct ButtonStyle {
    ButtonKind kind = ButtonKind::secondary;
    Icon leading = nullptr;
    Icon trailing = nullptr;
    float height = 36; ///< 32 small, 48 on phones
    bool fill = false; ///< as wide as the region
    bool disabled = false;
    std::string_view tooltip = {};
    std::string_view shortcut = {};
    std::string_view name = {}; ///< for screen readers, where it says more than the label
};
bool button(Ui& ui, std::string_view label, const ButtonStyle& style = {});
/// A field that is none: pressing it opens the search. `key` is printed at its right edge.
bool searchButton(Ui& ui, std::string_view label, std::string_view key);
bool iconButton(Ui& ui, Icon icon, std::string_view name, bool disabled = false);
/// Words in accent colour that do something. `name` says more where the words repeat.
bool link(Ui& ui, std::string_view label, std::string_view name = {});
/// A link at the right edge on the line of the pen, without moving it.
bool linkRight(Ui& ui, std::string_view label, std::string_view name = {});

struct NavItem {
    Icon icon = nullptr;
    std::string_view label = {};
    bool current = false;
    int badge = 0;          ///< 0: none
    bool collapsed = false; ///< icon alone, label as tooltip
    bool below = false;     ///< label below the icon: the phone's bottom bar
    float height = 0;       ///< of one with `below`
    bool opens = false;     ///< opens something here rather than leading elsewhere: a button
    std::string_view badgeName = {};
};
bool navItem(Ui& ui, const NavItem& item);

struct LevelCard {
    std::string_view title = {}, anchor = {};
    int level = 0;             ///< 0-4: pips filled
    std::string_view key = {}; ///< shown as a key cap; empty on phones
    bool chosen = false;
    bool disabled = false;
};
/// One of the answers of a question; a radio. True: chosen now.
bool levelCard(Ui& ui, const LevelCard& card);

bool checkbox(Ui& ui, std::string_view label, bool checked, std::string_view shortcut = {},
              bool disabled = false);
/// Choices side by side; returns the index now chosen.
int segmented(Ui& ui, std::string_view name, const std::vector<std::string>& options, int chosen);
/// A whole row that can be pressed (lists, step rail); `content` draws inside it. `name` is read.
struct PressRow {
    std::string_view name = {};
    float height = 44;
    bool current = false;
    float padX = 0;
    bool boxed = false; ///< the current one is a white box, not a tinted row: the step rail
    std::string_view tooltip = {}; ///< shown at its right side
};
bool pressRow(Ui& ui, const PressRow& style, Content content);

// --- fields ---

struct FieldStyle {
    std::string_view label = {};
    bool hideLabel = false;         ///< still read out
    std::string_view optional = {}; ///< word after the label, "opcional"
    std::string_view placeholder = {};
    std::string_view unit = {};
    std::string_view error = {}; ///< sentence below; empty: none
    bool multiline = false;      ///< wraps, grows from 2 to 5 lines, then scrolls
    std::size_t maxCharacters = 200;
    bool disabled = false;
};
struct FieldState {
    std::string text = {};
    bool changed = false; ///< in this frame
    bool focused = false;
    bool left = false;      ///< lost the keyboard in this frame: time to keep the text
    bool submitted = false; ///< Enter, or Ctrl+Enter in a multiline field
};
/// A text field. `value` is what the workspace holds; while a person edits, the field keeps what
/// is typed itself and gives it back in `text`.
FieldState textField(Ui& ui, std::string_view id, std::string_view value, const FieldStyle& style);

// --- things to look at ---

enum class BadgeKind { neutral, positive, alert };
void badge(Ui& ui, std::string_view words, BadgeKind kind, Icon icon = nullptr, float width = 0);
void keyCap(Ui& ui, std::string_view key);
void avatar(Ui& ui, std::string_view name);
/// A number in a small sunken square: the steps' 1-7.
void numberTile(Ui& ui, std::string_view number);
void pips(Ui& ui, int filled, bool chosen);
void progressBar(Ui& ui, std::string_view name, double fraction, float height = 4);
/// Marks of a step's questions in the rail and, on phones, above the question; 4 dp apart.
enum class Mark { open, answered, notApplicable };
/// `current`: the index of the one that stands out; -1: none.
void marks(Ui& ui, const std::vector<Mark>& states, int current, float markWidth, float height);
/// A circle with a number, or a check when done.
void stepCircle(Ui& ui, int number, bool done, bool current);
/// A chart at its natural size or, if wider than the region, scaled down; read out as its table.
void figure(Ui& ui, const Figure& figure);
/// What a person did with a chart.
struct FigureUse {
    std::string pressed = {}; ///< key of the spot that was; empty: none
    std::string moved = {};   ///< key of the handle that was; empty: none
    double value = 0;         ///< of that handle now
    Point dragged = {};       ///< how far its ground was drawn along, in units of the figure
};
/// The same, and its spots say their words where the mouse rests and can be pressed, its handles
/// can be dragged and moved by arrow keys, and if it is asked for its ground can be drawn along.
/// Whoever uses the keyboard finds what stands at a spot in a list beside it.
FigureUse liveFigure(Ui& ui, const Figure& figure, bool groundMoves = false);
/// A picture of a small figure inside a row, without its table being read (its numbers stand
/// beside it).
void figureInline(Ui& ui, const Figure& figure);
/// The mark of the product: a key on a tile.
void logo(Ui& ui, float size);

struct Cell {
    std::string words = {};
    Type type = Type::data;
    Color color = Color::ink;
    std::optional<Figure> figure = std::nullopt;
    std::optional<BadgeKind> badge = std::nullopt;
    Icon icon = nullptr;
    Color iconColor = Color::ink2;
};
struct TableColumn {
    std::string_view head = {};
    Track width = {};
    bool right = false; ///< numbers
};
struct TableStyle {
    std::string_view name = {};
    float rowHeight = 34;
    bool headless = false; ///< heads are read, not shown
    bool press = false;    ///< rows can be pressed
    std::size_t lines = 2; ///< of a name beside other cells; what does not fit is shortened
};
/// Rows of cells under heads. Returns the row pressed, -1 for none.
int table(Ui& ui, std::string_view id, const TableStyle& style,
          const std::vector<TableColumn>& columns, const std::vector<std::vector<Cell>>& rows);

struct EmptyState {
    Icon icon = nullptr;
    std::string_view title = {}, sentence = {}, action = {};
    Icon actionIcon = nullptr;
};
/// What stands where nothing is yet. True: the action was used.
bool emptyState(Ui& ui, const EmptyState& style);

/// An information or warning line across the page.
enum class NoticeKind { info, alert };
bool notice(Ui& ui, NoticeKind kind, std::string_view words, std::string_view action = {});

// --- above everything ---

/// A dialog over a scrim; keeps the keyboard inside; Escape and a press outside close it. Call it
/// every frame while it is open; `content` draws the body and its buttons. False: closed now.
bool dialog(Ui& ui, std::string_view title, float width, Content content);
/// The same with buttons that stay in sight while the body scrolls, where the window is not low.
bool dialog(Ui& ui, std::string_view title, float width, Content content, Content foot);
struct ToastUse {
    bool used = false;     ///< its action
    bool attended = false; ///< the pointer is on it, or the keyboard
};
/// A message at the bottom with at most one action; call it every frame while it lives.
ToastUse toast(Ui& ui, Icon icon, std::string_view words, std::string_view action);
/// A state that a person has to know of for as long as it lasts, at the bottom of the window. Drawn
/// before the page, which has the rest. Returns whether the action was used.
bool stateBar(Ui& ui, Icon icon, std::string_view words, std::string_view action);
/// A menu below the last widget; returns the index chosen, -1 while none, -2 when dismissed.
int menu(Ui& ui, std::string_view name, const std::vector<std::string>& options);
/// The menu of the control that was drawn last, where somebody presses it with the right button or
/// long with a finger, or presses the menu key while it has the keyboard. Call it every frame;
/// returns the index chosen, -1 while none.
int contextMenu(Ui& ui, std::string_view name, const std::vector<std::string>& options);

} // namespace kam::ui
