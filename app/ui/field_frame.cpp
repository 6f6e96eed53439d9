#include "app/ui/field_frame.hpp"

#include "app/ui/icons.hpp"

namespace kam::ui {

float fieldHeight(const Ui::Inner& in) { return in.target(36); }

std::uint32_t fieldNode(Ui::Inner& in, Role role, std::string_view key, std::string_view label,
                        bool disabled) {
    const std::uint32_t node = in.identify(role, key);
    in.focus.offer(node, ariaRole(role), label, key);
    if (!disabled) return node;
    if (in.editing.id == node) in.dropEditing();
    if (in.left.id == node) in.left = {};
    if (in.picking.id == node) in.picking = {};
    return node;
}

void fieldFrame(Ui& ui, std::uint32_t id, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t size = Ui::Inner::about(id, "height");
    const Slot slot = in.open(in.sizes.recall(size, fieldHeight(in)));
    in.pushRegion(id, {slot.rect.x, slot.rect.y, slot.rect.width, 0});
    content();
    const float height = in.region().pen - slot.rect.y;
    in.popRegion();
    in.sizes.remember(size, height);
    in.close(slot, slot.rect.width, height);
}

void fieldLabel(Ui::Inner& in, std::string_view label, std::string_view optional) {
    const Face strong = in.fonts.face(Type::dataStrong);
    const Rect rect = in.place(in.region().width, strong.line);
    in.painter.words(strong, rect.x, rect.y, label, in.color(Color::ink2));
    if (!optional.empty())
        in.painter.words(in.fonts.face(Type::data), rect.x + widthOf(strong, label) + in.px(4),
                         rect.y, optional, in.color(Color::ink3));
    in.region().pen += in.px(4);
}

void fieldError(Ui::Inner& in, std::string_view sentence) {
    if (sentence.empty()) return;
    const Face note = in.fonts.face(Type::note);
    in.region().pen += in.px(4);
    const float iconRoom = in.px(14 + 4);
    const std::vector<Line> lines = breakLines(note, sentence, in.region().width - iconRoom);
    const Rect rect = in.place(in.region().width, note.line * static_cast<float>(lines.size()));
    in.painter.words(in.fonts.iconFace(14), rect.x, in.painter.snap(rect.y + in.px(1)),
                     icon::alertTriangle, in.color(Color::alert));
    for (std::size_t i = 0; i < lines.size(); ++i)
        in.painter.words(note, rect.x + iconRoom, rect.y + note.line * static_cast<float>(i),
                         sentence.substr(lines[i].from, lines[i].to - lines[i].from),
                         in.color(Color::alert));
}

void announceFault(Ui& ui, std::string_view label, std::string_view sentence) {
    ui.announce(std::string(label) + ": " + std::string(sentence));
}

void fieldFull(Ui::Inner& in, std::size_t characters) {
    const Face note = in.fonts.face(Type::note);
    const std::string words = in.ui.texts("field.full", {{"n", std::to_string(characters)}});
    in.region().pen += in.px(4);
    const Rect rect = in.place(in.region().width, note.line);
    in.painter.words(note, rect.x, rect.y, words, in.color(Color::ink3));
}

} // namespace kam::ui
