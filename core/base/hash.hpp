#pragma once

#include <cstdint>
#include <string_view>

namespace kam {

/// CRC-32C (Castagnoli) of the bytes; finds every single flipped bit and burst up to 32 bits.
std::uint32_t crc32c(std::string_view bytes);

/// FNV-1a (Fowler, Noll & Vo), 64 bits: tells contents apart where nobody means harm.
std::uint64_t fnv1a(std::string_view bytes);

} // namespace kam
