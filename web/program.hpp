#pragma once

#include "app/application.hpp"
#include "web/canvas.hpp"
#include "web/frames.hpp"
#include "web/platform_web.hpp"

#include <memory>

struct ImGuiContext;

namespace kam::web {

/// Everything that lives as long as the page, in the order in which it needs each other.
class Program {
public:
    Program(Access access, bool mac, Application::Gallery gallery = {});
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// The size of the canvas changed; draws at once, as a resized canvas is blank.
    void resize(const Display& display);
    /// Whether WebGL2 is there.
    bool paints() const { return canvas->paints(); }

    Frames frames;
    PlatformWeb platform;
    std::unique_ptr<Application> application;

private:
    bool drawFrame();

    Display display;
    std::unique_ptr<Canvas> canvas;
};

} // namespace kam::web
