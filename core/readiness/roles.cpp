#include "core/readiness/roles.hpp"

#include <algorithm>
#include <map>

namespace kam {

namespace {

using People = std::vector<const Response*>;
using Groups = std::map<std::string, People>; ///< by role; of the rest an empty one

void hide(RoleItem& item) {
    item.hidden = true;
    item.mean.reset();
    item.distribution = {};
}

RoleItem itemOf(const ItemId& id, const People& people, bool anonymous) {
    RoleItem result{.id = id};
    int sum = 0;
    for (const Response* person : people) {
        const Answer* answer = person->answerTo(id);
        if (answer == nullptr) continue;
        result.notApplicable += answer->notApplicable ? 1 : 0;
        if (!answer->level) continue;
        ++result.n;
        sum += *answer->level;
        ++result.distribution[static_cast<std::size_t>(*answer->level)];
    }
    if (result.n > 0) result.mean = static_cast<double>(sum) / result.n;
    if (anonymous && result.n > 0 && result.n < anonymousGroup) hide(result);
    return result;
}

bool tooFew(const People& people) { return people.size() < anonymousGroup; }

void moveToRest(Groups& groups, Groups::iterator role) {
    People moved = std::move(role->second);
    groups.erase(role);
    People& rest = groups[{}];
    rest.insert(rest.end(), moved.begin(), moved.end());
}

/// Puts into the rest whom a column of their own would give away, and then the smallest roles until
/// nobody stands alone there.
void hideFew(Groups& groups) {
    for (auto at = groups.begin(); at != groups.end();) {
        const auto role = at++;
        if (!role->first.empty() && tooFew(role->second)) moveToRest(groups, role);
    }
    while (groups.contains({}) && tooFew(groups[{}]) && groups.size() > 1) {
        moveToRest(groups, std::min_element(std::next(groups.begin()), groups.end(),
                                            [](const auto& a, const auto& b) {
                                                return a.second.size() < b.second.size();
                                            }));
    }
}

/// What all say less what is shown must not be one or two persons: hides of an item also the
/// smallest that is shown, until so few are not left.
void hideWhatIsLeft(std::vector<RoleResult>& roles, std::size_t item) {
    for (;;) {
        int left = 0;
        RoleItem* smallest = nullptr;
        for (RoleResult& role : roles) {
            RoleItem& each = role.items[item];
            if (each.hidden)
                left += each.n;
            else if (each.n > 0 && (!smallest || each.n < smallest->n))
                smallest = &each;
        }
        if (left == 0 || left >= anonymousGroup || !smallest) return;
        hide(*smallest);
    }
}

} // namespace

std::vector<const Response*> withUntoldRole(const std::vector<const Response*>& responses) {
    Groups groups;
    for (const Response* response : responses)
        if (response->answered()) groups[response->role].push_back(response);
    hideFew(groups);
    const auto rest = groups.find({});
    return rest == groups.end() ? People() : rest->second;
}

std::vector<RoleResult> rolesOf(const Round& round, const std::vector<const Response*>& responses,
                                const Questionnaire& questionnaire) {
    const std::vector<const Item*> items = questionnaire.items(round.mode);
    Groups groups;
    for (const Response* response : responses) {
        const bool answers = std::any_of(items.begin(), items.end(), [&](const Item* item) {
            return response->answerTo(item->id) != nullptr;
        });
        if (answers) groups[response->role].push_back(response);
    }
    if (round.anonymous) hideFew(groups);

    std::vector<RoleResult> roles;
    const auto add = [&](const std::string& role, const People& people) {
        RoleResult& result = roles.emplace_back();
        result.role = role;
        result.rest = role.empty();
        result.respondents = static_cast<int>(people.size());
        for (const Item* item : items)
            result.items.push_back(itemOf(item->id, people, round.anonymous));
    };
    for (const auto& [role, people] : groups)
        if (!role.empty()) add(role, people);
    if (groups.contains({})) add({}, groups[{}]);
    if (round.anonymous && !roles.empty())
        for (std::size_t item = 0; item < items.size(); ++item)
            hideWhatIsLeft(roles, item);
    return roles;
}

} // namespace kam
