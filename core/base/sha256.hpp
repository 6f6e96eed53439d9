#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kam {

/// SHA-256 (FIPS 180-4): nobody finds a text that has a given digest.
std::array<std::uint8_t, 32> sha256(std::string_view bytes);

} // namespace kam
