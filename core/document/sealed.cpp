#include "core/document/sealed.hpp"

#include "core/base/hash.hpp"

#include <cstdio>

namespace kam {

namespace {

/// Everything before the body; the length tells a cut file from a changed one, both are refused.
std::string head(std::string_view body) {
    char text[64];
    std::snprintf(text, sizeof text, "{\"checksum\":\"%08x\",\"bytes\":%zu,\"body\":",
                  static_cast<unsigned>(crc32c(body)), body.size());
    return text;
}

constexpr std::string_view bodyMark = "\"body\":";
constexpr std::string_view tail = "}";

} // namespace

std::string seal(std::string_view json) {
    std::string sealed = head(json);
    sealed += json;
    sealed += tail;
    return sealed;
}

Result<std::string_view> unseal(std::string_view sealed) {
    const Fault broken{{}, FaultKind::badChecksum, {}};
    const auto mark = sealed.find(bodyMark);
    if (mark == std::string_view::npos || !sealed.ends_with(tail)) return broken;
    const auto start = mark + bodyMark.size();
    if (start + tail.size() > sealed.size()) return broken;
    const auto body = sealed.substr(start, sealed.size() - start - tail.size());
    // What seal() would write is the only form there is, so comparing checks all of it.
    if (sealed.substr(0, start) != head(body)) return broken;
    return body;
}

} // namespace kam
