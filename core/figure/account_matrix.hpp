#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/selection/ranking.hpp"

#include <functional>
#include <optional>
#include <string_view>

namespace kam {

/// So many accounts a matrix shows at most, the first of the ranking: more nobody can tell apart.
inline constexpr std::size_t mostBubbles = 300;

/// Which part of the matrix is shown: a square of it.
struct MatrixWindow {
    double strength = 0, attractiveness = 0; ///< of its lower left corner, 0-10
    double size = 10;                        ///< of its sides; at most 10

    bool whole() const { return size >= 10; }
    bool operator==(const MatrixWindow&) const = default;
};

/// A window of this size about a point, as far as the matrix reaches.
MatrixWindow windowAbout(double strength, double attractiveness, double size);

struct MatrixStyle {
    double width = 0;              ///< in units, at least 260
    double height = 0;             ///< likewise
    std::string_view current = {}; ///< id of the account that is marked; empty: none
    /// How large the bubble of an account is meant to be, by area, in a unit of one's own; null:
    /// not known. Where it is known of none, all are alike.
    std::function<std::optional<double>(const Account&)> size = {};
    MatrixWindow window = {};
    std::optional<int> lastNumber = {}; ///< ranks above it are not written; null: all are
    bool cutsMove = false; ///< the lines between classes are handles: "strength", "attractiveness"
};

/// The tone of a class.
Tone toneOf(AccountClass which);

/// Ranked accounts by our strength with them (to the right) and their attractiveness (upwards),
/// 0-10 each, with the lines that divide the classes (Millman & Wilson 1995). Those on the list are
/// filled, the others dashed; the number is the rank, left out where another one has the place.
/// Each bubble is a spot under the id of its account; those outside the window are not shown.
Figure accountMatrix(const Ranking& ranking, const Selection& selection, const Texts& texts,
                     const MatrixStyle& style);

} // namespace kam
