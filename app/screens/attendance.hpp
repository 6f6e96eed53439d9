#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <string>

namespace kam {

/// Who of those asked has answered the round, and who not; in an anonymous round nobody is named.
struct Turnout {
    int done = 0;     ///< persons
    int expected = 0; ///< persons, those included who came without being on the list; 0: not known
    /// Names with commas between.
    std::string missing;   ///< on the list, and nothing came of them
    std::string answering; ///< began and are not done
    std::string unlisted;  ///< came and are not on the list
};
Turnout turnoutOf(const View& view, const Texts& texts);

/// How many are missing, in `head`, and below it who they are.
void drawMissing(const View& view, ui::Ui& ui, ui::Type head, ui::Type names);
/// A button to the list of those invited; nothing in an anonymous round.
void drawInvitedButton(const View& view, ui::Ui& ui, Actions& actions);
/// The dialog with that list.
void drawInvited(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
