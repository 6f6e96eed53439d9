#include "app/ui/controls.hpp"
#include "app/ui/field_frame.hpp"
#include "core/base/locale.hpp"

#include <cmath>

namespace kam::ui {
namespace {

constexpr float thumb = 8;       // dp, its radius
constexpr float sureToDrag = 8;  // CSS px sideways before a finger drags rather than scrolls
constexpr double pageSteps = 10; // of PageUp and PageDown

/// One slider in one pass; a class only to hand its context around.
class Slider {
public:
    Slider(Ui& owner, std::uint32_t node, double held, const SliderStyle& look)
        : ui(owner), in(owner.inner()), style(look), id(node),
          value(std::clamp(held, look.low, look.high)) {}

    double draw() {
        if (!style.hideLabel) head();
        const Rect rect = in.place(in.region().width, in.target(28));
        const Use use = in.use({.id = id,
                                .role = Role::slider,
                                .name = std::string(style.label),
                                .value = words(),
                                .disabled = style.disabled,
                                .range = Range{value, style.low, style.high},
                                .rect = rect});
        const double before = value;
        if (!style.disabled) {
            drag(rect);
            if (use.focused) useKeys();
        }
        in.acted = in.acted || value != before;
        paint(rect, use);
        return value;
    }

private:
    std::string words() const {
        if (style.words) return style.words(value);
        std::string said = formatNumber(value, style.decimals, ui.texts.language());
        if (!style.unit.empty()) said += "\u00A0" + std::string(style.unit);
        return said;
    }

    void head() {
        const Face strong = in.fonts.face(Type::dataStrong), face = in.fonts.face(Type::data);
        const Rect rect = in.place(in.region().width, strong.line);
        in.painter.words(strong, rect.x, rect.y, style.label, in.color(Color::ink2));
        const std::string said = words();
        in.painter.words(face, right(rect) - widthOf(face, said), rect.y, said,
                         in.color(style.disabled ? Color::inkDisabled : Color::ink));
    }

    /// The nearest value that the steps from the lowest reach.
    void set(double to) {
        const double steps = std::round((to - style.low) / style.step);
        value = std::clamp(style.low + steps * style.step, style.low, style.high);
    }

    void drag(const Rect& rect) {
        Pointer& pointer = in.pointer;
        const bool held = pointer.held() == id;
        if (held && pointer.touch() && std::abs(pointer.fromPressX()) > sureToDrag)
            pointer.takeForDragging();
        // A finger that only begins to scroll here changes nothing.
        const bool follows = held && (!pointer.touch() || pointer.dragging());
        const bool tapped = pointer.touch() && pointer.pressed() == id;
        if (!follows && !tapped) return;
        const float radius = in.px(thumb);
        const float share = (pointer.x() - rect.x - radius) / (rect.width - 2 * radius);
        set(style.low + (style.high - style.low) * static_cast<double>(share));
    }

    void useKeys() {
        const double page = std::min(pageSteps * style.step, (style.high - style.low) / 2);
        if (in.takeKey("ArrowRight") || in.takeKey("ArrowUp")) set(value + style.step);
        if (in.takeKey("ArrowLeft") || in.takeKey("ArrowDown")) set(value - style.step);
        if (in.takeKey("PageUp")) set(value + page);
        if (in.takeKey("PageDown")) set(value - page);
        if (in.takeKey("Home")) set(style.low);
        if (in.takeKey("End")) set(style.high);
    }

    void paint(const Rect& rect, const Use& use) {
        const float radius = in.px(thumb), high = in.px(4);
        const double whole = style.high - style.low;
        const auto placeOf = [&](double of) {
            const auto share = static_cast<float>(whole > 0 ? (of - style.low) / whole : 0);
            return rect.x + radius + (rect.width - 2 * radius) * share;
        };
        const Vertex at{placeOf(value), middle(rect)};
        const float from = style.origin ? placeOf(*style.origin) : rect.x;
        const float top = in.painter.snap(middle(rect) - high / 2);
        const Color ink = style.disabled            ? Color::inkDisabled
                          : in.pointer.held() == id ? Color::accentPress
                          : use.hovered             ? Color::accentHover
                                                    : Color::accent;
        in.painter.fill({rect.x, top, rect.width, high}, in.color(Color::track), in.px(2));
        in.painter.fill({std::min(from, at.x), top, std::abs(at.x - from), high}, in.color(ink),
                        in.px(2));
        if (style.origin)
            in.painter.fill({from - in.px(1), middle(rect) - in.px(7), in.px(2), in.px(14)},
                            in.color(Color::axis));
        in.painter.disc(at, radius + in.px(2), in.color(Color::surface));
        in.painter.disc(at, radius, in.color(ink));
        if (style.open) in.painter.disc(at, radius - in.px(2), in.color(Color::surface));
        if (use.ring) in.painter.ring(at, radius + in.px(3), {in.color(Color::accent), in.px(2)});
    }

    Ui& ui;
    Ui::Inner& in;
    const SliderStyle& style;
    std::uint32_t id;
    double value;
};

} // namespace

double slider(Ui& ui, std::string_view id, double value, const SliderStyle& style) {
    const std::uint32_t node = ui.inner().identify(Role::slider, id);
    double now = value;
    fieldFrame(ui, node, [&] { now = Slider(ui, node, value, style).draw(); });
    return now;
}

} // namespace kam::ui
