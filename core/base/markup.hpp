#pragma once

#include <string>
#include <string_view>

namespace kam {

/// Text as it stands in HTML and XML, between tags or in a quoted attribute: `&`, `<`, `>` and both
/// quotes as entities, control characters left out.
std::string escapedMarkup(std::string_view text);

} // namespace kam
