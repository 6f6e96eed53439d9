#pragma once

#include "app/screens/selecting.hpp"
#include "core/offer/offer_result.hpp"
#include "core/offer/service_result.hpp"
#include "core/selection/rating_progress.hpp"
#include "core/selection/selection_result.hpp"
#include "core/selection/sensitivity.hpp"
#include "core/selection/stability.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace kam {

/// Which accounts of a workspace are key, computed when it is first asked for and kept until
/// something changes.
class SelectionCache {
public:
    /// Which workspace it is about from now on; of another version nothing is kept.
    void lookAt(const Workspace& of, std::uint64_t ofVersion);

    const SelectionResult& result();
    /// All accounts by name, equal names by id.
    const std::vector<const Account*>& byName();
    /// The list of the portfolio and what is to be said of it on this day.
    const ListShown& listShown(Date today);
    /// What holds, as a trial of it begins.
    Trial holds();
    /// What weights on trial come to.
    const TrialResult& tried(const Trial& trial);
    /// How far each weight can move, as they stand in the weights; null while it needs more frames.
    const std::vector<WeightRange>* ranges();
    /// What moving the weight of a criterion does, or, where there is no such criterion, of that
    /// which can move least; null without criteria. Not before their ranges are known.
    const OneWeight* oneWeight(std::string_view criterion);
    const Weights& weights();
    /// How far accounts are rated, as they are looked at.
    const RatingProgress& progress(const RatingLook& wanted);
    /// The accounts that are looked at, by name. Those that lack or divide something stay among
    /// them when they no longer do, until somebody looks anew: what is written does not vanish.
    const std::vector<const Account*>& rows(const RatingLook& wanted);
    /// Another one whenever those rows are others, or what stands in them.
    std::uint64_t rowsVersion() const { return rowsSeen; }
    /// The tiers of all accounts, as they stand by name.
    const std::vector<std::optional<Tier>>& tiers();
    /// What they are offered.
    const OfferResult& offer();
    /// Who looks after them.
    const ServiceResult& service();
    /// The names of figures that accounts have of their own.
    const std::vector<std::string>& figures();
    /// As the accounts of the ranking stand; null while it needs more frames: each call does as
    /// much as a frame has time for.
    const std::vector<double>* stability();

private:
    const Decided& decided();
    /// `criterion`: its place among those of both axes.
    OneWeight weightOf(std::size_t criterion);

    const Workspace* workspace = nullptr;
    std::uint64_t version = 0;
    std::optional<SelectionResult> known;
    std::optional<std::vector<const Account*>> sorted;
    std::optional<std::vector<std::optional<Tier>>> tiersByName;
    std::optional<OfferResult> offered;
    std::optional<ServiceResult> served;
    std::optional<std::vector<std::string>> names;
    std::optional<ListShown> listed;
    Date listedOn;
    std::optional<TrialResult> trialResult;
    std::optional<Decided> decisions;
    std::vector<WeightRange> weightRanges; ///< as far as they are known
    std::optional<OneWeight> moved;
    std::size_t movedPlace = 0; ///< whose weight that is
    std::optional<Weights> weighed;
    RatingLook look; ///< that what follows is of
    std::optional<RatingProgress> rated;
    std::optional<std::vector<const Account*>> shown;
    std::unordered_set<std::string> held; ///< ids of accounts that stay among the rows
    std::uint64_t rowsSeen = 0;
    std::optional<StabilityDraws> draws;
    std::optional<std::vector<double>> shares;
};

} // namespace kam
