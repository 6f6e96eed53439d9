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
    row,
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
    image,
    progress,
    columnHeader,
    rowHeader,
    cell,
};

/// ARIA's word for a role: "button", "radiogroup", "img", …
std::string_view ariaRole(Role role);

/// A rectangle in CSS pixels from the top left corner of the canvas.
struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    bool operator==(const Rect&) const = default;
};

/// What one widget means: the record that the accessible mirror and the tests read.
struct Node {
    std::uint32_t id = 0; ///< stable from frame to frame
    int parent = -1;      ///< index into the tree, -1: top
    Role role = Role::text;
    std::string name = {};
    std::string value = {}; ///< of text fields and progress
    std::string description = {};
    std::optional<bool> checked = {}; ///< radio, checkbox, tab, link of the current page
    std::optional<bool> expanded = {};
    bool disabled = false;
    bool invalid = false;
    bool multiline = false;    ///< text fields
    int level = 0;             ///< headings 1-6
    std::string shortcut = {}; ///< "1", "N", as aria-keyshortcuts
    Rect rect = {};

    bool operator==(const Node&) const = default;

    /// Whether a person can act on it.
    bool interactive() const;
};

/// All that one frame shows, in reading order.
using SemanticTree = std::vector<Node>;

/// What somebody does through the mirror (or a test) rather than by pointer or key.
struct SemanticAction {
    enum class Kind { activate, focus, setValue };
    Kind kind = Kind::activate;
    std::uint32_t id = 0;
    std::string value = {}; ///< setValue
};

/// The first node of a role and name; null where there is none.
const Node* find(const SemanticTree& tree, Role role, std::string_view name);

/// The tree as indented text, a line a node, for snapshots: `button "Siguiente" disabled`.
std::string describe(const SemanticTree& tree);

} // namespace kam::ui
