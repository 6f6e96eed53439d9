#include "app/screens/save_line.hpp"

#include "app/ui/icons.hpp"

namespace kam {

using namespace ui;

SaveLine saveLine(const View& view, const Texts& texts) {
    switch (view.save.kind) {
    case SaveState::Kind::saved:
        return {icon::circleCheck, Color::accent,
                view.savedAt.empty() ? texts("save.nothingYet")
                                     : texts("save.savedAt", {{"time", view.savedAt}}),
                false};
    case SaveState::Kind::saving:
        return {icon::circleDashed, Color::ink3, texts("save.saving"), false};
    case SaveState::Kind::failed:
        return {icon::alertTriangle, Color::alert, texts("save.failed"), true};
    case SaveState::Kind::readOnly:
        return {icon::lock, Color::ink3, texts("save.readOnly"), false};
    case SaveState::Kind::memory:
        return {icon::alertTriangle, Color::alert, texts("save.memory"), true};
    case SaveState::Kind::blocked:
        return {icon::alertTriangle, Color::alert, texts("save.blocked"), true};
    case SaveState::Kind::newer:
        return {icon::alertTriangle, Color::alert, texts("save.newer"), true};
    }
    return {};
}

void drawSaveSign(Ui& ui, const SaveLine& line) {
    sign(ui, line.icon ? line.icon : icon::circleDashed, 16, line.color, line.words);
}

void drawSaveLine(Ui& ui, const SaveLine& line, Type type) {
    if (line.icon) glyph(ui, line.icon, 16, line.color);
    text(ui, line.words, type, line.alert ? Color::alert : Color::ink2);
}

} // namespace kam
