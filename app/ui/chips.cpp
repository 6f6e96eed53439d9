#include "app/ui/chips.hpp"

#include "app/ui/icons.hpp"

namespace kam::ui {
namespace {

constexpr float padLeft = 10, crossRoom = 26;

/// Whether its button was used.
bool drawChip(Ui::Inner& in, const std::string& word, float height, bool disabled) {
    const Face face = in.fonts.face(Type::data);
    const float beside = in.px(padLeft + (disabled ? padLeft : crossRoom));
    const float room = in.room() - beside;
    const float wanted = widthOf(face, word);
    const bool cut = wanted > room;
    const Rect rect = in.place(std::min(wanted, room) + beside, height);
    const float radius = rect.height / 2;
    in.painter.fill(rect, in.color(disabled ? Color::sunken : Color::surface), radius);
    in.painter.outline(rect, in.color(Color::border), radius, in.painter.hair());
    in.painter.words(face, rect.x + in.px(padLeft), middle(rect) - face.line / 2,
                     cut ? shortened(face, word, room) : word,
                     in.color(disabled ? Color::inkDisabled : Color::ink2));
    const std::uint32_t id = in.identify(Role::listItem, word);
    in.recorder.open({.id = id, .role = Role::listItem, .rect = rect});
    in.recorder.add(
        {.id = in.identify(Role::text, word), .role = Role::text, .name = word, .rect = rect});
    if (cut) in.tooltip(id, rect, word);
    bool removed = false;
    if (!disabled) {
        const Rect cross{right(rect) - in.px(crossRoom), rect.y, in.px(crossRoom), rect.height};
        const std::string name = in.ui.texts("list.remove", {{"word", word}});
        const Use use = in.use({.id = in.identify(Role::button, name),
                                .role = Role::button,
                                .name = name,
                                .rect = cross});
        const Vertex centre{cross.x + in.px(12), middle(cross)};
        if (use.hovered || use.held)
            in.painter.disc(centre, in.px(9), in.color(use.held ? Color::press : Color::hover));
        in.painter.words(in.fonts.iconFace(14), centre.x - in.px(7),
                         in.painter.snap(centre.y - in.px(7)), icon::x,
                         in.color(use.hovered ? Color::ink : Color::ink3));
        if (use.ring) in.focusRing(rect, radius, in.px(1));
        removed = use.pressed;
    }
    in.recorder.close();
    return removed;
}

} // namespace

int drawChips(Ui& ui, std::string_view name, const std::vector<std::string>& words, bool disabled) {
    if (words.empty()) return -1;
    Ui::Inner& in = ui.inner();
    // On touch so far apart that a finger finds each.
    const float height = ui.touch() ? 32.0f : 24.0f;
    int removed = -1;
    ui.gap(8);
    in.recorder.open(
        {.id = in.identify(Role::list, name), .role = Role::list, .name = std::string(name)});
    row(ui, {.height = height, .gap = ui.touch() ? 12.0f : 8.0f, .wrap = true}, [&] {
        for (std::size_t i = 0; i < words.size(); ++i)
            if (drawChip(in, words[i], in.px(height), disabled)) removed = static_cast<int>(i);
    });
    in.recorder.close();
    return removed;
}

} // namespace kam::ui
