#include "app/screens/verdict_head.hpp"

#include "app/screens/wording.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

namespace kam {

using namespace ui;

void drawVerdictHead(const Assessment& assessment, Ui& ui) {
    const Texts& texts = ui.texts;
    const bool settled = assessment.verdict != Verdict::incomplete;
    const auto title = [&] {
        ui.gap(4);
        heading(ui, 2, titleOf(assessment.verdict, texts), Type::title);
    };
    const auto score = [&] {
        row(ui, {.height = 36, .gap = 4}, [&] {
            pushRight(ui);
            runs(ui, {{formatNumber(assessment.overall, 0, texts.language()), Type::figure,
                       settled ? Color::ink : Color::ink3},
                      {" " + texts("home.outOf"), Type::data, Color::ink3}});
        });
        if (settled || !assessment.overall) return;
        row(ui, {.height = 16}, [&] {
            pushRight(ui);
            text(ui, texts("home.soFar"), Type::note, Color::ink3);
        });
    };
    columns(ui, {share(1), fixed(118)}, 8, {title, score});
}

} // namespace kam
