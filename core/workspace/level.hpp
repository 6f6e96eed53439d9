#pragma once

#include "core/base/wording.hpp"

namespace kam {

/// One of the five things one may see at a company.
struct Level {
    Wording title;  ///< two or three words
    Wording anchor; ///< what one sees
    Wording action; ///< what to do next; empty at level 4

    bool operator==(const Level&) const = default;
};

} // namespace kam
