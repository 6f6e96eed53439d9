#include "core/readiness/guesses.hpp"

#include <algorithm>

namespace kam {
namespace {

bool isGuess(const Answer& answer) {
    return answer.level && answer.confidence == Confidence::guess;
}

void shift(Answers& answers, int by) {
    for (auto& [item, answer] : answers)
        if (isGuess(answer)) answer.level = std::clamp(*answer.level + by, 0, 4);
}

int countGuesses(const Answers& answers, const std::vector<const Item*>& items) {
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const Item* item) {
        const auto found = answers.find(item->id);
        return found != answers.end() && isGuess(found->second);
    }));
}

Assessment assessShifted(Round round, const std::vector<const Response*>& responses, int by,
                         const Questionnaire& questionnaire) {
    shift(round.consensus, by);
    std::vector<Response> shifted;
    shifted.reserve(responses.size());
    std::vector<const Response*> all;
    for (const Response* response : responses) {
        shift(shifted.emplace_back(*response).answers, by);
        all.push_back(&shifted.back());
    }
    return assess(round, all, questionnaire);
}

} // namespace

GuessRange guessRange(const Round& round, const std::vector<const Response*>& responses,
                      const Questionnaire& questionnaire) {
    const std::vector<const Item*> items = questionnaire.items(round.mode);
    GuessRange range{.guesses = countGuesses(round.consensus, items)};
    for (const Response* response : responses)
        range.guesses += countGuesses(response->answers, items);
    const Assessment low = assessShifted(round, responses, -1, questionnaire);
    const Assessment high = assessShifted(round, responses, 1, questionnaire);
    range.low = low.overall;
    range.high = high.overall;
    range.lowest = low.verdict;
    range.highest = high.verdict;
    return range;
}

} // namespace kam
