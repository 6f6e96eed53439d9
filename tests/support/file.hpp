#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kam::test {

/// The bytes of a file; nothing where it cannot be read.
std::optional<std::string> readFile(const std::string& path);

/// Makes a file or replaces what it holds. Whether all of it was written.
bool writeFile(const std::string& path, std::string_view bytes);

} // namespace kam::test
