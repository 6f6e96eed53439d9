#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

void read(Fields& fields, Decision& decision) {
    fields.require("id", decision.id, json::id);
    fields.require("account", decision.account, json::id);
    fields.require("kind", decision.kind, json::OneOf{names::decisionKinds});
    fields.read("reason", decision.reason, json::text);
    fields.read("people", decision.people, json::people);
    fields.read("on", decision.on, json::date);
    fields.read("number", decision.number, json::Whole<int>{0, greatestNumber});
    fields.read("reviewOn", decision.reviewOn, json::date);
}

Json write(const Decision& decision) {
    Json object = Json::object();
    json::append(object, "id", decision.id);
    json::append(object, "account", decision.account);
    json::append(object, "kind", json::nameIn(names::decisionKinds, decision.kind));
    json::append(object, "reason", decision.reason);
    if (!decision.people.empty()) json::append(object, "people", decision.people);
    if (decision.on) json::append(object, "on", toString(*decision.on));
    if (decision.number > 0) json::append(object, "number", decision.number);
    if (decision.reviewOn) json::append(object, "reviewOn", toString(*decision.reviewOn));
    return object;
}

} // namespace kam::document
