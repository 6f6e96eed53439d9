#include "app/screens/answering.hpp"

namespace kam {

Answer withLevel(Answer answer, int level) {
    answer.level = level;
    answer.notApplicable = false;
    return answer;
}

Answer withNotApplicable(Answer answer, bool notApplicable) {
    answer.notApplicable = notApplicable;
    answer.level.reset();
    return answer;
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
    return {{put(std::move(response))}, "change.answer"};
}

} // namespace kam
