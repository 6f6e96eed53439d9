#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

namespace {

constexpr json::Between weight{0.001, 1000};
constexpr json::Whole<int> edition{1, lastEdition};
constexpr std::size_t levelCount = 5;

std::optional<OwnStep> step(const Input& input) {
    OwnStep result;
    Fields fields(input);
    fields.require("id", result.id, json::id);
    fields.read("name", result.name, json::wording);
    fields.read("hidden", result.hidden, json::flag);
    fields.read("weight", result.weight, weight);
    return result;
}

std::optional<std::vector<OwnStep>> steps(const Input& input) {
    std::vector<OwnStep> result;
    json::eachElement(input, [&](const Input& element) {
        auto read = step(element);
        for (const OwnStep& each : result)
            if (!each.id.empty() && each.id == read->id)
                element.faultAt(element.pathOf("id"), FaultKind::duplicate, each.id);
        result.push_back(*std::move(read));
    });
    constexpr std::size_t most = 40;
    if (result.size() > most) input.fault(FaultKind::tooMany, std::to_string(most));
    return result;
}

std::optional<std::vector<Level>> levels(const Input& input) {
    std::vector<Level> result;
    json::eachElement(input, [&](const Input& element) {
        Level& level = result.emplace_back();
        Fields fields(element);
        fields.read("title", level.title, json::wording);
        fields.read("anchor", level.anchor, json::wording);
        fields.read("action", level.action, json::wording);
    });
    if (result.size() != levelCount) input.fault(FaultKind::outOfRange, std::to_string(levelCount));
    return result;
}

Json write(const Wording& words) {
    Json object = Json::object();
    if (!words.es.empty()) json::append(object, "es", words.es);
    if (!words.en.empty()) json::append(object, "en", words.en);
    return object;
}

void append(Json& object, std::string_view key, const Wording& words) {
    if (!words.empty()) json::append(object, key, write(words));
}

Json write(const std::vector<Level>& levels) {
    Json list = Json::array();
    for (const Level& level : levels) {
        Json object = Json::object();
        append(object, "title", level.title);
        append(object, "anchor", level.anchor);
        append(object, "action", level.action);
        list.push_back(std::move(object));
    }
    return list;
}

Json write(const std::vector<Wording>& all) {
    Json list = Json::array();
    for (const Wording& words : all)
        if (!words.empty()) list.push_back(write(words));
    return list;
}

Json write(const std::vector<OwnStep>& steps) {
    Json list = Json::array();
    for (const OwnStep& step : steps) {
        Json object = Json::object();
        json::append(object, "id", step.id);
        append(object, "name", step.name);
        if (step.hidden) json::append(object, "hidden", true);
        if (step.weight) json::append(object, "weight", json::number(*step.weight));
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace

void read(Fields& fields, OwnQuestionnaire& questionnaire) {
    fields.require("id", questionnaire.id, json::id);
    fields.read("name", questionnaire.name, json::text);
    fields.read("of", questionnaire.of, json::id);
    fields.read("edition", questionnaire.edition, edition);
    fields.read("steps", questionnaire.steps, steps);
}

void read(Fields& fields, OwnItem& item) {
    fields.require("id", item.id, json::id);
    fields.read("step", item.step, json::id);
    fields.read("hidden", item.hidden, json::flag);
    fields.read("quick", item.quick, json::flag);
    fields.read("weight", item.weight, weight);
    fields.read("topic", item.topic, json::wording);
    fields.read("question", item.question, json::wording);
    fields.read("levels", item.levels, levels);
    fields.read("evidence", item.evidence, json::wordings);
}

Json write(const OwnQuestionnaire& questionnaire) {
    Json object = Json::object();
    json::append(object, "id", questionnaire.id);
    json::append(object, "name", questionnaire.name);
    if (!questionnaire.of.empty()) json::append(object, "of", questionnaire.of);
    json::append(object, "edition", questionnaire.edition);
    if (!questionnaire.steps.empty()) json::append(object, "steps", write(questionnaire.steps));
    return object;
}

Json write(const OwnItem& item) {
    Json object = Json::object();
    json::append(object, "id", item.id);
    if (!item.step.empty()) json::append(object, "step", item.step);
    if (item.hidden) json::append(object, "hidden", true);
    if (item.quick) json::append(object, "quick", *item.quick);
    if (item.weight) json::append(object, "weight", json::number(*item.weight));
    append(object, "topic", item.topic);
    append(object, "question", item.question);
    if (!item.levels.empty()) json::append(object, "levels", write(item.levels));
    if (item.evidence) json::append(object, "evidence", write(*item.evidence));
    return object;
}

} // namespace kam::document
