#pragma once

#include "app/ui/semantics.hpp"

#include <cstdint>
#include <optional>

namespace kam::ui {

/// The menu of a thing: who asks for one, and whose is open. At most one is.
class ContextMenu {
public:
    /// For the next pass: of a node, or where `id` is 0 of what lies at `place`.
    void ask(std::uint32_t id, const Rect& place) { coming = Asked{id, place}; }

    void begin();
    /// Whether what has this node and lies at `seen` is meant; it answers with a menu.
    bool asks(std::uint32_t id, const Rect& seen);
    bool openFor(std::uint32_t id) const { return owner == id && owner != 0; }
    /// Where it was asked for.
    const Rect& place() const { return at; }
    /// Called in every pass in which it is drawn.
    void shown() { drawn = true; }
    void close() { owner = 0; }
    bool open() const { return owner != 0; }
    /// Nobody asks and none is open: nothing needs to be offered.
    bool idle() const { return !asked && owner == 0; }
    /// Lets go of a menu whose thing is no longer drawn.
    void end();

private:
    struct Asked {
        std::uint32_t id = 0;
        Rect place;
    };
    std::optional<Asked> coming, asked;
    std::uint32_t owner = 0;
    Rect at;
    bool drawn = false;
};

} // namespace kam::ui
