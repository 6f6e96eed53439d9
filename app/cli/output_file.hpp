#pragma once

#include "core/base/result.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kam::cli {

/// Writes a file as a whole or not at all: whoever reads it meanwhile, or after a fault, sees what
/// was there before. Nothing, or why it could not be written.
std::optional<std::string> writeFile(const std::string& name, std::string_view bytes);

} // namespace kam::cli
