#include "web/program.hpp"

#include "web/bridge.hpp"
#include "web/input.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <utility>

namespace kam::web {
namespace {

void createContext(bool mac) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendPlatformName = "cuentas-clave";
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    io.ConfigMacOSXBehaviors = mac; // Command where others have Control
    // The order of focus lives in the page (web/bridge/mirror.ts), not in ImGui.
    io.ConfigFlags &= ~(ImGuiConfigFlags_NavEnableKeyboard | ImGuiConfigFlags_NavEnableGamepad);
    ImGuiContext& context = *ImGui::GetCurrentContext();
    context.ConfigNavWindowingKeyNext = context.ConfigNavWindowingKeyPrev = ImGuiKey_None;
}

} // namespace

Program::Program(Access access, bool mac, Application::Gallery gallery)
    : frames([this] { return drawFrame(); }), platform(frames, access) {
    createContext(mac);
    canvas = std::make_unique<Canvas>([this] { frames.soon(); });
    application = std::make_unique<Application>(platform, std::move(gallery));
}

Program::~Program() {
    application.reset();
    canvas.reset();
    ImGui::DestroyContext();
}

void Program::resize(const Display& size) {
    display = size;
    canvas->blanked();
    frames.now();
}

bool Program::drawFrame() {
    canvas->begin();
    const bool goOn = application->frame(display);
    canvas->paint(display);
    bridge::cursor(input::cursor());
    bridge::frameDone();
    return goOn || input::waiting();
}

} // namespace kam::web
