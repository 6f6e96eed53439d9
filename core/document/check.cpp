#include "core/document/check.hpp"

#include "core/catalogue/questionnaire.hpp"
#include "core/document/invitation_json.hpp"
#include "core/document/questionnaire_file.hpp"
#include "core/document/response_json.hpp"
#include "core/document/workspace_json.hpp"
#include "core/json/envelope.hpp"

namespace kam {

namespace {

template <typename T>
std::vector<Fault> faultsOf(const Result<T>& result) {
    return result ? std::vector<Fault>{} : result.faults();
}

} // namespace

std::vector<Fault> check(std::string_view json) {
    const auto document = json::parse(json);
    if (!document) return document.faults();
    const auto format = json::formatOf(*document);
    if (format == "kam/workspace") return faultsOf(decodeWorkspace(*document));
    if (format == "kam/response") return faultsOf(decodeResponse(*document));
    if (format == "kam/invitation") return faultsOf(decodeInvitation(*document));
    if (isOwnQuestionnaire(*document)) return faultsOf(decodeQuestionnaireFile(*document));
    if (format == "kam/questionnaire") return faultsOf(decodeQuestionnaire(*document));
    return {{"format", FaultKind::otherFormat, "kam/…"}};
}

bool isUnreadable(const Fault& fault) {
    switch (fault.kind) {
    case FaultKind::notJson:
    case FaultKind::notUtf8:
    case FaultKind::tooLarge:
    case FaultKind::tooDeep:
    case FaultKind::otherFormat:
    case FaultKind::newerVersion:
    case FaultKind::badChecksum:
    case FaultKind::unreadable:
        return true;
    default:
        return false;
    }
}

} // namespace kam
