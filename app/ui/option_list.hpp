#pragma once

#include "app/ui/field.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The list that hangs from a field while something is chosen from it. The keyboard stays in the
/// field; `Inner::picking` holds how the list stands.
namespace kam::ui {

struct OptionList {
    std::string_view name = {};
    const std::vector<std::string>& options;
    std::vector<std::size_t> shown = {}; ///< which of them, in this order
    std::function<bool(std::size_t)> isChosen = {};
    bool several = false; ///< with boxes to check
};

/// Places of the options that hold every word of `typed`, accents and capitals ignored.
std::vector<std::size_t> matching(const std::vector<std::string>& options, std::string_view typed);

/// How the field says that it has a list of which `shown` can be seen.
FieldKind kindOfList(const Ui::Inner& in, std::uint32_t field,
                     const std::vector<std::size_t>& shown);
/// Opens the list of a field.
void openList(Ui::Inner& in, std::uint32_t field, bool narrows, std::size_t active);
/// Moves the active place by the keys that mean it, among `count` that are shown.
void walkList(Ui::Inner& in, std::size_t count);
/// The sign at the field's right edge, and what a press on the field does: it opens the list with
/// `start` as its active place; one on the sign closes it again.
void pressForList(Ui::Inner& in, std::uint32_t field, const Rect& box, std::size_t start);
/// Draws it at the field's box. Returns the option that was pressed, `Picking::none` while none;
/// closes itself when dismissed or when the keyboard goes elsewhere.
std::size_t drawList(Ui& ui, std::uint32_t field, const Rect& anchor, const OptionList& list);

} // namespace kam::ui
