#pragma once

#include "core/report/document.hpp"

#include <string>
#include <string_view>

namespace kam {

/// The report's style sheet. `foot` stands at the lower left of every printed page.
std::string reportStyle(Paper paper, std::string_view foot);

} // namespace kam
