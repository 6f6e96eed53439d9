#include "app/screens/question_place.hpp"

namespace kam {

QuestionPlace placeOf(const View& view) {
    QuestionPlace place;
    std::vector<const Item*> items = view.questionnaire.items(view.round->mode);
    std::erase_if(items, [](const Item* item) { return !item->askable(); });
    place.total = static_cast<int>(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i]->id != view.route.detail) continue;
        place.item = items[i];
        if (i > 0) place.before = items[i - 1];
        if (i + 1 < items.size()) place.after = items[i + 1];
    }
    if (!place.item) return place;
    for (const Item* item : items) {
        if (item->step != place.item->step) continue;
        ++place.ofStep;
        if (item == place.item) place.inStep = place.ofStep;
    }
    return place;
}

bool showsQuestion(const View& view) {
    return view.route.screen == Screen::assessment && view.seat != Seat::curtain && view.round &&
           view.own && placeOf(view).item;
}

} // namespace kam
