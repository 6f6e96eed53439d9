#include "app/screens/room_parts.hpp"
#include "app/ui/icons.hpp"

namespace kam {

using namespace ui;

namespace {

/// "4:05".
std::string clockOf(int seconds) {
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

} // namespace

void drawTimer(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool over = view.timer.seconds == 0;
    if (over) glyph(ui, icon::alertTriangle, 18, Color::alert);
    text(ui, over ? texts("room.timeOver") : clockOf(view.timer.seconds), Type::section,
         over ? Color::alert : Color::ink);
    if (button(ui, texts(view.timer.running ? "room.timerStop" : "room.timerStart"),
               {.leading = icon::clock, .height = 32}))
        actions.wish(view.timer.running ? Timer::stop : Timer::start);
    if (button(ui, texts("room.timerMore"), {.kind = ButtonKind::quiet, .height = 32}))
        actions.wish(Timer::more);
}

} // namespace kam
