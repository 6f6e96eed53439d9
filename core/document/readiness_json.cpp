#include "core/document/readiness_json.hpp"

#include "core/document/names.hpp"
#include "core/json/write.hpp"

namespace kam {

namespace {

using json::Json;

Json write(const std::optional<double>& value) { return value ? json::number(*value) : Json(); }

Json write(const StepResult& step) {
    Json object = Json::object();
    json::append(object, "id", step.id);
    json::append(object, "score", write(step.score));
    json::append(object, "answered", step.answered);
    json::append(object, "applicable", step.applicable);
    return object;
}

Json write(const ItemResult& item) {
    Json object = Json::object();
    json::append(object, "id", item.id);
    json::append(object, "value", write(item.value));
    json::append(object, "mean", write(item.mean));
    json::append(object, "median", write(item.median));
    json::append(object, "sd", write(item.sd));
    json::append(object, "n", item.n);
    json::append(object, "agreement", write(item.agreement));
    json::append(object, "distribution", item.distribution);
    return object;
}

Json write(const NextAction& action) {
    Json object = Json::object();
    json::append(object, "item", action.item);
    json::append(object, "gap", json::number(action.gap));
    json::append(object, "priority", json::number(action.priority));
    return object;
}

template <typename T>
Json writeAll(const std::vector<T>& results) {
    Json list = Json::array();
    for (const T& result : results) {
        list.push_back(write(result));
    }
    return list;
}

} // namespace

std::string encodeAssessment(const Assessment& assessment) {
    Json object = Json::object();
    json::append(object, "round", assessment.round);
    json::append(object, "mode", json::nameIn(names::modes, assessment.mode));
    json::append(object, "overall", write(assessment.overall));
    json::append(object, "coverage", write(assessment.coverage));
    json::append(object, "verdict", name(assessment.verdict));
    json::append(object, "blockers", assessment.blockers);
    // Those that the round does not ask, so that they cannot be met.
    Json hidden = Json::array();
    for (const GateResult& gate : assessment.gates)
        if (gate.hidden) hidden.push_back(gate.id);
    if (!hidden.empty()) json::append(object, "notAsked", std::move(hidden));
    json::append(object, "steps", writeAll(assessment.steps));
    json::append(object, "items", writeAll(assessment.items));
    json::append(object, "discussFirst", assessment.discussFirst);
    json::append(object, "nextActions", writeAll(assessment.nextActions));
    return json::indented(object);
}

} // namespace kam
