#pragma once

#include "app/ui/inner.hpp"
#include "app/ui/widgets.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The text field as other widgets build on it.
namespace kam::ui {

/// What makes a text field a number, a date or a list to choose from.
struct FieldKind {
    Role role = Role::textField;
    bool right = false; ///< its text stands at the right edge: numbers
    bool cell = false;  ///< stands in the place of a grid's cell, whose text does not move
    float kept = 0;     ///< dp inside the right edge that belong to a button
    std::optional<Range> range = {};
    std::optional<bool> expanded = {};
    std::uint32_t controls = 0, active = 0; ///< see Node
};

struct DrawnField {
    FieldState state;
    Rect box;
};

/// Label, box and error one below the other in the current region. `value` as in `textField`.
DrawnField drawField(Ui& ui, std::uint32_t id, std::string_view value, const FieldStyle& style,
                     const FieldKind& kind);

} // namespace kam::ui
