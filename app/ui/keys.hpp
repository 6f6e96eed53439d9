#pragma once

#include <imgui.h>

#include <string_view>

namespace kam::ui {

/// Dear ImGui's key of a name as the DOM has it: "1", "n", "ArrowLeft", "Escape", "Enter".
ImGuiKey keyOf(std::string_view name);

/// Whether a key is a character that a text field would take.
bool isCharacter(std::string_view name);

} // namespace kam::ui
