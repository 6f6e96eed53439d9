#include "app/screens/attendance.hpp"
#include "app/screens/company_field.hpp"
#include "app/screens/page.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/base/file_word.hpp"
#include "core/workshop/attendance.hpp"
#include "core/workshop/invitation_code.hpp"
#include "core/workspace/people.hpp"

#include <algorithm>
#include <utility>

namespace kam {

using namespace ui;

namespace {

float buttonHeight(const Ui& ui) { return ui.phone() ? 44.0f : 36.0f; }

void put(const Round& round, bool typing, Actions& actions) {
    actions.changes.push_back({{kam::put(round)}, "change.workshop"});
    actions.typing = typing;
}

} // namespace

std::string sizeOf(const Questionnaire& questionnaire, Mode mode, const Texts& texts) {
    const int questions = static_cast<int>(questionnaire.items(mode).size());
    return texts("guest.size", {{"n", std::to_string(questions)},
                                {"minutes", std::to_string(minutesFor(questions))}});
}

std::string invitationLink(const View& view, const Ui& ui) {
    std::string code = encodeInvitationCode(
        invitationTo(*view.round, view.workspace, view.questionnaire), view.questionnaire);
    const std::string address = ui.platform.address();
    if (address.empty()) return code;
    return address + "#" + toString({Screen::invitation, std::move(code)});
}

void giveInvitation(const View& view, const Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string name =
        fileWords(texts("workshop.fileName"), view.workspace.company.name) + ".json";
    actions.wish(GiveFile{
        name, encodeInvitation(invitationTo(*view.round, view.workspace, view.questionnaire)),
        texts("data.exported", {{"file", name}})});
}

void drawWorkshopSettings(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    Round round = *view.round;
    card(ui, "settings", {.padY = 20, .name = texts("workshop.settings")}, [&] {
        cardTitle(ui, texts("workshop.settings"));
        text(ui, texts("workshop.settingsMore"), Type::data, Color::ink2);
        ui.gap(16);
        companyField(view, ui, actions);
        ui.gap(16);
        const FieldState title =
            textField(ui, "title:" + round.id, round.title,
                      {.label = texts("round.title"), .disabled = view.readOnly});
        if (title.changed) {
            round.title = title.text;
            put(round, true, actions);
        }
        ui.gap(16);
        const bool answered = std::any_of(view.responses.begin(), view.responses.end(),
                                          [](const Response* each) { return each->answered(); });
        const Id asked =
            answered ? round.questionnaire : chooseQuestionnaire(view, ui, round.questionnaire);
        if (asked != round.questionnaire) {
            round.questionnaire = asked;
            put(round, false, actions);
        }
        text(ui, texts("workshop.questions"), Type::dataStrong);
        ui.gap(6);
        const int mode = static_cast<int>(round.mode);
        const int chosen = segmented(ui, texts("workshop.questions"),
                                     {sizeOf(view.questionnaire, Mode::quick, texts),
                                      sizeOf(view.questionnaire, Mode::full, texts)},
                                     mode);
        if (chosen != mode && !view.readOnly) {
            round.mode = static_cast<Mode>(chosen);
            put(round, false, actions);
        }
        ui.gap(16);
        const bool named = view.own && takesPart(*view.own);
        if (checkbox(ui, texts("workshop.anonymous"), round.anonymous, {},
                     view.readOnly || named)) {
            round.anonymous = !round.anonymous;
            round.expected = expectedIn(round);
            round.invited.clear(); // of an anonymous round only the number is known
            put(round, false, actions);
        }
        ui.gap(4);
        text(ui, texts(named ? "workshop.namedAlready" : "workshop.anonymousMore"), Type::note,
             Color::ink3);
        if (!round.anonymous) ui.gap(16);
        drawInvitedButton(view, ui, actions);
        ui.gap(20);
        if (button(ui, texts("workshop.invite"),
                   {.kind = ButtonKind::primary,
                    .leading = icon::users,
                    .height = ui.phone() ? 48.0f : 40.0f,
                    .fill = ui.phone(),
                    .disabled = view.readOnly})) {
            round.gathering = true;
            put(round, false, actions);
        }
    });
}

void drawInviting(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool own = !view.round->questionnaire.empty();
    const bool linked = !own && !ui.platform.address().empty();
    card(ui, "invite", {.padY = 20, .name = texts("workshop.invitation")}, [&] {
        cardTitle(ui, texts("workshop.invitation"));
        text(ui,
             sizeOf(view.questionnaire, view.round->mode, texts) + " · " +
                 texts(view.round->anonymous ? "guest.anonymous" : "guest.named"),
             Type::data, Color::ink2);
        ui.gap(12);
        text(ui,
             texts(linked ? "workshop.invitationMore"
                   : own  ? "workshop.invitationOwn"
                          : "workshop.invitationFile"),
             Type::data, Color::ink2);
        ui.gap(14);
        row(ui, {.gap = 8, .wrap = true}, [&] {
            if (linked && button(ui, texts("workshop.showQr"),
                                 {.kind = view.responses.empty() ? ButtonKind::primary
                                                                 : ButtonKind::secondary,
                                  .leading = icon::qrcode,
                                  .height = buttonHeight(ui),
                                  .fill = ui.phone()}))
                actions.wish(Show{Dialog::invitationQr});
            if (linked && button(ui, texts("handIn.copyLink"),
                                 {.leading = icon::clipboardCheck,
                                  .height = buttonHeight(ui),
                                  .fill = ui.phone()}))
                actions.wish(Copy{invitationLink(view, ui), texts("workshop.linkCopied")});
            if (button(ui, texts("workshop.getFile"),
                       {.leading = icon::download, .height = buttonHeight(ui), .fill = ui.phone()}))
                giveInvitation(view, ui, actions);
        });
    });
}

} // namespace kam
