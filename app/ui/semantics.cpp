#include "app/ui/semantics.hpp"

#include <algorithm>

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
    if (!node.shortcut.empty()) line += " [" + node.shortcut + ']';
    return line;
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
    case Role::row:
        return "row";
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
        return true;
    default:
        return false;
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
