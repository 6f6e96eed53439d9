#pragma once

#include <string>
#include <string_view>

namespace kam::test {

/// What keeps a text from being well-formed XML: a tag that is not closed or closed twice, an
/// attribute without quotes, a bare & or <. Empty where it is. `voidTags`: names that HTML never
/// closes, with a space around each.
std::string markupFault(std::string_view text, std::string_view voidTags = {});

} // namespace kam::test
