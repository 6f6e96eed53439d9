#include "core/catalogue/questionnaire.hpp"

#include "core/json/envelope.hpp"
#include "core/json/fields.hpp"
#include "core/json/rules.hpp"

#include <algorithm>
#include <set>

namespace kam {
namespace {

using json::Fields;
using json::Input;

constexpr std::size_t levelCount = 5;

Level readLevel(const Input& input, bool top) {
    Fields fields(input);
    Level level;
    fields.require("title", level.title, json::wording);
    fields.require("anchor", level.anchor, json::wording);
    if (top)
        fields.read("action", level.action, json::wording);
    else
        fields.require("action", level.action, json::wording);
    return level;
}

std::optional<std::vector<Level>> readLevels(const Input& input) {
    std::vector<Level> levels;
    json::eachElement(input, [&](const Input& level) {
        levels.push_back(readLevel(level, levels.size() + 1 == levelCount));
    });
    if (levels.size() != levelCount) input.fault(FaultKind::outOfRange, std::to_string(levelCount));
    return levels;
}

std::optional<std::vector<ItemId>> readIds(const Input& input) {
    std::vector<ItemId> ids;
    json::eachElement(input, [&](const Input& element) {
        if (auto id = json::id(element)) ids.push_back(*std::move(id));
    });
    return ids;
}

Item readItem(const Input& input, const Step& step) {
    Fields fields(input);
    Item item;
    item.step = step.id;
    item.stepNumber = step.number;
    item.number = static_cast<int>(step.items.size()) + 1;
    fields.require("id", item.id, json::id);
    fields.require("quick", item.quick, json::flag);
    fields.read("effort", item.effort, json::Whole<int>{1, 3});
    fields.read("after", item.after, readIds);
    fields.require("topic", item.topic, json::wording);
    fields.read("blocker", item.blocker, json::wording);
    fields.read("levels", item.levels, readLevels);
    if (item.askable())
        fields.require("question", item.question, json::wording);
    else
        fields.read("question", item.question, json::wording);
    fields.read("evidence", item.evidence, json::wordings);
    return item;
}

Step readStep(const Input& input, int number, std::set<ItemId>& known) {
    Fields fields(input);
    Step step;
    step.number = number;
    fields.require("id", step.id, json::id);
    fields.require("name", step.name, json::wording);
    fields.require("short", step.shortName, json::wording);
    fields.require("summary", step.summary, json::wording);
    if (const auto items = fields.need("items"))
        json::eachElement(*items, [&](const Input& element) {
            Item item = readItem(element, step);
            if (!known.insert(item.id).second)
                element.faultAt(element.pathOf("id"), FaultKind::duplicate, item.id);
            step.items.push_back(std::move(item));
        });
    return step;
}

void readGates(const Input& input, Questionnaire& questionnaire) {
    json::eachElement(input, [&](const Input& element) {
        const auto gate = json::id(element);
        if (!gate) return;
        // A gate that the quick mode does not ask for would keep every verdict of it away.
        const Item* item = questionnaire.item(*gate);
        if (item == nullptr || !item->quick) element.fault(FaultKind::unknownReference, *gate);
        questionnaire.gates.push_back(*gate);
    });
}

Questionnaire read(const Input& input) {
    Fields fields(input);
    Questionnaire questionnaire;
    fields.take("format");
    fields.take("version");
    fields.require("id", questionnaire.id, json::id);
    fields.require("edition", questionnaire.edition, json::text);
    std::set<ItemId> known;
    if (const auto steps = fields.need("steps"))
        json::eachElement(*steps, [&](const Input& step) {
            const int number = static_cast<int>(questionnaire.steps.size()) + 1;
            questionnaire.steps.push_back(readStep(step, number, known));
        });
    if (const auto gates = fields.need("gates")) readGates(*gates, questionnaire);
    return questionnaire;
}

} // namespace

const Step* Questionnaire::step(std::string_view wanted) const {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const Step& step) { return step.id == wanted; });
    return found == steps.end() ? nullptr : &*found;
}

const Item* Questionnaire::item(std::string_view wanted) const {
    for (const Step& step : steps)
        for (const Item& item : step.items)
            if (item.id == wanted) return &item;
    return nullptr;
}

const Item* Questionnaire::known(std::string_view wanted) const {
    if (const Item* asked = item(wanted)) return asked;
    const auto found = std::find_if(notAsked.begin(), notAsked.end(),
                                    [&](const Item& item) { return item.id == wanted; });
    return found == notAsked.end() ? nullptr : &*found;
}

std::vector<const Item*> Questionnaire::items(Mode mode) const {
    std::vector<const Item*> chosen;
    for (const Step& step : steps)
        for (const Item& item : step.items)
            if (mode == Mode::full || item.quick) chosen.push_back(&item);
    return chosen;
}

bool Questionnaire::isGate(std::string_view item) const {
    return std::find(gates.begin(), gates.end(), item) != gates.end();
}

Result<Questionnaire> decodeQuestionnaire(std::string_view json) {
    const Result<json::Document> document = json::parse(json);
    if (!document) return document.faults();
    return decodeQuestionnaire(*document);
}

Result<Questionnaire> decodeQuestionnaire(const json::Document& document) {
    if (auto fault = json::checkEnvelope(document, "kam/questionnaire")) return *std::move(fault);
    json::Findings findings;
    Questionnaire questionnaire = read(Input(document.root(), findings));
    if (!findings.faults.empty()) return std::move(findings.faults);
    return questionnaire;
}

} // namespace kam
