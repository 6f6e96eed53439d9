#pragma once

#include "core/offer/offer_result.hpp"
#include "core/offer/service_result.hpp"
#include "core/selection/selection_result.hpp"
#include "core/selection/stability.hpp"

#include <cstdint>
#include <optional>
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
    const Workspace* workspace = nullptr;
    std::uint64_t version = 0;
    std::optional<SelectionResult> known;
    std::optional<std::vector<const Account*>> sorted;
    std::optional<std::vector<std::optional<Tier>>> tiersByName;
    std::optional<OfferResult> offered;
    std::optional<ServiceResult> served;
    std::optional<std::vector<std::string>> names;
    std::optional<StabilityDraws> draws;
    std::optional<std::vector<double>> shares;
};

} // namespace kam
