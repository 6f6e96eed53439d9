#include "app/screens/wording.hpp"

#include "core/base/locale.hpp"
#include "core/workspace/people.hpp"

#include <algorithm>

namespace kam {

std::string dayWords(Date day, Date today, const Texts& texts) {
    const int ago = daysBetween(day, today);
    if (ago == 0) return texts("day.today");
    return ago == 1 ? texts("day.yesterday") : formatLongDate(day, texts.language());
}

std::string momentOf(Instant instant, const Platform& platform, const Texts& texts) {
    const Date day = platform.dayOf(instant), today = platform.today();
    const int ago = daysBetween(day, today);
    const std::string time = platform.timeOfDay(instant);
    if (ago == 0) return texts("moment.today", {{"time", time}});
    if (ago == 1) return texts("moment.yesterday", {{"time", time}});
    if (ago > 0 && ago < 7 * 8) return formatShortDate(day, texts.language()) + " " + time;
    return formatDate(day, texts.language());
}

std::string momentAt(Instant instant, const Platform& platform, const Texts& texts) {
    const Date day = platform.dayOf(instant);
    const int ago = daysBetween(day, platform.today());
    const std::string time = platform.timeOfDay(instant);
    if (ago == 0) return texts("moment.todayAt", {{"time", time}});
    if (ago == 1) return texts("moment.yesterdayAt", {{"time", time}});
    return texts("moment.dayAt", {{"day", formatLongDate(day, texts.language())}, {"time", time}});
}

std::string nameOf(const WorkspaceEntry& entry, const Texts& texts) {
    if (!entry.title.empty()) return entry.title;
    return entry.company.empty() ? texts("company.unnamed") : entry.company;
}

std::string holdingsOf(const Workspace& workspace, const Texts& texts) {
    std::vector<std::string> parts;
    const auto count = [&](std::string_view key, std::size_t number) {
        if (number > 0) parts.push_back(texts.plural(key, static_cast<int>(number)));
    };
    count("rounds", workspace.rounds.size());
    count("people", countPeople(workspace));
    count("accounts", workspace.accounts.size());
    if (parts.empty()) return texts("rounds.none");
    std::string all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        all = texts(i + 1 < parts.size() ? "list.comma" : "list.and",
                    {{"before", all}, {"last", parts[i]}});
    return all;
}

std::string capitalised(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string nameOf(const Response& response, const View& view, const Texts& texts) {
    if (!response.name.empty()) return response.name;
    if (view.responses.size() == 1) return texts("person.you");
    int number = 1; // among those without a name
    for (const Response* other : view.responses) {
        if (other == &response) break;
        number += other->name.empty() ? 1 : 0;
    }
    return texts("person.numbered", {{"n", std::to_string(number)}});
}

std::string peopleOf(const View& view, const Texts& texts) {
    const int all = static_cast<int>(participants(view.responses).size());
    if (all == 0) return {};
    const auto answered = static_cast<int>(
        std::count_if(view.responses.begin(), view.responses.end(),
                      [&](const Response* each) { return answeredIn(*each, view) > 0; }));
    std::string people = texts.plural("people", all);
    if (answered == all) return people;
    return texts("people.answered", {{"n", std::to_string(answered)}, {"people", people}});
}

int answeredIn(const Response& response, const View& view) {
    if (!view.round) return 0;
    int count = 0;
    for (const Item* item : view.questionnaire.items(view.round->mode)) {
        if (response.answerTo(item->id)) ++count;
    }
    return count;
}

std::string titleOf(const ActionItem& action, const Texts& texts) {
    return action.title.empty() ? texts("actions.untitled") : action.title;
}

std::string dueOf(const View& view, const ActionItem& action, const Texts& texts) {
    if (!action.due) return texts("actions.noDate");
    return action.due->year == view.today.year ? formatShortDate(*action.due, texts.language())
                                               : formatDate(*action.due, texts.language());
}

const char* stateKey(ActionState state) {
    constexpr const char* keys[] = {"actions.open", "actions.started", "actions.done",
                                    "actions.dropped"};
    return keys[static_cast<std::size_t>(state)];
}

int minutesFor(int questions) { return questions <= 5 ? questions : (questions + 4) / 5 * 5; }

const Item* nextOpen(const Response& response, const View& view) {
    const Item* first = nullptr;
    for (const Item* item : view.questionnaire.items(view.round ? view.round->mode : Mode::quick)) {
        if (!item->askable()) continue;
        if (!first) first = item;
        if (!response.answerTo(item->id)) return item;
    }
    return first;
}

} // namespace kam
