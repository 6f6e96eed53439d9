#include "web/frames.hpp"

#include <algorithm>
#include <emscripten.h>
#include <emscripten/eventloop.h>
#include <emscripten/html5.h>
#include <utility>

namespace kam::web {
namespace {

/// The application itself says when another frame is needed, so an event is worth one.
constexpr int settle = 1;
/// A press is worked off in at most: pointer there, button down, button up, effect.
constexpr int mostAtOnce = 4;

} // namespace

Frames::Frames(std::function<bool()> drawFrame) : draw(std::move(drawFrame)) {}

Frames::~Frames() {
    if (request) emscripten_cancel_animation_frame(static_cast<int>(request));
    if (timer) emscripten_clear_timeout(static_cast<int>(timer));
}

void Frames::soon() {
    owed = std::max(owed, settle);
    schedule();
}

void Frames::now() {
    // A press can make the page move the focus, which comes back here while a frame is drawn.
    if (drawing || !visible) {
        soon();
        return;
    }
    owed = std::max(owed, settle);
    for (int i = 0; i < mostAtOnce && owed > 0; ++i)
        drawOne();
    schedule();
}

void Frames::after(int milliseconds) {
    const double at = emscripten_get_now() + milliseconds;
    if (timer && timerAt <= at) return;
    if (timer) emscripten_clear_timeout(static_cast<int>(timer));
    timerAt = at;
    timer = emscripten_set_timeout([](void* self) { static_cast<Frames*>(self)->onTimer(); },
                                   milliseconds, this);
}

void Frames::onTimer() {
    timer = 0;
    soon();
}

void Frames::setVisible(bool isVisible) {
    visible = isVisible;
    if (visible) soon();
}

void Frames::schedule() {
    if (request || owed == 0 || !visible) return;
    request = emscripten_request_animation_frame(
        [](double, void* self) -> EM_BOOL {
            auto& frames = *static_cast<Frames*>(self);
            frames.request = 0;
            if (frames.visible && frames.owed > 0) frames.drawOne();
            frames.schedule();
            return EM_FALSE;
        },
        this);
}

void Frames::drawOne() {
    drawing = true;
    --owed;
    if (draw()) owed = std::max(owed, 1);
    ++count;
    drawing = false;
}

} // namespace kam::web
