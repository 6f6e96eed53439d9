#pragma once

#include "app/ui/inner.hpp"

#include <optional>
#include <string_view>

namespace kam::ui {

struct Calendar {
    std::string_view name = {};
    std::optional<Date> chosen = {}, low = {}, high = {};
};

/// Opens the calendar of a field on a day.
void openCalendar(Ui::Inner& in, std::uint32_t field, Date day);
/// A month of days to choose from, hanging from the field's box; keeps the keyboard until it is
/// closed. Returns the day chosen now. Call it while `Inner::picking` is the field's.
std::optional<Date> drawCalendar(Ui& ui, std::uint32_t field, const Rect& anchor,
                                 const Calendar& calendar);

} // namespace kam::ui
