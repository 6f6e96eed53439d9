#pragma once

#include "app/ui/widgets.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values set without typing, parts of a screen to choose between, and work that takes a while.
namespace kam::ui {

struct SliderStyle {
    std::string_view label = {};
    double low = 0, high = 100, step = 1;
    int decimals = 0;
    std::string_view unit = {};
    /// What is shown and read out instead of the number.
    std::function<std::string(double)> words = {};
    bool disabled = false;
    bool hideLabel = false;            ///< label and value are read, and painted by the caller
    std::optional<double> origin = {}; ///< from where it is filled; null: from the lowest
    bool open = false;                 ///< nobody has set it yet: a ring stands at `value`
};
/// A value between two others, dragged or moved by arrow keys; PageUp and PageDown are ten steps.
/// Returns what it is now.
double slider(Ui& ui, std::string_view id, double value, const SliderStyle& style);

struct StepperStyle {
    std::string_view label = {};
    int low = 0, high = 99;
    std::string_view unit = {};
    bool disabled = false;
};
/// A small whole number with a button to each side. Returns what it is now.
int stepper(Ui& ui, std::string_view id, int value, const StepperStyle& style);

/// Names of the parts of a screen, one of which is shown below. Returns the index now chosen.
int tabs(Ui& ui, std::string_view name, const std::vector<std::string>& options, int chosen);

/// Choices one below the other; -1: none yet. Returns the index now chosen.
int radioList(Ui& ui, std::string_view name, const std::vector<std::string>& options, int chosen);

struct ProgressStyle {
    std::string_view name = {};       ///< of the work
    std::optional<double> share = {}; ///< 0-1; null: nobody knows
    std::string_view doing = {};      ///< what happens now, in words
    bool canCancel = true;
};
/// Work that takes a while. True: it is to be cancelled. Nothing moves by itself.
bool progress(Ui& ui, const ProgressStyle& style);

} // namespace kam::ui
