#include "core/json/fields.hpp"

#include <algorithm>
#include <cassert>

namespace kam::json {

std::optional<Input> Fields::take(std::string_view key) {
    assert(askedCount < asked.size());
    asked[askedCount++] = key;
    if (!isObject) return std::nullopt;
    for (const Value member : input.value()) {
        if (member.key() == key) return Input(input, member);
    }
    return std::nullopt;
}

std::optional<Input> Fields::need(std::string_view key) {
    auto field = take(key);
    if (!field && isObject) input.faultAt(input.pathOf(key), FaultKind::missing);
    return field;
}

Fields::~Fields() {
    if (!isObject || keptWhole) return;
    const auto end = asked.begin() + static_cast<std::ptrdiff_t>(askedCount);
    for (const Value member : input.value()) {
        if (std::find(asked.begin(), end, member.key()) == end) input.ignore(member.key());
    }
}

} // namespace kam::json
