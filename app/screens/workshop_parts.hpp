#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <string>

namespace kam {

/// What the workshop is called and how it is answered, before anybody is invited.
void drawWorkshopSettings(const View& view, ui::Ui& ui, Actions& actions);
/// The ways to invite.
void drawInviting(const View& view, ui::Ui& ui, Actions& actions);
/// Who handed in, and when, and who is missing; never what. Of an anonymous round only how many.
void drawArrived(const View& view, ui::Ui& ui, Actions& actions);
/// The ways in which answers come in.
void drawReceiving(const View& view, ui::Ui& ui, Actions& actions);

/// "14 preguntas · unos 15 minutos".
std::string sizeOf(const Questionnaire& questionnaire, Mode mode, const Texts& texts);
/// Gives the invitation to the person as a file.
void giveInvitation(const View& view, const ui::Ui& ui, Actions& actions);
/// The invitation to the standard questionnaire as a link; where nobody else could open one, as a
/// code.
std::string invitationLink(const View& view, const ui::Ui& ui);

} // namespace kam
