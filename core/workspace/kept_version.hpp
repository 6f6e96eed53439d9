#pragma once

#include "core/base/date.hpp"

#include <cstdint>
#include <string>

namespace kam {

/// A version of the workspace that a person wanted kept.
struct KeptVersion {
    std::uint32_t number = 0; ///< of its file; names it
    std::string name;
    std::string by; ///< who kept it; empty: not known
    Instant at;
    bool readable = true; ///< otherwise only its number is known

    bool operator==(const KeptVersion&) const = default;
};

} // namespace kam
