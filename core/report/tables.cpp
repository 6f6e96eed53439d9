#include "core/report/tables.hpp"

#include "core/base/sorting.hpp"
#include "core/catalogue/own_questions.hpp"
#include "core/json/write.hpp"
#include "core/readiness/roles.hpp"
#include "core/readiness/wording.hpp"

namespace kam {

namespace {

using Row = std::vector<std::string>;

std::string digits(double value) { return json::oneLine(json::number(value)); }
std::string digits(const std::optional<double>& value) {
    return value ? digits(*value) : std::string();
}

/// The cells that tell a row's round and item.
Row placeOf(const Round& round, const Item& item, Language language) {
    return {round.id, round.title, toString(round.date),   round.unit,
            item.id,  item.step,   item.topic.in(language)};
}

/// Adds what somebody answered.
void addAnswer(Row& row, const Answer& answer) {
    row.push_back(answer.level ? std::to_string(*answer.level) : std::string());
    row.emplace_back(answer.notApplicable ? "1" : "");
    row.emplace_back(!answer.confidence                       ? ""
                     : *answer.confidence == Confidence::sure ? "sure"
                                                              : "guess");
    row.push_back(answer.note);
    row.push_back(answer.evidenceOn ? toString(*answer.evidenceOn) : std::string());
}

/// Whether an anonymous round shows what this role says about an item.
bool showsRole(const std::vector<RoleResult>& roles, const std::string& role, const ItemId& item) {
    for (const RoleResult& each : roles) {
        if (each.rest || each.role != role) continue;
        for (const RoleItem& one : each.items)
            if (one.id == item) return !one.hidden;
    }
    return false;
}

void addAnswers(TextBlock& table, const Round& round, const Workspace& workspace,
                const Questionnaire& questionnaire) {
    const Language language = workspace.company.language;
    const auto responses = responsesOf(workspace, round.id);
    // Also what a quick round holds of the full one.
    const auto items = questionnaire.items(Mode::full);
    const auto roles = rolesOf(round, responses, questionnaire);
    for (const Item* item : items) {
        TextBlock rows;
        for (const Response* response : responses) {
            const auto found = response->answers.find(item->id);
            if (found == response->answers.end()) continue;
            Row& row = rows.emplace_back(placeOf(round, *item, language));
            const bool named = !round.anonymous;
            row.push_back(named ? response->name : std::string());
            row.push_back(named || showsRole(roles, response->role, item->id) ? response->role
                                                                              : std::string());
            row.emplace_back(); // not the room's
            addAnswer(row, found->second);
        }
        if (round.anonymous) sortStably(rows, [](const Row& a, const Row& b) { return a < b; });
        const auto agreed = round.consensus.find(item->id);
        if (agreed != round.consensus.end()) {
            Row& row = rows.emplace_back(placeOf(round, *item, language));
            row.insert(row.end(), {"", "", "1"});
            addAnswer(row, agreed->second);
        }
        table.insert(table.end(), rows.begin(), rows.end());
    }
}

} // namespace

TextBlock answersTable(const Workspace& workspace, const Questionnaire& standard) {
    const Questionnaires questionnaires(workspace, standard);
    TextBlock table{{"round", "title", "date", "unit", "item", "step", "topic", "person", "role",
                     "consensus", "level", "notApplicable", "confidence", "note", "evidenceOn"}};
    for (const auto& [id, round] : workspace.rounds)
        if (disclosureOf(workspace, round) == Disclosure::open)
            addAnswers(table, round, workspace, questionnaires.of(round));
    return table;
}

TextBlock itemsTable(const Workspace& workspace, const Questionnaire& standard) {
    const Questionnaires questionnaires(workspace, standard);
    TextBlock table{{"round", "title", "date", "unit", "item", "step", "topic", "value", "source",
                     "mean", "median", "sd", "n", "notApplicable", "agreement", "target",
                     "weight"}};
    for (const auto& [id, round] : workspace.rounds) {
        if (disclosureOf(workspace, round) != Disclosure::open) continue;
        const Questionnaire& questionnaire = questionnaires.of(round);
        const Assessment assessment = assess(round, responsesOf(workspace, id), questionnaire);
        for (const ItemResult& result : assessment.items) {
            const Item& item = *questionnaire.item(result.id);
            Row& row = table.emplace_back(placeOf(round, item, workspace.company.language));
            const std::string_view source = sourceOf(result);
            row.push_back(digits(result.value));
            row.emplace_back(source.substr(source.find('.') + 1));
            row.push_back(digits(result.mean));
            row.push_back(digits(result.median));
            row.push_back(digits(result.sd));
            row.push_back(std::to_string(result.n));
            row.push_back(std::to_string(result.notApplicable));
            row.push_back(digits(result.agreement));
            row.push_back(digits(result.target));
            row.push_back(digits(result.weight));
        }
    }
    return table;
}

TextBlock actionsTable(const Workspace& workspace) {
    static constexpr std::string_view states[] = {"open", "started", "done", "dropped"};
    TextBlock table{{"id", "title", "item", "round", "owner", "due", "state"}};
    for (const auto& [id, action] : workspace.actions)
        table.push_back({action.id, action.title, action.item, action.round, action.owner,
                         action.due ? toString(*action.due) : std::string(),
                         std::string(states[static_cast<std::size_t>(action.state)])});
    return table;
}

} // namespace kam
