#include "tests/app/support/letters.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace kam::test {
namespace {

using ui::Rect;

bool same(float a, float b) { return std::abs(a - b) < 1e-3f; }

/// The rectangle of six indices, if they are one with a picture on it; plain areas have none.
std::optional<Rect> picture(const ImDrawVert* vertices, const ImDrawIdx* at) {
    const ImDrawIdx first = at[0];
    const bool isRect = at[1] == first + 1 && at[2] == first + 2 && at[3] == first &&
                        at[4] == first + 2 && at[5] == first + 3;
    if (!isRect) return std::nullopt;
    const ImDrawVert& a = vertices[first];
    const ImDrawVert& c = vertices[first + 2];
    const ImDrawVert& b = vertices[first + 1];
    if (same(a.uv.x, c.uv.x) || same(a.uv.y, c.uv.y)) return std::nullopt;
    if (!same(a.pos.y, b.pos.y) || !same(b.pos.x, c.pos.x)) return std::nullopt;
    if ((a.col >> IM_COL32_A_SHIFT) == 0) return std::nullopt;
    return Rect{a.pos.x, a.pos.y, c.pos.x - a.pos.x, c.pos.y - a.pos.y};
}

} // namespace

std::vector<PaintedLetter> paintedLetters() {
    std::vector<PaintedLetter> letters;
    const ImDrawData* data = ImGui::GetDrawData();
    if (!data) return letters;
    for (const ImDrawList* list : data->CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const ImVec4& c = command.ClipRect;
            const Rect clip{c.x, c.y, c.z - c.x, c.w - c.y};
            const ImDrawIdx* indices = list->IdxBuffer.Data + command.IdxOffset;
            for (unsigned i = 0; i + 5 < command.ElemCount; i += 3) {
                const std::optional<Rect> rect =
                    picture(list->VtxBuffer.Data + command.VtxOffset, indices + i);
                if (!rect) continue;
                i += 3;
                const Rect seen = ui::intersection(*rect, clip);
                if (seen.width > 0.5f && seen.height > 0.5f) letters.push_back({*rect, clip});
            }
        }
    return letters;
}

std::vector<std::pair<Rect, Rect>> overlaps(const std::vector<PaintedLetter>& letters) {
    constexpr float cell = 64, much = 0.4f; // of the smaller one's area
    std::map<std::pair<int, int>, std::vector<Rect>> cells;
    std::vector<std::pair<Rect, Rect>> found;
    for (const PaintedLetter& letter : letters) {
        const Rect rect = ui::intersection(letter.rect, letter.clip);
        const int column = static_cast<int>(rect.x / cell), row = static_cast<int>(rect.y / cell);
        for (int x = column - 1; x <= column + 1; ++x)
            for (int y = row - 1; y <= row + 1; ++y) {
                const auto at = cells.find({x, y});
                if (at == cells.end()) continue;
                for (const Rect& other : at->second) {
                    const Rect both = ui::intersection(rect, other);
                    const float smaller =
                        std::min(rect.width * rect.height, other.width * other.height);
                    if (both.width * both.height > much * smaller) found.emplace_back(rect, other);
                }
            }
        cells[{column, row}].push_back(rect);
    }
    return found;
}

} // namespace kam::test
