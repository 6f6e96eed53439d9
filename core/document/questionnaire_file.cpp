#include "core/document/questionnaire_file.hpp"

#include "core/base/hash.hpp"
#include "core/document/record_json.hpp"
#include "core/json/envelope.hpp"
#include "core/json/rules.hpp"
#include "core/workspace/questionnaire_list.hpp"

#include <set>
#include <utility>

namespace kam {

namespace {

using document::Fields;
using document::Input;
using document::Json;

constexpr std::string_view format = "kam/questionnaire";
/// Id of the standard questionnaire, from which all others differ.
constexpr std::string_view standard = "readiness";

constexpr json::Names<bool, 1> bases{{{standard, true}}};

} // namespace

namespace document {

void read(Fields& fields, QuestionnaireFile& file) {
    read(fields, file.questionnaire);
    const auto items = fields.take("items");
    if (!items) return;
    std::set<ItemId> known;
    json::eachElement(*items, [&](const Input& element) {
        OwnItem& item = file.items.emplace_back();
        item.questionnaire = file.questionnaire.id;
        Fields members(element);
        read(members, item);
        if (!item.id.empty() && !known.insert(item.id).second)
            element.faultAt(element.pathOf("id"), FaultKind::duplicate, item.id);
    });
}

Json write(const QuestionnaireFile& file) {
    Json object = write(file.questionnaire);
    Json items = Json::array();
    for (const OwnItem& item : file.items)
        items.push_back(write(item));
    if (!items.empty()) json::append(object, "items", std::move(items));
    return object;
}

} // namespace document

QuestionnaireFile fileOf(const Workspace& workspace, const OwnQuestionnaire& questionnaire) {
    QuestionnaireFile file{questionnaire, {}};
    for (const OwnItem* item : itemsOf(workspace, questionnaire.id))
        file.items.push_back(*item);
    return file;
}

Result<QuestionnaireFile> decodeQuestionnaireFile(std::string_view json) {
    const auto document = json::parse(json);
    if (!document) return document.faults();
    return decodeQuestionnaireFile(*document);
}

Result<QuestionnaireFile> decodeQuestionnaireFile(const json::Document& document) {
    if (auto fault = json::checkEnvelope(document, format)) return *std::move(fault);
    json::Findings findings;
    QuestionnaireFile file;
    {
        const Input input(document.root(), findings);
        Fields fields(input);
        bool ours = false;
        fields.take("format");
        fields.take("version");
        fields.require("base", ours, json::OneOf{bases});
        document::read(fields, file);
    }
    if (!findings.faults.empty()) return std::move(findings.faults);
    return file;
}

std::string encodeQuestionnaireFile(const QuestionnaireFile& file) {
    Json object = Json::object();
    json::append(object, "format", format);
    json::append(object, "version", json::currentVersion);
    json::append(object, "base", standard);
    Json members = document::write(file);
    for (auto& [key, value] : members.get_ref<Json::object_t&>())
        json::append(object, key, std::move(value));
    return json::indented(object);
}

bool isOwnQuestionnaire(const json::Document& document) {
    if (json::formatOf(document) != format) return false;
    // NOLINTNEXTLINE(readability-use-anyofallof): a value's iterators are none of the library's
    for (const json::Value member : document.root())
        if (member.key() == "base") return true;
    return false;
}

Id contentId(QuestionnaireFile file) {
    file.questionnaire.id.clear();
    file.questionnaire.of.clear();
    file.questionnaire.edition = 1;
    return makeId("q", fnv1a(json::oneLine(document::write(file))));
}

} // namespace kam
