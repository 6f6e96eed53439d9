#pragma once

#include "app/application.hpp"

#include <cstdint>
#include <functional>
#include <optional>

namespace kam::web {

/// The canvas of the page and what Dear ImGui draws on it with WebGL2. Survives the loss of the
/// graphics context. Without WebGL2 everything goes on except that nothing is painted: the page
/// then offers what it can (web/bridge/notice_page.ts).
class Canvas {
public:
    /// The ImGui context must exist. `restored` is called when a lost context came back.
    explicit Canvas(std::function<void()> restored);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// Whether WebGL2 is there at all.
    bool paints() const { return context > 0; }
    /// Before ImGui::NewFrame.
    void begin();
    /// The canvas is blank again, as after a change of its size.
    void blanked() { painted.reset(); }
    /// After ImGui::Render. Paints only what differs from what is there.
    void paint(const Display& display);

private:
    void onLost();
    void onRestored();

    std::function<void()> restored;
    long context = 0;
    bool lost = false;
    std::optional<std::uint32_t> painted; ///< the picture on the canvas, where it is known
};

} // namespace kam::web
