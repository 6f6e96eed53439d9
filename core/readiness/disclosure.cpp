#include "core/readiness/disclosure.hpp"

#include <algorithm>

namespace kam {

Disclosure disclosureOf(const Round& round, const std::vector<const Response*>& responses) {
    if (round.gathering) return Disclosure::gathering;
    if (!round.anonymous) return Disclosure::open;
    const auto answered = std::count_if(responses.begin(), responses.end(),
                                        [](const Response* each) { return each->answered(); });
    return answered > 0 && answered < anonymousGroup ? Disclosure::few : Disclosure::open;
}

Disclosure disclosureOf(const Workspace& workspace, const Round& round) {
    return disclosureOf(round, responsesOf(workspace, round.id));
}

std::vector<const Response*> openResponses(const Workspace& workspace, const Round& round) {
    std::vector<const Response*> responses = responsesOf(workspace, round.id);
    if (disclosureOf(round, responses) != Disclosure::open) responses.clear();
    return responses;
}

} // namespace kam
