#include "core/figure/rounds_chart.hpp"

#include "core/base/locale.hpp"
#include "core/figure/draw.hpp"
#include "core/figure/text_width.hpp"
#include "core/readiness/wording.hpp"

#include <algorithm>

namespace kam {
namespace {

constexpr double plotTop = 14, plotHeight = 130, plotBottom = plotTop + plotHeight;
constexpr double scaleWidth = 30, side = 24, stepHeight = 24, dateHeight = 22, nameHeight = 16;
constexpr double nearest = 14;   // two points never stand closer, or one would hide the other
constexpr double leastName = 48; // less room than that says nothing
constexpr double textSize = 12, valueWidth = 34;

/// Where each round stands between two edges: by its date, those of one day beside each other; all
/// on one day spread evenly.
std::vector<double> timeLine(const RoundSelection& rounds, double left, double right) {
    const Date first = rounds.front()->round->date;
    const int days = daysBetween(first, rounds.back()->round->date);
    const auto last = static_cast<double>(rounds.size() - 1);
    std::vector<double> places;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const double share = days > 0   ? double(daysBetween(first, rounds[i]->round->date)) / days
                             : last > 0 ? static_cast<double>(i) / last
                                        : 0.5;
        places.push_back(left + share * (right - left));
    }
    const double apart = last > 0 ? std::min(nearest, (right - left) / last) : 0;
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] = std::max(places[i], places[i - 1] + apart);
    places.back() = std::min(places.back(), std::max(left, right));
    for (std::size_t i = places.size() - 1; i-- > 0;)
        places[i] = std::min(places[i], places[i + 1] - apart);
    return places;
}

void drawWords(Figure& figure, std::string words, Point at, Tone tone, Label::Align align,
               bool strong = false) {
    figure.shapes.emplace_back(Label{.text = std::move(words),
                                     .at = at,
                                     .size = textSize,
                                     .strong = strong,
                                     .tone = tone,
                                     .align = align});
}

/// A line through the points that are there, open beside those that are not.
void drawLine(Figure& figure, const std::vector<std::optional<Point>>& points, double width,
              double radius) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (points[i] && points[i + 1])
            figure.shapes.emplace_back(
                line(*points[i], *points[i + 1], {.tone = Tone::accent, .width = width}));
    }
    for (const auto& point : points) {
        if (!point) continue;
        figure.shapes.emplace_back(Circle{.centre = *point,
                                          .radius = radius,
                                          .stroke = {.tone = Tone::surface, .width = 1.5},
                                          .fill = Tone::accent});
    }
}

/// Grid lines at 0, at each threshold and at 100.
void drawScale(Figure& figure, const Texts& texts) {
    const double scale[] = {0, threshold(Verdict::pilot), threshold(Verdict::rollout),
                            threshold(Verdict::optimise), 100};
    for (const double score : scale) {
        const double y = plotBottom - score / 100 * plotHeight;
        const Tone tone = score == 0 ? Tone::axis : Tone::grid;
        figure.shapes.emplace_back(
            line({scaleWidth, y}, {figure.width, y}, {.tone = tone, .width = 1}));
        drawWords(figure, formatNumber(score, 0, texts.language()), {scaleWidth - 6, y}, Tone::ink3,
                  Label::Align::end);
    }
}

/// The rounds' names below their points, each as far as those beside it leave room.
void drawNames(Figure& figure, const RoundSelection& rounds, const std::vector<double>& places,
               const Texts& texts) {
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const double at = places[i];
        const double left = i == 0 ? 0 : (places[i - 1] + at) / 2 + 4;
        const double right = i + 1 == rounds.size() ? figure.width : (at + places[i + 1]) / 2 - 4;
        if (right - left < leastName) continue;
        const std::string name = fitted(titleOf(*rounds[i]->round, texts), textSize, right - left);
        const double width = std::min(estimatedWidth(name, textSize), right - left);
        drawWords(figure, name,
                  {std::clamp(at - width / 2, left, right - width), plotBottom + 14 + nameHeight},
                  Tone::ink2, Label::Align::start);
    }
}

void drawOverall(Figure& figure, const RoundSelection& rounds, const std::vector<double>& places,
                 const Texts& texts) {
    std::vector<std::optional<Point>> points;
    for (std::size_t i = 0; i < rounds.size(); ++i)
        points.emplace_back(
            Point{places[i], plotBottom - *rounds[i]->assessment.overall / 100 * plotHeight});
    drawLine(figure, points, 2, 4.5);
    // Where two stand close together the later one's number and date give way.
    double numberEnd = -1e9, dateEnd = -1e9;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const std::string score = formatNumber(rounds[i]->assessment.overall, 0, texts.language());
        const double half = estimatedWidth(score, textSize, true) / 2;
        if (points[i]->x - half > numberEnd) {
            const double above = points[i]->y - 14;
            drawWords(figure, score, {points[i]->x, above < 8 ? points[i]->y + 14 : above},
                      Tone::ink, Label::Align::middle, true);
            numberEnd = points[i]->x + half + 4;
        }
        const std::string date = formatDate(rounds[i]->round->date, texts.language());
        const double width = estimatedWidth(date, textSize);
        const double left = std::clamp(points[i]->x - width / 2, 0.0, figure.width - width);
        if (left < dateEnd) continue;
        drawWords(figure, date, {left, plotBottom + 14}, Tone::ink3, Label::Align::start);
        dateEnd = left + width + 8;
    }
}

/// A step's levels on one narrow band, with the latest beside it.
void drawStep(Figure& figure, const Step& step, const RoundSelection& rounds, double middle,
              double names, const Texts& texts) {
    const auto places = timeLine(rounds, names + 8, figure.width - valueWidth - 8);
    const std::string name = std::to_string(step.number) + " " + step.name.in(texts.language());
    drawWords(figure, fitted(name, textSize, names - 8), {0, middle}, Tone::ink2,
              Label::Align::start);
    figure.shapes.emplace_back(line({names, middle + 9}, {figure.width - valueWidth, middle + 9},
                                    {.tone = Tone::grid, .width = 1}));
    std::vector<std::optional<Point>> points;
    std::optional<double> latest;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const StepResult* result = rounds[i]->assessment.step(step.id);
        latest = result != nullptr ? result->level : std::nullopt;
        points.emplace_back(latest ? std::optional(Point{places[i], middle + 8 - *latest / 4 * 16})
                                   : std::nullopt);
    }
    drawLine(figure, points, 1.5, 3);
    drawWords(figure, formatNumber(latest, 1, texts.language()), {figure.width, middle}, Tone::ink,
              Label::Align::end, true);
}

FigureTable tableOf(const RoundSelection& rounds, const Questionnaire& questionnaire,
                    const Texts& texts) {
    FigureTable table{.caption = texts("figure.rounds"), .head = {texts("sum.step")}};
    std::vector<std::string> overall{texts("figure.overall")};
    for (const AssessedRound* each : rounds) {
        table.head.push_back(titleOf(*each->round, texts) + ", " +
                             formatDate(each->round->date, texts.language()));
        overall.push_back(formatNumber(each->assessment.overall, 0, texts.language()));
    }
    table.rows.push_back(std::move(overall));
    for (const Step& step : questionnaire.steps) {
        std::vector<std::string> row{std::to_string(step.number) + " " +
                                     step.name.in(texts.language())};
        for (const AssessedRound* each : rounds) {
            const StepResult* result = each->assessment.step(step.id);
            row.push_back(formatNumber(result != nullptr ? result->level : std::nullopt, 1,
                                       texts.language()));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Figure roundsChart(const RoundSelection& rounds, const Questionnaire& questionnaire,
                   const Texts& texts, double width) {
    if (rounds.empty()) return {};
    Figure figure{.width = width};
    drawScale(figure, texts);
    const auto places = timeLine(rounds, scaleWidth + side, width - side);
    drawOverall(figure, rounds, places, texts);
    drawNames(figure, rounds, places, texts);
    double y = plotBottom + dateHeight + nameHeight + stepHeight / 2 + 4;
    const double names = std::clamp(width * 0.4, 130.0, 240.0);
    for (const Step& step : questionnaire.steps) {
        drawStep(figure, step, rounds, y, names, texts);
        y += stepHeight;
    }
    figure.height = y - stepHeight / 2 + 2;
    figure.table = tableOf(rounds, questionnaire, texts);
    return figure;
}

} // namespace kam
