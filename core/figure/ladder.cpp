#include "core/base/locale.hpp"
#include "core/figure/draw.hpp"
#include "core/figure/readiness_figures.hpp"

#include <array>

namespace kam {
namespace {

constexpr double barTop = 14, barHeight = 10, bandGap = 2, nameRow = 38, fromRow = 54;
/// Below this the names of neighbouring bands would touch.
constexpr double wideEnough = 380;

struct Band {
    Verdict verdict;
    double from, to;
};

constexpr std::array verdicts{Verdict::prepare, Verdict::pilot, Verdict::rollout,
                              Verdict::optimise};

std::array<Band, 4> bands() {
    std::array<Band, 4> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = {verdicts[i], threshold(verdicts[i]),
                  i + 1 < all.size() ? threshold(verdicts[i + 1]) : 100};
    return all;
}

void drawBand(Figure& figure, const Band& band, bool current, const Texts& texts) {
    const double scale = figure.width / 100;
    const double left = band.from * scale + (band.from > 0 ? bandGap / 2 : 0);
    const double right = band.to * scale - (band.to < 100 ? bandGap / 2 : 0);
    figure.shapes.push_back(filledBox({left, barTop}, {right, barTop + barHeight},
                                      current ? Tone::accent : Tone::sequence0, 2));
    const bool wide = figure.width >= wideEnough;
    const std::string band_name = texts("verdict.band." + std::string(name(band.verdict)));
    const std::string from = formatNumber(band.from, 0, texts.language());
    const Tone tone = current ? Tone::accent : Tone::ink3;
    if (wide || current)
        figure.shapes.push_back(Label{.text = band_name,
                                      .at = {left, wide ? nameRow : fromRow},
                                      .size = 12,
                                      .strong = current,
                                      .tone = tone});
    figure.shapes.push_back(Label{.text = wide ? texts("ladder.from", {{"n", from}}) : from,
                                  .at = {left, wide ? fromRow : nameRow},
                                  .size = 12,
                                  .tone = Tone::ink3});
}

} // namespace

Figure verdictLadder(const Assessment& assessment, const Texts& texts, double width) {
    Figure figure{.width = width, .height = 62};
    figure.table.caption = texts("figure.ladder");
    figure.table.head = {texts("home.verdict"), texts("figure.from"), texts("figure.today")};
    for (const Band& band : bands()) {
        const bool current = band.verdict == assessment.verdict;
        drawBand(figure, band, current, texts);
        figure.table.rows.push_back({texts("verdict.band." + std::string(name(band.verdict))),
                                     formatNumber(band.from, 0, texts.language()),
                                     current && assessment.overall
                                         ? formatNumber(*assessment.overall, 0, texts.language())
                                         : std::string()});
    }
    if (assessment.overall) {
        const double x = *assessment.overall / 100 * width;
        figure.shapes.push_back(pointer({x, 8}, 12, 8, Tone::ink));
        figure.shapes.push_back(
            line({x, 4}, {x, barTop + barHeight + 3}, {.tone = Tone::ink, .width = 2}));
    }
    return figure;
}

} // namespace kam
