#include "app/screens/selection_parts.hpp"

#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {

std::string nameOf(Axis axis, const Texts& texts) {
    return texts("axis." + std::string(name(axis)));
}

ui::Icon iconOf(AccountClass which) {
    constexpr ui::Icon icons[] = {ui::icon::targetArrow, ui::icon::star, ui::icon::crown,
                                  ui::icon::adjustmentsHorizontal};
    return icons[static_cast<int>(which)];
}

ui::Color colorOf(AccountClass which) {
    constexpr ui::Color colors[] = {ui::Color::strategic, ui::Color::star, ui::Color::status,
                                    ui::Color::streamline};
    return colors[static_cast<int>(which)];
}

std::string shareWords(double share, Language language) {
    if (share > 0.99) return "> " + formatPercent(99, 0, language);
    if (share > 0 && share < 0.01) return "< " + formatPercent(1, 0, language);
    return formatPercent(100 * share, 0, language);
}

std::vector<const Criterion*> criteriaOf(const Workspace& workspace, Axis axis) {
    std::vector<const Criterion*> criteria;
    for (const auto& [id, criterion] : workspace.criteria)
        if (criterion.axis == axis) criteria.push_back(&criterion);
    std::stable_sort(criteria.begin(), criteria.end(),
                     [](const Criterion* a, const Criterion* b) { return a->name < b->name; });
    return criteria;
}

std::string decidedWords(const Decision& decision, const Texts& texts) {
    constexpr std::string_view keys[] = {"decision.in", "decision.out", "decision.develop",
                                         "decision.exit"};
    return texts(keys[static_cast<std::size_t>(decision.kind)]);
}

std::string nameOf(const Criterion& criterion, const Texts& texts) {
    return criterion.name.empty() ? texts("criteria.unnamed") : criterion.name;
}

} // namespace kam
