#include "app/ui/keys.hpp"

#include <utility>

namespace kam::ui {
namespace {

constexpr std::pair<std::string_view, ImGuiKey> named[] = {
    {"ArrowLeft", ImGuiKey_LeftArrow},
    {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},
    {"ArrowDown", ImGuiKey_DownArrow},
    {"Escape", ImGuiKey_Escape},
    {"Enter", ImGuiKey_Enter},
    {"Tab", ImGuiKey_Tab},
    {"F2", ImGuiKey_F2},
    {"Backspace", ImGuiKey_Backspace},
    {"Delete", ImGuiKey_Delete},
    {"Home", ImGuiKey_Home},
    {"End", ImGuiKey_End},
    {"PageUp", ImGuiKey_PageUp},
    {"PageDown", ImGuiKey_PageDown},
    {" ", ImGuiKey_Space},
    {"/", ImGuiKey_Slash},
    {",", ImGuiKey_Comma},
    {".", ImGuiKey_Period},
    {"-", ImGuiKey_Minus},
};

} // namespace

ImGuiKey keyOf(std::string_view name) {
    if (name.size() == 1) {
        const char c = name[0];
        if (c >= '0' && c <= '9') return static_cast<ImGuiKey>(ImGuiKey_0 + (c - '0'));
        if (c >= 'a' && c <= 'z') return static_cast<ImGuiKey>(ImGuiKey_A + (c - 'a'));
        if (c >= 'A' && c <= 'Z') return static_cast<ImGuiKey>(ImGuiKey_A + (c - 'A'));
    }
    for (const auto& [word, key] : named)
        if (word == name) return key;
    return ImGuiKey_None;
}

bool isCharacter(std::string_view name) { return name.size() == 1; }

} // namespace kam::ui
