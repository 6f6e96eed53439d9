#include "core/json/write.hpp"

#include <algorithm>
#include <vector>

namespace kam::json {

namespace {

Json listOf(Value value) {
    Json list = Json::array();
    for (const Value element : value) {
        list.push_back(toJson(element));
    }
    return list;
}

Json objectOf(Value value) {
    std::vector<Value> members;
    for (const Value member : value) {
        members.push_back(member);
    }
    std::sort(members.begin(), members.end(),
              [](const Value& a, const Value& b) { return a.key() < b.key(); });
    Json object = Json::object();
    for (const Value& member : members) {
        append(object, member.key(), toJson(member));
    }
    return object;
}

} // namespace

// Recursion is safe: a Document is never deeper than Limits::depth.
Json toJson(Value value) {
    switch (value.kind()) {
    case Kind::null:
        break;
    case Kind::flag:
        return value.flag();
    case Kind::integer:
        return value.integer();
    case Kind::number:
        return value.number();
    case Kind::text:
        return std::string(value.text());
    case Kind::list:
        return listOf(value);
    case Kind::object:
        return objectOf(value);
    }
    return nullptr;
}

std::string canonical(Value value) { return toJson(value).dump(); }

} // namespace kam::json
