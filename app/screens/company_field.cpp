#include "app/screens/company_field.hpp"

namespace kam {

using namespace ui;

FieldState companyField(const View& view, Ui& ui, Actions& actions) {
    FieldState field = textField(ui, "company", view.workspace.company.name,
                                 {.label = ui.texts("company.name"),
                                  .optional = ui.texts("field.optional"),
                                  .placeholder = ui.texts("company.example"),
                                  .maxCharacters = 120,
                                  .disabled = view.readOnly});
    if (field.changed) {
        Company record = view.workspace.company;
        record.name = field.text;
        actions.changes.push_back({{put(std::move(record))}, "change.company"});
        actions.typing = true;
    }
    return field;
}

} // namespace kam
