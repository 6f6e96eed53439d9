#include "core/catalogue/own_questions.hpp"

#include "core/workspace/questionnaire_list.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

void replace(Wording& words, const Wording& by) {
    if (!by.empty()) words = by;
}

Step& stepOf(Questionnaire& questionnaire, const StepId& id) {
    for (Step& step : questionnaire.steps)
        if (step.id == id) return step;
    Step step;
    step.id = id;
    step.number = static_cast<int>(questionnaire.steps.size()) + 1;
    questionnaire.steps.push_back(std::move(step));
    return questionnaire.steps.back();
}

void apply(Questionnaire& questionnaire, const OwnStep& own) {
    Step& step = stepOf(questionnaire, own.id);
    replace(step.name, own.name);
    replace(step.shortName, own.name);
    step.hidden = own.hidden;
    step.weight = own.weight.value_or(step.weight);
}

Item* itemOf(Questionnaire& questionnaire, const OwnItem& own) {
    for (Step& step : questionnaire.steps)
        for (Item& item : step.items)
            if (item.id == own.id) return &item;
    if (own.step.empty()) return nullptr; // of a standard that this program does not know
    Step& step = stepOf(questionnaire, own.step);
    Item item;
    item.id = own.id;
    item.step = step.id;
    item.stepNumber = step.number;
    item.number = static_cast<int>(step.items.size()) + 1;
    step.items.push_back(std::move(item));
    return &step.items.back();
}

void apply(Questionnaire& questionnaire, const OwnItem& own) {
    Item* item = itemOf(questionnaire, own);
    if (item == nullptr) return;
    item->hidden = own.hidden;
    item->quick = own.quick.value_or(item->quick);
    item->weight = own.weight.value_or(item->weight);
    replace(item->topic, own.topic);
    replace(item->question, own.question);
    item->levels.resize(std::max(item->levels.size(), own.levels.size()));
    for (std::size_t i = 0; i < own.levels.size(); ++i) {
        replace(item->levels[i].title, own.levels[i].title);
        replace(item->levels[i].anchor, own.levels[i].anchor);
        replace(item->levels[i].action, own.levels[i].action);
    }
    if (own.evidence) item->evidence = *own.evidence;
}

} // namespace

Questionnaire changed(const Questionnaire& standard, const OwnQuestionnaire& own,
                      const std::vector<const OwnItem*>& items) {
    Questionnaire result = standard;
    result.id = own.id;
    result.name = own.name;
    for (const OwnStep& step : own.steps)
        apply(result, step);
    for (const OwnItem* item : items)
        apply(result, *item);
    for (Step& step : result.steps) { // one whose name is still to be written, or was lost
        if (step.name.empty()) step.name.es = step.id;
        replace(step.shortName, step.shortName.empty() ? step.name : Wording());
    }
    return result;
}

bool canBeAsked(const Item& item) {
    return !item.topic.empty() && !item.question.empty() && item.askable() &&
           std::none_of(item.levels.begin(), item.levels.end(), [](const Level& level) {
               return level.title.empty() || level.anchor.empty();
           });
}

Questionnaire onlyAsked(Questionnaire all) {
    for (Step& step : all.steps) {
        std::vector<Item> asked;
        for (Item& item : step.items) {
            const bool isAsked = !step.hidden && !item.hidden && canBeAsked(item);
            (isAsked ? asked : all.notAsked).push_back(std::move(item));
        }
        step.items = std::move(asked);
    }
    std::erase_if(all.steps, [](const Step& step) { return step.items.empty(); });
    return all;
}

bool asksTheSame(const Item& one, const Item& other) {
    return one.id == other.id && one.question == other.question &&
           std::equal(one.levels.begin(), one.levels.end(), other.levels.begin(),
                      other.levels.end(), [](const Level& a, const Level& b) {
                          return a.title == b.title && a.anchor == b.anchor;
                      });
}

const Questionnaire& Questionnaires::of(std::string_view id) const {
    const OwnQuestionnaire* own = id.empty() ? nullptr : workspace.questionnaires.find(id);
    if (own == nullptr) return standard;
    const auto known = made.find(id);
    if (known != made.end()) return known->second;
    return made.emplace(id, onlyAsked(changed(standard, *own, itemsOf(workspace, id))))
        .first->second;
}

const Questionnaire& Questionnaires::ofRound(std::string_view round) const {
    const Round* found = workspace.rounds.find(round);
    return found == nullptr ? standard : of(*found);
}

} // namespace kam
