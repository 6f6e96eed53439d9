#include "app/screens/wording.hpp"

#include "core/base/locale.hpp"

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

std::string dayWords(Date day, Date today, const Texts& texts) {
    const int ago = daysBetween(day, today);
    if (ago == 0) return texts("day.today");
    return ago == 1 ? texts("day.yesterday") : formatLongDate(day, texts.language());
}

std::string momentOf(Instant instant, const Platform& platform, const Texts& texts) {
    const Date day = platform.dayOf(instant), today = platform.today();
    const int ago = daysBetween(day, today);
    const std::string time = platform.timeOfDay(instant);
    if (ago == 0) return texts("moment.today", {{"time", time}});
    if (ago == 1) return texts("moment.yesterday", {{"time", time}});
    if (ago > 0 && ago < 7 * 8) return formatShortDate(day, texts.language()) + " " + time;
    return formatDate(day, texts.language());
}

std::string momentAt(Instant instant, const Platform& platform, const Texts& texts) {
    const Date day = platform.dayOf(instant);
    const int ago = daysBetween(day, platform.today());
    const std::string time = platform.timeOfDay(instant);
    if (ago == 0) return texts("moment.todayAt", {{"time", time}});
    if (ago == 1) return texts("moment.yesterdayAt", {{"time", time}});
    return texts("moment.dayAt", {{"day", formatLongDate(day, texts.language())}, {"time", time}});
}

std::string nameOf(const WorkspaceEntry& entry, const Texts& texts) {
    if (!entry.title.empty()) return entry.title;
    return entry.company.empty() ? texts("company.unnamed") : entry.company;
}

std::string holdingsOf(const Workspace& workspace, const Texts& texts) {
    std::vector<std::string> parts;
    const auto count = [&](std::string_view key, std::size_t number) {
        if (number > 0) parts.push_back(texts.plural(key, static_cast<int>(number)));
    };
    count("rounds", workspace.rounds.size());
    count("people", countPeople(workspace));
    count("accounts", workspace.accounts.size());
    if (parts.empty()) return texts("rounds.none");
    std::string all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        all = texts(i + 1 < parts.size() ? "list.comma" : "list.and",
                    {{"before", all}, {"last", parts[i]}});
    return all;
}

std::string reasonOf(const Assessment& assessment, const Texts& texts) {
    if (!assessment.coverage) return texts("reason.nothingApplies");
    if (assessment.verdict == Verdict::incomplete) {
        int applicable = 0, answered = 0;
        for (const StepResult& step : assessment.steps) {
            applicable += step.applicable;
            answered += step.answered;
        }
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
    if (!gate.value) return formatNumber(gate.value, 1, texts.language());
    // 2.96 does not reach 3 and is not to look as if it did.
    const double shown = gate.met ? *gate.value : std::floor(*gate.value * 10 + 1e-9) / 10;
    return formatNumber(shown, 1, texts.language());
}

std::string lacking(double amount, const Texts& texts) {
    return formatNumber(std::ceil(amount * 10 - 1e-9) / 10, 1, texts.language());
}

std::string gateLine(const GateResult& gate, const ItemResult& item, const Texts& texts) {
    if (!gate.value)
        return texts(item.applicable ? "gate.unanswered" : "gate.notApplicable",
                     {{"required", formatNumber(gate.required, 1, texts.language())}});
    return texts.plural("gate.line", item.n,
                        {{"level", levelOf(gate, item, texts)},
                         {"required", formatNumber(gate.required, 1, texts.language())}});
}

std::string capitalised(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
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

std::string nameOf(const Response& response, const View& view, const Texts& texts) {
    if (!response.name.empty()) return response.name;
    if (view.responses.size() == 1) return texts("person.you");
    int number = 1; // among those without a name
    for (const Response* other : view.responses) {
        if (other == &response) break;
        number += other->name.empty() ? 1 : 0;
    }
    return texts("person.numbered", {{"n", std::to_string(number)}});
}

std::string peopleOf(const View& view, const Texts& texts) {
    const int all = static_cast<int>(view.responses.size());
    const int answered = view.assessment ? view.assessment->respondents : all;
    std::string people = texts.plural("people", all);
    if (answered == all) return people;
    return texts("people.answered", {{"n", std::to_string(answered)}, {"people", people}});
}

std::string roleOf(const Response& response, const Texts& texts) {
    constexpr std::array<std::string_view, 7> known{
        "executive", "sales", "keyAccountManager", "operations", "finance", "service", "other"};
    if (std::find(known.begin(), known.end(), response.role) == known.end()) return response.role;
    return texts("role." + response.role);
}

int answeredIn(const Response& response, const View& view) {
    if (!view.round) return 0;
    int count = 0;
    for (const Item* item : view.questionnaire.items(view.round->mode)) {
        if (response.answerTo(item->id)) ++count;
    }
    return count;
}

int minutesFor(int questions) { return questions <= 5 ? questions : (questions + 4) / 5 * 5; }

const Item* nextOpen(const Response& response, const View& view) {
    const Item* first = nullptr;
    for (const Item* item : view.questionnaire.items(view.round ? view.round->mode : Mode::quick)) {
        if (!item->askable()) continue;
        if (!first) first = item;
        if (!response.answerTo(item->id)) return item;
    }
    return first;
}

} // namespace kam
