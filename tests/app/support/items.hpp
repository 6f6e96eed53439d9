#pragma once

#include <cstdint>
#include <vector>

struct ImGuiContext;

namespace kam::test {

/// Dear ImGui's own items - its buttons, fields, scroll bars - as one context adds them. Our
/// widgets are none: what is one can be used by the mouse, and has no record in the tree.
class Items {
public:
    /// Watches a context for as long as it lives. Stays where it is meanwhile.
    void watch(ImGuiContext& context);
    /// Those since the last time.
    std::vector<std::uint32_t> take();

    void add(std::uint32_t id) { added.push_back(id); }

private:
    std::vector<std::uint32_t> added;
};

} // namespace kam::test
