#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// Everybody of the round: how far each is, and on a press who answers from now on.
void drawPeopleCard(const View& view, ui::Ui& ui, Actions& actions);

/// The fields of who somebody is.
void drawPersonFields(const View& view, ui::Ui& ui, const Response& response, Actions& actions);

} // namespace kam
