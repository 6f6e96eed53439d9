#include "core/document/workspace_json.hpp"

#include "core/document/record_json.hpp"
#include "core/document/references.hpp"
#include "core/json/envelope.hpp"
#include "core/json/rules.hpp"
#include "core/workspace/questionnaire_list.hpp"
#include "core/workspace/tables.hpp"

#include <utility>

namespace kam {

namespace {

using document::Fields;
using document::Input;
using document::Json;

constexpr std::string_view format = "kam/workspace";

/// Reads the records of a workspace in the order in which they refer to each other.
class Reading {
public:
    explicit Reading(Fields& root) : fields(root) {}

    Workspace read() {
        document::read(fields, workspace.company);
        readList(TableId::questionnaires, [this](const Input& input) { readQuestionnaire(input); });
        readList(TableId::rounds, [this](const Input& input) { readRound(input); });
        readList(TableId::criteria, [this](const Input& input) {
            add(input, workspace.criteria, readRecord<Criterion>(input));
        });
        readList(TableId::pairwise, [this](const Input& input) { readPairwise(input); });
        if (const auto field = fields.take(tableName(TableId::selection))) readSelection(*field);
        readList(TableId::services, [this](const Input& input) {
            add(input, workspace.services, readRecord<Service>(input));
        });
        if (const auto field = fields.take(tableName(TableId::serviceModels)))
            if (!field->isNull()) workspace.serviceModels = readRecord<ServiceModels>(*field);
        readList(TableId::accounts, [this](const Input& input) { readAccount(input); });
        readList(TableId::actions, [this](const Input& input) {
            add(input, workspace.actions, readRecord<ActionItem>(input));
        });
        readList(TableId::decisions, [this](const Input& input) { readDecision(input); });
        forEachTable([this](TableId id, auto member) {
            using Record = typename RecordOf<decltype(member)>::Type;
            if constexpr (std::is_same_v<Record, CarriedRecord>) readCarried(id, member);
        });
        return std::move(workspace);
    }

private:
    template <typename Each>
    void readList(TableId table, Each each) {
        const auto list = fields.take(tableName(table));
        if (!list) return;
        json::eachElement(*list, each);
        if (table == TableId::questionnaires) document::checkFormer(*list, workspace);
        if (table == TableId::accounts) document::checkParents(*list, workspace);
    }

    template <typename Record>
    static Record readRecord(const Input& input) {
        Record record;
        Fields members(input);
        document::read(members, record);
        return record;
    }

    /// Adds a record by its id. One without an id has its fault already.
    template <typename Record>
    void add(const Input& input, Table<Record>& table, Record record) {
        if (record.id.empty()) return;
        std::string key = record.id;
        addAs(input, table, std::move(key), std::move(record));
    }

    template <typename Record>
    void addAs(const Input& input, Table<Record>& table, std::string key, Record record) {
        if (table.find(key) != nullptr) {
            input.faultAt(input.pathOf("id"), FaultKind::duplicate, record.id);
        } else {
            table.put(std::move(key), std::move(record));
        }
    }

    void readQuestionnaire(const Input& input) {
        OwnQuestionnaire questionnaire;
        Fields members(input);
        document::read(members, questionnaire);
        if (const auto items = members.take("items")) {
            json::eachElement(*items, [&](const Input& element) {
                auto item = readRecord<OwnItem>(element);
                if (item.id.empty() || questionnaire.id.empty()) return;
                item.questionnaire = questionnaire.id;
                std::string key = itemKey(questionnaire.id, item.id);
                addAs(element, workspace.questionnaireItems, std::move(key), std::move(item));
            });
        }
        add(input, workspace.questionnaires, std::move(questionnaire));
    }

    void readRound(const Input& input) {
        Round round;
        Fields members(input);
        document::read(members, round);
        if (const auto responses = members.take(tableName(TableId::responses))) {
            json::eachElement(*responses, [&](const Input& element) {
                auto response = readRecord<Response>(element);
                if (response.id.empty() || round.id.empty()) return;
                response.round = round.id;
                std::string key = responseKey(round.id, response.id);
                addAs(element, workspace.responses, std::move(key), std::move(response));
            });
        }
        const Id& asked = round.questionnaire;
        if (!asked.empty() && workspace.questionnaires.find(asked) == nullptr)
            input.faultAt(input.pathOf("questionnaire"), FaultKind::unknownReference, asked);
        add(input, workspace.rounds, std::move(round));
    }

    void readPairwise(const Input& input) {
        auto pairwise = readRecord<PairwiseJudgements>(input);
        document::checkJudgements(input, pairwise, workspace);
        std::string key = judgementsKey(pairwise);
        if (workspace.pairwise.find(key) != nullptr) {
            input.faultAt(input.pathOf("judge"), FaultKind::duplicate, pairwise.judge);
            return;
        }
        workspace.pairwise.put(std::move(key), std::move(pairwise));
    }

    void readSelection(const Input& input) {
        if (!input.isNull()) workspace.selection = readRecord<Selection>(input);
    }

    void readAccount(const Input& input) {
        auto account = readRecord<Account>(input);
        document::checkRatings(input, account, workspace);
        document::checkOffer(input, account, workspace);
        add(input, workspace.accounts, std::move(account));
    }

    void readDecision(const Input& input) {
        auto decision = readRecord<Decision>(input);
        document::checkAccount(input, decision, workspace);
        add(input, workspace.decisions, std::move(decision));
    }

    void readCarried(TableId id, Table<CarriedRecord> Workspace::*member) {
        readList(id, [&](const Input& input) {
            auto record = document::readCarried(input);
            if (record) add(input, workspace.*member, *std::move(record));
        });
    }

    Fields& fields;
    Workspace workspace;
};

Json writeQuestionnaires(const Workspace& workspace) {
    Json list = Json::array();
    for (const auto& [id, questionnaire] : workspace.questionnaires) {
        Json items = Json::array();
        for (const OwnItem* item : itemsOf(workspace, id))
            items.push_back(document::write(*item));
        Json object = document::write(questionnaire);
        if (!items.empty()) json::append(object, "items", std::move(items));
        list.push_back(std::move(object));
    }
    return list;
}

Json writeRounds(const Workspace& workspace) {
    Json list = Json::array();
    for (const auto& [id, round] : workspace.rounds) {
        Json object = document::write(round);
        Json responses = Json::array();
        for (const Response* response : responsesOf(workspace, id)) {
            responses.push_back(document::write(*response));
        }
        json::append(object, tableName(TableId::responses), std::move(responses));
        list.push_back(std::move(object));
    }
    return list;
}

template <typename Record>
Json writeTable(const Table<Record>& table) {
    Json list = Json::array();
    for (const auto& [key, record] : table) {
        list.push_back(document::write(record));
    }
    return list;
}

} // namespace

Result<WorkspaceDocument> decodeWorkspace(std::string_view json, const Limits& limits) {
    const auto document = json::parse(json, limits);
    if (!document) return document.faults();
    return decodeWorkspace(*document);
}

Result<WorkspaceDocument> decodeWorkspace(const json::Document& document) {
    if (auto fault = json::checkEnvelope(document, format)) return *std::move(fault);
    json::Findings findings;
    WorkspaceDocument result;
    {
        const Input input(document.root(), findings);
        Fields fields(input);
        std::string program;
        std::optional<Instant> savedAt;
        fields.take("format");
        fields.take("version");
        fields.read("program", program, json::text);
        fields.read("savedAt", savedAt, json::instant);
        result.workspace = Reading(fields).read();
    }
    if (!findings.faults.empty()) return std::move(findings.faults);
    result.ignored = std::move(findings.ignored);
    return result;
}

std::string encodeWorkspace(const Workspace& workspace, Instant savedAt,
                            std::string_view programVersion) {
    Json object = Json::object();
    json::append(object, "format", format);
    json::append(object, "version", json::currentVersion);
    Json company = document::write(workspace.company);
    for (auto& [key, value] : company.get_ref<Json::object_t&>()) {
        json::append(object, key, std::move(value));
    }
    json::append(object, "savedAt", toString(savedAt));
    json::append(object, "program", programVersion);
    if (!workspace.questionnaires.empty())
        json::append(object, tableName(TableId::questionnaires), writeQuestionnaires(workspace));
    json::append(object, tableName(TableId::rounds), writeRounds(workspace));
    forEachTable([&](TableId id, auto member) {
        if (id <= TableId::responses) return;
        if (id == TableId::services && workspace.selection) {
            json::append(object, tableName(TableId::selection),
                         document::write(*workspace.selection));
        }
        if (id == TableId::services && workspace.services.empty()) return;
        if (id == TableId::accounts && workspace.serviceModels) {
            json::append(object, tableName(TableId::serviceModels),
                         document::write(*workspace.serviceModels));
        }
        json::append(object, tableName(id), writeTable(workspace.*member));
    });
    return json::indented(object);
}

} // namespace kam
