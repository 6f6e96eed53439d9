#include "app/ui/controls.hpp"
#include "app/ui/inner.hpp"
#include "core/base/locale.hpp"

namespace kam::ui {

bool progress(Ui& ui, const ProgressStyle& style) {
    Ui::Inner& in = ui.inner();
    if (style.share) {
        const std::string share = formatPercent(100 * *style.share, 0, ui.texts.language());
        const Face face = in.fonts.face(Type::data);
        const float width = widthOf(face, share);
        const Rect rect =
            in.placeRight(Ui::Inner::about(in.anonymous(), "share"), width, face.line);
        in.painter.words(face, rect.x, rect.y, share, in.color(Color::ink2));
    }
    text(ui, style.name, Type::dataStrong);
    if (style.share) {
        ui.gap(8);
        progressBar(ui, style.name, *style.share, 8);
        ui.gap(4);
    } else {
        // Nothing turns while nobody knows how long it takes: the words say what happens.
        in.recorder.add({.id = in.identify(Role::progress, style.name),
                         .role = Role::progress,
                         .name = std::string(style.name),
                         .value = std::string(style.doing),
                         .rect = in.lastRect});
    }
    if (!style.doing.empty()) text(ui, style.doing, Type::data, Color::ink2);
    if (!style.canCancel) return false;
    ui.gap(12);
    const std::string name = ui.texts("progress.cancel", {{"work", std::string(style.name)}});
    return button(ui, ui.texts("action.cancel"),
                  {.height = ui.touch() ? 44.0f : 32.0f, .name = name});
}

} // namespace kam::ui
