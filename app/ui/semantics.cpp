#include "app/ui/semantics.hpp"

#include <algorithm>
#include <cstdio>

namespace kam::ui {
namespace {

/// A name on one line, in quotes.
std::string quoted(std::string_view words) {
    std::string out = "\"";
    for (const char c : words) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"')
            out += "\\\"";
        else
            out += c;
    }
    return out + '"';
}

/// A bound of a range: whole where it is.
std::string numberIn(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

/// Groups within which arrow keys move the keyboard.
bool isWalked(Role role) {
    return role == Role::radioGroup || role == Role::grid || role == Role::listBox ||
           role == Role::menu || role == Role::tabList;
}

std::string describe(const Node& node) {
    std::string line(ariaRole(node.role));
    if (!node.name.empty()) line += ' ' + quoted(node.name);
    if (!node.value.empty()) line += " = " + quoted(node.value);
    if (!node.description.empty()) line += " (" + node.description + ')';
    if (node.level > 0) line += " level " + std::to_string(node.level);
    if (node.checked) line += *node.checked ? " checked" : " unchecked";
    if (node.expanded) line += *node.expanded ? " expanded" : " collapsed";
    if (node.disabled) line += " disabled";
    if (node.invalid) line += " invalid";
    if (node.sort != Sort::none)
        line += node.sort == Sort::ascending ? " ascending" : " descending";
    if (node.multiline) line += " multiline";
    if (node.namesRow) line += " header";
    if (node.range)
        line += " from " + numberIn(node.range->low) + " to " + numberIn(node.range->high);
    if (node.controls != 0) line += " with list";
    if (node.interactive() && !node.disabled && !node.tabStop) line += " by arrows";
    if (node.rows > 0) line += " row " + std::to_string(node.rows);
    if (node.columns > 0) line += " column " + std::to_string(node.columns);
    if (!node.shortcut.empty()) line += " [" + node.shortcut + ']';
    return line;
}

/// Of each node the index of the group that it is walked with, -1: none.
std::vector<int> walkedGroups(const SemanticTree& tree) {
    std::vector<int> groupOf(tree.size(), -1);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].parent < 0) continue;
        const auto up = static_cast<std::size_t>(tree[i].parent);
        groupOf[i] = isWalked(tree[up].role) ? tree[i].parent : groupOf[up];
    }
    return groupOf;
}

bool isControlled(const SemanticTree& tree, const Node& group) {
    return group.role == Role::listBox &&
           std::any_of(tree.begin(), tree.end(),
                       [&](const Node& node) { return node.controls == group.id; });
}

/// How much a node of a group is the one where Tab halts.
int stopRank(const Node& node, std::uint32_t focused) {
    if (node.id == focused) return 4;
    if (node.checked.value_or(false)) return 3;
    return node.tabStop ? 2 : 1;
}

} // namespace

std::string_view ariaRole(Role role) {
    switch (role) {
    case Role::main:
        return "main";
    case Role::navigation:
        return "navigation";
    case Role::banner:
        return "banner";
    case Role::region:
        return "region";
    case Role::group:
        return "group";
    case Role::list:
        return "list";
    case Role::listItem:
        return "listitem";
    case Role::dialog:
        return "dialog";
    case Role::radioGroup:
        return "radiogroup";
    case Role::table:
        return "table";
    case Role::grid:
        return "grid";
    case Role::row:
        return "row";
    case Role::listBox:
        return "listbox";
    case Role::menu:
        return "menu";
    case Role::tabList:
        return "tablist";
    case Role::status:
        return "status";
    case Role::heading:
        return "heading";
    case Role::text:
        return "text";
    case Role::button:
        return "button";
    case Role::link:
        return "link";
    case Role::radio:
        return "radio";
    case Role::checkbox:
        return "checkbox";
    case Role::tab:
        return "tab";
    case Role::textField:
        return "textbox";
    case Role::comboBox:
        return "combobox";
    case Role::spinButton:
        return "spinbutton";
    case Role::slider:
        return "slider";
    case Role::option:
        return "option";
    case Role::menuItem:
        return "menuitem";
    case Role::image:
        return "img";
    case Role::progress:
        return "progressbar";
    case Role::columnHeader:
        return "columnheader";
    case Role::rowHeader:
        return "rowheader";
    case Role::cell:
        return "cell";
    case Role::gridCell:
        return "gridcell";
    }
    return "generic";
}

bool Node::interactive() const {
    switch (role) {
    case Role::button:
    case Role::link:
    case Role::radio:
    case Role::checkbox:
    case Role::tab:
    case Role::textField:
    case Role::comboBox:
    case Role::spinButton:
    case Role::slider:
    case Role::option:
    case Role::menuItem:
    case Role::gridCell:
        return true;
    default:
        return false;
    }
}

bool takesText(Role role) {
    return role == Role::textField || role == Role::comboBox || role == Role::spinButton;
}

const Node* nodeOf(const SemanticTree& tree, std::uint32_t id) {
    const auto at =
        std::find_if(tree.begin(), tree.end(), [&](const Node& node) { return node.id == id; });
    return at == tree.end() ? nullptr : &*at;
}

void setTabStops(SemanticTree& tree, std::uint32_t focused) {
    const std::vector<int> groupOf = walkedGroups(tree);
    std::vector<int> stopOf(tree.size(), -1); // index of a group's tab stop
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (groupOf[i] < 0 || !tree[i].interactive() || tree[i].disabled) continue;
        const auto group = static_cast<std::size_t>(groupOf[i]);
        // Of a list the keyboard stays in the field that has it.
        if (isControlled(tree, tree[group])) continue;
        int& stop = stopOf[group];
        if (stop < 0 ||
            stopRank(tree[i], focused) > stopRank(tree[static_cast<std::size_t>(stop)], focused))
            stop = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!tree[i].interactive()) continue;
        if (groupOf[i] >= 0)
            tree[i].tabStop = stopOf[static_cast<std::size_t>(groupOf[i])] == static_cast<int>(i);
        tree[i].tabStop = tree[i].tabStop && !tree[i].disabled;
    }
}

const Node* find(const SemanticTree& tree, Role role, std::string_view name) {
    const auto at = std::find_if(tree.begin(), tree.end(), [&](const Node& node) {
        return node.role == role && node.name == name;
    });
    return at == tree.end() ? nullptr : &*at;
}

std::string describe(const SemanticTree& tree) {
    std::vector<std::size_t> depths;
    std::string out;
    for (const Node& node : tree) {
        const std::size_t depth =
            node.parent < 0 ? 0 : depths[static_cast<std::size_t>(node.parent)] + 1;
        depths.push_back(depth);
        out += std::string(2 * depth, ' ') + describe(node) + '\n';
    }
    return out;
}

} // namespace kam::ui
