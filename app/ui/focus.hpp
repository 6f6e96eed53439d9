#pragma once

#include "app/ui/recorder.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kam::ui {

/// Which node has the keyboard, and whether that is shown by a ring.
class Focus {
public:
    std::uint32_t id() const { return now; }
    /// Whether the ring shows: after use of the keyboard or through the mirror, not after a press.
    bool visible() const { return ring; }
    /// Whether its node moved into the view in this pass, if it scrolls.
    bool wantsView() const { return scrollTo; }

    void set(std::uint32_t id, bool showRing);
    /// Its node comes into view again, as the view has changed.
    void revealAgain() { scrollTo = now != 0; }
    /// Sets it as soon as a node of this role and name (or key) is drawn.
    void ask(std::string_view role, std::string_view name, bool showRing);
    /// Whether a node that is drawn now is the one asked for.
    void offer(std::uint32_t id, std::string_view role, std::string_view name,
               std::string_view key);

    /// Another screen comes: what is not drawn on that one has no heir there.
    void leave() { leaves = true; }

    void begin();
    /// Lets go of what is no longer drawn; of a button, to what stands at its place now. Whether
    /// the focus changed for the next pass.
    bool end(const Recorder& drawn);

private:
    struct Wish {
        std::string role, name;
        bool showRing = false;
        int passes = 0; ///< still to wait
        std::uint32_t found = 0;
    };
    /// What stands where a button or link stood that is gone; 0 for nothing.
    std::uint32_t heirOf(std::uint32_t gone, const std::vector<Pressable>& drawn) const;

    std::vector<Pressable> before; ///< what could be pressed in the pass before
    bool leaves = false;
    std::uint32_t now = 0;
    bool ring = false;
    bool scrollTo = false;
    bool changed = false;
    Wish wish;
};

} // namespace kam::ui
