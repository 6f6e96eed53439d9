#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <optional>
#include <string>

namespace kam {

/// The message at the bottom of the window: what just happened, for a few seconds, and for as
/// long as the pointer or the keyboard is on it.
class Toasts {
public:
    /// Says what happened; `action` is what it offers, mostly to undo it.
    void show(std::string words, ui::Icon icon, std::string action, Actions::Wish wish,
              Instant now);
    void show(std::string words, ui::Icon icon, Instant now);
    void clear() { passing.reset(); }
    /// Somebody edited: an "undo" that is offered would from now on be of this edit.
    void edited();
    /// What takes back a change of the list of companies, where that is offered; it is used up.
    std::optional<Actions::Wish> takeUndoOfList();
    bool empty() const { return !passing; }

    void draw(ui::Ui& ui, Actions& actions);

private:
    struct Message {
        std::string words;
        ui::Icon icon = nullptr;
        std::string action;
        std::optional<Actions::Wish> wish;
        Instant until;
        bool told = false;     ///< to screen readers
        bool attended = false; ///< when it was drawn last
    };
    std::optional<Message> passing;
};

} // namespace kam
