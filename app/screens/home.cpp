#include "app/screens/home_cards.hpp"
#include "app/screens/page.hpp"
#include "app/screens/rounds_card.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

namespace kam {
namespace {

using namespace ui;

bool continueButton(const View& view, Ui& ui) {
    const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
    const bool done = view.own && answeredIn(*view.own, view) >= total;
    return button(ui, ui.texts(done ? "home.review" : "home.continue"),
                  {.kind = ButtonKind::primary,
                   .leading = icon::clipboardCheck,
                   .height = ui.phone() ? 48.0f : 36.0f,
                   .fill = ui.phone()});
}

Route whereToAnswer(const View& view) {
    const Item* open = view.own ? nextOpen(*view.own, view) : nullptr;
    return {Screen::assessment, open ? open->id : ItemId()};
}

} // namespace

Actions drawHome(const View& view, Ui& ui) {
    if (!view.round || !view.assessment) return drawWelcome(view, ui);
    Actions actions;
    const Texts& texts = ui.texts;
    PageHead head{.title = texts("home.title"),
                  .subtitle = capitalised(formatDayAndDate(view.today, texts.language())) + " · " +
                              titleOf(*view.round, texts)};
    head.actions = [&] {
        const bool room = ui.layout() == Layout::desktop;
        if (room && button(ui, texts("action.export"),
                           {.leading = icon::fileExport, .disabled = view.save.untouchable()}))
            actions.wish(Command::exportFile);
        if (continueButton(view, ui)) actions.go = whereToAnswer(view);
    };
    page(ui, "home", head, [&] {
        drawFormerRound(view, ui, actions);
        if (ui.phone()) {
            if (continueButton(view, ui)) actions.go = whereToAnswer(view);
            ui.gap(16);
            drawVerdict(view, ui, actions);
            ui.gap(16);
            drawNextActions(view, ui, actions);
            ui.gap(16);
            drawStepsCard(view, ui);
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
                drawStepsCard(view, ui);
            ui.gap(16);
            columns(ui, {fixed(444), share(1)}, 16,
                    {[&] { drawVerdict(view, ui, actions); },
                     [&] { drawNextActions(view, ui, actions); }});
            ui.gap(16);
            columns(ui, {share(1), fixed(300)}, 16,
                    {[&] { drawAnswers(view, ui, actions); },
                     [&] { drawDataCard(view, ui, actions); }});
        } else {
            drawVerdict(view, ui, actions);
            ui.gap(16);
            drawNextActions(view, ui, actions);
            ui.gap(16);
            drawStepsCard(view, ui);
            ui.gap(16);
            columns(ui, {share(1), share(1)}, 16,
                    {[&] { drawAnswers(view, ui, actions); },
                     [&] { drawDataCard(view, ui, actions); }});
        }
    });
    return actions;
}

} // namespace kam
