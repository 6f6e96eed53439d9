#pragma once

#include "core/base/id.hpp"
#include "core/base/money.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// What a service is meant for: the key accounts, and all others by their class.
enum class Tier : std::uint8_t { key, strategic, star, status, streamline };
inline constexpr std::size_t tierCount = 5;
/// All of them, in order.
inline constexpr std::array<Tier, tierCount> allTiers{Tier::key, Tier::strategic, Tier::star,
                                                      Tier::status, Tier::streamline};

/// "key", "strategic", "star", …
std::string_view name(Tier tier);

/// How far a service goes.
struct ServiceLevel {
    std::string words;         ///< what one sees there
    std::optional<Money> cost; ///< of an account and year; null: not known, which is not 0

    bool operator==(const ServiceLevel&) const = default;
};

/// So many levels a service has at most.
inline constexpr std::size_t mostServiceLevels = 10;

/// Something that customers get, more of it or less.
struct Service {
    Id id; ///< "sv-…"
    std::string name;
    std::string notice;                                ///< what the customer notices of it
    std::vector<ServiceLevel> levels;                  ///< one at least, from the least on
    int standard = 0;                                  ///< place of the level that everybody gets
    std::array<std::optional<int>, tierCount> meant{}; ///< by tier its level; null: the standard

    bool operator==(const Service&) const = default;
};

/// What an account gets of a service otherwise than its tier does, and what it has today.
struct OfferLine {
    std::optional<int> agreed; ///< place of a level; null: as its tier
    std::optional<int> today;  ///< likewise; null: not said
    std::string note;

    bool operator==(const OfferLine&) const = default;
};

/// Whether a service has the levels that a line is about.
inline bool hasLevels(const Service& service, const OfferLine& line) {
    const int count = static_cast<int>(service.levels.size());
    return line.agreed.value_or(0) < count && line.today.value_or(0) < count;
}

/// Who looks after an account.
enum class ServiceModelKind : std::uint8_t {
    keyTeam,     ///< a key account manager with a team of several functions
    fieldSeller, ///< a seller who visits
    insideSales, ///< inside sales and back office, by telephone and mail
    direct,      ///< the internet channel: the customer orders by itself
};
inline constexpr std::size_t serviceModelCount = 4;
inline constexpr std::array<ServiceModelKind, serviceModelCount> allServiceModels{
    ServiceModelKind::keyTeam, ServiceModelKind::fieldSeller, ServiceModelKind::insideSales,
    ServiceModelKind::direct};

/// "keyTeam", "fieldSeller", …
std::string_view name(ServiceModelKind kind);

/// What it takes to look after an account in one way.
struct ServiceModel {
    std::optional<Money> cost;   ///< of an account and year; null: not known, which is not 0
    std::optional<double> hours; ///< of an account and month, 0-1000; null: not known

    bool operator==(const ServiceModel&) const = default;
};

/// How accounts are served: what each way takes, and whom it is meant for.
struct ServiceModels {
    std::array<ServiceModel, serviceModelCount> models{}; ///< by kind
    /// By tier. As it begins it is our own rule.
    std::array<ServiceModelKind, tierCount> meant{
        ServiceModelKind::keyTeam, ServiceModelKind::fieldSeller, ServiceModelKind::fieldSeller,
        ServiceModelKind::insideSales, ServiceModelKind::direct};

    const ServiceModel& of(ServiceModelKind kind) const {
        return models[static_cast<std::size_t>(kind)];
    }
    ServiceModelKind meantFor(Tier tier) const { return meant[static_cast<std::size_t>(tier)]; }
    bool operator==(const ServiceModels&) const = default;
};

} // namespace kam
