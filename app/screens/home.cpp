#include "app/screens/company_switcher.hpp"
#include "app/screens/home_cards.hpp"
#include "app/screens/next_actions.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/workspace/people.hpp"

#include <utility>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t urgent = 3; ///< so many next actions are shown here

bool continueButton(const View& view, Ui& ui) {
    const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
    const bool done = view.own && answeredIn(*view.own, view) >= total;
    return button(ui, ui.texts(done ? "home.review" : "home.continue"),
                  {.kind = ButtonKind::primary,
                   .leading = icon::clipboardCheck,
                   .height = ui.phone() ? 48.0f : 36.0f,
                   .fill = ui.phone()});
}

/// The day and the assessment; the company where neither a sidebar nor a row of its own shows it.
std::string subtitleOf(const View& view, const Ui& ui) {
    const Texts& texts = ui.texts;
    std::string rest = capitalised(formatDayAndDate(view.today, texts.language())) + " · " +
                       titleOf(*view.round, texts);
    return ui.phone() ? rest : companyFirst(view, ui, std::move(rest));
}

/// On phones, where no other place has room for it.
void drawCompany(const View& view, Ui& ui, Actions& actions) {
    if (!ui.phone()) return;
    companySwitcher(view, ui, {.height = 44}, actions, [&](const std::string& company) {
        ui.gap(11);
        columns(ui, {share(1), fixed(18)}, 8,
                {[&] { text(ui, company, Type::bodyStrong, Color::ink, 1); },
                 [&] {
                     ui.gap(2);
                     glyph(ui, icon::chevronDown, 18, Color::ink3);
                 }});
    });
    ui.gap(8);
}

Route whereToAnswer(const View& view) {
    const Item* open = view.own ? nextOpen(*view.own, view) : nullptr;
    return {Screen::assessment, open ? open->id : ItemId()};
}

/// Why nothing is said of results.
void drawHiddenNotice(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (view.disclosure == Disclosure::few) {
        if (notice(ui, NoticeKind::info, texts("results.few"), texts("nav.workshop")))
            actions.go = Route{Screen::workshop, {}};
        ui.gap(16);
    }
    if (view.disclosure != Disclosure::gathering) return;
    const std::string people =
        texts.plural("people", static_cast<int>(participants(view.responses).size()));
    if (notice(
            ui, NoticeKind::info,
            texts("home.gathering", {{"title", titleOf(*view.round, texts)}, {"people", people}}),
            texts("room.open")))
        actions.go = Route{Screen::room, {}};
    ui.gap(16);
}

} // namespace

Actions drawHome(const View& view, Ui& ui) {
    if (!view.round || !view.assessment) return drawWelcome(view, ui);
    Actions actions;
    const Texts& texts = ui.texts;
    PageHead head{.title = texts("home.title"), .subtitle = subtitleOf(view, ui)};
    head.actions = [&] {
        const bool room = ui.layout() == Layout::desktop;
        if (room && button(ui, texts("action.export"),
                           {.leading = icon::fileExport, .disabled = view.save.untouchable()}))
            actions.wish(Command::exportFile);
        if (continueButton(view, ui)) actions.go = whereToAnswer(view);
    };
    page(ui, "home", head, [&] {
        drawCompany(view, ui, actions);
        drawHiddenNotice(view, ui, actions);
        drawFormerRound(view, ui, actions);
        if (ui.phone()) {
            if (continueButton(view, ui)) actions.go = whereToAnswer(view);
            ui.gap(16);
            drawVerdict(view, ui, actions);
            ui.gap(16);
            drawNextActions(view, ui, urgent, actions);
            ui.gap(16);
            drawOverdue(view, ui, actions);
            drawStepsCard(view, ui, actions);
            ui.gap(16);
            drawAnswers(view, ui, actions);
            ui.gap(16);
            drawDataCard(view, ui, actions);
            return;
        }
        if (ui.layout() == Layout::desktop) {
            // Seven cells beside each other need their room.
            if (ui.width() >= 920)
                drawStrip(view, ui);
            else
                drawStepsCard(view, ui, actions);
            ui.gap(16);
            columns(ui, {fixed(444), share(1)}, 16,
                    {[&] { drawVerdict(view, ui, actions); },
                     [&] { drawNextActions(view, ui, urgent, actions); }});
            ui.gap(16);
            drawOverdue(view, ui, actions);
            columns(ui, {share(1), fixed(300)}, 16,
                    {[&] { drawAnswers(view, ui, actions); },
                     [&] { drawDataCard(view, ui, actions); }});
        } else {
            drawVerdict(view, ui, actions);
            ui.gap(16);
            drawNextActions(view, ui, urgent, actions);
            ui.gap(16);
            drawOverdue(view, ui, actions);
            drawStepsCard(view, ui, actions);
            ui.gap(16);
            columns(ui, {share(1), share(1)}, 16,
                    {[&] { drawAnswers(view, ui, actions); },
                     [&] { drawDataCard(view, ui, actions); }});
        }
    });
    return actions;
}

} // namespace kam
