#include "web/canvas.hpp"

#include "web/picture.hpp"

#include <GLES3/gl3.h>
#include <algorithm>
#include <cmath>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <utility>

namespace kam::web {
namespace {

constexpr const char* selector = "#canvas";

EMSCRIPTEN_WEBGL_CONTEXT_HANDLE createContext() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = EM_FALSE;
    wanted.depth = EM_FALSE;
    wanted.stencil = EM_FALSE;
    wanted.antialias = EM_FALSE; // ImGui smooths its own edges
    wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
    wanted.enableExtensionsByDefault = EM_FALSE;
    const auto context = emscripten_webgl_create_context(selector, &wanted);
    return context > 0 &&
                   emscripten_webgl_make_context_current(context) == EMSCRIPTEN_RESULT_SUCCESS
               ? context
               : 0;
}

/// Stands in for a renderer that would put ImGui's textures on a graphics card.
void acceptTextures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        texture->SetStatus(texture->Status == ImTextureStatus_WantDestroy
                               ? ImTextureStatus_Destroyed
                               : ImTextureStatus_OK);
}

bool texturesAreUp(const ImDrawData& data) {
    if (!data.Textures) return true;
    return std::all_of(data.Textures->begin(), data.Textures->end(), [](const ImTextureData* each) {
        return each->Status == ImTextureStatus_OK;
    });
}

} // namespace

Canvas::Canvas(std::function<void()> onRestore)
    : restored(std::move(onRestore)), context(createContext()) {
    if (!paints()) {
        ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        return;
    }
    ImGui_ImplOpenGL3_Init("#version 300 es");
    emscripten_set_webglcontextlost_callback(
        selector, this, EM_FALSE, [](int, const void*, void* self) -> EM_BOOL {
            static_cast<Canvas*>(self)->onLost();
            return EM_TRUE; // tells the browser that we know how to come back
        });
    emscripten_set_webglcontextrestored_callback(selector, this, EM_FALSE,
                                                 [](int, const void*, void* self) -> EM_BOOL {
                                                     static_cast<Canvas*>(self)->onRestored();
                                                     return EM_TRUE;
                                                 });
}

Canvas::~Canvas() {
    if (!paints()) return;
    emscripten_set_webglcontextlost_callback(selector, nullptr, EM_FALSE, nullptr);
    emscripten_set_webglcontextrestored_callback(selector, nullptr, EM_FALSE, nullptr);
    ImGui_ImplOpenGL3_Shutdown();
}

void Canvas::onLost() {
    lost = true;
    // Now, as the context that comes back does not know these objects and would complain.
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
}

void Canvas::onRestored() {
    lost = false;
    painted.reset();
    ImGui_ImplOpenGL3_CreateDeviceObjects();
    restored();
}

void Canvas::begin() {
    if (paints() && !lost) ImGui_ImplOpenGL3_NewFrame();
}

void Canvas::paint(const Display& display) {
    if (!paints()) {
        acceptTextures();
        return;
    }
    if (lost) return;
    ImDrawData& data = *ImGui::GetDrawData();
    const bool texturesStay = texturesAreUp(data);
    const std::uint32_t picture = texturesStay ? pictureOf(data) : 0;
    if (texturesStay && painted == picture) return;
    glViewport(0, 0, static_cast<GLsizei>(std::lround(display.width * display.pixelRatio)),
               static_cast<GLsizei>(std::lround(display.height * display.pixelRatio)));
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(&data);
    painted = texturesStay ? std::optional(picture) : std::nullopt;
}

} // namespace kam::web
