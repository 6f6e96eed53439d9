#include "core/json/path.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <cstdio>

namespace kam::json {

namespace {

constexpr std::size_t longestKey = 80;
constexpr std::size_t longestText = 400; // bytes; lists of all allowed values fit

bool isPlain(std::string_view key) {
    const auto plain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '_';
    };
    return !key.empty() && key.size() <= longestKey && std::all_of(key.begin(), key.end(), plain);
}

/// Text from a hostile file, cut after `longest` bytes; `quoted`: it stands between quotes.
void appendText(std::string& into, std::string_view text, std::size_t longest, bool quoted) {
    const auto end = into.size() + longest;
    while (const auto point = firstCodePoint(text)) {
        if (into.size() >= end) {
            into += "…";
            break;
        }
        if (isForbidden(point->value) || point->value == U'\n' || point->value == U'\t') {
            char escape[12];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(point->value));
            into += escape;
        } else {
            if (quoted && (point->value == U'"' || point->value == U'\\')) into += '\\';
            into += text.substr(0, point->bytes);
        }
        text.remove_prefix(point->bytes);
    }
}

} // namespace

void appendKey(std::string& path, std::string_view key) {
    if (isPlain(key)) {
        if (!path.empty()) path += '.';
        path += key;
        return;
    }
    path += "[\"";
    appendText(path, key, longestKey, true);
    path += "\"]";
}

std::string shown(std::string_view text) {
    std::string result;
    appendText(result, text, longestText, false);
    return result;
}

void appendIndex(std::string& path, std::size_t index) {
    path += '[';
    path += std::to_string(index);
    path += ']';
}

} // namespace kam::json
