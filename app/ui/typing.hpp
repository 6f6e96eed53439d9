#pragma once

#include "app/ui/inner.hpp"

#include <string>
#include <string_view>

/// What a person does to the one text that is being edited, as widgets see it that are more than a
/// text field.
namespace kam::ui {

/// What is typed into a field now, null where it does not have the keyboard.
const std::string* typedInto(const Ui::Inner& in, std::uint32_t id);
/// Replaces what is typed into the field that has the keyboard; the caret stands at the end.
void retype(Ui::Inner& in, std::string text);
/// Whether a key went down for the field that has the keyboard. Not while an input method composes.
bool typedKey(Ui::Inner& in, std::string_view key);

} // namespace kam::ui
