#pragma once

#include <string_view>

namespace kam::web::input {

/// What points; the numbers are those of web/bridge/pointer.ts.
enum class Pointer { mouse = 0, touch = 1, pen = 2 };

/// Modifier keys held, as bits; the numbers are those of web/bridge/keyboard.ts.
enum Modifier : unsigned { control = 1, shift = 2, alt = 4, super = 8 };

// Each puts one event into Dear ImGui's queue. Lengths are CSS px.

void pointerMoved(float x, float y, Pointer kind);
void pointerButton(int button, bool down);
void pointerLeft();
/// The content moves by so much: positive is down and right, as fingers do.
void scrolled(float dx, float dy);
/// `code` is KeyboardEvent.code, letters moved to where the layout has them. `repeat`: the system
/// repeats a key that is held.
void key(std::string_view code, bool down, bool repeat, unsigned modifiers);
/// All keys count as released.
void releaseKeys();

/// Whether ImGui still has events to work off.
bool waiting();

/// CSS name of the pointer's shape that ImGui asks for.
const char* cursor();

} // namespace kam::web::input
