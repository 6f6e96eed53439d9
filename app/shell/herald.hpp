#pragma once

#include "app/save_state.hpp"
#include "app/screens/view.hpp"

#include <optional>
#include <string>

namespace kam::ui {
class Ui;
}

namespace kam {

/// Says to those who do not see it what changes by itself: where they are, and how the data stands.
/// Also gives the page its title.
class Herald {
public:
    void tell(const View& view, ui::Ui& ui);

private:
    void tellPlace(const View& view, ui::Ui& ui);
    void tellSaving(const View& view, ui::Ui& ui);

    std::string title; ///< empty: nothing was shown yet
    std::optional<SaveState::Kind> saving;
    std::string savedAt; ///< "10:42", told once a minute
};

} // namespace kam
