#include "app/screens/import_words.hpp"

#include "core/base/text.hpp"
#include "core/merge/parts.hpp"
#include "core/readiness/wording.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace kam {
namespace {

std::string nameOf(const Record& record, const Texts& texts) {
    if (const auto* round = record.as<Round>())
        return round->title.empty() ? texts("round.untitled") : round->title;
    if (const auto* response = record.as<Response>())
        return response->name.empty() ? texts("import.nameless") : response->name;
    if (const auto* own = record.as<OwnQuestionnaire>()) return kam::nameOf(*own, texts);
    if (const auto* item = record.as<OwnItem>())
        return item->topic.empty() ? item->id : item->topic.in(texts.language());
    if (const auto* criterion = record.as<Criterion>()) return criterion->name;
    if (const auto* pairwise = record.as<PairwiseJudgements>()) return pairwise->judge;
    if (const auto* service = record.as<Service>()) return service->name;
    if (const auto* account = record.as<Account>()) return account->name;
    if (const auto* action = record.as<ActionItem>()) return action->title;
    if (const auto* decision = record.as<Decision>())
        return decision->reason.empty() ? decision->account : decision->reason;
    if (const auto* carried = record.as<CarriedRecord>()) return carried->id;
    return {};
}

/// The text of a field that is one, where it is short enough to be shown.
std::optional<std::string_view> textIn(const Record& record, std::string_view field) {
    if (const auto* company = record.as<Company>())
        if (field == "name") return company->name;
    if (const auto* round = record.as<Round>()) {
        if (field == "title") return round->title;
        if (field == "unit") return round->unit;
    }
    if (const auto* response = record.as<Response>()) {
        if (field == "name") return response->name;
        if (field == "role") return response->role;
    }
    if (const auto* criterion = record.as<Criterion>())
        if (field == "name") return criterion->name;
    if (const auto* service = record.as<Service>())
        if (field == "name") return service->name;
    if (const auto* account = record.as<Account>())
        if (field == "name") return account->name;
    if (const auto* action = record.as<ActionItem>()) {
        if (field == "title") return action->title;
        if (field == "owner") return action->owner;
    }
    return std::nullopt;
}

const Answers* answersIn(const Record& record, std::string_view field) {
    if (const auto* round = record.as<Round>())
        return field == "consensus" ? &round->consensus : nullptr;
    const auto* response = record.as<Response>();
    return response && field == "answers" ? &response->answers : nullptr;
}

Id roundOf(const Record& record) {
    if (const auto* round = record.as<Round>()) return round->id;
    const auto* response = record.as<Response>();
    return response ? response->round : Id();
}

std::string levelOf(const Answer& answer, const Texts& texts) {
    if (answer.notApplicable) return texts("items.notApplicable");
    return answer.level ? std::to_string(*answer.level) : texts("items.unanswered");
}

/// What a field is called; those that few people know by name are "other data".
std::string labelOf(std::string_view field, const Texts& texts) {
    constexpr std::array<std::string_view, 17> named{
        "title",     "name",        "date",   "unit",    "role",  "answers",
        "consensus", "submittedAt", "weight", "ratings", "value", "plan",
        "owner",     "due",         "state",  "invited", "offer"};
    const bool known = std::find(named.begin(), named.end(), field) != named.end();
    return texts("part." + std::string(known ? field : "other"));
}

/// So much of a note that one sees which it is.
std::string shortened(std::string_view note) {
    constexpr std::size_t most = 40; // characters
    if (codePoints(note) <= most) return std::string(note);
    std::size_t end = 0;
    for (std::size_t count = 0; count < most; ++end) // up to where the next one begins
        if ((static_cast<unsigned char>(note[end + 1]) & 0xc0) != 0x80) ++count;
    return std::string(note.substr(0, end)) + "…";
}

std::string quoted(std::string_view words, const Texts& texts) {
    return texts("import.quoted", {{"words", std::string(words)}});
}

const Answer& answerOf(const Answers& answers, const std::string& item) {
    static const Answer none;
    const auto found = answers.find(item);
    return found == answers.end() ? none : found->second;
}

/// "Caso para el cambio: 2 → 3; evidencia «acta» → «»": all that two answers differ in.
std::string answersDifferIn(const std::string& topic, const Answer& mine, const Answer& theirs,
                            const Texts& texts) {
    std::string said;
    const auto add = [&](const std::string& words) {
        said += (said.empty() ? topic + ": " : "; ") + words;
    };
    const std::string before = levelOf(mine, texts), after = levelOf(theirs, texts);
    if (before != after) add(texts("part.fromTo", {{"before", before}, {"after", after}}));
    if (mine.note != theirs.note)
        add(texts("part.note", {{"before", quoted(shortened(mine.note), texts)},
                                {"after", quoted(shortened(theirs.note), texts)}}));
    if (mine.confidence != theirs.confidence) add(texts("part.confidence"));
    if (mine.evidenceOn != theirs.evidenceOn) add(texts("part.evidenceOn"));
    return said;
}

std::string differenceIn(const RecordPart& part, const Record& mine, const Record& theirs,
                         bool closed, const Questionnaires& questionnaires, const Texts& texts) {
    const Answers *ours = answersIn(mine, part.field), *others = answersIn(theirs, part.field);
    if (ours && others && !part.entry.empty() && !closed) {
        const Item* item = questionnaires.ofRound(roundOf(mine)).known(part.entry);
        const std::string topic = item ? item->topic.in(texts.language()) : part.entry;
        const std::string said = answersDifferIn(topic, answerOf(*ours, part.entry),
                                                 answerOf(*others, part.entry), texts);
        return part.field == "consensus" ? labelOf(part.field, texts) + " · " + said : said;
    }
    const auto before = textIn(mine, part.field), after = textIn(theirs, part.field);
    if (!before || !after) return labelOf(part.field, texts);
    return labelOf(part.field, texts) + ": " +
           texts("part.fromTo",
                 {{"before", quoted(*before, texts)}, {"after", quoted(*after, texts)}});
}

} // namespace

std::string wordsFor(TableId table, const Record& record, const Texts& texts) {
    return texts("record." + std::string(tableName(table)), {{"name", nameOf(record, texts)}});
}

std::vector<std::string> differencesIn(const Record& mine, const Record& theirs, bool closed,
                                       const Questionnaires& questionnaires, const Texts& texts) {
    std::vector<std::string> all;
    for (const RecordPart& part : differing(mine, theirs)) {
        std::string said = differenceIn(part, mine, theirs, closed, questionnaires, texts);
        if (std::find(all.begin(), all.end(), said) == all.end()) all.push_back(std::move(said));
    }
    return all;
}

} // namespace kam
