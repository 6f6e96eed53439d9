#include "core/figure/draw.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/figure/text_width.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kam {
namespace {

constexpr double levels = 4, labelGap = 14, lineHeight = 17, textSize = 13, margin = 2;
/// Below this the steps are no longer told apart; labels are cut instead.
constexpr double smallestRadius = 42;
/// A spoke so near to the vertical has its label above or below its end, not beside it.
constexpr double upright = 0.3;

struct Spoke {
    double x = 0, y = 0; ///< unit vector, y downwards
    std::string label;   ///< number and short name of the step
    std::string value;
    std::optional<double> level;
    std::optional<double> target;

    Point at(Point centre, double radius) const {
        return {centre.x + x * radius, centre.y + y * radius};
    }
    bool isUpright() const { return std::abs(x) < upright; }
    double labelWidth() const {
        return std::max(estimatedWidth(label, textSize), estimatedWidth(value, textSize, true));
    }
    /// Height of the middle of its two lines: above, beside or below its end.
    double labelMiddle(Point centre, double radius) const {
        return at(centre, radius + labelGap).y + 12 * y * std::abs(y);
    }
};

std::vector<Spoke> spokesOf(const Assessment& assessment, const Questionnaire& questionnaire,
                            const Texts& texts) {
    std::vector<Spoke> spokes;
    const auto count = static_cast<double>(assessment.steps.size());
    for (const StepResult& result : assessment.steps) {
        const Step* step = questionnaire.step(result.id);
        const double angle = 2 * std::numbers::pi * static_cast<double>(spokes.size()) / count;
        Spoke spoke{.x = std::sin(angle), .y = -std::cos(angle)};
        if (step)
            spoke.label = std::to_string(step->number) + " " + step->shortName.in(texts.language());
        spoke.level = result.level;
        spoke.value = formatNumber(result.level, 1, texts.language());
        spoke.target = result.targetLevel;
        spokes.push_back(std::move(spoke));
    }
    return spokes;
}

/// The greatest radius at which every label stays inside the width.
double radiusFor(const std::vector<Spoke>& spokes, double width) {
    double radius = 0.3 * width;
    for (const Spoke& spoke : spokes) {
        if (spoke.isUpright()) continue;
        const double room = width / 2 - margin - spoke.labelWidth();
        radius = std::min(radius, room / std::abs(spoke.x) - labelGap);
    }
    return std::max(smallestRadius, radius);
}

/// Cuts the labels for which the smallest radius leaves too little room.
void fitLabels(std::vector<Spoke>& spokes, double radius, double width) {
    for (Spoke& spoke : spokes) {
        const double reach = spoke.isUpright() ? 0 : std::abs(spoke.x) * (radius + labelGap);
        const double room = width / 2 - margin - reach;
        spoke.label = fitted(spoke.label, textSize, spoke.isUpright() ? 2 * room : room);
    }
}

void drawWeb(Figure& figure, const std::vector<Spoke>& spokes, Point centre, double radius) {
    for (int level = 1; level <= levels; ++level) {
        std::vector<Point> ring;
        ring.reserve(spokes.size());
        for (const Spoke& spoke : spokes)
            ring.push_back(spoke.at(centre, radius * level / levels));
        const Tone tone = level == levels ? Tone::axis : Tone::grid;
        figure.shapes.emplace_back(polygon(std::move(ring), centre, {.tone = tone, .width = 1}));
    }
    for (const Spoke& spoke : spokes)
        figure.shapes.emplace_back(
            line(centre, spoke.at(centre, radius), {.tone = Tone::grid, .width = 1}));
}

/// The spokes' points for a value of each, where it has one.
template <typename ValueOf>
std::vector<std::optional<Point>> pointsOf(const std::vector<Spoke>& spokes, Point centre,
                                           double radius, ValueOf valueOf) {
    std::vector<std::optional<Point>> points;
    for (const Spoke& spoke : spokes) {
        const std::optional<double> value = valueOf(spoke);
        points.emplace_back(value ? std::optional(spoke.at(centre, radius * *value / levels))
                                  : std::nullopt);
    }
    return points;
}

/// A line around; open beside a point that is not there.
void drawOutline(Figure& figure, const std::vector<std::optional<Point>>& points, Point centre,
                 Stroke stroke, double fillOpacity = 0) {
    std::vector<Point> all;
    for (const auto& point : points) {
        if (point) all.push_back(*point);
    }
    if (all.size() == points.size()) {
        const Tone fill = fillOpacity > 0 ? stroke.tone : Tone::none;
        figure.shapes.emplace_back(polygon(std::move(all), centre, stroke, fill, fillOpacity));
        return;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& next = points[(i + 1) % points.size()];
        if (points[i] && next) figure.shapes.emplace_back(line(*points[i], *next, stroke));
    }
}

void drawScale(Figure& figure, Point centre, double radius) {
    // Where all would touch each other, every second one has room.
    const int every = radius / levels < 14 ? 2 : 1;
    for (int level = every; level <= levels; level += every) {
        const Point at{centre.x - 10, centre.y - radius * level / levels};
        figure.shapes.emplace_back(
            filledBox({at.x - 6, at.y - 7}, {at.x + 6, at.y + 7}, Tone::surface, 2));
        figure.shapes.emplace_back(Label{.text = std::to_string(level),
                                         .at = at,
                                         .size = 12,
                                         .tone = Tone::ink3,
                                         .align = Label::Align::middle});
    }
}

void drawDots(Figure& figure, const std::vector<std::optional<Point>>& points) {
    for (const auto& point : points) {
        if (!point) continue;
        figure.shapes.emplace_back(Circle{.centre = *point,
                                          .radius = 4,
                                          .stroke = {.tone = Tone::surface, .width = 1.5},
                                          .fill = Tone::accent});
    }
}

void drawLabels(Figure& figure, const std::vector<Spoke>& spokes, Point centre, double radius) {
    for (const Spoke& spoke : spokes) {
        const auto align = spoke.isUpright() ? Label::Align::middle
                           : spoke.x > 0     ? Label::Align::start
                                             : Label::Align::end;
        const double x = spoke.at(centre, radius + labelGap).x;
        const double middle = spoke.labelMiddle(centre, radius);
        figure.shapes.emplace_back(Label{.text = spoke.label,
                                         .at = {x, middle - lineHeight / 2},
                                         .size = textSize,
                                         .tone = Tone::ink2,
                                         .align = align});
        figure.shapes.emplace_back(Label{.text = spoke.value,
                                         .at = {x, middle + lineHeight / 2},
                                         .size = textSize,
                                         .strong = true,
                                         .align = align});
    }
}

FigureTable tableOf(const Assessment& assessment, const Questionnaire& questionnaire,
                    const Texts& texts) {
    FigureTable table{.caption = texts("figure.radar"),
                      .head = {texts("sum.step"), texts("sum.level"), texts("figure.target")}};
    for (const StepResult& result : assessment.steps) {
        const Step* step = questionnaire.step(result.id);
        if (step == nullptr) continue;
        table.rows.push_back({std::to_string(step->number) + " " + step->name.in(texts.language()),
                              formatNumber(result.level, 1, texts.language()),
                              formatNumber(result.targetLevel, 1, texts.language())});
    }
    return table;
}

} // namespace

Figure stepsRadar(const Assessment& assessment, const Questionnaire& questionnaire,
                  const Texts& texts, double width) {
    std::vector<Spoke> spokes = spokesOf(assessment, questionnaire, texts);
    const double radius = radiusFor(spokes, width);
    fitLabels(spokes, radius, width);
    // The first spoke points upwards: its two lines stand on top of the outer ring.
    const Point centre{width / 2, radius + labelGap + 12 + lineHeight + margin};
    const auto values =
        pointsOf(spokes, centre, radius, [](const Spoke& spoke) { return spoke.level; });
    const auto targets =
        pointsOf(spokes, centre, radius, [](const Spoke& spoke) { return spoke.target; });

    Figure figure{.width = width};
    for (const Spoke& spoke : spokes) {
        figure.height =
            std::max(figure.height, spoke.labelMiddle(centre, radius) + lineHeight + margin);
    }
    drawWeb(figure, spokes, centre, radius);
    drawOutline(figure, targets, centre, {.tone = Tone::ink, .width = 1.5, .dash = 5, .gap = 4});
    drawOutline(figure, values, centre, {.tone = Tone::accent, .width = 2}, 0.16);
    drawScale(figure, centre, radius);
    drawDots(figure, values);
    drawLabels(figure, spokes, centre, radius);
    figure.table = tableOf(assessment, questionnaire, texts);
    return figure;
}

} // namespace kam
