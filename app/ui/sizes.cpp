#include "app/ui/sizes.hpp"

#include <cmath>

namespace kam::ui {
namespace {

constexpr int keptFor = 240; // passes, so that a screen left and come back to does not jump
constexpr float tolerance = 0.01f;

} // namespace

void Sizes::begin() {
    ++pass;
    same = true;
}

void Sizes::end() {
    if (pass % keptFor == 0)
        std::erase_if(entries,
                      [this](const auto& item) { return pass - item.second.lastPass > keptFor; });
}

float Sizes::recall(std::uint32_t id, float guess) {
    const auto at = entries.find(id);
    if (at == entries.end()) return guess;
    at->second.lastPass = pass;
    return at->second.size;
}

void Sizes::remember(std::uint32_t id, float size) {
    const auto [at, isNew] = entries.try_emplace(id, Entry{size, pass});
    if (isNew || std::abs(at->second.size - size) > tolerance) same = false;
    at->second = {size, pass};
}

} // namespace kam::ui
