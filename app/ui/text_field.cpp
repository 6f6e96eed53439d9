#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"

namespace kam::ui {

FieldState textField(Ui& ui, std::string_view id, std::string_view value, const FieldStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = fieldNode(in, Role::textField, id, style.label, style.disabled);
    FieldState state;
    fieldFrame(ui, node, [&] { state = drawField(ui, node, value, style, {}).state; });
    return state;
}

} // namespace kam::ui
