#pragma once

#include "app/ui/widgets.hpp"
#include "core/base/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Fields for numbers, dates and choices. Each is a text field at heart: what a person types stays
/// as it is while they type; what cannot be read stays in sight with a sentence that says why; the
/// value changes only to what is valid.
namespace kam::ui {

struct NumberStyle {
    std::string_view label = {};
    bool hideLabel = false; ///< still read out
    std::string_view optional = {};
    std::string_view unit = {};
    std::optional<double> low = {}, high = {};
    double step = 1;  ///< of the arrow keys
    int decimals = 0; ///< shown, and the most that are taken
    std::string_view error = {};
    bool disabled = false;
};
template <typename Value>
struct Entered {
    Value value = {};
    bool changed = false; ///< in this pass
    bool faulty = false;  ///< what stands in a date field cannot be the value, which is as before
};
/// A number in the language's form, at the right edge. Empty: null.
Entered<std::optional<double>> numberField(Ui& ui, std::string_view id, std::optional<double> value,
                                           const NumberStyle& style);

struct DateStyle {
    std::string_view label = {};
    bool hideLabel = false;
    std::string_view optional = {};
    std::optional<Date> low = {}, high = {};
    std::string_view error = {};
    bool disabled = false;
};
/// A day, typed or chosen from a calendar. Empty: null.
Entered<std::optional<Date>> dateField(Ui& ui, std::string_view id, std::optional<Date> value,
                                       const DateStyle& style);

struct ComboStyle {
    std::string_view label = {};
    bool hideLabel = false;
    std::string_view optional = {};
    std::string_view placeholder = {};
    bool free = false;     ///< other words than those listed are values too
    bool required = false; ///< another one may be chosen, but not none
    std::string_view error = {};
    bool disabled = false;
};
/// One of many: typing narrows the list, accents ignored. The value is an option's text, or empty.
Entered<std::string> comboBox(Ui& ui, std::string_view id, const std::vector<std::string>& options,
                              std::string_view value, const ComboStyle& style);

/// Several of many, shown below as chips that can be removed. `style.free` means nothing here.
Entered<std::vector<std::string>> multiSelect(Ui& ui, std::string_view id,
                                              const std::vector<std::string>& options,
                                              const std::vector<std::string>& chosen,
                                              const ComboStyle& style);

/// Words of one's own, shown as chips: Enter or a comma adds, Backspace in the empty field removes
/// the last. The same word is taken once.
Entered<std::vector<std::string>> tagField(Ui& ui, std::string_view id,
                                           const std::vector<std::string>& tags,
                                           const FieldStyle& style);

} // namespace kam::ui
