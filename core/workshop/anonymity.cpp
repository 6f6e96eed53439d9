#include "core/workshop/anonymity.hpp"

#include "core/base/sha256.hpp"

#include <algorithm>
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
               const auto* workspace = std::get_if<Workspace>(&file);
               return workspace && isSo(*workspace);
           });
}

} // namespace

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
        auto* response = std::get_if<Response>(&file);
        if (response && isAnonymous(response->round, files, mine))
            *response = anonymised(std::move(*response));
    }
}

} // namespace kam
