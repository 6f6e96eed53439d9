#include "app/screens/page.hpp"
#include "app/screens/people_card.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/workshop/invitation_code.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

int questionsOf(const View& view) {
    return static_cast<int>(view.questionnaire.items(view.round->mode).size());
}

void drawFact(Ui& ui, Icon sign, std::string_view words, std::string_view more) {
    columns(ui, {fixed(20), share(1)}, 12,
            {[&] {
                 ui.gap(1);
                 glyph(ui, sign, 20, Color::accent);
             },
             [&] {
                 text(ui, words, Type::dataStrong);
                 text(ui, more, Type::data, Color::ink2);
             }});
    ui.gap(12);
}

void drawAboutIt(const View& view, Ui& ui) {
    const Texts& texts = ui.texts;
    card(ui, "about", {.padY = 20, .name = texts("guest.about")}, [&] {
        cardTitle(ui, texts("guest.about"));
        drawFact(ui, icon::clock, sizeOf(view.questionnaire, view.round->mode, texts),
                 texts("guest.sizeMore"));
        if (view.round->anonymous)
            drawFact(ui, icon::eyeOff, texts("guest.anonymous"), texts("guest.anonymousMore"));
        else
            drawFact(ui, icon::users, texts("guest.named"), texts("guest.namedMore"));
        if (view.seat == Seat::participant)
            drawFact(ui, icon::deviceLaptop, texts("guest.private"), texts("guest.privateMore"));
    });
}

bool continueButton(const View& view, Ui& ui) {
    const int answered = answeredIn(*view.own, view);
    const std::string words =
        answered == 0 ? ui.texts("guest.begin")
                      : ui.texts("guest.goOn", {{"n", std::to_string(answered)},
                                                {"total", std::to_string(questionsOf(view))}});
    return button(ui, words,
                  {.kind = ButtonKind::primary,
                   .trailing = icon::arrowRight,
                   .height = ui.phone() ? 48.0f : 40.0f,
                   .fill = ui.phone(),
                   .disabled = view.readOnly});
}

void drawWhoAndOn(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "who", {.padY = 20, .name = texts("guest.who")}, [&] {
        cardTitle(ui, texts("guest.who"));
        drawPersonFields(view, ui, *view.own, actions);
        ui.gap(16);
        const bool complete = answeredIn(*view.own, view) >= questionsOf(view);
        if (complete && button(ui, texts("handIn.title"),
                               {.kind = ButtonKind::primary,
                                .trailing = icon::arrowRight,
                                .height = ui.phone() ? 48.0f : 40.0f,
                                .fill = ui.phone()}))
            actions.go = Route{Screen::handIn, {}};
        if (!complete && continueButton(view, ui))
            if (const Item* open = nextOpen(*view.own, view))
                actions.go = Route{Screen::assessment, open->id};
    });
}

/// Who was invited may have a company of their own.
void drawWayOut(const View& view, Ui& ui, Actions& actions) {
    if (view.seat != Seat::participant || view.save.kind == SaveState::Kind::memory) return;
    ui.gap(16);
    std::string key; // a new one where there is none
    for (const WorkspaceEntry& each : view.workspaces)
        if (!each.open && each.shelf == WorkspaceEntry::Shelf::listed && key.empty())
            key = each.key;
    if (link(ui, ui.texts(key.empty() ? "guest.ownCompany" : "guest.toOwnCompany")))
        actions.wish(OpenWorkspace{key});
}

} // namespace

Actions drawParticipant(const View& view, Ui& ui) {
    Actions actions;
    const std::string& company = view.workspace.company.name;
    const std::string about = titleOf(*view.round, ui.texts);
    page(ui, "participant",
         {.title = company.empty() ? ui.texts("company.unnamed") : company, .subtitle = about},
         [&] {
             inset(ui, 0, 0, ui.width() > 720 ? ui.width() - 720 : 0, 0, [&] {
                 drawAboutIt(view, ui);
                 ui.gap(16);
                 drawWhoAndOn(view, ui, actions);
                 drawWayOut(view, ui, actions);
             });
         });
    return actions;
}

Actions drawCurtain(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    const auto large = [&](std::string_view words, ButtonKind kind, Icon sign) {
        return button(ui, words, {.kind = kind, .leading = sign, .height = 48, .fill = true});
    };
    page(ui, "curtain", {.title = titleOf(*view.round, texts)}, [&] {
        const float side = std::max(0.0f, (ui.width() - 480) / 2);
        ui.gap(ui.low() ? 0.0f : 48.0f);
        inset(ui, side, 0, side, 0, [&] {
            card(ui, "curtain", {.padX = 24, .padY = 24, .name = texts("turns.curtain")}, [&] {
                heading(ui, 2, texts("turns.curtain"), Type::title);
                ui.gap(8);
                text(ui, texts("turns.curtainMore"), Type::body, Color::ink2);
                ui.gap(24);
                if (large(texts("turns.take"), ButtonKind::primary, icon::users))
                    actions.wish(Turns::take);
                ui.gap(12);
                if (large(texts("turns.leave"), ButtonKind::quiet, icon::lock))
                    actions.wish(Show{Dialog::leaveTurns});
            });
        });
    });
    return actions;
}

Actions drawInvitation(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    const std::string& code = view.route.detail;
    const auto read = decodeInvitationCode(code, view.questionnaire);
    page(ui, "invitation", {.title = texts("invitation.title")}, [&] {
        inset(ui, 0, 0, ui.width() > 720 ? ui.width() - 720 : 0, 0, [&] {
            card(ui, "invitation", {.padY = 20, .name = texts("invitation.title")}, [&] {
                const bool full = bool(read); // it is right, and there is no place for it
                text(ui, texts(full ? "invitation.noPlace" : "invitation.wrong"), Type::body);
                ui.gap(4);
                if (!read && !code.empty())
                    text(ui, describe(read.faults().front(), texts), Type::data, Color::ink2);
                text(ui, texts(full ? "invitation.noPlaceMore" : "invitation.askAgain"), Type::data,
                     Color::ink2);
                ui.gap(16);
                if (button(ui, texts("nav.home"), {.kind = ButtonKind::primary}))
                    actions.go = Route{Screen::home, {}};
            });
        });
    });
    return actions;
}

} // namespace kam
