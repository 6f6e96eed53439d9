#pragma once

#include "core/json/document.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace kam::json {

/// JSON to be written; members stay in the order in which they were added.
using Json = nlohmann::ordered_json;

/// Adds a member that is not there yet, without looking for it: an ordered_json would compare
/// with every member before.
inline void append(Json& object, std::string_view key, Json value) {
    object.get_ref<Json::object_t&>().emplace_back(std::string(key), std::move(value));
}

/// A finite number with all its digits, whole ones without a point.
Json number(double value);

/// The value as it would be written, members sorted by key.
Json toJson(Value value);

/// The same on one line: the same text for the same content.
std::string canonical(Value value);
/// The value of such a text.
Json fromCanonical(std::string_view text);

/// The text of a file, indented, or of one line. Never fails: what is not UTF-8 is replaced.
std::string indented(const Json& value);
std::string oneLine(const Json& value);

} // namespace kam::json
