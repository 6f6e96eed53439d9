#include "app/ui/recorder.hpp"

#include "app/ui/rect.hpp"

#include <cassert>
#include <utility>

namespace kam::ui {

void Recorder::begin() {
    nodes.clear();
    layers.clear();
    later.clear();
    laterId = 0;
    places.assign(1, Place{});
    muted = 0;
}

void Recorder::add(Node node) {
    assert((!node.interactive() || !node.name.empty()) &&
           "a control without a name does not exist");
    if (muted > 0 && !node.interactive()) return;
    const Place& place = places.back();
    node.parent = place.parents.empty() ? -1 : place.parents.back();
    later.push_back(node.id != 0 && node.id == laterId ? 1 : 0);
    nodes.push_back(std::move(node));
    layers.push_back(place.layer);
}

void Recorder::open(Node node) {
    const int hushed = std::exchange(muted, 0);
    add(std::move(node));
    muted = hushed;
    places.back().parents.push_back(static_cast<int>(nodes.size()) - 1);
}

void Recorder::close() {
    const auto index = static_cast<std::size_t>(places.back().parents.back());
    places.back().parents.pop_back();
    Node& closed = nodes[index];
    if (closed.rect.width > 0 || closed.rect.height > 0) return;
    for (std::size_t i = index + 1; i < nodes.size(); ++i)
        if (nodes[i].parent >= static_cast<int>(index))
            closed.rect = united(closed.rect, nodes[i].rect);
}

void Recorder::enterLayer(int layer) {
    places.back().muted = std::exchange(muted, 0);
    places.push_back({.layer = layer, .parents = {}});
}

void Recorder::leaveLayer() {
    assert(places.back().parents.empty());
    places.pop_back();
    muted = places.back().muted;
}

const Node* Recorder::node(std::uint32_t id) const {
    for (const Node& each : nodes)
        if (each.id == id) return &each;
    return nullptr;
}

int Recorder::layerOf(std::uint32_t id) const {
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].id == id) return layers[i];
    return -1;
}

std::vector<Pressable> Recorder::pressables() const {
    std::vector<Pressable> all;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool presses = nodes[i].role == Role::button || nodes[i].role == Role::link;
        if (presses && nodes[i].id != 0 && !nodes[i].disabled)
            all.push_back({nodes[i].id, layers[i]});
    }
    return all;
}

std::uint32_t Recorder::firstInteractive(int layer) const {
    std::size_t i = 0;
    while (i < nodes.size() && (layers[i] != layer || !nodes[i].interactive() || nodes[i].disabled))
        ++i;
    if (i == nodes.size()) return 0;
    for (std::size_t each = i; nodes[i].role == Role::radio && each < nodes.size(); ++each)
        if (nodes[each].role == Role::radio && nodes[each].parent == nodes[i].parent &&
            layers[each] == layer && nodes[each].checked == true)
            return nodes[each].id;
    return nodes[i].id;
}

std::vector<std::size_t> Recorder::readingOrder() const {
    std::vector<std::size_t> order;
    order.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::size_t next = i + 1;
        const bool waits = later[i] != 0 && next < nodes.size() &&
                           nodes[next].parent == nodes[i].parent && layers[next] == layers[i];
        if (!waits) {
            order.push_back(i);
            continue;
        }
        std::size_t end = next + 1;
        while (end < nodes.size() && nodes[end].parent >= static_cast<int>(next))
            ++end;
        for (std::size_t each = next; each < end; ++each)
            order.push_back(each);
        order.push_back(i);
        i = end - 1;
    }
    return order;
}

SemanticTree Recorder::tree(int from) const {
    SemanticTree out;
    std::vector<int> indexIn(nodes.size(), -1);
    for (const std::size_t i : readingOrder()) {
        if (layers[i] < from) continue;
        indexIn[i] = static_cast<int>(out.size());
        out.push_back(nodes[i]);
        Node& kept = out.back();
        if (kept.parent >= 0) kept.parent = indexIn[static_cast<std::size_t>(kept.parent)];
    }
    return out;
}

} // namespace kam::ui
