#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

/// Who has answered and who is still missing, and the way to what they said.
void drawGathering(const View& view, ui::Ui& ui, Actions& actions);
/// What is to be talked about, the least agreed first when the room was opened, and what is
/// settled.
void drawAgenda(const View& view, ui::Ui& ui, std::string_view current, Actions& actions);
/// One question before everybody: what people said, by role, and what the room agrees on.
void drawDiscussion(const View& view, ui::Ui& ui, const Item& item, Actions& actions);
/// How long is left to talk about it.
void drawTimer(const View& view, ui::Ui& ui, Actions& actions);

/// The question that the room is at: the one of the route, else the first that is not settled.
const Item* itemInRoom(const View& view);
/// The next one on the agenda that is not settled; null where none is left below.
const Item* nextInRoom(const View& view, std::string_view item);

} // namespace kam
