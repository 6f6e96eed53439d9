#pragma once

#include "app/screens/view.hpp"

namespace kam::ui {
class Ui;
}

namespace kam {

/// What a person has to know of the data as long as it lasts: that they are not stored, or cannot
/// be changed here. Nothing while all is well. Comes before the page, which leaves room for it.
void drawStateBar(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
