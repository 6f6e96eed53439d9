#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// What a dialog asks that gives something a name.
struct TitleField {
    std::string_view label;
    std::string_view sentence = {}; ///< above the field; may be empty
    std::string_view confirm;       ///< on the button
    bool mayBeEmpty = false;
    bool readOnly = false;
};

/// The body of such a dialog: a field with `view.dialogWords` in it, cancel and confirm. Null: not
/// yet given.
std::optional<std::string> titleField(const View& view, ui::Ui& ui, const TitleField& asked,
                                      Actions& actions);

} // namespace kam
