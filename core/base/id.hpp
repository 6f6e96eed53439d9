#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// Names a record. 1 to 64 characters of A-Z a-z 0-9 . _ - ; compares by bytes.
using Id = std::string;

/// Whether a text may serve as an Id.
bool isId(std::string_view text);

/// A new Id such as "r-4m7k2q9xw1bzt": the prefix, a hyphen and 13 characters that carry the 64
/// random bits and nothing else - neither time nor order, so that an id gives nobody away.
Id makeId(std::string_view prefix, std::uint64_t randomBits);

/// The random bits of which `makeId` made an id; nothing for one that it did not make.
std::optional<std::uint64_t> randomBitsOf(std::string_view id);

} // namespace kam
