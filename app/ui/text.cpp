#include "app/ui/inner.hpp"
#include "app/ui/widgets.hpp"

namespace kam::ui {
namespace {

enum class Align { left, centre };

/// A paragraph at the pen, recorded as `node`.
void paragraph(Ui& ui, std::string_view words, Type type, Color color, std::size_t limit,
               Align align, Node node) {
    Ui::Inner& in = ui.inner();
    const Face face = in.fonts.face(type);
    const float room = in.row() ? in.room() : in.roomBesideRight();
    std::vector<Line> lines = breakLines(face, words, room);
    std::string last;
    if (limit > 0 && lines.size() > limit) {
        lines.resize(limit);
        last = shortened(face, words.substr(lines.back().from), room);
        lines.back().width = widthOf(face, last);
    }
    float width = 0;
    for (const Line& line : lines)
        width = std::max(width, line.width);
    if (align == Align::centre) width = room;
    Rect rect = in.place(width, face.line * static_cast<float>(lines.size()));
    node.id = in.identify(node.role, words);
    node.name = std::string(words);
    node.rect = rect;
    if (!last.empty()) in.tooltip(node.id, rect, words);
    in.recorder.add(std::move(node));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const bool cut = !last.empty() && i + 1 == lines.size();
        const float x = align == Align::centre ? rect.x + (rect.width - line.width) / 2 : rect.x;
        in.painter.words(face, x, rect.y + face.line * static_cast<float>(i),
                         cut ? std::string_view(last)
                             : words.substr(line.from, line.to - line.from),
                         in.color(color));
    }
}

} // namespace

void text(Ui& ui, std::string_view words, Type type, Color color, int lines) {
    paragraph(ui, words, type, color, static_cast<std::size_t>(lines), Align::left,
              {.role = Role::text});
}

void heading(Ui& ui, int level, std::string_view words, Type type, Color color) {
    paragraph(ui, words, type, color, 0, Align::left, {.role = Role::heading, .level = level});
}

void textCentred(Ui& ui, std::string_view words, Type type, Color color) {
    paragraph(ui, words, type, color, 0, Align::centre, {.role = Role::text});
}

void textRight(Ui& ui, std::string_view words, Type type, Color color) {
    Ui::Inner& in = ui.inner();
    const Face face = in.fonts.face(type);
    std::string shown(words);
    float width = widthOf(face, shown);
    if (width > in.region().width) {
        shown = shortened(face, words, in.region().width);
        width = widthOf(face, shown);
    }
    const std::uint32_t id = in.identify(Role::text, words);
    const Rect rect = in.placeRight(id, width, face.line);
    in.recorder.add({.id = id, .role = Role::text, .name = std::string(words), .rect = rect});
    if (shown != words) in.tooltip(id, rect, words);
    in.painter.words(face, rect.x, rect.y, shown, in.color(color));
}

void runs(Ui& ui, const std::vector<Run>& parts) {
    Ui::Inner& in = ui.inner();
    Face tallest;
    tallest.ascent = 0;
    float width = 0;
    float line = 0;
    std::string whole;
    for (const Run& part : parts) {
        const Face face = in.fonts.face(part.type);
        width += widthOf(face, part.words);
        line = std::max(line, face.line);
        if (face.ascent > tallest.ascent) tallest = face;
        whole += part.words;
    }
    if (parts.empty()) return;
    const Rect rect = in.place(std::min(width, in.room()), line);
    in.recorder.add(
        {.id = in.identify(Role::text, whole), .role = Role::text, .name = whole, .rect = rect});
    const float baseline = in.painter.baseline(tallest, rect.y + (line - tallest.line) / 2);
    float x = rect.x;
    for (const Run& part : parts) {
        const Face face = in.fonts.face(part.type);
        const float own = widthOf(face, part.words);
        const float left = right(rect) - x;
        const std::string shown =
            own > left + 0.5f ? shortened(face, part.words, left) : part.words;
        in.painter.wordsOn(face, x, baseline, shown, in.color(part.color));
        x += own;
        if (x >= right(rect)) break;
    }
}

float measure(Ui& ui, std::string_view words, Type type) {
    return widthOf(ui.inner().fonts.face(type), words) / ui.scale;
}

void glyph(Ui& ui, Icon icon, float size, Color color) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.px(size), in.px(size));
    if (icon) in.painter.words(in.fonts.iconFace(size), rect.x, rect.y, icon, in.color(color));
}

void sign(Ui& ui, Icon icon, float size, Color color, std::string_view words) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.identify(Role::text, words);
    glyph(ui, icon, size, color);
    in.recorder.add(
        {.id = id, .role = Role::text, .name = std::string(words), .rect = in.lastRect});
    in.tooltip(id, in.lastRect, words, true);
}

void divider(Ui& ui, float above, float below) {
    Ui::Inner& in = ui.inner();
    Region& here = in.region();
    here.pen += in.px(above);
    in.painter.horizontal(here.left, here.pen, here.width, in.color(Color::border));
    here.pen += in.painter.hair() + in.px(below);
}

} // namespace kam::ui
