#pragma once

#include "core/base/date.hpp"

#include <cstddef>
#include <cstdint>

namespace kam::ui {

/// What hangs open at a field: a list to choose from or a calendar. There is one at a time.
struct Picking {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::uint32_t id = 0;      ///< of the field; 0: nothing is open
    bool narrows = false;      ///< list: what is typed narrows it
    std::size_t active = none; ///< list: the place, among what it shows, that Enter takes
    bool reveal = false;       ///< list: that place is to be scrolled into view
    Date day;                  ///< calendar: that arrow keys stand on
    bool drawn = false;        ///< in this pass
};

} // namespace kam::ui
