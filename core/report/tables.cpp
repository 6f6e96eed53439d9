#include "core/report/tables.hpp"

#include "core/base/sorting.hpp"
#include "core/catalogue/own_questions.hpp"
#include "core/json/write.hpp"
#include "core/readiness/roles.hpp"
#include "core/readiness/wording.hpp"

#include <algorithm>
#include <initializer_list>

namespace kam {

namespace {

using Row = std::vector<std::string>;

/// A table while it is written, in the words of a language.
struct Writing {
    const Texts& texts;
    const Questionnaire& questionnaire; ///< what the round asks

    std::string digits(double value) const {
        std::string text = json::oneLine(json::number(value));
        if (texts.language() == Language::es) std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }
    std::string digits(const std::optional<double>& value) const {
        return value ? digits(*value) : std::string();
    }
    std::string stepName(const StepId& id) const {
        const Step* step = questionnaire.step(id);
        return step ? step->name.in(texts.language()) : id;
    }
    /// The cells that tell a row's round and item.
    Row placeOf(const Round& round, const Item& item) const {
        return {round.id, round.title,         toString(round.date),           round.unit,
                item.id,  stepName(item.step), item.topic.in(texts.language())};
    }
    /// Adds what somebody answered.
    void addAnswer(Row& row, const Answer& answer) const {
        row.push_back(answer.level           ? std::to_string(*answer.level)
                      : answer.notApplicable ? texts("items.notApplicable")
                                             : std::string());
        row.push_back(!answer.confidence                       ? std::string()
                      : *answer.confidence == Confidence::sure ? texts("question.sure")
                                                               : texts("question.guess"));
        row.push_back(answer.note);
        row.push_back(answer.evidenceOn ? toString(*answer.evidenceOn) : std::string());
    }
};

/// The head row, by keys of texts.
TextBlock headed(std::initializer_list<const char*> keys, const Texts& texts) {
    TextBlock table(1);
    for (const char* key : keys)
        table.front().push_back(texts(key));
    return table;
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
                const Writing& writing) {
    const Texts& texts = writing.texts;
    const Questionnaire& questionnaire = writing.questionnaire;
    const auto responses = responsesOf(workspace, round.id);
    // Also what a quick round holds of the full one.
    const auto items = questionnaire.items(Mode::full);
    const auto roles = rolesOf(round, responses, questionnaire);
    for (const Item* item : items) {
        TextBlock rows;
        for (const Response* response : responses) {
            const auto found = response->answers.find(item->id);
            if (found == response->answers.end()) continue;
            Row& row = rows.emplace_back(writing.placeOf(round, *item));
            const bool named = !round.anonymous;
            row.push_back(named ? response->name : std::string());
            row.push_back(named || showsRole(roles, response->role, item->id)
                              ? roleName(response->role, texts)
                              : std::string());
            row.push_back(texts("csv.answer"));
            writing.addAnswer(row, found->second);
        }
        if (round.anonymous) sortStably(rows, [](const Row& a, const Row& b) { return a < b; });
        const auto agreed = round.consensus.find(item->id);
        if (agreed != round.consensus.end()) {
            Row& row = rows.emplace_back(writing.placeOf(round, *item));
            row.insert(row.end(), {"", "", texts("items.consensus")});
            writing.addAnswer(row, agreed->second);
        }
        table.insert(table.end(), rows.begin(), rows.end());
    }
}

} // namespace

TextBlock answersTable(const Workspace& workspace, const Questionnaire& standard,
                       const Texts& texts) {
    const Questionnaires questionnaires(workspace, standard);
    TextBlock table = headed({"csv.roundId", "csv.round", "csv.date", "csv.unit", "csv.itemId",
                              "csv.step", "csv.item", "csv.person", "csv.role", "csv.kind",
                              "csv.level", "csv.confidence", "csv.note", "csv.evidenceOn"},
                             texts);
    for (const auto& [id, round] : workspace.rounds)
        if (disclosureOf(workspace, round) == Disclosure::open)
            addAnswers(table, round, workspace, {texts, questionnaires.of(round)});
    return table;
}

TextBlock itemsTable(const Workspace& workspace, const Questionnaire& standard,
                     const Texts& texts) {
    const Questionnaires questionnaires(workspace, standard);
    TextBlock table =
        headed({"csv.roundId", "csv.round", "csv.date", "csv.unit", "csv.itemId", "csv.step",
                "csv.item", "csv.value", "csv.source", "csv.mean", "csv.median", "csv.sd", "csv.n",
                "csv.notApplicable", "csv.agreement", "csv.target", "csv.weight"},
               texts);
    for (const auto& [id, round] : workspace.rounds) {
        if (disclosureOf(workspace, round) != Disclosure::open) continue;
        const Writing writing{texts, questionnaires.of(round)};
        const Assessment assessment =
            assess(round, responsesOf(workspace, id), writing.questionnaire);
        for (const ItemResult& result : assessment.items) {
            Row& row =
                table.emplace_back(writing.placeOf(round, *writing.questionnaire.item(result.id)));
            row.push_back(writing.digits(result.value));
            row.push_back(texts(sourceOf(result)));
            row.push_back(writing.digits(result.mean));
            row.push_back(writing.digits(result.median));
            row.push_back(writing.digits(result.sd));
            row.push_back(std::to_string(result.n));
            row.push_back(std::to_string(result.notApplicable));
            row.push_back(writing.digits(result.agreement));
            row.push_back(writing.digits(result.target));
            row.push_back(writing.digits(result.weight));
        }
    }
    return table;
}

TextBlock actionsTable(const Workspace& workspace, const Questionnaire& standard,
                       const Texts& texts) {
    static constexpr const char* states[] = {"actions.open", "actions.started", "actions.done",
                                             "actions.dropped"};
    const Questionnaires questionnaires(workspace, standard);
    TextBlock table = headed({"csv.actionId", "csv.action", "csv.itemId", "csv.item", "csv.roundId",
                              "csv.round", "csv.owner", "csv.due", "csv.state"},
                             texts);
    for (const auto& [id, action] : workspace.actions) {
        const Round* round = workspace.rounds.find(action.round);
        const Item* item = (round ? questionnaires.of(*round) : standard).item(action.item);
        table.push_back({action.id, action.title, action.item,
                         item ? item->topic.in(texts.language()) : std::string(), action.round,
                         round ? round->title : std::string(), action.owner,
                         action.due ? toString(*action.due) : std::string(),
                         texts(states[static_cast<std::size_t>(action.state)])});
    }
    return table;
}

} // namespace kam
