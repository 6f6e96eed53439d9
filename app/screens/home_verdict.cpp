#include "app/screens/home_cards.hpp"

#include "app/screens/verdict_head.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

namespace {

void drawBlocker(const View& view, Ui& ui, const GateResult& gate, Actions& actions) {
    const Item* item = view.questionnaire.known(gate.id);
    if (!item) return;
    const ItemResult& result = resultOf(*view.assessment, gate);
    divider(ui, 8, 8);
    columns(ui, {fixed(18), share(1)}, 12,
            {[&] { glyph(ui, icon::lock, 18, Color::alert); },
             [&] {
                 if (!gate.hidden &&
                     linkRight(ui, ui.texts("link.see", {{"number", numberOf(*item)}}),
                               ui.texts("link.seeItem",
                                        {{"number", numberOf(*item)},
                                         {"topic", item->topic.in(ui.texts.language())}})))
                     actions.go = Route{Screen::assessment, item->id};
                 inset(ui, 0, 0, 56, 0, [&] {
                     text(ui, blockerOf(*item, result, ui.texts), Type::dataStrong);
                     text(ui, gateLine(gate, result, ui.texts), Type::note, Color::ink3);
                 });
             }});
}

void drawBlockers(const View& view, Ui& ui, Actions& actions) {
    const Assessment& assessment = *view.assessment;
    constexpr std::size_t shown = 3;
    std::size_t count = 0;
    for (const GateResult& gate : assessment.gates) {
        const bool blocking = std::find(assessment.blockers.begin(), assessment.blockers.end(),
                                        gate.id) != assessment.blockers.end();
        if (blocking && count++ < shown) drawBlocker(view, ui, gate, actions);
    }
    if (count > shown) {
        divider(ui, 8, 8);
        if (link(ui, ui.texts.plural("home.moreBlockers", static_cast<int>(count - shown))))
            actions.go = Route{Screen::results, {}};
    }
}

} // namespace

void drawVerdict(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Assessment& assessment = *view.assessment;
    card(ui, "verdict", {.name = texts("home.verdict")}, [&] {
        if (linkRight(ui, texts("home.seeArithmetic"))) actions.go = Route{Screen::results, {}};
        text(ui, texts("home.verdict"), Type::data, Color::ink3);
        ui.gap(6);
        drawVerdictHead(assessment, ui);
        ui.gap(10);
        figure(ui, verdictLadder(assessment, texts, ui.width()));
        ui.gap(12);
        const bool hidden = view.disclosure != Disclosure::open;
        text(ui, hidden ? texts("results.gathering") : reasonOf(assessment, texts),
             Type::dataStrong);
        drawBlockers(view, ui, actions);
    });
}

} // namespace kam
