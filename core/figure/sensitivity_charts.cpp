#include "core/figure/sensitivity_charts.hpp"

#include "core/figure/account_matrix.hpp"
#include "core/figure/draw.hpp"
#include "core/figure/text_width.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kam {
namespace {

constexpr double textSize = 12;

Label words(std::string text, Point at, Tone tone, Label::Align align, bool strong = false) {
    return {.text = std::move(text),
            .at = at,
            .size = textSize,
            .strong = strong,
            .tone = tone,
            .align = align};
}

std::string percent(double share, const Texts& texts) {
    return formatPercent(100 * share, 0, texts.language());
}

/// "12 % – 47 %".
std::string rangeWords(const WeightRange& range, const Texts& texts) {
    return percent(range.low, texts) + " – " + percent(range.high, texts);
}

/// "Entra Aceros Norte. Sale Grúas Sur."; empty where nothing changes.
std::string turnWords(const WeightRange::Turn& turn, const Texts& texts) {
    const auto named = [&](std::string_view key, const std::vector<const Account*>& accounts) {
        constexpr std::size_t most = 10;
        std::string names;
        for (std::size_t i = 0; i < std::min(most, accounts.size()); ++i)
            names += (names.empty() ? "" : ", ") + accounts[i]->name;
        if (accounts.size() > most)
            names +=
                " " + texts.plural("sensitivity.andMore", static_cast<int>(accounts.size() - most));
        if (names.ends_with('.')) names.pop_back(); // of "S.A.", which the sentence ends with too
        return names.empty() ? names : texts(key, {{"names", names}});
    };
    std::string said = named("sensitivity.enters", turn.in);
    const std::string leaves = named("sensitivity.leaves", turn.out);
    if (!said.empty() && !leaves.empty()) said += " ";
    return said + leaves;
}

} // namespace

Figure weightRangesChart(const std::vector<NamedRange>& ranges, std::string_view current,
                         const Texts& texts, double width) {
    constexpr double rowHeight = 34, head = 22, bar = 8, valuesWidth = 88;
    const double names = std::clamp(width * 0.3, 78.0, 220.0);
    const double left = names + 8, right = width - valuesWidth - 12;
    const auto at = [&](double share) { return left + (right - left) * share; };
    Figure figure{.width = width,
                  .height = head + rowHeight * static_cast<double>(ranges.size()) + 4};
    for (const double share : {0.0, 0.5, 1.0}) {
        figure.shapes.emplace_back(
            line({at(share), head}, {at(share), figure.height}, {.tone = Tone::grid, .width = 1}));
        if (share == 0.5 && right - left < 90) continue; // no room between the ends
        figure.shapes.emplace_back(words(percent(share, texts), {at(share), head / 2 - 2},
                                         Tone::ink3, Label::Align::middle));
    }
    figure.table = {.caption = texts("sensitivity.ranges"),
                    .head = {texts("account.criterion"), texts("account.weight"),
                             texts("sensitivity.from"), texts("sensitivity.to"),
                             texts("sensitivity.below"), texts("sensitivity.above")},
                    .rows = {}};
    double y = head + rowHeight / 2;
    for (const auto& [name, range] : ranges) {
        const bool marked = range.criterion == current;
        if (marked)
            figure.shapes.emplace_back(
                filledBox({0, y - rowHeight / 2}, {width, y + rowHeight / 2}, Tone::accentSoft, 4));
        figure.shapes.emplace_back(words(fitted(name, textSize, names - 8), {8, y},
                                         marked ? Tone::ink : Tone::ink2, Label::Align::start,
                                         marked));
        figure.shapes.emplace_back(
            filledBox({left, y - bar / 2}, {right, y + bar / 2}, Tone::sequence0, 2));
        figure.shapes.emplace_back(filledBox(
            {at(range.low), y - bar / 2},
            {std::max(at(range.high), at(range.low) + 1), y + bar / 2}, Tone::sequence3, 2));
        figure.shapes.emplace_back(line({at(range.share), y - 9}, {at(range.share), y + 9},
                                        {.tone = Tone::ink, .width = 2}));
        figure.shapes.emplace_back(
            words(rangeWords(range, texts), {width - 8, y}, Tone::ink, Label::Align::end));
        figure.table.rows.push_back({name, percent(range.share, texts), percent(range.low, texts),
                                     percent(range.high, texts), turnWords(range.below, texts),
                                     turnWords(range.above, texts)});
        figure.spots.push_back({.key = range.criterion,
                                .words = name + ": " + rangeWords(range, texts),
                                .centre = {at(range.share), y},
                                .radius = rowHeight / 2});
        y += rowHeight;
    }
    return figure;
}

namespace {

constexpr double plotTop = 12, plotLeft = 30, plotBottom = 40, endWidth = 28;
constexpr int samples = 50; // a line has, on its way from 0 to 100 %

/// Between which scores the lines lie, in whole points.
struct Span {
    double low = 10, high = 0;
    void take(double score) {
        low = std::min(low, std::floor(score));
        high = std::max(high, std::ceil(score));
    }
};

/// Ends of lines, moved apart so that none is written over another.
std::vector<double> apart(std::vector<double> ends, double least, double top, double bottom) {
    std::vector<std::size_t> order(ends.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ends[a] < ends[b]; });
    double last = top - least;
    for (const std::size_t i : order)
        last = ends[i] = std::max(ends[i], last + least);
    double next = bottom + least;
    for (auto i = order.rbegin(); i != order.rend(); ++i)
        next = ends[*i] = std::min(ends[*i], next - least);
    return ends;
}

/// The lines of one criterion while they are drawn.
class LinesDrawing {
public:
    LinesDrawing(const OneWeight& of, const NamedRange& criterion,
                 const std::vector<ScoreLine>& accounts, const Texts& words, double width)
        : weight(of), named(criterion), lines(accounts), texts(words),
          height(std::clamp(width * 0.62, 220.0, 360.0)), min{plotLeft, plotTop},
          max{width - endWidth, height - plotBottom} {
        figure.width = width;
        figure.height = height;
        for (const ScoreLine& each : lines) {
            auto& samplesOf = scores.emplace_back();
            for (int i = 0; i <= samples; ++i) {
                samplesOf.push_back(weight.scoreAt(each.place, shareOf(i)));
                if (samplesOf.back()) span.take(*samplesOf.back());
            }
        }
        if (span.low >= span.high) span = {0, 10};
    }

    Figure draw() {
        drawGround();
        std::vector<double> ends;
        for (std::size_t i = 0; i < lines.size(); ++i)
            ends.push_back(drawLine(i));
        const double now = named.range.share;
        figure.shapes.emplace_back(
            line({x(now), min.y}, {x(now), max.y}, {.tone = Tone::ink, .width = 1.5}));
        ends = apart(std::move(ends), textSize + 2, min.y, max.y);
        for (std::size_t i = 0; i < lines.size(); ++i)
            figure.shapes.emplace_back(words(std::to_string(lines[i].ranked->rank),
                                             {max.x + 6, ends[i]}, Tone::ink, Label::Align::start,
                                             lines[i].ranked->onList));
        writeTable();
        return std::move(figure);
    }

private:
    static double shareOf(int sample) { return static_cast<double>(sample) / samples; }
    double x(double share) const { return min.x + (max.x - min.x) * share; }
    double y(double score) const {
        return max.y - (max.y - min.y) * (score - span.low) / (span.high - span.low);
    }

    void drawGround() {
        const WeightRange& range = named.range;
        figure.shapes.emplace_back(filledBox({x(range.low), min.y},
                                             {std::max(x(range.high), x(range.low) + 1), max.y},
                                             Tone::accentSoft));
        for (double score = span.low; score <= span.high; ++score) {
            figure.shapes.emplace_back(
                line({min.x, y(score)}, {max.x, y(score)}, {.tone = Tone::grid, .width = 1}));
            figure.shapes.emplace_back(words(formatNumber(score, 0, texts.language()),
                                             {min.x - 8, y(score)}, Tone::ink3, Label::Align::end));
        }
        const bool wide = figure.width >= 340;
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
            if (wide || share == 0 || share == 0.5 || share == 1)
                figure.shapes.emplace_back(words(percent(share, texts), {x(share), max.y + 12},
                                                 Tone::ink3,
                                                 share == 0   ? Label::Align::start
                                                 : share == 1 ? Label::Align::end
                                                              : Label::Align::middle));
        const std::string name =
            fitted(texts("sensitivity.weightOf", {{"name", named.name}}), textSize, max.x - 8);
        figure.shapes.emplace_back(
            words(name, {max.x, max.y + 30}, Tone::ink2, Label::Align::end, true));
    }

    /// Open where not enough of the account would be rated. The height at which it ends.
    double drawLine(std::size_t place) {
        const RankedAccount& account = *lines[place].ranked;
        Stroke stroke{.tone = toneOf(account.kind), .width = account.onList ? 2.0 : 1.5};
        if (!account.onList) stroke.dash = stroke.gap = 4;
        Path path{.points = {},
                  .closed = false,
                  .stroke = stroke,
                  .fill = Tone::none,
                  .fillOpacity = 1,
                  .centre = {}};
        double end = max.y;
        for (int i = 0; i <= samples; ++i) {
            const std::optional<double>& score = scores[place][static_cast<std::size_t>(i)];
            if (score) path.points.push_back({x(shareOf(i)), end = y(*score)});
            if (score && i < samples) continue;
            if (path.points.size() > 1) figure.shapes.emplace_back(path);
            path.points.clear();
        }
        return end;
    }

    void writeTable() {
        const double now = named.range.share;
        figure.table = {
            .caption = texts("sensitivity.lines", {{"name", named.name}}),
            .head = {texts("portfolio.account"), texts("portfolio.rank"), percent(0, texts),
                     texts("sensitivity.now", {{"share", percent(now, texts)}}), percent(1, texts)},
            .rows = {}};
        for (const auto& [place, ranked] : lines) {
            const auto score = [&, account = place](double share) {
                return formatNumber(weight.scoreAt(account, share), 2, texts.language());
            };
            figure.table.rows.push_back({ranked->account->name, std::to_string(ranked->rank),
                                         score(0), score(now), score(1)});
        }
    }

    const OneWeight& weight;
    const NamedRange& named;
    const std::vector<ScoreLine>& lines;
    const Texts& texts;
    double height;
    Point min, max;
    Figure figure;
    std::vector<std::vector<std::optional<double>>> scores; ///< of each line
    Span span;
};

} // namespace

Figure scoreLinesChart(const OneWeight& weight, const NamedRange& criterion,
                       const std::vector<ScoreLine>& lines, const Texts& texts, double width) {
    return LinesDrawing(weight, criterion, lines, texts, width).draw();
}

} // namespace kam
