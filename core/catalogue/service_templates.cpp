#include "core/catalogue/service_templates.hpp"

#include <array>

namespace kam {
namespace {

/// Words: the texts "service.<id>", what the customer notices in ".more" and each level by its
/// place. `meant` by tier; -1: the standard.
struct Proposed {
    std::string_view id;
    int levels, standard;
    std::array<int, tierCount> meant; ///< key, strategic, star, status, streamline
};

constexpr std::array<Proposed, 8> proposed{{
    {"contact", 4, 1, {3, -1, -1, -1, 0}},
    {"response", 4, 1, {3, 2, -1, -1, 0}},
    {"planning", 4, 0, {2, 1, 1, -1, -1}},
    {"executive", 3, 0, {2, -1, 1, -1, -1}},
    {"delivery", 4, 0, {2, 1, -1, 1, -1}},
    {"support", 3, 0, {2, 1, 1, -1, -1}},
    {"training", 3, 0, {2, 1, -1, -1, -1}},
    {"data", 3, 1, {2, -1, -1, -1, -1}},
}};

} // namespace

std::vector<Service> servicesToBeginWith(const Texts& texts) {
    std::vector<Service> services;
    for (const Proposed& each : proposed) {
        const std::string key = "service." + std::string(each.id);
        Service service{
            .id = "sv-" + std::string(each.id), .name = texts(key), .notice = texts(key + ".more")};
        for (int level = 0; level < each.levels; ++level)
            service.levels.push_back({texts(key + "." + std::to_string(level)), std::nullopt});
        service.standard = each.standard;
        for (std::size_t tier = 0; tier < tierCount; ++tier)
            if (each.meant[tier] >= 0) service.meant[tier] = each.meant[tier];
        services.push_back(std::move(service));
    }
    return services;
}

} // namespace kam
