#pragma once

struct ImFontAtlas;

namespace kam {
class Platform;
}

namespace kam::ui {

/// The platform's own fonts, for what the program's fonts lack: emoji, Greek, Chinese, … Each
/// letter is drawn when it is first shown at a size, and nothing before.
struct FallbackFont {
    Platform* platform = nullptr; ///< has to live as long as the atlas
    bool strong = false;
    float emShare = 1; ///< of the height that Dear ImGui takes for the size
};

/// Puts it behind the font that was added last.
void addFallback(ImFontAtlas& atlas, FallbackFont font);

} // namespace kam::ui
