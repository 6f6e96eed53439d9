#include "app/shell/wardrobe.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace kam {
namespace {

constexpr float narrowest = 200; // dp

ThemeChoice choiceOf(std::string_view setting) {
    if (setting == "light") return ThemeChoice::light;
    return setting == "dark" ? ThemeChoice::dark : ThemeChoice::system;
}

std::string_view settingOf(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::light:
        return "light";
    case ThemeChoice::dark:
        return "dark";
    case ThemeChoice::system:
        break;
    }
    return "";
}

int sizeOf(std::string_view setting) {
    int size = 0;
    std::from_chars(setting.data(), setting.data() + setting.size(), size);
    return std::find(textSizes.begin(), textSizes.end(), size) == textSizes.end() ? 100 : size;
}

} // namespace

void Wardrobe::look() {
    chosen = {.language = languageOf(platform.setting("language")).value_or(Language::es),
              .theme = choiceOf(platform.setting("theme")),
              .textSize = sizeOf(platform.setting("textSize")),
              .letterKeys = platform.setting("letterKeys") != "off"};
    const Seen now{chosen.theme, platform.prefersDark(), platform.prefersMoreContrast(),
                   platform.forcedColors()};
    if (seen == now) return;
    seen = now;
    worn = themeOf(now);
}

void Wardrobe::choose(const Appearance& wanted) {
    if (wanted.language != chosen.language) platform.setSetting("language", code(wanted.language));
    if (wanted.theme != chosen.theme) platform.setSetting("theme", settingOf(wanted.theme));
    if (wanted.textSize != chosen.textSize)
        platform.setSetting("textSize", std::to_string(wanted.textSize));
    if (wanted.letterKeys != chosen.letterKeys)
        platform.setSetting("letterKeys", wanted.letterKeys ? "" : "off");
    look();
}

float Wardrobe::scale(const Display& display) const {
    const float wanted = static_cast<float>(chosen.textSize) / 100;
    return std::min(wanted, std::max(1.0f, display.width / narrowest));
}

ui::Theme Wardrobe::themeOf(const Seen& seen) {
    if (seen.forced) return ui::forcedTheme(*seen.forced);
    const bool dark =
        seen.choice == ThemeChoice::system ? seen.dark : seen.choice == ThemeChoice::dark;
    const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
    return seen.moreContrast ? ui::withMoreContrast(theme) : theme;
}

} // namespace kam
