#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

void read(Fields& fields, ActionItem& action) {
    fields.require("id", action.id, json::id);
    fields.read("title", action.title, json::text);
    fields.read("item", action.item, json::id);
    fields.read("round", action.round, json::id);
    fields.read("owner", action.owner, json::text);
    fields.read("due", action.due, json::date);
    fields.read("state", action.state, json::OneOf{names::actionStates});
}

Json write(const ActionItem& action) {
    Json object = Json::object();
    json::append(object, "id", action.id);
    json::append(object, "title", action.title);
    if (!action.item.empty()) json::append(object, "item", action.item);
    if (!action.round.empty()) json::append(object, "round", action.round);
    json::append(object, "owner", action.owner);
    if (action.due) json::append(object, "due", toString(*action.due));
    json::append(object, "state", json::nameIn(names::actionStates, action.state));
    return object;
}

} // namespace kam::document
