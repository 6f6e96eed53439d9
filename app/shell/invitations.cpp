#include "app/shell/application_state.hpp"
#include "core/document/invitation_json.hpp"
#include "core/workshop/handed_in.hpp"
#include "core/workshop/invitation_code.hpp"

/// Inviting people to a round, and answering by invitation.
namespace kam {
namespace {

bool isInvitationFile(std::string_view bytes) {
    constexpr std::size_t head = 400; // bytes in which a file of ours says what it is
    return bytes.substr(0, head).find("\"kam/invitation\"") != std::string_view::npos;
}

} // namespace

void Application::State::perform(const PrepareWorkshop&) {
    const Round round{.id = makeId("r", platform.randomBits()),
                      .title = session.workspace().rounds.empty() ? texts("workshop.first")
                                                                  : session.nextTitle(texts),
                      .date = platform.today(),
                      .number = nextNumber(session.workspace())};
    if (!session.apply({{put(round)}, "change.start"})) return;
    session.answerRound(round.id);
    go({Screen::workshop, {}});
}

/// Opens an invitation, be it a file or a text with its code. False: there is none. One that is
/// not right is shown on its screen with what is wrong.
bool Application::State::openInvitation(std::string_view given) {
    // A file of another kind, or a chat with people's answers, may well quote an invitation.
    const bool isFile = isFileText(given) && isInvitationFile(given);
    std::string code = isFileText(given) || !responseCodesIn(given).empty()
                           ? std::string()
                           : invitationCodeIn(given);
    if (!isFile && code.empty()) return false;
    const Result<Invitation> read =
        isFile ? decodeInvitation(given) : decodeInvitationCode(code, questionnaire);
    if (!read) {
        if (isFile) return false; // the import says what is wrong with it
        stand({Screen::invitation, code});
        return true;
    }
    if (isFile) code = encodeInvitationCode(*read, questionnaire);
    const std::string known = participation.folderOf(read->round);
    const bool open = known == platform.folders().openKey();
    if (open && session.workspace().rounds.find(read->round)) {
        stand({Screen::home, {}});
    } else if (open || (session.workspace() == Workspace{} && !session.readOnly())) {
        join(*read);
    } else if (session.save().kind == SaveState::Kind::memory) {
        stand({Screen::invitation, code}); // which says that there is no room for it
    } else {
        session.flush();
        const std::string folder = known.empty() ? makeId("k", platform.randomBits()) : known;
        participation.claim(folder, read->round);
        participation.leaveInvitation(folder, isFile ? given : code); // a file may carry questions
        stand({Screen::home, {}});
        workspaces.open(folder);
    }
    return true;
}

/// Begins to answer by invitation in the open workspace, which is empty.
void Application::State::join(const Invitation& invitation) {
    if (session.workspace().rounds.find(invitation.round)) return stand({Screen::home, {}});
    Company company = session.workspace().company;
    company.name = invitation.workspace;
    company.language = invitation.language;
    Round round{.id = invitation.round,
                .title = invitation.title,
                .date = platform.today(),
                .mode = invitation.mode,
                .anonymous = invitation.anonymous,
                .gathering = true};
    const Response response{.round = round.id, .id = makeId("p", platform.randomBits())};
    const std::string folder = platform.folders().openKey();
    Change change{{put(company), put(response)}, "change.invitation"};
    if (invitation.questionnaire) {
        round.questionnaire = invitation.questionnaire->questionnaire.id;
        change.edits.emplace_back(put(invitation.questionnaire->questionnaire));
        for (const OwnItem& item : invitation.questionnaire->items)
            change.edits.emplace_back(put(item));
    }
    change.edits.emplace_back(put(round));
    if (!session.apply(std::move(change))) return;
    participation.claim(folder, round.id);
    workspaces.rename(folder, texts("guest.listed", {{"company", company.name}}));
    session.answerRound(round.id);
    session.answerAs(response.id);
    stand({Screen::home, {}});
}

} // namespace kam
