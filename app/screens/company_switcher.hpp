#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <functional>
#include <string>

namespace kam {

/// The open company by its name in the list.
std::string companyName(const View& view, const Texts& texts);

/// A page's subtitle, after the company's name where no sidebar shows it and it has one.
std::string companyFirst(const View& view, const ui::Ui& ui, std::string rest);

/// A row that opens the menu of the other companies; `content` draws into it, given the name. Its
/// own name is set here. One a frame.
void companySwitcher(const View& view, ui::Ui& ui, ui::PressRow row, Actions& actions,
                     const std::function<void(const std::string&)>& content);

} // namespace kam
