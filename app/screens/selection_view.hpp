#pragma once

#include "app/screens/offering.hpp"
#include "app/screens/selecting.hpp"
#include "core/offer/offer_result.hpp"
#include "core/offer/service_result.hpp"
#include "core/selection/rating_progress.hpp"
#include "core/selection/selection_result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// What the screens see that choose key accounts, each only what it shows; null elsewhere.
struct SelectionView {
    const SelectionResult* result = nullptr;
    const std::vector<const Account*>* accounts = nullptr;   ///< all, by name
    const std::vector<std::optional<Tier>>* tiers = nullptr; ///< likewise; of the attention
    const Weights* weights = nullptr;                        ///< of the criteria
    std::string_view judge = {};                             ///< key of whose comparisons are shown
    const std::vector<std::string>* figures = nullptr;  ///< names of accounts' own; of a dialog
    const RatingLook* ratingLook = nullptr;             ///< where ratings are shown
    const RatingProgress* progress = nullptr;           ///< likewise, as they are looked at
    const std::vector<const Account*>* rated = nullptr; ///< of the ratings: those looked at
    const ListShown* listShown = nullptr;               ///< of the portfolio
    MatrixWindow matrixWindow = {};                     ///< likewise
    std::size_t othersShown = 0;                    ///< so many that are no key accounts are listed
    const std::vector<double>* stability = nullptr; ///< as the ranking; null: not computed yet
    const Decision* decision = nullptr;             ///< as far as it is filled in
    const TrialResult* trial = nullptr;             ///< of the screen of trials
    const std::vector<WeightRange>* ranges = nullptr; ///< likewise; null: not computed yet
    const OneWeight* oneWeight = nullptr;             ///< likewise: whose lines are shown
    const OfferResult* offer = nullptr;               ///< of the offer
    const ServiceResult* service = nullptr;           ///< of the attention
};

} // namespace kam
