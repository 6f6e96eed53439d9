#include "core/document/kept_version_json.hpp"

#include "core/json/fields.hpp"
#include "core/json/rules.hpp"
#include "core/json/write.hpp"

#include <utility>

namespace kam {

std::string encodeVersionHead(const VersionHead& head) {
    json::Json object = json::Json::object();
    json::append(object, "name", head.version.name);
    json::append(object, "by", head.version.by);
    json::append(object, "at", toString(head.version.at));
    json::append(object, "id", head.workspace);
    return json::oneLine(object);
}

Result<VersionHead> decodeVersionHead(std::string_view text) {
    const Result<json::Document> document = json::parse(text);
    if (!document) return document.faults();
    VersionHead head;
    json::Findings findings;
    {
        const json::Input input(document->root(), findings);
        json::Fields fields(input);
        fields.require("name", head.version.name, json::text);
        fields.require("by", head.version.by, json::text);
        fields.require("at", head.version.at, json::instant);
        fields.require("id", head.workspace, json::text);
    }
    if (!findings.faults.empty()) return std::move(findings.faults);
    return head;
}

} // namespace kam
