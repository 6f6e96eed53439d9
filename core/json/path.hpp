#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kam::json {

/// Appends the way to a member of an object: `.level` after something, `level` at the start; a key
/// that is no plain name (A-Z a-z 0-9 _) is written `["change.case"]`, long ones are cut.
void appendKey(std::string& path, std::string_view key);

/// Text from a file as a fault names it: on one line, cut where it is long, without what would move
/// the cursor of the terminal that it is shown on.
std::string shown(std::string_view text);

/// Appends the way to an element of a list: `[3]`, counted from 0.
void appendIndex(std::string& path, std::size_t index);

} // namespace kam::json
