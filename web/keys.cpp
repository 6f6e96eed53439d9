#include "web/keys.hpp"

#include <charconv>

namespace kam::web {
namespace {

struct Named {
    std::string_view code;
    ImGuiKey key;
};

constexpr Named named[] = {
    {"ArrowLeft", ImGuiKey_LeftArrow},
    {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},
    {"ArrowDown", ImGuiKey_DownArrow},
    {"PageUp", ImGuiKey_PageUp},
    {"PageDown", ImGuiKey_PageDown},
    {"Home", ImGuiKey_Home},
    {"End", ImGuiKey_End},
    {"Insert", ImGuiKey_Insert},
    {"Delete", ImGuiKey_Delete},
    {"Backspace", ImGuiKey_Backspace},
    {"Space", ImGuiKey_Space},
    {"Enter", ImGuiKey_Enter},
    {"Escape", ImGuiKey_Escape},
    {"Tab", ImGuiKey_Tab},
    {"ContextMenu", ImGuiKey_Menu},
    {"Quote", ImGuiKey_Apostrophe},
    {"Comma", ImGuiKey_Comma},
    {"Minus", ImGuiKey_Minus},
    {"Period", ImGuiKey_Period},
    {"Slash", ImGuiKey_Slash},
    {"Semicolon", ImGuiKey_Semicolon},
    {"Equal", ImGuiKey_Equal},
    {"BracketLeft", ImGuiKey_LeftBracket},
    {"Backslash", ImGuiKey_Backslash},
    {"BracketRight", ImGuiKey_RightBracket},
    {"Backquote", ImGuiKey_GraveAccent},
    {"IntlBackslash", ImGuiKey_Oem102},
    {"NumpadDecimal", ImGuiKey_KeypadDecimal},
    {"NumpadDivide", ImGuiKey_KeypadDivide},
    {"NumpadMultiply", ImGuiKey_KeypadMultiply},
    {"NumpadSubtract", ImGuiKey_KeypadSubtract},
    {"NumpadAdd", ImGuiKey_KeypadAdd},
    {"NumpadEqual", ImGuiKey_KeypadEqual},
};

/// "Digit7" with prefix "Digit": 7; -1 where it is not prefix and number.
int numberAfter(std::string_view prefix, std::string_view code) {
    if (!code.starts_with(prefix)) return -1;
    int number = -1;
    const char* end = code.data() + code.size();
    const auto read = std::from_chars(code.data() + prefix.size(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? number : -1;
}

ImGuiKey from(ImGuiKey first, int steps) { return static_cast<ImGuiKey>(first + steps); }

} // namespace

ImGuiKey keyOf(std::string_view code) {
    if (code.size() == 4 && code.starts_with("Key") && code[3] >= 'A' && code[3] <= 'Z')
        return from(ImGuiKey_A, code[3] - 'A');
    if (const int n = numberAfter("Digit", code); n >= 0 && n <= 9) return from(ImGuiKey_0, n);
    if (const int n = numberAfter("Numpad", code); n >= 0 && n <= 9)
        return from(ImGuiKey_Keypad0, n);
    if (const int n = numberAfter("F", code); n >= 1 && n <= 24) return from(ImGuiKey_F1, n - 1);
    for (const Named& entry : named)
        if (entry.code == code) return entry.key;
    return ImGuiKey_None;
}

} // namespace kam::web
