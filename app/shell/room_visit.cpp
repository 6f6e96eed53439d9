#include "app/shell/room_visit.hpp"

#include <algorithm>

namespace kam {

void RoomVisit::show(View& seen, Platform& platform) {
    const Id now = seen.round ? seen.round->id : Id();
    if (now != round) {
        leave();
        timer = {};
        round = now;
    }
    seen.timer = timer.state(platform);
    if (!seen.assessment || seen.round->gathering) return;
    const std::vector<ItemId>& all = seen.assessment->discussFirst;
    const auto lacks = [](const std::vector<ItemId>& list, const ItemId& id) {
        return std::find(list.begin(), list.end(), id) == list.end();
    };
    std::erase_if(agenda, [&](const ItemId& id) { return lacks(all, id); });
    for (const ItemId& id : all)
        if (lacks(agenda, id)) agenda.push_back(id); // at first all; later what answers bring
    seen.agenda = agenda;
}

} // namespace kam
