#include "tests/app/support/workshop.hpp"

#include "core/base/hash.hpp"
#include "core/catalogue/assets.hpp"
#include "core/document/response_code.hpp"
#include "core/workshop/invitation_code.hpp"

namespace kam::test {
namespace {

const Questionnaire& questionnaire() {
    static const Questionnaire read = *decodeQuestionnaire(asset::questionnaire());
    return read;
}

Round round(bool anonymous) {
    return {.id = makeId("r", 7),
            .title = "Taller inicial",
            .date = {2026, 11, 23},
            .anonymous = anonymous,
            .gathering = true};
}

} // namespace

Invitation invitation(bool anonymous) {
    return invitationTo(round(anonymous), facilitated(anonymous), questionnaire());
}

std::string invitationCode(bool anonymous) {
    return encodeInvitationCode(invitation(anonymous), questionnaire());
}

Workspace facilitated(bool anonymous) {
    Workspace workspace;
    workspace.company = {
        .id = "w-1", .name = "Aceros del Valle S.A.", .createdOn = Date{2026, 11, 1}};
    workspace.rounds.put(makeId("r", 7), round(anonymous));
    return workspace;
}

Response answers(const std::string& name, int level, std::int64_t submittedAt) {
    Response response{.round = makeId("r", 7),
                      .id = makeId("p", fnv1a(name)),
                      .name = name,
                      .role = "sales",
                      .submittedAt = Instant{submittedAt}};
    for (const Item* item : questionnaire().items(Mode::quick))
        response.answers[item->id].level = level;
    return response;
}

std::string codeOf(const Response& response) {
    return *encodeResponseCode(response, questionnaire());
}

} // namespace kam::test
