#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

/// The name of the company whose workspace this is; what is typed becomes part of `actions`.
ui::FieldState companyField(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
