#include "core/figure/draw.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/figure/text_width.hpp"

#include <algorithm>
#include <array>

namespace kam {
namespace {

constexpr double barTop = 14, barHeight = 10, bandGap = 2, firstRow = 38, secondRow = 54;
constexpr double textSize = 12, labelGap = 8, indent = 2;

/// A stretch of the ladder on which a verdict may hold, and the two lines below it.
struct Band {
    Verdict verdict = Verdict::prepare;
    bool current = false;
    double left = 0, right = 0; ///< units
    std::string name, from;

    double labelWidth() const {
        return std::max(estimatedWidth(name, textSize, true), estimatedWidth(from, textSize));
    }
    /// Where its lines begin, so that they end inside the figure.
    double labelLeft(double width) const {
        const double beginning = left > 0 ? left + indent : left;
        return std::min(beginning, width - labelWidth());
    }
};

using Bands = std::array<Band, 4>;

Bands bandsOf(const Assessment& assessment, const Texts& texts, double width) {
    constexpr std::array verdicts{Verdict::prepare, Verdict::pilot, Verdict::rollout,
                                  Verdict::optimise};
    Bands bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const double from = threshold(verdicts[i]);
        const double to = i + 1 < bands.size() ? threshold(verdicts[i + 1]) : 100;
        const std::string number = formatNumber(from, 0, texts.language());
        bands[i].verdict = verdicts[i];
        bands[i].current = verdicts[i] == assessment.verdict;
        bands[i].left = from / 100 * width + (from > 0 ? bandGap / 2 : 0);
        bands[i].right = to / 100 * width - (to < 100 ? bandGap / 2 : 0);
        bands[i].name = texts("verdict.band." + std::string(name(verdicts[i])));
        if (from > 0) bands[i].from = texts("ladder.from", {{"n", number}});
    }
    return bands;
}

/// Whether the names of all bands have room beside each other.
bool haveRoom(const Bands& bands, double width) {
    for (std::size_t i = 0; i + 1 < bands.size(); ++i) {
        const double end = bands[i].labelLeft(width) + bands[i].labelWidth();
        if (end + labelGap > bands[i + 1].labelLeft(width)) return false;
    }
    return true;
}

void drawText(Figure& figure, const std::string& text, Point at, bool current) {
    figure.shapes.emplace_back(Label{.text = text,
                                     .at = at,
                                     .size = textSize,
                                     .strong = current,
                                     .tone = current ? Tone::accent : Tone::ink3});
}

/// Name above threshold below each band.
void drawNames(Figure& figure, const Bands& bands) {
    for (const Band& band : bands) {
        const double left = band.labelLeft(figure.width);
        drawText(figure, band.name, {left, firstRow}, band.current);
        if (!band.from.empty()) drawText(figure, band.from, {left, secondRow}, false);
    }
}

/// Only the thresholds, and the name of the band that holds.
void drawThresholds(Figure& figure, const Bands& bands, const Texts& texts) {
    for (const Band& band : bands) {
        const std::string from = formatNumber(threshold(band.verdict), 0, texts.language());
        drawText(figure, from, {band.left, firstRow}, false);
        if (band.current) {
            drawText(figure, band.name, {band.labelLeft(figure.width), secondRow}, true);
        }
    }
}

void drawMarker(Figure& figure, double score) {
    constexpr double pointerWidth = 12, pointerHeight = 8;
    const double x =
        std::clamp(score / 100 * figure.width, pointerWidth / 2, figure.width - pointerWidth / 2);
    figure.shapes.emplace_back(pointer({x, pointerHeight}, pointerWidth, pointerHeight, Tone::ink));
    figure.shapes.emplace_back(
        line({x, 4}, {x, barTop + barHeight + 3}, {.tone = Tone::ink, .width = 2}));
}

} // namespace

Figure verdictLadder(const Assessment& assessment, const Texts& texts, double width) {
    Figure figure{.width = width, .height = 62};
    figure.table = {.caption = texts("figure.ladder"),
                    .head = {texts("home.verdict"), texts("figure.from"), texts("figure.today")}};
    const Bands bands = bandsOf(assessment, texts, width);
    for (const Band& band : bands) {
        const Tone tone = band.current ? Tone::accent : Tone::sequence0;
        figure.shapes.emplace_back(
            filledBox({band.left, barTop}, {band.right, barTop + barHeight}, tone, 2));
        figure.table.rows.push_back(
            {band.name, formatNumber(threshold(band.verdict), 0, texts.language()),
             band.current ? formatNumber(assessment.overall, 0, texts.language()) : std::string()});
    }
    if (haveRoom(bands, width)) {
        drawNames(figure, bands);
    } else {
        drawThresholds(figure, bands, texts);
    }
    if (assessment.overall) drawMarker(figure, *assessment.overall);
    return figure;
}

} // namespace kam
