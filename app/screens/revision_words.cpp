#include "app/screens/revision_words.hpp"

#include "app/screens/wording.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace kam {
namespace {

/// The record of a type that a change puts first; null where it puts none.
template <typename T>
const T* firstPut(const Change& change) {
    for (const Edit& edit : change.edits) {
        const Put* put = std::get_if<Put>(&edit);
        if (const T* record = put ? put->record.as<T>() : nullptr) return record;
    }
    return nullptr;
}

/// "2", "No aplica", or "–" for no answer.
std::string levelWords(const Answer* answer, const Texts& texts) {
    if (answer && answer->notApplicable) return texts("items.notApplicable");
    if (answer && answer->level) return std::to_string(*answer->level);
    return "–";
}

const Answer* answerIn(const Response* response, const ItemId& item) {
    if (!response) return nullptr;
    const auto found = response->answers.find(item);
    return found == response->answers.end() ? nullptr : &found->second;
}

/// The items that two states of a response differ in.
std::vector<ItemId> changedItems(const Response* before, const Response& after) {
    std::vector<ItemId> items;
    for (const auto& [item, answer] : after.answers) {
        const Answer* old = answerIn(before, item);
        if (!old || *old != answer) items.push_back(item);
    }
    if (before)
        for (const auto& [item, answer] : before->answers)
            if (!after.answers.contains(item)) items.push_back(item);
    return items;
}

/// "Caso para el cambio: 2 → 3"; empty where no answer changed.
std::string answerWords(const Revision& step, const Questionnaires& questionnaires,
                        const Texts& texts) {
    const auto* after = firstPut<Response>(step.change);
    if (!after) return {};
    const auto* before = firstPut<Response>(step.opposite);
    const std::vector<ItemId> items = changedItems(before, *after);
    if (items.empty()) return {};
    const Item* item = questionnaires.ofRound(after->round).known(items.front());
    const std::string topic = item ? item->topic.in(texts.language()) : items.front();
    const std::string was = levelWords(answerIn(before, items.front()), texts);
    const std::string is = levelWords(answerIn(after, items.front()), texts);
    std::string words = was == is
                            ? texts("history.note", {{"topic", topic}})
                            : texts("history.level", {{"topic", topic}, {"was", was}, {"is", is}});
    if (items.size() > 1)
        words =
            texts.plural("history.andMore", static_cast<int>(items.size() - 1), {{"words", words}});
    return words;
}

/// The label of going back, and before the milliseconds of the moment it went to.
constexpr std::string_view goBack = "change.goBack";

/// Whether a step may have changed everything there is, so that no single record stands for it.
bool changesAll(std::string_view label) {
    return label == "change.import" || label == "change.sample" || label == "change.startOver" ||
           label.starts_with(goBack);
}

/// What the step was about, by name; empty where that says nothing.
std::string subjectOf(const Revision& step, const Texts& texts) {
    if (changesAll(step.change.label)) {
        const auto* company = firstPut<Company>(step.change);
        return company ? company->name : std::string();
    }
    for (const Change* change : {&step.change, &step.opposite}) {
        if (const auto* round = firstPut<Round>(*change)) return titleOf(*round, texts);
        if (const auto* response = firstPut<Response>(*change)) return response->name;
        if (const auto* action = firstPut<ActionItem>(*change)) return action->title;
        if (const auto* own = firstPut<OwnQuestionnaire>(*change)) return nameOf(*own, texts);
        if (const auto* item = firstPut<OwnItem>(*change)) return item->topic.in(texts.language());
        if (const auto* company = firstPut<Company>(*change)) return company->name;
        if (const auto* service = firstPut<Service>(*change)) return service->name;
        if (const auto* account = firstPut<Account>(*change);
            account && step.change.label == "change.offer")
            return account->name;
    }
    return {};
}

/// "respuesta" of "change.answer"; a label that this version does not know is a change like any.
std::string labelWords(std::string_view label, const Texts& texts) {
    if (label.starts_with(goBack)) label = goBack;
    const std::string& words = texts(label);
    return words.empty() || words == label ? texts("change.other") : words;
}

/// The round of the answers that it is about, as it is now; null where it is about none.
const Round* roundAnswered(const Revision& step, const Workspace* now) {
    const auto* response = firstPut<Response>(step.change);
    return now && response ? now->rounds.find(response->round) : nullptr;
}

} // namespace

std::string wordsOf(const Revision& step, const Questionnaires& questionnaires, const Texts& texts,
                    const Workspace* now) {
    const std::string label = labelWords(step.change.label, texts);
    const Round* round = roundAnswered(step, now);
    std::string answer = step.change.label == "change.answer" && !(round && hidesAnswers(*round))
                             ? answerWords(step, questionnaires, texts)
                             : std::string();
    const std::string what = answer.empty() ? label : answer;
    if (step.kind == Revision::Kind::undo) return texts("action.undone", {{"what", what}});
    if (step.kind == Revision::Kind::redo) return texts("action.redone", {{"what", what}});
    if (!answer.empty()) return answer;
    const std::string subject = round && round->anonymous ? std::string() : subjectOf(step, texts);
    if (subject.empty()) return capitalised(label);
    return texts("history.about", {{"what", capitalised(label)}, {"name", subject}});
}

std::optional<Instant> wentBackTo(const Revision& step) {
    const std::string_view label = step.change.label;
    if (!label.starts_with(goBack) || step.kind != Revision::Kind::edit) return std::nullopt;
    const std::size_t from = std::min(label.size(), goBack.size() + 1);
    Instant moment;
    const auto [end, error] =
        std::from_chars(label.data() + from, label.data() + label.size(), moment.milliseconds);
    if (error != std::errc{}) return std::nullopt;
    return moment;
}

bool isPartOf(const Revision& step, const Revision& next, const Questionnaires& questionnaires,
              const Texts& texts) {
    constexpr std::int64_t pause = 60'000; // ms
    const bool sameWork = step.kind == Revision::Kind::edit && next.kind == Revision::Kind::edit &&
                          step.by == next.by && step.change.label == next.change.label &&
                          next.at.milliseconds - step.at.milliseconds <= pause &&
                          putTheSame(step.change, next.change);
    // Answers to several questions are in one record.
    return sameWork && (step.change.label != "change.answer" ||
                        wordsOf(step, questionnaires, texts, nullptr) ==
                            wordsOf(next, questionnaires, texts, nullptr));
}

} // namespace kam
