#include "app/ui/recorder.hpp"

#include "app/ui/rect.hpp"

#include <cassert>
#include <utility>

namespace kam::ui {

void Recorder::begin() {
    nodes.clear();
    layers.clear();
    places.assign(1, Place{});
    muted = 0;
}

void Recorder::add(Node node) {
    assert((!node.interactive() || !node.name.empty()) &&
           "a control without a name does not exist");
    if (muted > 0 && !node.interactive()) return;
    const Place& place = places.back();
    node.parent = place.parents.empty() ? -1 : place.parents.back();
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

std::uint32_t Recorder::firstInteractive(int layer) const {
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (layers[i] == layer && nodes[i].interactive() && !nodes[i].disabled) return nodes[i].id;
    return 0;
}

SemanticTree Recorder::tree(int from) const {
    SemanticTree out;
    std::vector<int> places_(nodes.size(), -1);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (layers[i] < from) continue;
        places_[i] = static_cast<int>(out.size());
        out.push_back(nodes[i]);
        Node& kept = out.back();
        if (kept.parent >= 0) kept.parent = places_[static_cast<std::size_t>(kept.parent)];
    }
    return out;
}

} // namespace kam::ui
