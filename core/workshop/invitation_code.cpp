#include "core/workshop/invitation_code.hpp"

#include "core/base/utf8.hpp"
#include "core/document/code_parts.hpp"

#include <utility>

namespace kam {

using namespace document;

namespace {

constexpr std::string_view prefix = "KAI1-";
/// Bytes of a company and of a title.
constexpr std::size_t mostOfCompany = 60, mostOfTitle = 40;

/// A text in at most so many bytes, cut between two characters.
std::string shortened(std::string_view text, std::size_t most) {
    constexpr std::string_view cutMark = "…";
    if (text.size() <= most) return std::string(text);
    std::string kept;
    while (const auto first = firstCodePoint(text)) {
        if (kept.size() + first->bytes + cutMark.size() > most) break;
        kept += text.substr(0, first->bytes);
        text.remove_prefix(first->bytes);
    }
    return kept.append(cutMark);
}

std::vector<ItemId> idsOf(const std::vector<const Item*>& items) {
    std::vector<ItemId> ids;
    for (const Item* item : items)
        ids.push_back(item->id);
    return ids;
}

} // namespace

Invitation invitationTo(const Round& round, const Workspace& workspace,
                        const Questionnaire& questionnaire) {
    Invitation invitation{.round = round.id,
                          .workspace = workspace.company.name,
                          .title = round.title,
                          .anonymous = round.anonymous,
                          .mode = round.mode,
                          .language = workspace.company.language,
                          .items = idsOf(questionnaire.items(round.mode))};
    if (const OwnQuestionnaire* own = workspace.questionnaires.find(round.questionnaire)) {
        invitation.questionnaire = fileOf(workspace, *own);
        invitation.questionnaire->questionnaire.of.clear(); // which does not go with it
    }
    return invitation;
}

std::string encodeInvitationCode(const Invitation& invitation, const Questionnaire& questionnaire) {
    CodeWriter writer;
    writer.put(invitation.mode == Mode::full ? 1 : 0, 1);
    writer.put(invitation.language == Language::en ? 1 : 0, 1);
    writer.put(invitation.anonymous ? 1 : 0, 1);
    writer.put(fingerprintOf(questionnaire.items(invitation.mode)), fingerprintBits);
    writeId(writer, invitation.round);
    writer.put(shortened(invitation.workspace, mostOfCompany));
    writer.put(shortened(invitation.title, mostOfTitle));
    return std::string(prefix) + writer.code();
}

Result<Invitation> decodeInvitationCode(std::string_view code, const Questionnaire& questionnaire) {
    const Fault other{{}, FaultKind::otherFormat, "kam/invitation"};
    const auto groups = groupsOf(code, prefix);
    if (!groups) return other;
    auto reader = CodeReader::open(*groups);
    if (!reader) return reader.faults();
    const auto full = reader->take(1), english = reader->take(1), anonymous = reader->take(1);
    const auto fingerprint = reader->take(fingerprintBits);
    if (!full || !english || !anonymous || !fingerprint) return other;
    Invitation invitation{.anonymous = *anonymous != 0,
                          .mode = *full != 0 ? Mode::full : Mode::quick,
                          .language = *english != 0 ? Language::en : Language::es};
    const auto items = questionnaire.items(invitation.mode);
    auto round = readId(*reader);
    auto workspace = readWords(*reader), title = readWords(*reader);
    if (*fingerprint != fingerprintOf(items) || !round || !workspace || !title ||
        !reader->finished())
        return other;
    invitation.round = *std::move(round);
    invitation.workspace = *std::move(workspace);
    invitation.title = *std::move(title);
    invitation.items = idsOf(items);
    return decodeInvitation(encodeInvitation(invitation));
}

bool isInvitationCode(std::string_view text) { return groupsOf(text, prefix).has_value(); }

} // namespace kam
