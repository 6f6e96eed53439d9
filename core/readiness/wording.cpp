#include "core/readiness/wording.hpp"

#include "core/base/locale.hpp"
#include "core/readiness/explanation.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kam {

std::string numberOf(const Item& item) {
    return std::to_string(item.stepNumber) + "." + std::to_string(item.number);
}

std::string numberedTopic(const Item& item, Language language) {
    return numberOf(item) + " " + item.topic.in(language);
}

std::string titleOf(Verdict verdict, const Texts& texts) {
    return texts("verdict." + std::string(name(verdict)));
}

std::string titleOf(const Round& round, const Texts& texts) {
    return round.title.empty() ? texts("round.untitled") : round.title;
}

std::string nameOf(const OwnQuestionnaire& questionnaire, const Texts& texts) {
    const std::string& name =
        questionnaire.name.empty() ? texts("questionnaire.unnamed") : questionnaire.name;
    if (questionnaire.edition == 1) return name;
    return texts("questionnaire.edition",
                 {{"name", name}, {"n", std::to_string(questionnaire.edition)}});
}

const char* stepsKey(const Questionnaire& questionnaire) {
    return questionnaire.steps.size() == 7 ? "results.sevenSteps" : "results.steps";
}

std::string limitsOf(const RoundComparison& comparison, const Texts& texts) {
    if (!comparison.isPartial()) return {};
    const auto left = comparison.leftOut.size();
    const std::string total = std::to_string(static_cast<std::size_t>(comparison.items) + left);
    if (comparison.items == 0) return texts("compare.nothing");
    std::string said = texts.plural("compare.part", comparison.items, {{"total", total}});
    constexpr std::size_t named = 8;
    std::string list;
    for (std::size_t i = 0; i < std::min(named, left); ++i)
        list += (i ? "; " : "") + numberedTopic(comparison.leftOut[i], texts.language());
    if (left > named) list += "; …";
    said += " " + texts("compare.leftOut", {{"list", list}});
    for (const Round* round : comparison.alone)
        said += " " + texts("compare.alone", {{"title", titleOf(*round, texts)}});
    return said;
}

std::string reasonOf(const Assessment& assessment, const Texts& texts) {
    if (!assessment.coverage) return texts("reason.nothingApplies");
    if (assessment.verdict == Verdict::incomplete) {
        const auto [answered, applicable] = countAnswers(assessment);
        const int needed = static_cast<int>(std::ceil(requiredCoverage * applicable - 1e-9));
        return texts.plural("reason.incomplete", std::max(0, needed - answered));
    }
    const std::optional<Verdict> above = next(assessment.verdict);
    if (!above) return texts("reason.top");
    const double points = threshold(*above) - assessment.overall.value_or(0);
    const int blockers = static_cast<int>(assessment.blockers.size());
    const std::string goal = texts("verdict.goal." + std::string(name(*above)));
    const std::string missing = lacking(points, texts);
    if (points > 1e-9 && blockers > 0)
        return texts.plural("reason.pointsAndGates", blockers,
                            {{"goal", goal}, {"points", missing}});
    if (points > 1e-9) return texts("reason.points", {{"goal", goal}, {"points", missing}});
    return texts.plural("reason.gates", blockers, {{"goal", goal}});
}

std::string blockerOf(const Item& item, const ItemResult& result, const Texts& texts) {
    if (!result.applicable) return texts("gate.answerIt", {{"number", numberOf(item)}});
    const bool known = result.value && !item.blocker.empty();
    return (known ? item.blocker : item.topic).in(texts.language());
}

std::string noGaps(const Assessment& assessment, const Texts& texts) {
    if (!assessment.coverage) return texts("reason.nothingApplies");
    if (!assessment.overall) return texts("home.noAnswersYet");
    if (assessment.verdict == Verdict::incomplete) return texts("home.noGapsSoFar");
    return texts(assessment.blockers.empty() ? "home.noGaps" : "home.noGapsButGates");
}

std::string levelOf(const GateResult& gate, const ItemResult& item, const Texts& texts) {
    if (!item.applicable) return texts("items.notApplicable");
    if (!gate.value || gate.met) return formatNumber(gate.value, 1, texts.language());
    return levelBelow(*gate.value, gate.required, texts);
}

std::string levelBelow(double level, double required, const Texts& texts) {
    constexpr int most = 4;
    int decimals = 1;
    for (double scale = 10; level < required - 1e-9 && decimals < most &&
                            std::round(level * scale) >= required * scale - 1e-6;
         scale *= 10)
        ++decimals;
    return formatNumber(level, decimals, texts.language());
}

std::string lacking(double amount, const Texts& texts) {
    // So little that it would look like nothing.
    return formatNumber(amount, amount > 0 && amount < 0.05 ? 2 : 1, texts.language());
}

const ItemResult& resultOf(const Assessment& assessment, const GateResult& gate) {
    static const ItemResult none;
    const ItemResult* result = assessment.item(gate.id);
    return result == nullptr ? none : *result;
}

std::string gateLine(const GateResult& gate, const ItemResult& item, const Texts& texts) {
    if (gate.hidden) return texts("gate.hidden");
    if (!gate.value)
        return texts(item.applicable ? "gate.unanswered" : "gate.notApplicable",
                     {{"required", formatNumber(gate.required, 1, texts.language())}});
    return texts.plural("gate.line", item.n,
                        {{"level", levelOf(gate, item, texts)},
                         {"required", formatNumber(gate.required, 1, texts.language())}});
}

std::string suggestedAction(const Item& item, const ItemResult& result, Language language) {
    if (!item.askable() || !result.value) return {};
    const auto level = static_cast<std::size_t>(std::floor(*result.value + 1e-9));
    return level < item.levels.size() ? item.levels[level].action.in(language) : std::string();
}

bool isBlocked(const Assessment& assessment, std::string_view step) {
    const std::string items = std::string(step) + ".";
    return std::any_of(assessment.blockers.begin(), assessment.blockers.end(),
                       [&](const ItemId& id) { return id.starts_with(items); });
}

std::string roleName(std::string_view role, const Texts& texts) {
    constexpr std::array<std::string_view, 7> known{
        "executive", "sales", "keyAccountManager", "operations", "finance", "service", "other"};
    if (std::find(known.begin(), known.end(), role) == known.end()) return std::string(role);
    return texts("role." + std::string(role));
}

std::string wordsOf(const GuessRange& range, const Texts& texts) {
    const auto rounded = [&](const std::optional<double>& score) {
        return formatNumber(score, 0, texts.language());
    };
    std::string words = texts.plural("results.guesses", range.guesses,
                                     {{"low", rounded(range.low)}, {"high", rounded(range.high)}});
    if (range.lowest != range.highest)
        words += " " + texts("results.guessesVerdict", {{"low", titleOf(range.lowest, texts)},
                                                        {"high", titleOf(range.highest, texts)}});
    return words;
}

const char* sourceOf(const ItemResult& result) {
    if (!result.applicable) return "items.notApplicable";
    if (!result.value) return "items.unanswered";
    if (result.byConsensus) return "items.consensus";
    return result.n > 1 ? "items.mean" : "items.single";
}

} // namespace kam
