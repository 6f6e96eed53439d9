#include "core/json/path.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <cstdio>

namespace kam::json {

namespace {

constexpr std::size_t longestShown = 80;

bool isPlain(std::string_view key) {
    const auto plain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '_';
    };
    return !key.empty() && key.size() <= longestShown && std::all_of(key.begin(), key.end(), plain);
}

/// A key from a hostile file must not move the cursor of the terminal it is shown on.
void appendQuoted(std::string& path, std::string_view key) {
    path += '"';
    const auto end = path.size() + longestShown;
    while (const auto point = firstCodePoint(key)) {
        if (path.size() >= end) {
            path += "…";
            break;
        }
        if (isForbidden(point->value) || point->value == U'\n' || point->value == U'\t') {
            char escape[12];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(point->value));
            path += escape;
        } else {
            if (point->value == U'"' || point->value == U'\\') path += '\\';
            path += key.substr(0, point->bytes);
        }
        key.remove_prefix(point->bytes);
    }
    path += '"';
}

} // namespace

void appendKey(std::string& path, std::string_view key) {
    if (isPlain(key)) {
        if (!path.empty()) path += '.';
        path += key;
        return;
    }
    path += '[';
    appendQuoted(path, key);
    path += ']';
}

void appendIndex(std::string& path, std::size_t index) {
    path += '[';
    path += std::to_string(index);
    path += ']';
}

} // namespace kam::json
