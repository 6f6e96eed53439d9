#include "app/screens/answering.hpp"

namespace kam {

Answer withLevel(Answer answer, int level) {
    answer.level = level;
    answer.notApplicable = false;
    return answer;
}

Answer withNotApplicable(Answer answer) {
    answer.notApplicable = true;
    answer.level.reset();
    return answer;
}

Answer thatCounts(Answer answer, std::optional<int> levelBefore) {
    answer.notApplicable = false;
    answer.level = levelBefore;
    return answer;
}

std::optional<int> levelBefore(std::span<const Revision> steps, const Response& response,
                               std::string_view item) {
    for (std::size_t i = steps.size(); i-- > 0;)
        for (const Edit& edit : steps[i].opposite.edits) {
            const Put* put = std::get_if<Put>(&edit);
            const auto* before = put ? put->record.as<Response>() : nullptr;
            if (!before || before->id != response.id || before->round != response.round) continue;
            const auto answer = before->answers.find(item);
            if (answer == before->answers.end()) return std::nullopt;
            if (!answer->second.notApplicable) return answer->second.level;
        }
    return std::nullopt;
}

Answer withNote(Answer answer, std::string note) {
    answer.note = std::move(note);
    return answer;
}

Change answerChange(Response response, std::string_view item, Answer answer) {
    if (answer == Answer{})
        response.answers.erase(std::string(item));
    else
        response.answers.insert_or_assign(std::string(item), std::move(answer));
    response.submittedAt.reset(); // what was handed in was not this
    return {{put(std::move(response))}, "change.answer"};
}

} // namespace kam
