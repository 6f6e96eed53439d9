#pragma once

#include "app/ui/inner.hpp"

#include <string_view>

/// Small signs that several widgets paint inside themselves. CSS px; no nodes.
namespace kam::ui {

float pipsWidth(const Ui::Inner& in);
/// Four pips, so many filled, their middle at `centre`.
void paintPips(Ui::Inner& in, float x, float centre, int filled, bool chosen);
float keyCapWidth(Ui::Inner& in, std::string_view key);
void paintKeyCap(Ui::Inner& in, float x, float y, std::string_view key);
/// A number that asks for attention: blocks, overdue.
void paintCount(Ui::Inner& in, float x, float y, std::string_view count);
float countWidth(Ui::Inner& in, std::string_view count);

/// Of a square `box`.
void paintRadio(Ui::Inner& in, const Rect& box, bool chosen, bool disabled);
void paintCheckbox(Ui::Inner& in, const Rect& box, bool checked, bool hovered, bool disabled);

} // namespace kam::ui
