#pragma once

#include "app/ui/ui.hpp"

#include <span>
#include <vector>

namespace kam::ui {

/// Widths of columns that share `width` CSS px with gaps between, CSS px.
inline std::vector<float> widthsOf(std::span<const Track> tracks, float scale, float width,
                                   float gap) {
    float shares = 0;
    float left = width - gap * static_cast<float>(tracks.size() - 1);
    for (const Track& track : tracks) {
        if (track.isShare)
            shares += track.size;
        else
            left -= track.size * scale;
    }
    std::vector<float> widths;
    for (const Track& track : tracks)
        widths.push_back(!track.isShare ? track.size * scale
                         : left > 0     ? left * track.size / shares
                                        : 0.0f);
    return widths;
}

} // namespace kam::ui
