#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

namespace {

constexpr json::Whole<int> level{0, 4};
constexpr json::Between target{0, 4};
constexpr json::Between weight{0.001, 1000};
constexpr json::Whole<int> count{0, 10'000};
constexpr json::Whole<int> roundNumber{0, greatestNumber};

/// Whether the name of a member may stand for an item or a step. Items that no questionnaire of
/// ours has are kept: a company may use its own.
bool isName(std::string_view key, const Input& member) {
    if (isId(key)) return true;
    member.fault(FaultKind::notAnId);
    return false;
}

std::optional<Answer> answer(const Input& input) {
    Answer result;
    Fields fields(input);
    fields.read("level", result.level, level);
    fields.read("notApplicable", result.notApplicable, json::flag);
    fields.read("note", result.note, json::text);
    fields.read("confidence", result.confidence, json::OneOf{names::confidences});
    fields.read("evidenceOn", result.evidenceOn, json::date);
    if (result.level && result.notApplicable) {
        input.fault(FaultKind::notOneOf, "level, notApplicable");
    }
    return result;
}

std::optional<Answers> answers(const Input& input) {
    Answers result;
    json::eachMember(input, [&](std::string_view key, const Input& member) {
        auto read = answer(member);
        if (isName(key, member) && read) result.emplace(key, *std::move(read));
    });
    return result;
}

/// Of an anonymous round only the number is known.
struct Invited {
    bool anonymous;
    std::optional<std::vector<std::string>> operator()(const Input& input) const {
        auto names = json::people(input);
        if (anonymous && names && !names->empty())
            input.fault(FaultKind::notOneOf, "anonymous, invited");
        return names;
    }
};

using Numbers = std::map<std::string, double, std::less<>>;

/// Item or step → number of a range.
struct NumbersOf {
    json::Between range;
    std::optional<Numbers> operator()(const Input& input) const {
        Numbers result;
        json::eachMember(input, [&](std::string_view key, const Input& member) {
            const auto number = range(member);
            if (isName(key, member) && number) result.emplace(key, *number);
        });
        return result;
    }
};

Json write(const Answer& answer) {
    Json object = Json::object();
    if (answer.level) json::append(object, "level", *answer.level);
    if (answer.notApplicable) json::append(object, "notApplicable", true);
    if (!answer.note.empty()) json::append(object, "note", answer.note);
    if (answer.confidence) {
        json::append(object, "confidence", json::nameIn(names::confidences, *answer.confidence));
    }
    if (answer.evidenceOn) json::append(object, "evidenceOn", toString(*answer.evidenceOn));
    return object;
}

Json write(const Answers& answers) {
    Json object = Json::object();
    for (const auto& [item, answer] : answers) {
        json::append(object, item, write(answer));
    }
    return object;
}

Json write(const Numbers& numbers) {
    Json object = Json::object();
    for (const auto& [name, number] : numbers) {
        json::append(object, name, json::number(number));
    }
    return object;
}

} // namespace

void read(Fields& fields, Round& round) {
    fields.require("id", round.id, json::id);
    fields.read("title", round.title, json::text);
    fields.require("date", round.date, json::date);
    fields.read("number", round.number, roundNumber);
    fields.read("unit", round.unit, json::text);
    fields.read("mode", round.mode, json::OneOf{names::modes});
    fields.read("questionnaire", round.questionnaire, json::id);
    fields.read("anonymous", round.anonymous, json::flag);
    fields.read("gathering", round.gathering, json::flag);
    fields.read("expected", round.expected, count);
    fields.read("invited", round.invited, Invited{round.anonymous});
    fields.read("itemWeights", round.itemWeights, NumbersOf{weight});
    fields.read("stepWeights", round.stepWeights, NumbersOf{weight});
    fields.read("targets", round.targets, NumbersOf{target});
    fields.read("consensus", round.consensus, answers);
}

void read(Fields& fields, Response& response) {
    fields.require("id", response.id, json::id);
    fields.read("name", response.name, json::text);
    fields.read("role", response.role, json::text);
    fields.read("submittedAt", response.submittedAt, json::instant);
    fields.read("answers", response.answers, answers);
}

Json write(const Round& round) {
    Json object = Json::object();
    json::append(object, "id", round.id);
    json::append(object, "title", round.title);
    json::append(object, "date", toString(round.date));
    if (round.number > 0) json::append(object, "number", round.number);
    json::append(object, "unit", round.unit);
    json::append(object, "mode", json::nameIn(names::modes, round.mode));
    if (!round.questionnaire.empty()) json::append(object, "questionnaire", round.questionnaire);
    json::append(object, "anonymous", round.anonymous);
    if (round.gathering) json::append(object, "gathering", true);
    if (round.expected) json::append(object, "expected", *round.expected);
    if (!round.invited.empty()) {
        Json names = Json::array();
        for (const std::string& name : round.invited)
            names.push_back(name);
        json::append(object, "invited", std::move(names));
    }
    json::append(object, "itemWeights", write(round.itemWeights));
    json::append(object, "stepWeights", write(round.stepWeights));
    json::append(object, "targets", write(round.targets));
    json::append(object, "consensus", write(round.consensus));
    return object;
}

Json write(const Response& response) {
    Json object = Json::object();
    json::append(object, "id", response.id);
    json::append(object, "name", response.name);
    json::append(object, "role", response.role);
    if (response.submittedAt) json::append(object, "submittedAt", toString(*response.submittedAt));
    json::append(object, "answers", write(response.answers));
    return object;
}

} // namespace kam::document
