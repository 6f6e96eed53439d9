// What the core of Dear ImGui asks of its widgets and tables. This program draws its own and uses
// none of them (tests/app/support/items.hpp sees to it), so their two files, a tenth of the
// program, are left out, and here stands what remains: nothing to draw, nothing to press.
#include <imgui.h>
#include <imgui_internal.h>

#include <cstdarg>
#include <cstdlib>
#include <cstring>

ImGuiInputTextState::ImGuiInputTextState() {
    std::memset(static_cast<void*>(this), 0, sizeof *this);
}
ImGuiInputTextState::~ImGuiInputTextState() = default;
void ImGuiMenuColumns::Update(float, bool) {}

namespace ImGui {

bool Button(const char*, const ImVec2&) { return false; }
bool ButtonBehavior(const ImRect&, ImGuiID, bool*, bool*, ImGuiButtonFlags) { return false; }
bool CloseButton(ImGuiID, const ImVec2&) { return false; }
bool CollapseButton(ImGuiID, const ImVec2&) { return false; }
bool InputText(const char*, char*, size_t, ImGuiInputTextFlags, ImGuiInputTextCallback, void*) {
    return false;
}
bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
bool SliderInt(const char*, int*, int, int, const char*, ImGuiSliderFlags) { return false; }
ImGuiMultiSelectIO* EndMultiSelect() { return nullptr; }
void EndMenuBar() {}
void EndTabBar() {}
void InputTextDeactivateHook(ImGuiID) {}
void Scrollbar(ImGuiAxis) {}
void SeparatorText(const char*) {}
void TextV(const char*, va_list) {}
void TreePop() {}

void EndColumns() {}
void EndTable() {}
void TableEndRow(ImGuiTable*) {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableSettingsAddSettingsHandler() {}

} // namespace ImGui

#ifdef __EMSCRIPTEN__
// Of the library's, 6 kB of the program, its OpenGL part needs one line: "#version %d" of a shader.
// All others read settings, which this program does not keep.
extern "C" int sscanf(const char* text, const char* format, ...) {
    for (; *format != '\0' && *format != '%'; ++format, ++text)
        if (*text != *format) return 0;
    if (std::strcmp(format, "%d") != 0) return 0;
    va_list arguments;
    va_start(arguments, format);
    *va_arg(arguments, int*) = std::atoi(text);
    va_end(arguments);
    return 1;
}
#endif
