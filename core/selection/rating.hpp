#pragma once

#include "core/workspace/workspace.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kam {

/// Where the rating of an account on a criterion comes from.
enum class RatingSource : std::uint8_t {
    none,
    agreed,  ///< what was agreed on for the account
    scorers, ///< mean of what each scorer gave
    band,    ///< of the criterion's scale, by a figure of the account
};

/// What an account gets on one criterion.
struct Rating {
    RatingSource source = RatingSource::none;
    double points = 0;          ///< 0-10; 0 where there is none
    int scorers = 0;            ///< who gave one, whatever the source
    double least = 0, most = 0; ///< of theirs; 0 where there are none

    bool rated() const { return source != RatingSource::none; }
    bool operator==(const Rating&) const = default;
};

/// What was agreed on; else the mean of the scorers' ratings; else that of the band; else none.
Rating ratingOf(const Account& account, const Criterion& criterion, const Company& company);

/// Scorers who are so many points apart should talk about it.
inline constexpr double wideSpread = 3;
bool farApart(const Rating& rating);

/// What a scorer says on a criterion; null where that is nothing.
const Score* scoreOf(const Account& account, std::string_view criterion, std::string_view scorer);
/// Keeps it; what says nothing goes.
void keepScore(Account& account, ScoreKey key, Score score);

/// Sets, or takes away where there are no points, what a scorer gives or, with an empty name, what
/// is agreed on. A scorer's note stays.
void rate(Account& account, const Criterion& criterion, const std::string& scorer,
          std::optional<double> points);

/// A figure of an account by its name: "revenue" and "costToServe" of a year, in whole units of the
/// company's currency (null where they are in another one); "growth" and "grossMargin" in %; else
/// what the account has under this name.
std::optional<double> figureOf(const Account& account, std::string_view figure,
                               const Company& company);

/// The rating of the band that a figure lies in; null below the first.
std::optional<double> ratingOf(const BandScale& scale, double figure);

} // namespace kam
