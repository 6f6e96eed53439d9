#include "core/workspace/questionnaire_list.hpp"

#include "core/base/sorting.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace kam {

std::vector<const OwnItem*> itemsOf(const Workspace& workspace, std::string_view questionnaire) {
    std::vector<const OwnItem*> found;
    const std::string first = itemKey(questionnaire, "");
    auto row = workspace.questionnaireItems.lowerBound(first);
    for (; row != workspace.questionnaireItems.end() && row->first.starts_with(first); ++row)
        found.push_back(&row->second);
    return found;
}

std::vector<const OwnQuestionnaire*> newestQuestionnaires(const Workspace& workspace) {
    std::set<std::string_view> former;
    for (const auto& [id, questionnaire] : workspace.questionnaires)
        former.insert(questionnaire.of);
    std::vector<const OwnQuestionnaire*> newest;
    for (const auto& [id, questionnaire] : workspace.questionnaires)
        if (!former.contains(id)) newest.push_back(&questionnaire);
    sortStably(newest, [](const OwnQuestionnaire* a, const OwnQuestionnaire* b) {
        return a->name < b->name;
    });
    return newest;
}

Id newestEdition(const Workspace& workspace, Id questionnaire) {
    std::size_t left = workspace.questionnaires.size();
    for (auto row = workspace.questionnaires.begin(); row != workspace.questionnaires.end();) {
        if (!questionnaire.empty() && row->second.of == questionnaire && left-- > 0) {
            questionnaire = row->first;
            row = workspace.questionnaires.begin();
        } else {
            ++row;
        }
    }
    return questionnaire;
}

std::vector<const Round*> roundsAsking(const Workspace& workspace, std::string_view questionnaire) {
    std::vector<const Round*> rounds;
    for (const auto& [id, round] : workspace.rounds)
        if (round.questionnaire == questionnaire) rounds.push_back(&round);
    return rounds;
}

const Round* keeperOf(const Workspace& workspace, std::string_view questionnaire) {
    for (const Round* round : roundsAsking(workspace, questionnaire)) {
        if (round->gathering || !round->consensus.empty()) return round;
        for (const Response* response : responsesOf(workspace, round->id))
            if (response->answered()) return round;
    }
    return nullptr;
}

Change nextEdition(const Workspace& workspace, const OwnQuestionnaire& former, Id id) {
    Change change{{}, "change.nextEdition"};
    for (const OwnItem* item : itemsOf(workspace, former.id)) {
        OwnItem copy = *item;
        copy.questionnaire = id;
        change.edits.emplace_back(put(std::move(copy)));
    }
    OwnQuestionnaire next = former;
    next.id = std::move(id);
    next.of = former.id;
    next.edition = std::min(next.edition + 1, lastEdition);
    change.edits.emplace_back(put(std::move(next)));
    return change;
}

Change removal(const Workspace& workspace, const OwnQuestionnaire& questionnaire) {
    Change change{{Erase{TableId::questionnaires, questionnaire.id}}, "change.removeQuestionnaire"};
    for (const OwnItem* item : itemsOf(workspace, questionnaire.id))
        change.edits.emplace_back(
            Erase{TableId::questionnaireItems, itemKey(questionnaire.id, item->id)});
    for (const auto& [id, each] : workspace.questionnaires) {
        if (each.of != questionnaire.id) continue;
        OwnQuestionnaire later = each;
        later.of = questionnaire.of;
        change.edits.emplace_back(put(std::move(later)));
    }
    return change;
}

} // namespace kam
