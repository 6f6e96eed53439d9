#include "app/ui/typing.hpp"

#include "app/ui/keys.hpp"

#include <utility>

namespace kam::ui {

const std::string* typedInto(const Ui::Inner& in, std::uint32_t id) {
    return in.focus.id() == id && in.editing.id == id ? &in.editing.text : nullptr;
}

void retype(Ui::Inner& in, std::string text) {
    Editing& edit = in.editing;
    edit.text = std::move(text);
    edit.anchor = edit.caret = edit.text.size();
    edit.composedFrom = edit.composedTo = 0;
    edit.follow = true;
    in.acted = true;
}

bool typedKey(Ui::Inner& in, std::string_view key) {
    in.wanted.add(key);
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeySuper || io.KeyAlt) return false;
    if (in.editing.composedFrom != in.editing.composedTo) return false;
    const bool pressed = ImGui::IsKeyPressed(keyOf(key), false);
    in.acted = in.acted || pressed;
    return pressed;
}

} // namespace kam::ui
