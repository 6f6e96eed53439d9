#include "core/base/locale.hpp"
#include "core/base/result.hpp"
#include "core/catalogue/texts.hpp"

#include <cstdlib>

namespace kam {

namespace {

double numberIn(const std::string& argument) { return std::strtod(argument.c_str(), nullptr); }

/// The name of a JSON type as a person would say it.
std::string typeName(const std::string& type, const Texts& texts) {
    if (type == "number") return texts("fault.type.number");
    if (type == "integer") return texts("fault.type.integer");
    if (type == "text") return texts("fault.type.text");
    if (type == "flag") return texts("fault.type.flag");
    if (type == "list") return texts("fault.type.list");
    if (type == "object") return texts("fault.type.object");
    return type;
}

std::string outOfRange(const std::string& range, const Texts& texts) {
    if (range == "printable") return texts("fault.notPrintable");
    if (range == "finite") return texts("fault.notFinite");
    return texts("fault.outOfRange", {{"range", range}});
}

} // namespace

std::string describe(const Fault& fault, const Texts& texts) {
    const std::string& given = fault.argument;
    const auto count = [&] { return formatNumber(numberIn(given), 0, texts.language()); };
    switch (fault.kind) {
    case FaultKind::notJson:
        return texts("fault.notJson", {{"offset", count()}});
    case FaultKind::notUtf8:
        return texts("fault.notUtf8", {{"offset", count()}});
    case FaultKind::tooLarge:
        return texts("fault.tooLarge", {{"limit", formatBytes(numberIn(given), texts.language())}});
    case FaultKind::tooDeep:
        return texts("fault.tooDeep", {{"limit", count()}});
    case FaultKind::tooMany:
        return texts("fault.tooMany", {{"limit", count()}});
    case FaultKind::otherFormat:
        return texts("fault.otherFormat", {{"format", given}});
    case FaultKind::newerVersion:
        return texts("fault.newerVersion", {{"version", given}});
    case FaultKind::missing:
        return texts("fault.missing");
    case FaultKind::wrongType:
        return texts("fault.wrongType", {{"type", typeName(given, texts)}});
    case FaultKind::outOfRange:
        return outOfRange(given, texts);
    case FaultKind::notOneOf:
        return texts("fault.notOneOf", {{"values", given}});
    case FaultKind::notAnId:
        return texts("fault.notAnId");
    case FaultKind::notADate:
        return texts("fault.notADate");
    case FaultKind::notAnInstant:
        return texts("fault.notAnInstant");
    case FaultKind::notMoney:
        return texts("fault.notMoney");
    case FaultKind::duplicate:
        return texts("fault.duplicate", {{"id", given}});
    case FaultKind::unknownReference:
        return texts("fault.unknownReference", {{"id", given}});
    case FaultKind::circular:
        return texts("fault.circular", {{"id", given}});
    case FaultKind::badChecksum:
        return texts("fault.badChecksum");
    case FaultKind::mistyped:
        return texts("fault.mistyped", {{"group", given}});
    case FaultKind::noHeader:
        return texts("fault.noHeader");
    case FaultKind::sameAsRow:
        return texts("fault.sameAsRow", {{"row", count()}});
    case FaultKind::ambiguous:
        return texts("fault.ambiguous", {{"id", given}});
    case FaultKind::unreadable:
        return texts("fault.unreadable", {{"reason", given}});
    }
    return given;
}

} // namespace kam
