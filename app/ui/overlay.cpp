#include "app/ui/overlay.hpp"

#include "app/ui/scroll.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

constexpr float side = 16; // dp kept free around dialogs
constexpr float ringRoom =
    4;                    // dp above what scrolls in a dialog, for the ring of its first control
constexpr float edge = 8; // and around what hangs from a field or button

} // namespace

void paintFloating(Ui::Inner& in, const Rect& box, float radius) {
    const float hair = in.painter.hair();
    in.painter.fill({box.x, box.y + hair, box.width, box.height}, in.color(Color::shadow), radius);
    in.painter.fill(box, in.color(Color::surface), radius);
    in.painter.outline(box, in.color(Color::border), radius, hair);
}

bool escaped(Ui::Inner& in) { return in.takeKey("Escape"); }

bool pressedOutside(const Ui::Inner& in, const Overlay& overlay, const Rect& box) {
    return !overlay.fresh && overlay.id == in.overlays.back().id && in.pointer.clicked() &&
           !contains(box, in.pointer.x(), in.pointer.y());
}

Rect hangingFrom(const Ui::Inner& in, const Rect& anchor, float width, float height, float least) {
    const float margin = in.px(edge), gap = in.px(4);
    const float below = bottom(in.window) - margin - bottom(anchor) - gap;
    const float above = anchor.y - gap - in.window.y - margin;
    const bool flips = height > below && above > below;
    width = std::min(width, in.window.width - 2 * margin);
    height = std::min(height, std::max({least, below, above}));
    height = std::min(height, in.window.height - 2 * margin);
    const float y = flips ? anchor.y - gap - height : bottom(anchor) + gap;
    const auto inside = [&](float at, float from, float size, float length) {
        return std::clamp(at, from + margin,
                          std::max(from + margin, from + length - margin - size));
    };
    return {in.painter.snap(inside(anchor.x, in.window.x, width, in.window.width)),
            in.painter.snap(inside(y, in.window.y, height, in.window.height)), width, height};
}

Above::Above(Ui::Inner& inner, int layer)
    : in(inner), before(inner.painter.layer()), scrolls(std::exchange(inner.scrollStack, {})),
      lastRect(inner.lastRect) {
    in.recorder.enterLayer(layer);
    in.painter.setLayer(layer);
    in.painter.pushOwnClip(in.window);
    in.pushRegion(in.seeds.back() ^ static_cast<std::uint32_t>(layer), in.window);
}

Above::~Above() {
    in.popRegion();
    in.painter.popClip();
    in.painter.setOpacity(1);
    in.painter.setLayer(before);
    in.recorder.leaveLayer();
    in.scrollStack = std::move(scrolls);
    in.lastRect = lastRect;
}

Overlay& Ui::Inner::openOverlay(const Overlay& asked) {
    for (Overlay& open : overlays) {
        if (open.id != asked.id) continue;
        open.drawn = true;
        open.fresh = false;
        return open;
    }
    const int layer = overlays.empty() ? Painter::overlays : overlays.back().layer + 1;
    IM_ASSERT(layer < Painter::toastOverDialog && "too many things above each other");
    overlays.push_back(asked);
    Overlay& opened = overlays.back();
    opened.layer = layer;
    opened.drawn = true;
    if (opened.opener == 0) opened.opener = focus.id();
    return opened;
}

int Ui::Inner::floor() const {
    int layer = 0;
    for (const Overlay& open : overlays)
        if (!open.aside) layer = open.layer;
    return layer;
}

bool Ui::Inner::isAside() const {
    return !overlays.empty() && overlays.back().aside && overlays.back().layer == recorder.layer();
}

int Ui::Inner::modalFloor() const {
    int layer = 0;
    for (const Overlay& open : overlays)
        if (open.modal) layer = open.layer;
    return layer;
}

bool Ui::Inner::endOverlays() {
    bool changed = false;
    for (std::size_t i = overlays.size(); i-- > 0;) {
        const Overlay gone = overlays[i];
        if (gone.drawn) continue;
        const bool top = i + 1 == overlays.size();
        // Where another one took its place in the same pass, that gives the keyboard back.
        if (!top) overlays[i + 1].opener = gone.opener;
        if (top && !gone.aside) focus.set(gone.opener, keyboardLast);
        overlays.erase(overlays.begin() + static_cast<std::ptrdiff_t>(i));
        changed = true;
    }
    for (Overlay& open : overlays) {
        if (open.drawn && open.fresh && !open.aside) {
            focus.set(open.first != 0 ? open.first : recorder.firstInteractive(open.layer),
                      keyboardLast);
            changed = true;
        }
        open.drawn = false;
    }
    if (!std::exchange(picking.drawn, false)) picking = {};
    return changed;
}

namespace {

constexpr float leastBody = 160; // dp that scroll above a foot that does not

bool drawDialog(Ui& ui, std::string_view title, float width, Content content, const Content* foot) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.identify(Role::dialog, title);
    const Overlay overlay = in.openOverlay({.id = id, .modal = true});
    const Above above(in, overlay.layer);
    const float pad = in.px(ui.phone() ? 20.0f : 24.0f), padDp = pad / ui.scale;
    const float wide = std::min(in.px(width), in.window.width - 2 * in.px(side));
    const std::uint32_t bodyId = Ui::Inner::about(id, "body");
    const std::uint32_t headId = Ui::Inner::about(id, "head");
    const std::uint32_t footId = Ui::Inner::about(id, "foot");
    const float head = in.sizes.recall(headId, pad + in.fonts.face(Type::section).line);
    const float room = in.window.height - 2 * in.px(side) - head;
    const float footHeight = foot ? in.sizes.recall(footId, in.px(80)) : 0;
    const bool stays = foot && room - footHeight >= in.px(leastBody);
    const float below = stays ? footHeight : 0;
    const float whole = in.sizes.recall(bodyId, in.px(140));
    const float body = std::min(whole, room - below);
    const Rect box{in.painter.snap((in.window.width - wide) / 2),
                   in.painter.snap((in.window.height - head - body - below) / 2), wide,
                   head + body + below};
    in.painter.setOpacity(in.easing.appearance(id));
    in.painter.fill(in.window, in.color(Color::scrim));
    paintFloating(in, box, in.px(10));

    in.recorder.open({.id = id, .role = Role::dialog, .name = std::string(title), .rect = box});
    in.seeds.push_back(id);
    in.pushRegion(id, {box.x + pad, box.y + pad, wide - 2 * pad, 0});
    heading(ui, 2, title, Type::section);
    ui.gap(8 - ringRoom);
    in.sizes.remember(headId, in.region().pen - box.y);
    in.popRegion();
    const float scrolled = scrollInside(ui, bodyId, {box.x, box.y + head, wide, body}, [&] {
        inset(ui, padDp, ringRoom, padDp, stays ? ringRoom : padDp, [&] {
            in.region().bleed = pad - in.painter.hair(); // rows reach the edges, as in a card
            content();
            if (!foot || stays) return;
            ui.gap(20);
            (*foot)();
        });
    });
    in.sizes.remember(bodyId, scrolled);
    if (stays) {
        const float top = box.y + head + body;
        if (scrolled > body + 0.5f)
            in.painter.horizontal(box.x, top, wide, in.color(Color::border));
        in.pushRegion(footId, {box.x, top, wide, 0});
        inset(ui, padDp, 20 - ringRoom, padDp, padDp, *foot);
        in.sizes.remember(footId, in.region().pen - top);
        in.popRegion();
    }
    in.popSeed();
    in.recorder.close();
    return !escaped(in) && !pressedOutside(in, overlay, box);
}

} // namespace

bool dialog(Ui& ui, std::string_view title, float width, Content content) {
    return drawDialog(ui, title, width, content, nullptr);
}

bool dialog(Ui& ui, std::string_view title, float width, Content content, Content foot) {
    return drawDialog(ui, title, width, content, &foot);
}

int menu(Ui& ui, std::string_view name, const std::vector<std::string>& options) {
    Ui::Inner& in = ui.inner();
    const Rect opener = in.lastRect;
    const std::uint32_t id = in.identify(Role::menu, name);
    Overlay& overlay = in.openOverlay({.id = id});
    const Above above(in, overlay.layer);
    const Face face = in.fonts.face(Type::body);
    const float inside = in.px(5);
    const float rowHeight = in.target(36);
    float wide = opener.width;
    for (const std::string& option : options)
        wide = std::max(wide, widthOf(face, option) + in.px(24) + 2 * inside);
    const float high = rowHeight * static_cast<float>(options.size()) + 2 * inside;
    const Rect box = hangingFrom(in, opener, wide, high, high);
    paintFloating(in, box, in.px(6));
    in.recorder.open({.id = id, .role = Role::menu, .name = std::string(name), .rect = box});
    in.seeds.push_back(id);
    int chosen = -1;
    std::vector<std::uint32_t> ids;
    float y = box.y + inside;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Rect rect{box.x + inside, y, wide - 2 * inside, rowHeight};
        ids.push_back(in.identify(Role::menuItem, options[i]));
        const Use use =
            in.use({.id = ids.back(), .role = Role::menuItem, .name = options[i], .rect = rect});
        if (use.hovered || use.held)
            in.painter.fill(rect, in.color(use.held ? Color::press : Color::hover), in.px(4));
        in.painter.words(face, rect.x + in.px(12), middle(rect) - face.line / 2, options[i],
                         in.color(Color::ink));
        if (use.ring) in.focusRing(rect, in.px(4), -1);
        if (use.pressed) chosen = static_cast<int>(i);
        y += rowHeight;
    }
    in.popSeed();
    in.recorder.close();
    in.walk(ids, Walk::vertical);
    if (in.takeKey("Home")) in.focus.set(ids.front(), true);
    if (in.takeKey("End")) in.focus.set(ids.back(), true);
    const std::uint32_t focused = in.focus.id();
    const bool left = !overlay.fresh && std::find(ids.begin(), ids.end(), focused) == ids.end();
    if (left) overlay.opener = focused; // it keeps the keyboard
    const bool dismissed = left || escaped(in) || pressedOutside(in, overlay, box);
    return chosen < 0 && dismissed ? -2 : chosen;
}

void Ui::Inner::drawTooltip() {
    constexpr std::int64_t wait = 300; // ms
    hintSeen = false;
    if (hint.id != hintDismissed) hintDismissed = 0;
    if (hint.id == 0 || hint.id == hintDismissed || pointer.clicked()) {
        hintShown = 0;
        return;
    }
    const Instant now = lastPass;
    if (hintShown != hint.id) {
        hintShown = hint.id;
        hintSince = now;
    }
    const std::int64_t waited = now.milliseconds - hintSince.milliseconds;
    if (waited < wait) {
        ui.platform.wakeAfter(static_cast<int>(wait - waited));
        return;
    }
    hintSeen = true;
    wanted.add("Escape");
    const Face face = fonts.face(Type::data);
    const std::vector<Line> lines = breakLines(face, hint.words, px(320));
    float wide = 0;
    for (const Line& line : lines)
        wide = std::max(wide, line.width);
    wide += px(24);
    const float high = face.line * static_cast<float>(lines.size()) + px(16);
    const float under = bottom(hint.rect) + px(6);
    const float limit = std::max(px(8), right(window) - wide - px(8));
    const float x =
        hint.beside ? right(hint.rect) + px(10) : hint.rect.x + (hint.rect.width - wide) / 2;
    const float y = hint.beside                     ? middle(hint.rect) - high / 2
                    : under + high > bottom(window) ? hint.rect.y - px(6) - high
                                                    : under;
    const Rect box{painter.snap(std::clamp(x, px(8), limit)), painter.snap(y), wide, high};
    painter.setLayer(Painter::tooltip);
    painter.setOpacity(easing.appearance(about(hint.id, "tooltip")));
    painter.fill(box, color(Color::surface), px(6));
    painter.outline(box, color(Color::borderStrong), px(6), painter.hair());
    for (std::size_t i = 0; i < lines.size(); ++i)
        painter.words(
            face, box.x + px(12), box.y + px(8) + face.line * static_cast<float>(i),
            std::string_view(hint.words).substr(lines[i].from, lines[i].to - lines[i].from),
            color(Color::ink));
    painter.setOpacity(1);
    painter.setLayer(Painter::page);
}

} // namespace kam::ui
