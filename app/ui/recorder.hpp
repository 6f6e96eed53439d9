#pragma once

#include "app/ui/semantics.hpp"

#include <cstdint>
#include <vector>

namespace kam::ui {

/// A button or link, and the layer it stands in.
struct Pressable {
    std::uint32_t id = 0;
    int layer = 0;
};

/// Collects the nodes of a pass and makes the tree of them.
class Recorder {
public:
    void begin();

    /// Records a leaf.
    void add(Node node);
    /// Records a container; what follows is inside of it until `close`.
    void open(Node node);
    /// Its rectangle becomes that of what it holds, where it has none of its own.
    void close();
    /// What only says in other words what a parent says already is left out while muted;
    /// interactive nodes never are.
    void mute() { ++muted; }
    void unmute() { --muted; }
    /// A leaf that comes stands at the right end of a line: it is read after what stands at its
    /// left, which is recorded after it.
    void readLater(std::uint32_t id) { laterId = id; }

    /// What is recorded from now on stands above the page, with a parent of its own.
    void enterLayer(int layer);
    void leaveLayer();
    int layer() const { return places.back().layer; }

    /// What was recorded last.
    Node& last() { return nodes.back(); }
    /// The node of an id in this pass, null where it was not drawn.
    const Node* node(std::uint32_t id) const;
    /// The layer of a node, -1 where it was not drawn.
    int layerOf(std::uint32_t id) const;
    /// What can be pressed in each layer, in the order in which it was drawn.
    std::vector<Pressable> pressables() const;
    /// The first node in a layer on which a person can act, of radios the chosen one; 0 where there
    /// is none.
    std::uint32_t firstInteractive(int layer) const;

    /// The tree without what is below layer `from`.
    SemanticTree tree(int from) const;

private:
    struct Place {
        int layer = 0;
        std::vector<int> parents = {};
        int muted = 0;
    };
    /// The nodes' indices in the order in which they are read.
    std::vector<std::size_t> readingOrder() const;

    SemanticTree nodes;
    std::vector<int> layers;
    std::vector<char> later; ///< whether it is read after the sibling that was recorded next
    std::vector<Place> places;
    int muted = 0;
    std::uint32_t laterId = 0;
};

} // namespace kam::ui
