#pragma once

#include <cstdint>
#include <string_view>

namespace kam {

/// CRC-32C (Castagnoli) of the bytes; finds every single flipped bit and burst up to 32 bits.
std::uint32_t crc32c(std::string_view bytes);

} // namespace kam
