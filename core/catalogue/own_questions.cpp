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

/// A text where it is not as before; else an empty one.
Wording anew(const Wording& before, const Wording& now, Language written) {
    if (now == before) return {};
    const bool spanish = written == Language::es;
    const std::string &ours = spanish ? now.es : now.en, &old = spanish ? before.es : before.en;
    Wording result = now;
    std::string& main = spanish ? result.es : result.en;
    std::string& other = spanish ? result.en : result.es;
    if (ours != old && !ours.empty() && other == (spanish ? before.en : before.es)) other.clear();
    if (main.empty()) main = old;
    return result == before ? Wording() : result;
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

OwnItem ownOf(const Item& wanted, const Item* standard, const Id& questionnaire, Language written) {
    const Item none;
    const Item& former = standard ? *standard : none;
    OwnItem own{.questionnaire = questionnaire, .id = wanted.id, .hidden = wanted.hidden};
    if (!standard) own.step = wanted.step;
    if (wanted.quick != former.quick) own.quick = wanted.quick;
    if (wanted.weight != former.weight) own.weight = wanted.weight;
    own.topic = anew(former.topic, wanted.topic, written);
    own.question = anew(former.question, wanted.question, written);
    bool differs = false;
    for (std::size_t i = 0; i < wanted.levels.size(); ++i) {
        const Level before = i < former.levels.size() ? former.levels[i] : Level();
        const Level& now = wanted.levels[i];
        own.levels.push_back({anew(before.title, now.title, written),
                              anew(before.anchor, now.anchor, written),
                              anew(before.action, now.action, written)});
        differs = differs || own.levels.back() != Level();
    }
    if (!differs) own.levels.clear();
    std::vector<Wording> evidence = wanted.evidence;
    std::erase_if(evidence, [](const Wording& words) { return words.empty(); });
    if (evidence != former.evidence) own.evidence = std::move(evidence);
    return own;
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
    return made.emplace(id, onlyAsked(whole(id))).first->second;
}

const Questionnaire& Questionnaires::whole(std::string_view id) const {
    const OwnQuestionnaire* own = id.empty() ? nullptr : workspace.questionnaires.find(id);
    if (own == nullptr) return standard;
    const auto known = wholes.find(id);
    if (known != wholes.end()) return known->second;
    return wholes.emplace(id, changed(standard, *own, itemsOf(workspace, id))).first->second;
}

const Questionnaire& Questionnaires::ofRound(std::string_view round) const {
    const Round* found = workspace.rounds.find(round);
    return found == nullptr ? standard : of(*found);
}

} // namespace kam
