#include "core/workshop/anonymity.hpp"

#include "core/base/sha256.hpp"
#include "core/readiness/roles.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace kam {

namespace {

bool isAnonymous(const Id& round, const std::vector<Incoming>& files, const Workspace& mine) {
    const auto isSo = [&](const Workspace& workspace) {
        const Round* found = workspace.rounds.find(round);
        return found && found->anonymous;
    };
    return isSo(mine) || std::any_of(files.begin(), files.end(), [&](const Incoming& file) {
               const auto* workspace = file.as<Workspace>();
               return workspace && isSo(*workspace);
           });
}

bool isShown(const Round* round) { return round && round->anonymous && !round->gathering; }

/// The role that a response to shown anonymous answers may keep, as far as those here tell: the
/// one it has here already, else one that enough others have.
std::string roleHere(const Response& response, const Workspace& mine) {
    const std::string key = response.round + '/' + response.id;
    if (const Response* here = mine.responses.find(key)) return here->role;
    const auto all = responsesOf(mine, response.round);
    const auto others = std::count_if(all.begin(), all.end(), [&](const Response* each) {
        return each->answered() && each->role == response.role;
    });
    return others < anonymousGroup ? std::string() : response.role;
}

/// The rounds whose answers are shown after a change and were not before, or are more or others.
std::set<Id> roundsShown(const Change& change, const Workspace& before, const Workspace& after) {
    std::set<Id> rounds;
    for (const Edit& edit : change.edits) {
        const Put* put = std::get_if<Put>(&edit);
        if (!put) continue;
        const auto* round = put->record.as<Round>();
        const auto* response = put->record.as<Response>();
        if (round && !isShown(before.rounds.find(round->id))) rounds.insert(round->id);
        if (response) rounds.insert(response->round);
    }
    std::erase_if(rounds, [&](const Id& id) { return !isShown(after.rounds.find(id)); });
    return rounds;
}

void clearRole(const Response& of, Change& change) {
    Response response = of;
    response.role.clear();
    Edit cleared = put(std::move(response));
    const auto same = std::find_if(change.edits.begin(), change.edits.end(), [&](const Edit& each) {
        return putTheSame({{each}, {}}, {{cleared}, {}});
    });
    if (same == change.edits.end())
        change.edits.push_back(std::move(cleared));
    else
        *same = std::move(cleared);
}

} // namespace

Change withoutLoneRoles(Change change, const Workspace& before) {
    Workspace after = before;
    apply(after, change);
    for (const Id& round : roundsShown(change, before, after)) {
        const auto responses = responsesOf(after, round);
        const auto untold = withUntoldRole(responses);
        for (const Response* each : responses)
            if (!each->role.empty() && (!each->answered() || std::find(untold.begin(), untold.end(),
                                                                       each) != untold.end()))
                clearRole(*each, change);
    }
    return change;
}

Response anonymised(Response response) {
    const auto digest = sha256("kam/anonymous\n" + response.round + '\n' + response.id);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i)
        bits = bits << 8U | digest[i];
    response.id = makeId("p", bits);
    response.name.clear();
    response.submittedAt.reset();
    return response;
}

void makeAnonymous(std::vector<Incoming>& files, const Workspace& mine) {
    for (Incoming& file : files) {
        auto* response = file.as<Response>();
        if (!response || !isAnonymous(response->round, files, mine)) continue;
        *response = anonymised(std::move(*response));
        if (isShown(mine.rounds.find(response->round))) response->role = roleHere(*response, mine);
    }
}

} // namespace kam
