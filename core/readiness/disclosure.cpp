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

OpenAnswers openAnswers(const Workspace& workspace, const Round& round) {
    OpenAnswers open{round, responsesOf(workspace, round.id)};
    if (disclosureOf(round, open.responses) == Disclosure::open) return open;
    open.round.consensus.clear();
    open.responses.clear();
    return open;
}

} // namespace kam
