#pragma once

#include "core/catalogue/questionnaire.hpp"
#include "core/readiness/assessment.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::test {

/// The questionnaire that the program carries.
const Questionnaire& questionnaire();

/// What people answered in one round, written as a few characters an item: a level 0-4, `-` for
/// "not applicable", `.` for not answered; one character a person.
struct Answered {
    using Rows = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    Round round;
    std::vector<Response> responses;

    /// Every item of the mode as `everywhere`, but those named.
    explicit Answered(std::string_view everywhere, Rows others = {}, Mode mode = Mode::quick);

    /// Writes one item anew.
    void set(std::string_view item, std::string_view marks);
    /// The room agreed on this mark.
    void agree(std::string_view item, char mark);
    Assessment assess() const;
};

/// A round of one to eight people who answer much or little, high or low.
Answered randomAnswers(std::uint32_t seed);

} // namespace kam::test
