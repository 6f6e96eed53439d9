#pragma once

#include <imgui.h>
#include <string_view>

namespace kam::web {

/// Dear ImGui's key for a `KeyboardEvent.code` such as "KeyA" or "ArrowLeft"; none where it has no
/// use here.
ImGuiKey keyOf(std::string_view code);

} // namespace kam::web
