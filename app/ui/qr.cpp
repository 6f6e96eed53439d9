#include "app/ui/qr.hpp"

#include "app/ui/inner.hpp"

#include <algorithm>
#include <cmath>

namespace kam::ui {
namespace {

constexpr int quiet = 4; ///< squares, as the standard wants
constexpr Rgba dark = 0x000000FF, light = 0xFFFFFFFF;

} // namespace

void qr(Ui& ui, const QrCode& code, float most, std::string_view name) {
    Ui::Inner& in = ui.inner();
    const auto squares = static_cast<float>(code.size + 2 * quiet);
    const float room = std::min(in.px(most), in.room());
    // Whole device pixels, so that no square is a shade of grey.
    const float square = std::max(1.0f, std::floor(room / squares * in.pixelRatio)) / in.pixelRatio;
    const float side = square * squares;
    const Rect place = in.place(in.row() ? side : in.room(), side);
    const Rect whole{in.painter.snap(place.x + (place.width - side) / 2), in.painter.snap(place.y),
                     side, side};
    in.recorder.add({.id = in.identify(Role::image, name),
                     .role = Role::image,
                     .name = std::string(name),
                     .rect = whole});
    in.painter.fill(whole, light, in.px(8));
    for (int row = 0; row < code.size; ++row)
        for (int from = 0; from < code.size; ++from) {
            int to = from;
            while (to < code.size && code.at(row, to))
                ++to;
            if (to == from) continue;
            in.painter.fill({whole.x + static_cast<float>(from + quiet) * square,
                             whole.y + static_cast<float>(row + quiet) * square,
                             static_cast<float>(to - from) * square, square},
                            dark);
            from = to;
        }
}

} // namespace kam::ui
