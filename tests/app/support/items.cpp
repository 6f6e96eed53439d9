#include "tests/app/support/items.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <utility>

// What a test engine has to define, by Dear ImGui's own names.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect&,
                                 const ImGuiLastItemData*) {
    static_cast<kam::test::Items*>(context->TestEngine)->add(id);
}
void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }

namespace kam::test {

void Items::watch(ImGuiContext& context) {
    context.TestEngine = this;
    context.TestEngineHookItems = true;
    // A frame begins with a window for whoever forgets to begin one. Unused, it is never shown.
    ImGuiContextHook begun;
    begun.Type = ImGuiContextHookType_NewFramePost;
    begun.UserData = this;
    begun.Callback = [](ImGuiContext*, ImGuiContextHook* hook) {
        static_cast<Items*>(hook->UserData)->take();
    };
    ImGui::AddContextHook(&context, &begun);
}

std::vector<std::uint32_t> Items::take() { return std::exchange(added, {}); }

} // namespace kam::test
