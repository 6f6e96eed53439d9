#include "core/catalogue/criteria_templates.hpp"

#include <array>

namespace kam {
namespace {

constexpr Axis attractiveness = Axis::attractiveness, strength = Axis::strength;

struct Proposed {
    std::string_view id; ///< words: the texts "criterion.<id>" and its anchors .0, .5 and .10
    Axis axis;
    double points;
};

/// What suits most companies that sell to companies. The kinds of criteria are those of Millman &
/// Wilson (1995) and McDonald & Woodburn; the points are ours.
constexpr std::array<Proposed, 12> general{{
    {"spend", attractiveness, 25},
    {"growth", attractiveness, 20},
    {"margin", attractiveness, 20},
    {"openness", attractiveness, 15},
    {"fit", attractiveness, 10},
    {"prestige", attractiveness, 10},
    {"range", strength, 20},
    {"service", strength, 20},
    {"reliability", strength, 20},
    {"price", strength, 15},
    {"people", strength, 15},
    {"reputation", strength, 10},
}};
/// Goods that a customer's own production waits for.
constexpr std::array<Proposed, 11> industry{{
    {"spend", attractiveness, 30},
    {"margin", attractiveness, 20},
    {"growth", attractiveness, 15},
    {"solvency", attractiveness, 15},
    {"openness", attractiveness, 10},
    {"fit", attractiveness, 10},
    {"reliability", strength, 30},
    {"price", strength, 20},
    {"service", strength, 20},
    {"range", strength, 15},
    {"people", strength, 15},
}};
/// Work that is bought for who does it.
constexpr std::array<Proposed, 10> services{{
    {"openness", attractiveness, 25},
    {"growth", attractiveness, 20},
    {"margin", attractiveness, 20},
    {"fit", attractiveness, 20},
    {"prestige", attractiveness, 15},
    {"people", strength, 30},
    {"reputation", strength, 25},
    {"service", strength, 20},
    {"range", strength, 15},
    {"reliability", strength, 10},
}};

template <std::size_t N>
std::vector<Criterion> inWords(const std::array<Proposed, N>& proposed, const Texts& texts) {
    std::vector<Criterion> criteria;
    for (const Proposed& each : proposed) {
        const std::string key = "criterion." + std::string(each.id);
        Criterion criterion{.id = "c-" + std::string(each.id),
                            .axis = each.axis,
                            .name = texts(key),
                            .weight = each.points};
        for (const int place : {0, 5, 10})
            criterion.anchors.emplace(place, texts(key + "." + std::to_string(place)));
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

} // namespace

const std::vector<CriteriaTemplate>& criteriaTemplates() {
    static const std::vector<CriteriaTemplate> all{
        {"general", general.size()}, {"industry", industry.size()}, {"services", services.size()}};
    return all;
}

std::vector<Criterion> criteriaOfTemplate(std::string_view id, const Texts& texts) {
    if (id == "general") return inWords(general, texts);
    if (id == "industry") return inWords(industry, texts);
    if (id == "services") return inWords(services, texts);
    return {};
}

} // namespace kam
