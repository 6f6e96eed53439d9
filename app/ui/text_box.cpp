#include "app/ui/text_box.hpp"

#include "app/ui/rect.hpp"

namespace kam::ui {

float TextBox::widthTo(const Line& line, std::size_t offset) const {
    return widthOf(face, text.substr(line.from, offset - line.from));
}

Vertex TextBox::origin(std::size_t line) const {
    if (!multiline) return {inside.x - scroll, inside.y};
    return {inside.x, inside.y + face.line * static_cast<float>(line) - scroll};
}

std::size_t TextBox::offsetUnder(float x, float y) const {
    if (!multiline) return offsetAt(face, text, lines[0], x - inside.x + scroll);
    const float row = (y - inside.y + scroll) / face.line;
    const auto last = static_cast<float>(lines.size() - 1);
    const auto index = static_cast<std::size_t>(std::clamp(row, 0.0f, last));
    return offsetAt(face, text, lines[index], x - inside.x);
}

std::size_t TextBox::verticallyFrom(std::size_t offset, bool up, float x) const {
    const std::size_t at = lineOf(lines, offset);
    if (up) return at == 0 ? 0 : offsetAt(face, text, lines[at - 1], x);
    return at + 1 == lines.size() ? text.size() : offsetAt(face, text, lines[at + 1], x);
}

Rect TextBox::caret(std::size_t offset, float width) const {
    const std::size_t index = lineOf(lines, offset);
    const Vertex at = origin(index);
    // Spaces at the end of a line may reach beyond it.
    const float x = std::min(at.x + widthTo(lines[index], offset), right(inside));
    return {x, at.y + (face.line - face.boxHeight) / 2, width, face.boxHeight};
}

float TextBox::scrolledTo(std::size_t offset, float caretWidth) const {
    const float from = multiline ? face.line * static_cast<float>(lineOf(lines, offset))
                                 : widthTo(lines[0], offset);
    const float to = from + (multiline ? face.line : caretWidth);
    const float room = multiline ? inside.height : inside.width;
    const float whole =
        multiline ? face.line * static_cast<float>(lines.size()) : widthOf(face, text) + caretWidth;
    const float seen = std::clamp(scroll, std::max(0.0f, to - room), std::max(0.0f, from));
    return std::min(seen, std::max(0.0f, whole - room));
}

} // namespace kam::ui
