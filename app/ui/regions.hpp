#pragma once

#include <cstdint>

namespace kam::ui {

/// Below this width, dp, words would stand one below the other: what holds them goes elsewhere.
constexpr float fewWords = 72;

/// Widgets side by side; see `row` in ui.hpp. All in CSS px.
struct Row {
    std::uint32_t id = 0;
    float left = 0, right = 0, top = 0;
    float x = 0;       ///< where the next widget begins
    float height = 0;  ///< assumed: given, or the tallest of the pass before
    float tallest = 0; ///< of this pass
    float gap = 0;
    float reach = 0; ///< right edge of the furthest widget
    bool wrap = false;
    bool pushed = false; ///< behind `pushRight`
    float pushWidth = 0; ///< of what stands at the right edge, from the pass before
    float pushNow = 0;   ///< the same of this pass
};

/// A column in which widgets are placed one below the other. All in CSS px.
struct Region {
    std::uint32_t id = 0;
    float left = 0, top = 0, width = 0;
    float pen = 0;   ///< where the next widget begins
    float reach = 0; ///< right edge of the furthest widget
    float bleed = 0; ///< how far rows may be painted beyond the sides, up to a card's edge
    Row* row = nullptr;
    int names = 0; ///< anonymous things so far, for their identities

    // For cards of one height; see `columns`.
    bool stretches = false;
    int cards = 0;
    float stretched = 0;    ///< by how much its last card was stretched
    float lastCardEnd = -1; ///< pen behind the last card
};

} // namespace kam::ui
