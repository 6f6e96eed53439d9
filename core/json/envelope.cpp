#include "core/json/envelope.hpp"

#include "core/json/write.hpp"

#include <cmath>
#include <string>

namespace kam::json {

namespace {

std::optional<Value> member(const Document& document, std::string_view key) {
    if (document.root().kind() != Kind::object) return std::nullopt;
    for (const Value value : document.root()) {
        if (value.key() == key) return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> formatOf(const Document& document) {
    const auto format = member(document, "format");
    if (!format || format->kind() != Kind::text) return std::nullopt;
    return format->text();
}

std::optional<Fault> checkEnvelope(const Document& document, std::string_view format) {
    if (formatOf(document) != format) {
        return Fault{"format", FaultKind::otherFormat, std::string(format)};
    }
    const auto version = member(document, "version");
    if (!version) return Fault{"version", FaultKind::missing, {}};
    const bool isNumber = version->kind() == Kind::integer || version->kind() == Kind::number;
    const double number = isNumber ? version->number() : 0;
    if (!isNumber || std::trunc(number) != number) {
        return Fault{"version", FaultKind::wrongType, "integer"};
    }
    if (number < 1) return Fault{"version", FaultKind::outOfRange, "1 …"};
    if (number > currentVersion) {
        return Fault{"version", FaultKind::newerVersion, toJson(*version).dump()};
    }
    return std::nullopt;
}

} // namespace kam::json
