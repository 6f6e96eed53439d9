#include "tests/core/support/answers.hpp"

#include "core/catalogue/assets.hpp"
#include "tests/core/support/random.hpp"

#include <algorithm>

namespace kam::test {

namespace {

Answer answerOf(char mark) {
    Answer answer;
    answer.notApplicable = mark == '-';
    if (mark >= '0' && mark <= '4') answer.level = mark - '0';
    return answer;
}

} // namespace

const Questionnaire& questionnaire() {
    static const Questionnaire read = *decodeQuestionnaire(asset::questionnaire());
    return read;
}

Answered::Answered(std::string_view everywhere, Rows others, Mode mode) {
    round.id = "r-1";
    round.mode = mode;
    for (const Item* item : questionnaire().items(mode))
        set(item->id, everywhere);
    for (const auto& [item, marks] : others)
        set(item, marks);
}

void Answered::set(std::string_view item, std::string_view marks) {
    while (responses.size() < marks.size()) {
        Response response;
        response.round = round.id;
        response.id = "p-" + std::to_string(responses.size());
        responses.push_back(response);
    }
    for (Response& response : responses)
        response.answers.erase(std::string(item));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        responses[i].answers[std::string(item)] = answerOf(marks[i]);
    }
}

void Answered::agree(std::string_view item, char mark) {
    round.consensus[std::string(item)] = answerOf(mark);
}

Assessment Answered::assess() const {
    std::vector<const Response*> all;
    for (const Response& response : responses)
        all.push_back(&response);
    return kam::assess(round, all, questionnaire());
}

Answered randomAnswers(std::uint32_t seed) {
    Random random(seed);
    Answered answered("", {}, random.chance(50) ? Mode::quick : Mode::full);
    const int people = 1 + random.below(8), low = random.below(5), silent = random.below(20);
    for (const Item* item : questionnaire().items(answered.round.mode)) {
        std::string marks;
        for (int i = 0; i < people; ++i) {
            const int level = std::min(4, low + random.below(3));
            const auto mark = static_cast<char>('0' + level);
            marks += random.chance(silent) ? '.' : random.chance(5) ? '-' : mark;
        }
        answered.set(item->id, marks);
        if (random.chance(10)) answered.round.itemWeights[item->id] = random.number(0.5, 3);
        if (random.chance(10)) answered.round.targets[item->id] = random.number(0, 4);
        if (random.chance(10)) answered.agree(item->id, static_cast<char>('0' + random.below(5)));
    }
    for (const Step& step : questionnaire().steps) {
        if (random.chance(30)) answered.round.stepWeights[step.id] = random.number(0.5, 3);
    }
    return answered;
}

} // namespace kam::test
