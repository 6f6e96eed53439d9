#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <optional>
#include <string>

namespace kam {

/// The message at the bottom of the window: what just happened, for a few seconds, or a state that
/// the person must know of, for as long as it lasts.
class Toasts {
public:
    /// Says what happened; `action` is what it offers, mostly to undo it.
    void show(std::string words, ui::Icon icon, std::string action, Actions::Wish wish,
              Instant now);
    void show(std::string words, ui::Icon icon, Instant now);
    void clear() { passing.reset(); }

    /// Draws what is to be said now; a lasting state stands behind a passing message.
    void draw(const View& view, ui::Ui& ui, Actions& actions);

private:
    struct Message {
        std::string words;
        ui::Icon icon = nullptr;
        std::string action;
        std::optional<Actions::Wish> wish;
        Instant until;
    };
    static std::optional<Message> lasting(const View& view, const Texts& texts);

    std::optional<Message> passing;
};

} // namespace kam
