#pragma once

#include <cstdint>

struct ImDrawData;

namespace kam::web {

/// A number for what Dear ImGui is about to draw: equal for equal pictures. Most events change
/// nothing that is seen; not painting those again spares the graphics card and the battery.
std::uint32_t pictureOf(const ImDrawData& data);

} // namespace kam::web
