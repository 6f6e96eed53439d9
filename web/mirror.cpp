#include "web/mirror.hpp"

#include "web/bridge.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace kam::web {
namespace {

using ui::Node;

// The page knows roles by their order (web/bridge/mirror_roles.ts).
static_assert(static_cast<int>(ui::Role::gridCell) == 34, "keep mirror_roles.ts in step");

constexpr char separator = '\x1f';

bool sameWords(const Node& a, const Node& b) {
    return a.name == b.name && a.value == b.value && a.description == b.description &&
           a.shortcut == b.shortcut;
}

std::uint32_t flagsOf(const Node& node) {
    // The bits are those of web/bridge/mirror_node.ts.
    const auto bit = [](bool set, unsigned place) { return set ? 1u << place : 0u; };
    return bit(node.checked.has_value(), 0) | bit(node.checked.value_or(false), 1) |
           bit(node.expanded.has_value(), 2) | bit(node.expanded.value_or(false), 3) |
           bit(node.disabled, 4) | bit(node.invalid, 5) | bit(node.multiline, 6) |
           bit(node.interactive(), 7) | static_cast<std::uint32_t>(node.level & 7) << 8 |
           static_cast<std::uint32_t>(node.sort) << 11 | bit(!node.tabStop, 13) |
           bit(node.range.has_value(), 14) | bit(node.namesRow, 15);
}

std::vector<bridge::PackedNode> pack(const ui::SemanticTree& tree) {
    std::vector<bridge::PackedNode> packed;
    packed.reserve(tree.size());
    for (const Node& node : tree)
        packed.push_back({.id = node.id,
                          .parent = node.parent,
                          .role = static_cast<std::uint32_t>(node.role),
                          .flags = flagsOf(node),
                          .rows = node.rows,
                          .columns = node.columns,
                          .controls = node.controls,
                          .active = node.active,
                          .x = node.rect.x,
                          .y = node.rect.y,
                          .width = node.rect.width,
                          .height = node.rect.height,
                          .now = static_cast<float>(node.range.value_or(ui::Range{}).now),
                          .low = static_cast<float>(node.range.value_or(ui::Range{}).low),
                          .high = static_cast<float>(node.range.value_or(ui::Range{}).high)});
    return packed;
}

/// Control characters mean nothing to a screen reader and would end or split the text.
void append(std::string& all, const std::string& word) {
    for (char c : word)
        all += static_cast<unsigned char>(c) < ' ' && c != '\n' ? ' ' : c;
    all += separator;
}

std::string words(const ui::SemanticTree& tree) {
    std::string all;
    for (const Node& node : tree) {
        append(all, node.name);
        append(all, node.value);
        append(all, node.description);
        append(all, node.shortcut);
    }
    return all;
}

} // namespace

void Mirror::show(const ui::SemanticTree& tree, std::uint32_t focused,
                  std::string_view announcement) {
    if (!shownAny || tree != shown) {
        const bool wordsStay =
            shownAny && std::equal(tree.begin(), tree.end(), shown.begin(), shown.end(), sameWords);
        if (wordsStay) {
            bridge::mirror(pack(tree), nullptr);
        } else {
            const std::string text = words(tree);
            bridge::mirror(pack(tree), &text);
        }
        shown = tree;
        shownAny = true;
    }
    if (focused != shownFocus) {
        bridge::focused(focused);
        shownFocus = focused;
    }
    if (!announcement.empty()) bridge::announce(announcement);
}

} // namespace kam::web
