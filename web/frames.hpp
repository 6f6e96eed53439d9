#pragma once

#include <functional>

namespace kam::web {

/// Decides when a frame is drawn: only when something happened, a few more until everything has
/// settled, and on while something still moves. Otherwise no frame and no timer.
class Frames {
public:
    /// `draw` draws one frame and answers whether another should follow at once.
    explicit Frames(std::function<bool()> draw);
    ~Frames();
    Frames(const Frames&) = delete;
    Frames& operator=(const Frames&) = delete;

    /// Something happened: draw soon, and go on until it has settled.
    void soon();
    /// Draw within the event that is being handled, until no input waits. A browser opens a soft
    /// keyboard, a file dialog or a new tab only inside the handler of a press.
    void now();
    /// Draw after so many milliseconds; the earliest wish counts.
    void after(int milliseconds);
    /// A hidden page draws nothing.
    void setVisible(bool visible);

    /// Frames drawn so far.
    int drawn() const { return count; }

private:
    void drawOne();
    void schedule();
    void onTimer();

    std::function<bool()> draw;
    int count = 0;
    int owed = 0;     ///< frames still to draw until things have settled
    long request = 0; ///< of the animation frame, 0: none
    long timer = 0;   ///< 0: none
    double timerAt = 0;
    bool visible = true;
    bool drawing = false;
};

} // namespace kam::web
