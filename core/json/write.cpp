#include "core/json/write.hpp"

#include "core/base/sorting.hpp"

#include <cassert>
#include <cmath>
#include <cstdint>
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
    sortStably(members, [](const Value& a, const Value& b) { return a.key() < b.key(); });
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
        return number(value.number());
    case Kind::text:
        return std::string(value.text());
    case Kind::list:
        return listOf(value);
    case Kind::object:
        return objectOf(value);
    }
    return nullptr;
}

Json number(double value) {
    constexpr double exact = 9007199254740992; // 2^53
    const bool isWhole = std::trunc(value) == value && std::fabs(value) <= exact;
    return isWhole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

std::string canonical(Value value) { return oneLine(toJson(value)); }

Json fromCanonical(std::string_view text) {
    const auto document = parse(text);
    assert(document && "kept records were checked when they were read");
    return document ? toJson(document->root()) : Json();
}

std::string indented(const Json& value) {
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string oneLine(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace kam::json
