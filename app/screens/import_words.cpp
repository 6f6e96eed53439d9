#include "app/screens/import_words.hpp"

#include "core/base/locale.hpp"
#include "core/merge/parts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace kam {
namespace {

std::string nameOf(const Record& record, const Texts& texts) {
    if (const auto* round = std::get_if<Round>(&record))
        return round->title.empty() ? texts("round.untitled") : round->title;
    if (const auto* response = std::get_if<Response>(&record))
        return response->name.empty() ? texts("import.nameless") : response->name;
    if (const auto* criterion = std::get_if<Criterion>(&record)) return criterion->name;
    if (const auto* pairwise = std::get_if<PairwiseJudgements>(&record)) return pairwise->judge;
    if (const auto* account = std::get_if<Account>(&record)) return account->name;
    if (const auto* carried = std::get_if<CarriedRecord>(&record)) return carried->id;
    return {};
}

/// The text of a field that is one, where it is short enough to be shown.
std::optional<std::string_view> textIn(const Record& record, std::string_view field) {
    if (const auto* company = std::get_if<Company>(&record))
        if (field == "name") return company->name;
    if (const auto* round = std::get_if<Round>(&record)) {
        if (field == "title") return round->title;
        if (field == "unit") return round->unit;
    }
    if (const auto* response = std::get_if<Response>(&record)) {
        if (field == "name") return response->name;
        if (field == "role") return response->role;
    }
    if (const auto* criterion = std::get_if<Criterion>(&record))
        if (field == "name") return criterion->name;
    if (const auto* account = std::get_if<Account>(&record))
        if (field == "name") return account->name;
    return std::nullopt;
}

const Answers* answersIn(const Record& record, std::string_view field) {
    if (const auto* round = std::get_if<Round>(&record))
        return field == "consensus" ? &round->consensus : nullptr;
    const auto* response = std::get_if<Response>(&record);
    return response && field == "answers" ? &response->answers : nullptr;
}

std::string levelOf(const Answers& answers, const std::string& item, const Texts& texts) {
    const auto found = answers.find(item);
    if (found == answers.end() || !found->second.answered()) return texts("items.unanswered");
    if (found->second.notApplicable) return texts("items.notApplicable");
    return std::to_string(*found->second.level);
}

std::string fromTo(const std::string& what, const std::string& before, const std::string& after) {
    return what + ": " + before + " → " + after;
}

/// What a field is called; those that few people know by name are "other data".
std::string labelOf(std::string_view field, const Texts& texts) {
    constexpr std::array<std::string_view, 12> named{
        "title",     "name",        "date",   "unit",    "role",  "answers",
        "consensus", "submittedAt", "weight", "ratings", "value", "plan"};
    const bool known = std::find(named.begin(), named.end(), field) != named.end();
    return texts("part." + std::string(known ? field : "other"));
}

std::string differenceIn(const RecordPart& part, const Record& mine, const Record& theirs,
                         const Questionnaire& questionnaire, const Texts& texts) {
    const Answers *ours = answersIn(mine, part.field), *others = answersIn(theirs, part.field);
    if (ours && others && !part.entry.empty()) {
        const Item* item = questionnaire.item(part.entry);
        const std::string topic = item ? item->topic.in(texts.language()) : part.entry;
        const std::string before = levelOf(*ours, part.entry, texts),
                          after = levelOf(*others, part.entry, texts);
        const std::string said =
            before == after ? topic + ": " + texts("part.note") : fromTo(topic, before, after);
        return part.field == "consensus" ? labelOf(part.field, texts) + " · " + said : said;
    }
    const auto before = textIn(mine, part.field), after = textIn(theirs, part.field);
    if (!before || !after) return labelOf(part.field, texts);
    const auto quoted = [&](std::string_view words) {
        return texts("import.quoted", {{"words", std::string(words)}});
    };
    return fromTo(labelOf(part.field, texts), quoted(*before), quoted(*after));
}

} // namespace

std::string wordsFor(TableId table, const Record& record, const Texts& texts) {
    return texts("record." + std::string(tableName(table)), {{"name", nameOf(record, texts)}});
}

std::vector<std::string> differencesIn(const Record& mine, const Record& theirs,
                                       const Questionnaire& questionnaire, const Texts& texts) {
    std::vector<std::string> all;
    for (const RecordPart& part : differing(mine, theirs)) {
        std::string said = differenceIn(part, mine, theirs, questionnaire, texts);
        if (std::find(all.begin(), all.end(), said) == all.end()) all.push_back(std::move(said));
    }
    return all;
}

} // namespace kam
