#include "web/input.hpp"

#include "web/keys.hpp"

#include <cfloat>
#include <imgui.h>
#include <imgui_internal.h>

namespace kam::web::input {
namespace {

/// CSS px that the interface scrolls for one unit of ImGui's wheel (app/ui/scrolling.cpp).
constexpr float notch = 100;

ImGuiMouseSource sourceOf(Pointer kind) {
    switch (kind) {
    case Pointer::touch:
        return ImGuiMouseSource_TouchScreen;
    case Pointer::pen:
        return ImGuiMouseSource_Pen;
    case Pointer::mouse:
        break;
    }
    return ImGuiMouseSource_Mouse;
}

} // namespace

void pointerMoved(float x, float y, Pointer kind) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(sourceOf(kind));
    io.AddMousePosEvent(x, y);
}

void pointerButton(int button, bool down) {
    if (button >= 0 && button < ImGuiMouseButton_COUNT)
        ImGui::GetIO().AddMouseButtonEvent(button, down);
}

void pointerLeft() { ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX); }

void scrolled(float dx, float dy) { ImGui::GetIO().AddMouseWheelEvent(dx / notch, dy / notch); }

void key(std::string_view code, bool down, bool repeat, unsigned modifiers) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & control) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (modifiers & shift) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (modifiers & alt) != 0);
    io.AddKeyEvent(ImGuiMod_Super, (modifiers & super) != 0);
    const ImGuiKey found = keyOf(code);
    if (found == ImGuiKey_None) return;
    // A key that is held repeats as the system says, each time as a new press.
    if (repeat && down) io.AddKeyEvent(found, false);
    io.AddKeyEvent(found, down);
}

void releaseKeys() {
    ImGuiIO& io = ImGui::GetIO();
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_GamepadStart; ++key)
        io.AddKeyEvent(static_cast<ImGuiKey>(key), false);
    for (const ImGuiKey key : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Super})
        io.AddKeyEvent(key, false);
}

bool waiting() { return !ImGui::GetCurrentContext()->InputEventsQueue.empty(); }

const char* cursor() {
    switch (ImGui::GetMouseCursor()) {
    case ImGuiMouseCursor_TextInput:
        return "text";
    case ImGuiMouseCursor_ResizeAll:
        return "move";
    case ImGuiMouseCursor_ResizeNS:
        return "ns-resize";
    case ImGuiMouseCursor_ResizeEW:
        return "ew-resize";
    case ImGuiMouseCursor_ResizeNESW:
        return "nesw-resize";
    case ImGuiMouseCursor_ResizeNWSE:
        return "nwse-resize";
    case ImGuiMouseCursor_Hand:
        return "pointer";
    case ImGuiMouseCursor_Wait:
        return "wait";
    case ImGuiMouseCursor_Progress:
        return "progress";
    case ImGuiMouseCursor_NotAllowed:
        return "not-allowed";
    default:
        return "default";
    }
}

} // namespace kam::web::input
