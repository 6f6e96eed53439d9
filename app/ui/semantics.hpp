#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::ui {

/// What a thing on screen is, in the words of WAI-ARIA.
enum class Role {
    // containers; opened and closed around what they hold
    main,
    navigation,
    banner,
    region,
    group,
    list,
    listItem,
    dialog,
    radioGroup,
    table,
    grid, ///< a table whose cells take the keyboard
    row,
    listBox,
    menu,
    tabList,
    status,
    // leaves
    heading,
    text,
    button,
    link,
    radio,
    checkbox,
    tab,
    textField,
    comboBox,   ///< a text field with a list to choose from
    spinButton, ///< a text field for a number
    slider,
    option,
    menuItem,
    image,
    progress,
    columnHeader,
    rowHeader,
    cell,
    gridCell,
};

/// Whether what a person types goes to it.
bool takesText(Role role);

/// ARIA's word for a role: "button", "radiogroup", "img", …
std::string_view ariaRole(Role role);

/// A rectangle in CSS pixels from the top left corner of the canvas.
struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    bool operator==(const Rect&) const = default;
};

/// How a column is sorted.
enum class Sort { none, ascending, descending };

/// Where a slider, a number or a progress stands. Between `low` and `high`.
struct Range {
    double now = 0, low = 0, high = 0;

    bool operator==(const Range&) const = default;
};

/// What one widget means: the record that the accessible mirror and the tests read.
struct Node {
    std::uint32_t id = 0; ///< stable from frame to frame
    int parent = -1;      ///< index into the tree, -1: top
    Role role = Role::text;
    std::string name = {};
    std::string value = {}; ///< of text fields, sliders and progress, as a person reads it
    std::string description = {};
    /// Radio, checkbox, tab, option, row, cell; link: whether it is the current page.
    std::optional<bool> checked = {};
    std::optional<bool> expanded = {};
    bool disabled = false;
    bool invalid = false;
    bool multiline = false;    ///< text fields
    bool namesRow = false;     ///< grid cell: what its row is about
    int level = 0;             ///< headings 1-6
    std::string shortcut = {}; ///< "1", "N", as aria-keyshortcuts
    /// Whether Tab halts here. Of a group that arrow keys walk through only one node is a stop.
    bool tabStop = true;
    Sort sort = Sort::none; ///< column headers
    /// Of a row or cell, from 1; of a table or grid: how many there are, also those not drawn; of
    /// an option: its place from 1, and how many there are. 0: not said.
    int rows = 0, columns = 0;
    std::optional<Range> range = {};
    std::uint32_t controls = 0; ///< combo box: its list
    std::uint32_t active = 0;   ///< combo box: the option that Enter takes
    Rect rect = {};

    bool operator==(const Node&) const = default;

    /// Whether a person can act on it.
    bool interactive() const;
};

/// All that one frame shows, in reading order.
using SemanticTree = std::vector<Node>;

/// What somebody does through the mirror (or a test) rather than by pointer or key.
struct SemanticAction {
    /// `type`: a key was pressed on a grid's cell, which opens for what is typed.
    enum class Kind { activate, focus, type };
    Kind kind = Kind::activate;
    std::uint32_t id = 0;
};

/// The first node of a role and name; null where there is none.
const Node* find(const SemanticTree& tree, Role role, std::string_view name);

/// The node of an id; null where there is none.
const Node* nodeOf(const SemanticTree& tree, std::uint32_t id);

/// Leaves one tab stop in each group that arrow keys walk through: what has the keyboard, else what
/// is chosen, else the first of those that were recorded as one. None in a list that a combo box
/// controls, and none at what is disabled.
void setTabStops(SemanticTree& tree, std::uint32_t focused);

/// The tree as indented text, a line a node, for snapshots: `button "Siguiente" disabled`.
std::string describe(const SemanticTree& tree);

} // namespace kam::ui
