#pragma once

#include <cstddef>

namespace kam {

/// Limits on what is read, checked before anything is built.
struct Limits {
    std::size_t bytes = std::size_t{64} << 20;
    std::size_t depth = 64;
    std::size_t records = 100'000;  ///< of one table: entries of any one list or object
    std::size_t characters = 4'000; ///< of one text
    std::size_t values = 8'000'000; ///< of the whole document
};

/// Faults named of one document; it is not read on once there are as many.
inline constexpr std::size_t mostFaults = 100;

} // namespace kam
