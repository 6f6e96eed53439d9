#include "app/ui/inner.hpp"
#include "app/ui/marks.hpp"
#include "app/ui/widgets.hpp"

namespace kam::ui {
namespace {

/// Where the parts of a level card stand; the phone has its own arrangement.
struct LevelCardLayout {
    float padX, padTop, gap, minHeight;
    bool pipsRight;
};

LevelCardLayout layoutOf(bool phone) {
    return phone ? LevelCardLayout{13, 12, 12, 0, true} : LevelCardLayout{17, 11, 16, 72, false};
}

void paintLevelBox(Ui::Inner& in, std::uint32_t id, const Rect& rect, bool chosen, const Use& use) {
    const float hair = in.painter.hair();
    const float radius = in.px(8);
    const bool lit = use.hovered || use.held;
    const Color fill = chosen     ? Color::accentSoft
                       : use.held ? Color::press
                       : lit      ? Color::hover
                                  : Color::surface;
    if (!chosen)
        in.painter.fill({rect.x, rect.y + hair, rect.width, rect.height}, in.color(Color::shadow),
                        radius);
    in.painter.fill(rect, in.easing.color(id, in.color(fill)), radius);
    const Color border = chosen ? Color::accent : lit ? Color::borderStrong : Color::border;
    in.painter.outline(rect, in.color(border), radius, chosen ? in.px(2) : hair);
}

void paintLines(Ui::Inner& in, const Face& face, float x, float top, std::string_view words,
                const std::vector<Line>& lines, Color color) {
    for (const Line& line : lines) {
        in.painter.words(face, x, top, words.substr(line.from, line.to - line.from),
                         in.color(color));
        top += face.line;
    }
}

} // namespace

bool levelCard(Ui& ui, const LevelCard& card) {
    Ui::Inner& in = ui.inner();
    const LevelCardLayout at = layoutOf(ui.phone());
    const Face title = in.fonts.face(Type::bodyStrong);
    const Face anchor = in.fonts.face(Type::data);
    const float width = in.room();
    const float textLeft = in.px(at.padX + 20 + at.gap);
    const float keyRoom = card.key.empty() ? in.px(at.padX) : in.px(at.padX + 20 + 16);
    const float textWidth = width - textLeft - keyRoom;
    const std::vector<Line> lines = breakLines(anchor, card.anchor, textWidth);
    const float pipsRoom = pipsWidth(in) + in.px(12);
    const std::vector<Line> titleLines = breakLines(title, card.title, textWidth - pipsRoom);
    const float titleHeight = title.line * static_cast<float>(titleLines.size());
    const float gap = in.px(3);
    const float content = titleHeight + gap + anchor.line * static_cast<float>(lines.size());
    const float height = std::max(in.px(at.minHeight), content + 2 * in.px(at.padTop));
    const Rect rect = in.place(width, height);

    std::string name(card.title);
    const bool sentence = !name.empty() && (name.back() == '.' || name.back() == '?');
    name += sentence ? " " : ". ";
    name += card.anchor;
    const std::uint32_t id = in.identify(Role::radio, card.title);
    const Use use = in.use({.id = id,
                            .role = Role::radio,
                            .name = std::move(name),
                            .checked = card.chosen,
                            .disabled = card.disabled,
                            .shortcut = std::string(card.key),
                            .rect = rect},
                           card.title);
    paintLevelBox(in, id, rect, card.chosen, use);

    const float top = rect.y + (height - content) / 2;
    const float radioTop =
        at.pipsRight ? top + (title.line - in.px(20)) / 2 : middle(rect) - in.px(10);
    paintRadio(in, {rect.x + in.px(at.padX), radioTop, in.px(20), in.px(20)}, card.chosen,
               card.disabled);
    const float x = rect.x + textLeft;
    // What cannot be changed is to be read all the same.
    paintLines(in, title, x, top, card.title, titleLines, card.disabled ? Color::ink2 : Color::ink);
    const float pipsX = at.pipsRight ? right(rect) - in.px(at.padX) - pipsWidth(in)
                                     : x + titleLines.front().width + in.px(12);
    paintPips(in, pipsX, top + title.line / 2, card.level, card.chosen);
    paintLines(in, anchor, x, top + titleHeight + gap, card.anchor, lines, Color::ink2);
    if (!card.key.empty())
        paintKeyCap(in, right(rect) - in.px(at.padX + 20), middle(rect) - in.px(10), card.key);
    if (use.ring) in.focusRing(rect, in.px(8), in.px(2));
    return use.pressed;
}

bool checkbox(Ui& ui, std::string_view label, bool checked, std::string_view shortcut,
              bool disabled) {
    Ui::Inner& in = ui.inner();
    const Face face = in.fonts.face(ui.phone() ? Type::body : Type::data);
    const float gap = in.px(ui.phone() ? 8.0f : 12.0f);
    const float box = in.px(20);
    const float keyRoom = shortcut.empty() ? 0 : gap + in.px(20);
    const float textRoom = in.room() - box - gap - keyRoom;
    const std::vector<Line> lines = breakLines(face, label, textRoom);
    float textWidth = 0;
    for (const Line& line : lines)
        textWidth = std::max(textWidth, line.width);
    const float textHeight = face.line * static_cast<float>(lines.size());
    const Rect rect = in.place(box + gap + textWidth + keyRoom, std::max(in.px(24), textHeight));
    const std::uint32_t id = in.identify(Role::checkbox, label);
    const Use use = in.use({.id = id,
                            .role = Role::checkbox,
                            .name = std::string(label),
                            .checked = checked,
                            .disabled = disabled,
                            .shortcut = std::string(shortcut),
                            .rect = rect});
    const float top = rect.y + (rect.height - textHeight) / 2;
    const Rect square{rect.x, lines.size() > 1 ? top : middle(rect) - box / 2, box, box};
    paintCheckbox(in, square, checked, use.hovered, disabled);
    for (std::size_t i = 0; i < lines.size(); ++i)
        in.painter.words(face, rect.x + box + gap, top + face.line * static_cast<float>(i),
                         label.substr(lines[i].from, lines[i].to - lines[i].from),
                         in.color(disabled ? Color::ink2 : Color::ink));
    if (!shortcut.empty())
        paintKeyCap(in, right(rect) - in.px(20), middle(rect) - in.px(10), shortcut);
    if (use.ring) in.focusRing(square, in.px(4), in.px(2));
    return use.pressed;
}

int segmented(Ui& ui, std::string_view name, const std::vector<std::string>& options, int chosen) {
    Ui::Inner& in = ui.inner();
    const Face strong = in.fonts.face(Type::bodyStrong);
    const float pad = in.px(12);
    const float rim = in.px(3); // border and inner padding
    float width = 2 * rim, widest = 0;
    std::vector<float> widths;
    for (const std::string& option : options) {
        widths.push_back(widthOf(strong, option) + 2 * pad);
        widest = std::max(widest, widths.back());
        width += widths.back();
    }
    // One below the other where they have no room side by side.
    const bool stacked = width > in.line() + 0.5f;
    const float rowHeight = in.target(30);
    if (stacked) widths.assign(widths.size(), std::min(widest, in.line() - 2 * rim));
    const auto count = static_cast<float>(options.size());
    const Rect box = stacked ? in.place(widths.front() + 2 * rim, count * rowHeight + 2 * rim)
                             : in.place(width, rowHeight + 2 * rim);
    in.painter.fill(box, in.color(Color::surface), in.px(6));
    in.painter.outline(box, in.color(Color::border), in.px(6), in.painter.hair());
    in.recorder.open({.id = in.identify(Role::radioGroup, name),
                      .role = Role::radioGroup,
                      .name = std::string(name),
                      .rect = box});
    in.pushSeed(name);
    int result = chosen;
    std::vector<std::uint32_t> ids;
    float x = box.x + rim, y = box.y + rim;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Rect rect{x, y, widths[i], rowHeight};
        const bool on = static_cast<int>(i) == chosen;
        ids.push_back(in.identify(Role::radio, options[i]));
        const Use use = in.use({.id = ids.back(),
                                .role = Role::radio,
                                .name = options[i],
                                .checked = on,
                                .rect = rect});
        const Color fill = on            ? Color::accentSoft
                           : use.held    ? Color::press
                           : use.hovered ? Color::hover
                                         : Color::none;
        in.painter.fill(rect, in.color(fill), in.px(4));
        const Face face = in.fonts.face(on ? Type::bodyStrong : Type::body);
        in.painter.words(face, x + (widths[i] - widthOf(face, options[i])) / 2,
                         middle(rect) - face.line / 2, options[i],
                         in.color(on ? Color::accent : Color::ink2));
        if (use.ring) in.focusRing(rect, in.px(4), -1);
        if (use.pressed) result = static_cast<int>(i);
        if (stacked)
            y += rowHeight;
        else
            x += widths[i];
    }
    in.popSeed();
    in.recorder.close();
    const int walked = in.walk(ids, Walk::both); // as radios do: what has the keyboard is chosen
    return walked < 0 ? result : walked;
}

} // namespace kam::ui
