#include "core/document/response_json.hpp"

#include "core/document/record_json.hpp"
#include "core/json/envelope.hpp"
#include "core/json/rules.hpp"

#include <utility>

namespace kam {

namespace {

constexpr std::string_view format = "kam/response";

} // namespace

Result<Response> decodeResponse(std::string_view json) {
    const auto document = json::parse(json);
    if (!document) return document.faults();
    return decodeResponse(*document);
}

Result<Response> decodeResponse(const json::Document& document) {
    if (auto fault = json::checkEnvelope(document, format)) return *std::move(fault);
    json::Findings findings;
    Response response;
    {
        const json::Input input(document.root(), findings);
        json::Fields fields(input);
        fields.take("format");
        fields.take("version");
        fields.require("round", response.round, json::id);
        document::read(fields, response);
    }
    if (!findings.faults.empty()) return std::move(findings.faults);
    return response;
}

std::string encodeResponse(const Response& response) {
    json::Json object = json::Json::object();
    json::append(object, "format", format);
    json::append(object, "version", json::currentVersion);
    json::append(object, "round", response.round);
    json::Json members = document::write(response);
    for (auto& [key, value] : members.get_ref<json::Json::object_t&>()) {
        json::append(object, key, std::move(value));
    }
    return json::indented(object);
}

} // namespace kam
