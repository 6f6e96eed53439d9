#include "core/selection/wording.hpp"

#include "core/base/locale.hpp"
#include "core/base/sorting.hpp"

namespace kam {

std::string nameOf(AccountClass which, const Texts& texts) {
    return texts("class." + std::string(name(which)));
}

std::string sentenceOf(const RankedAccount& ranked, const Texts& texts) {
    const auto number = [&](double value) { return formatNumber(value, 1, texts.language()); };
    return texts("portfolio.sentence", {{"account", ranked.account->name},
                                        {"rank", std::to_string(ranked.rank)},
                                        {"class", nameOf(ranked.kind, texts)},
                                        {"score", number(ranked.score)},
                                        {"attractiveness", number(ranked.attractiveness)},
                                        {"strength", number(ranked.strength)}});
}

std::string nameOf(Axis axis, const Texts& texts) {
    return texts("axis." + std::string(name(axis)));
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
    sortByName(criteria);
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

std::string figureName(const std::string& figure, const Texts& texts) {
    const std::string key = "figure.of." + figure;
    const std::string& words = texts(key);
    return words == key ? figure : words;
}

std::string momentWords(const ListMoment& moment, const Texts& texts) {
    std::string line =
        moment.on ? formatLongDate(*moment.on, texts.language()) : texts("account.noDate");
    if (moment.in > 0) line += " · " + texts.plural("listHistory.in", moment.in);
    if (moment.out > 0) line += " · " + texts.plural("listHistory.out", moment.out);
    return line + " · " + texts.plural("listHistory.size", moment.size);
}

std::vector<std::string> ruleLines(const Selection& selection, const Texts& texts) {
    std::vector<std::string> lines;
    const auto number = [&](double value) { return formatNumber(value, 1, texts.language()); };
    if (selection.enterFrom)
        lines.push_back(texts("rules.enterLine", {{"score", number(*selection.enterFrom)}}));
    if (!selection.entryRule.empty())
        lines.push_back(texts("rules.entryLine", {{"rule", selection.entryRule}}));
    if (selection.leaveBelow)
        lines.push_back(texts("rules.leaveLine", {{"score", number(*selection.leaveBelow)}}));
    if (!selection.exitRule.empty())
        lines.push_back(texts("rules.exitLine", {{"rule", selection.exitRule}}));
    return lines;
}

std::string reviewWords(const Review& review, const Selection& selection, const Texts& texts) {
    const auto number = [&](double value) { return formatNumber(value, 1, texts.language()); };
    switch (review.reason) {
    case ReviewReason::leave:
        if (!deservesPlace(review.ranked->kind))
            return texts("review.leaveClass", {{"class", nameOf(review.ranked->kind, texts)}});
        return texts("review.leaveScore", {{"score", number(*selection.leaveBelow)}});
    case ReviewReason::enter:
        return texts("review.enter", {{"score", number(*selection.enterFrom)}});
    case ReviewReason::due:
        break;
    }
    return texts("review.due",
                 {{"date", formatLongDate(*review.decision->reviewOn, texts.language())}});
}

} // namespace kam
