#include "app/ui/wanted_keys.hpp"

namespace kam::ui {
namespace {

std::string lineOf(std::string_view key, bool control, bool shift) {
    std::string line = control ? "Control+" : "";
    if (shift) line += "Shift+";
    return line.append(key);
}

} // namespace

void WantedKeys::add(std::string_view key, bool control, Shift shift) {
    if (shift != Shift::with) wanted.insert(lineOf(key, control, false));
    if (shift != Shift::without) wanted.insert(lineOf(key, control, true));
}

bool WantedKeys::holds(std::string_view key, bool control, bool shift) const {
    return wanted.contains(lineOf(key, control, shift));
}

std::string WantedKeys::lines() const {
    std::string all;
    for (const std::string& line : wanted)
        all += line + '\n';
    return all;
}

} // namespace kam::ui
