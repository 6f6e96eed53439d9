#include "core/selection/rating.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

std::optional<double> unitsOf(const std::optional<Money>& money, const Company& company) {
    if (!money || money->currency != company.currency) return std::nullopt;
    double units = 1;
    for (int digit = minorDigits(money->currency); digit > 0; --digit)
        units *= 10;
    return static_cast<double>(money->minorUnits) / units;
}

/// Takes in what each scorer gave; the mean is in `points`.
void addScores(Rating& rating, const Scores& scores, const Id& criterion) {
    double sum = 0;
    for (auto at = scores.lower_bound(std::string_view(criterion));
         at != scores.end() && at->first.criterion == criterion; ++at) {
        if (!at->second.rating) continue;
        const double points = *at->second.rating;
        rating.least = rating.scorers == 0 ? points : std::min(rating.least, points);
        rating.most = rating.scorers == 0 ? points : std::max(rating.most, points);
        ++rating.scorers;
        sum += points;
    }
    if (rating.scorers == 0) return;
    rating.source = RatingSource::scorers;
    rating.points = sum / rating.scorers;
}

} // namespace

Rating ratingOf(const Account& account, const Criterion& criterion, const Company& company) {
    Rating rating;
    if (!account.scores.empty()) addScores(rating, account.scores, criterion.id);
    if (const auto agreed = account.ratings.find(criterion.id); agreed != account.ratings.end()) {
        rating.source = RatingSource::agreed;
        rating.points = agreed->second;
    } else if (!rating.rated() && criterion.bands) {
        const auto figure = figureOf(account, criterion.bands->figure, company);
        const auto points = figure ? ratingOf(*criterion.bands, *figure) : std::nullopt;
        if (points) {
            rating.source = RatingSource::band;
            rating.points = *points;
        }
    }
    return rating;
}

bool farApart(const Rating& rating) {
    constexpr double rounding = 1e-9;
    return rating.scorers > 1 && rating.most - rating.least >= wideSpread - rounding;
}

const Score* scoreOf(const Account& account, std::string_view criterion, std::string_view scorer) {
    for (auto at = account.scores.lower_bound(criterion);
         at != account.scores.end() && at->first.criterion == criterion; ++at)
        if (at->first.scorer == scorer) return &at->second;
    return nullptr;
}

void keepScore(Account& account, ScoreKey key, Score score) {
    if (score == Score{})
        account.scores.erase(key);
    else
        account.scores.insert_or_assign(std::move(key), std::move(score));
}

void rate(Account& account, const Criterion& criterion, const std::string& scorer,
          std::optional<double> points) {
    if (!scorer.empty()) {
        const Score* before = scoreOf(account, criterion.id, scorer);
        Score score = before ? *before : Score{};
        score.rating = points;
        return keepScore(account, {criterion.id, scorer}, std::move(score));
    }
    if (points)
        account.ratings.insert_or_assign(criterion.id, *points);
    else
        account.ratings.erase(criterion.id);
}

std::optional<double> figureOf(const Account& account, std::string_view figure,
                               const Company& company) {
    const auto& value = account.value;
    if (figure == "revenue") return value ? unitsOf(value->baseRevenue, company) : std::nullopt;
    if (figure == "costToServe") return value ? unitsOf(value->costToServe, company) : std::nullopt;
    if (figure == "growth") return value ? value->growth : std::nullopt;
    if (figure == "grossMargin") return value ? value->grossMargin : std::nullopt;
    const auto found = account.figures.find(figure);
    if (found == account.figures.end()) return std::nullopt;
    return found->second;
}

std::optional<double> ratingOf(const BandScale& scale, double figure) {
    const auto above = std::find_if(scale.bands.begin(), scale.bands.end(),
                                    [&](const Band& band) { return band.from > figure; });
    if (above == scale.bands.begin()) return std::nullopt;
    return (above - 1)->rating;
}

} // namespace kam
