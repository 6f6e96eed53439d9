#pragma once

#include "app/ui/ui.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kam {

/// A key and what is held with it.
struct Shortcut {
    std::string_view key; ///< as Ui::keyPressed takes it
    bool control = false, shift = false;
    std::string_view cap = {}; ///< what is printed on it; empty: the key as a capital
};

/// Every key that the program takes, so that what is pressed, what is printed beside a control and
/// what the list says are one. Those of groups that arrows walk through belong to the widgets.
namespace shortcut {
inline constexpr Shortcut search{"k", true};
inline constexpr Shortcut list{"/", false, true, "?"};
inline constexpr Shortcut undo{"z", true};
inline constexpr Shortcut redo{"y", true};
inline constexpr Shortcut redoToo{"z", true, true}; ///< as Macs have it
inline constexpr Shortcut leave{"Escape", false, false, "Esc"};
inline constexpr std::array<Shortcut, 5> levels{{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}}};
inline constexpr Shortcut up{"ArrowUp", false, false, "↑"};
inline constexpr Shortcut down{"ArrowDown", false, false, "↓"};
inline constexpr Shortcut before{"ArrowLeft", false, false, "←"};
inline constexpr Shortcut after{"ArrowRight", false, false, "→"};
inline constexpr Shortcut notApplicable{"n"};
inline constexpr Shortcut evidence{"e"};
inline constexpr Shortcut open{"Enter", false, false, "Enter"};
inline constexpr Shortcut nextGap{"Enter", true};
inline constexpr Shortcut cell{"F2", false, true};
inline constexpr Shortcut onwards{"Tab", false, false, "Tab"}; ///< the browser's own
} // namespace shortcut

/// Where keys mean something.
enum class ShortcutGroup { everywhere, question, ratings, search };

/// A line of the list: one key, two that belong together, or all from the first to the second.
struct ShortcutLine {
    ShortcutGroup group = ShortcutGroup::everywhere;
    std::string_view what; ///< text key
    Shortcut first;
    std::optional<Shortcut> second = std::nullopt;
    bool range = false;
};

/// All lines, by group.
std::span<const ShortcutLine> shortcutLines();

/// Whether the person lets it do something: not every letter alone does.
bool works(const Shortcut& shortcut, const ui::Ui& ui);
/// Whether it went down in this frame and means the screen; see Ui::keyPressed.
bool pressed(const ui::Ui& ui, const Shortcut& wanted);
/// What is printed on its cap: "N", "↑", "Ctrl K".
std::string capOf(const Shortcut& wanted, const ui::Ui& ui);

/// One line, at the pen: caps, and in `keysWidth` dp from the left what they do.
void drawShortcutLine(ui::Ui& ui, const ShortcutLine& line, float keysWidth);

} // namespace kam
