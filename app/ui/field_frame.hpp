#pragma once

#include "app/ui/inner.hpp"

#include <string_view>

/// What stands around the box of a field and of everything that looks like one: the label above it,
/// the sentence that says what is wrong below.
namespace kam::ui {

/// Height of a field's box, CSS px; fingers get more.
float fieldHeight(const Ui::Inner& in);

/// The identity of a field, which who asks for the keyboard finds by its label or key. One that
/// cannot be used lets go of what was begun in it: typing, and what hangs from it.
std::uint32_t fieldNode(Ui::Inner& in, Role role, std::string_view key, std::string_view label,
                        bool disabled);

/// A place as wide as there is room and as high as what `content` draws in it.
void fieldFrame(Ui& ui, std::uint32_t id, Content content);
/// `optional`: a word behind it, "opcional".
void fieldLabel(Ui::Inner& in, std::string_view label, std::string_view optional = {});
/// Says that no more characters fit in.
void fieldFull(Ui::Inner& in, std::size_t characters);
/// Says what is wrong with a field that was left, as the keyboard is elsewhere by then.
void announceFault(Ui& ui, std::string_view label, std::string_view sentence);
/// Nothing where the sentence is empty.
void fieldError(Ui::Inner& in, std::string_view sentence);

} // namespace kam::ui
