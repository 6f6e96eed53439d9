#include "core/document/invitation_json.hpp"

#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/envelope.hpp"
#include "core/json/fields.hpp"
#include "core/json/write.hpp"

#include <set>
#include <utility>

namespace kam {

namespace {

constexpr std::string_view format = "kam/invitation";

std::optional<std::vector<ItemId>> itemIds(const json::Input& input) {
    std::vector<ItemId> items;
    std::set<ItemId> known;
    json::eachElement(input, [&](const json::Input& element) {
        const auto item = json::id(element);
        if (!item) return;
        if (!known.insert(*item).second) element.fault(FaultKind::duplicate, *item);
        items.push_back(*item);
    });
    return items;
}

std::optional<QuestionnaireFile> questionnaire(const json::Input& input) {
    QuestionnaireFile file;
    json::Fields fields(input);
    document::read(fields, file);
    file.questionnaire.of.clear(); // which does not come with it
    return file;
}

} // namespace

Result<Invitation> decodeInvitation(std::string_view json) {
    const auto document = json::parse(json);
    if (!document) return document.faults();
    return decodeInvitation(*document);
}

Result<Invitation> decodeInvitation(const json::Document& document) {
    if (auto fault = json::checkEnvelope(document, format)) return *std::move(fault);
    json::Findings findings;
    Invitation invitation;
    {
        const json::Input input(document.root(), findings);
        json::Fields fields(input);
        fields.take("format");
        fields.take("version");
        fields.require("round", invitation.round, json::id);
        fields.require("workspace", invitation.workspace, json::text);
        fields.read("title", invitation.title, json::text);
        fields.read("anonymous", invitation.anonymous, json::flag);
        fields.require("mode", invitation.mode, json::OneOf{names::modes});
        fields.require("language", invitation.language, json::OneOf{names::languages});
        fields.require("items", invitation.items, itemIds);
        fields.read("questionnaire", invitation.questionnaire, questionnaire);
    }
    if (!findings.faults.empty()) return std::move(findings.faults);
    return invitation;
}

std::string encodeInvitation(const Invitation& invitation) {
    json::Json object = json::Json::object();
    json::append(object, "format", format);
    json::append(object, "version", json::currentVersion);
    json::append(object, "round", invitation.round);
    json::append(object, "workspace", invitation.workspace);
    if (!invitation.title.empty()) json::append(object, "title", invitation.title);
    if (invitation.anonymous) json::append(object, "anonymous", true);
    json::append(object, "mode", json::nameIn(names::modes, invitation.mode));
    json::append(object, "language", json::nameIn(names::languages, invitation.language));
    json::append(object, "items", invitation.items);
    if (invitation.questionnaire)
        json::append(object, "questionnaire", document::write(*invitation.questionnaire));
    return json::indented(object);
}

} // namespace kam
