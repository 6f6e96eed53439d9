#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// A record in a list, with what can be done with it.
struct RecordRow {
    std::string_view id;              ///< of the record
    std::string name;                 ///< of the record
    std::string spoken;               ///< all that the row shows, for screen readers
    std::vector<std::string> options; ///< of its menu
    float height = 56;
    bool current = false;
    bool readOnly = false; ///< without its menu
};

/// What a person did with it.
struct RecordUse {
    bool opened = false;
    int chosen = -1; ///< place among the options; -1: none
};

/// A row that can be pressed and at its right edge three dots that open its menu, as the right
/// button and a long press do.
RecordUse recordRow(const View& view, ui::Ui& ui, const RecordRow& record, ui::Content content,
                    Actions& actions);

} // namespace kam
