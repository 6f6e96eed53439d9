#pragma once

#include "app/application.hpp"

#include <functional>

namespace kam::web {

/// The canvas of the page and what Dear ImGui draws on it with WebGL2. Survives the loss of the
/// graphics context. Without WebGL2 everything goes on except that nothing is painted: the page
/// then offers what it can (web/bridge/fallback.ts).
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
    /// After ImGui::Render.
    void paint(const Display& display);

private:
    void onRestored();

    std::function<void()> restored;
    long context = 0;
    bool lost = false;
};

} // namespace kam::web
