#include "core/base/locale.hpp"
#include "core/figure/draw.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kam {
namespace {

constexpr double levels = 4, labelGap = 14, lineHeight = 17, textSize = 13;
/// Mean advance of Inter at one em, with room to spare: core cannot measure text.
constexpr double advance = 0.56;

struct Spoke {
    double x = 0, y = 0; ///< unit vector, y downwards
    std::string label = {}, value = {};
    std::optional<double> level = {};
    double target = 0;

    Point at(Point centre, double radius) const {
        return {centre.x + x * radius, centre.y + y * radius};
    }
    double labelWidth() const {
        return advance * textSize * static_cast<double>(std::max(label.size(), value.size()));
    }
};

std::vector<Spoke> spokesOf(const Assessment& assessment, const Questionnaire& questionnaire,
                            const Texts& texts) {
    std::vector<Spoke> spokes;
    const double count = static_cast<double>(assessment.steps.size());
    for (const StepResult& result : assessment.steps) {
        const Step* step = questionnaire.step(result.id);
        const double angle = 2 * std::numbers::pi * static_cast<double>(spokes.size()) / count;
        Spoke spoke{.x = std::sin(angle), .y = -std::cos(angle)};
        if (step)
            spoke.label = std::to_string(step->number) + " " + step->shortName.in(texts.language());
        spoke.level = result.level;
        spoke.value = result.level ? formatNumber(*result.level, 1, texts.language()) : "–";
        spoke.target = result.targetLevel.value_or(defaultTarget);
        spokes.push_back(std::move(spoke));
    }
    return spokes;
}

/// The greatest radius at which every label stays inside the width.
double radiusFor(const std::vector<Spoke>& spokes, double width) {
    double radius = 0.3 * width;
    for (const Spoke& spoke : spokes) {
        const double side = std::abs(spoke.x);
        if (side < 0.3) continue;
        radius = std::min(radius, (width / 2 - labelGap - spoke.labelWidth()) / side);
    }
    return std::max(36.0, radius);
}

void drawWeb(Figure& figure, const std::vector<Spoke>& spokes, Point centre, double radius) {
    for (int level = 1; level <= levels; ++level) {
        std::vector<Point> ring;
        for (const Spoke& spoke : spokes)
            ring.push_back(spoke.at(centre, radius * level / levels));
        const Tone tone = level == levels ? Tone::axis : Tone::grid;
        figure.shapes.push_back(polygon(std::move(ring), centre, {.tone = tone, .width = 1}));
    }
    for (const Spoke& spoke : spokes)
        figure.shapes.push_back(
            line(centre, spoke.at(centre, radius), {.tone = Tone::grid, .width = 1}));
}

void drawTarget(Figure& figure, const std::vector<Spoke>& spokes, Point centre, double radius) {
    std::vector<Point> target;
    for (const Spoke& spoke : spokes)
        target.push_back(spoke.at(centre, radius * spoke.target / levels));
    figure.shapes.push_back(
        polygon(std::move(target), centre, {.tone = Tone::ink, .width = 1.5, .dash = 5, .gap = 4}));
}

void drawValues(Figure& figure, const std::vector<Spoke>& spokes, Point centre, double radius) {
    const Stroke stroke{.tone = Tone::accent, .width = 2};
    const auto at = [&](const Spoke& spoke) {
        return spoke.at(centre, radius * *spoke.level / levels);
    };
    const bool whole = std::all_of(spokes.begin(), spokes.end(),
                                   [](const Spoke& spoke) { return spoke.level.has_value(); });
    if (whole) {
        std::vector<Point> values;
        for (const Spoke& spoke : spokes)
            values.push_back(at(spoke));
        figure.shapes.push_back(polygon(std::move(values), centre, stroke, Tone::accent, 0.16));
    } else {
        for (std::size_t i = 0; i < spokes.size(); ++i) {
            const Spoke& next = spokes[(i + 1) % spokes.size()];
            if (spokes[i].level && next.level)
                figure.shapes.push_back(line(at(spokes[i]), at(next), stroke));
        }
    }
    for (const Spoke& spoke : spokes)
        if (spoke.level)
            figure.shapes.push_back(Circle{.centre = at(spoke),
                                           .radius = 5,
                                           .stroke = {.tone = Tone::surface, .width = 2},
                                           .fill = Tone::accent});
}

void drawScale(Figure& figure, Point centre, double radius) {
    for (int level = 1; level <= levels; ++level) {
        const Point at{centre.x - 11, centre.y - radius * level / levels};
        figure.shapes.push_back(
            filledBox({at.x - 6, at.y - 7}, {at.x + 6, at.y + 7}, Tone::surface, 2));
        figure.shapes.push_back(Label{.text = std::to_string(level),
                                      .at = at,
                                      .size = 12,
                                      .tone = Tone::ink3,
                                      .align = Label::Align::middle});
    }
}

void drawLabels(Figure& figure, const std::vector<Spoke>& spokes, Point centre, double radius) {
    for (const Spoke& spoke : spokes) {
        const Point end = spoke.at(centre, radius + labelGap);
        const auto align = spoke.x > 0.3    ? Label::Align::start
                           : spoke.x < -0.3 ? Label::Align::end
                                            : Label::Align::middle;
        // The two lines stand above, beside or below the end of the spoke.
        const double middle = end.y + spoke.y * lineHeight * 0.6;
        figure.shapes.push_back(Label{.text = spoke.label,
                                      .at = {end.x, middle - lineHeight / 2},
                                      .size = textSize,
                                      .tone = Tone::ink2,
                                      .align = align});
        figure.shapes.push_back(Label{.text = spoke.value,
                                      .at = {end.x, middle + lineHeight / 2},
                                      .size = textSize,
                                      .strong = true,
                                      .align = align});
    }
}

} // namespace

Figure stepsRadar(const Assessment& assessment, const Questionnaire& questionnaire,
                  const Texts& texts, double width) {
    const std::vector<Spoke> spokes = spokesOf(assessment, questionnaire, texts);
    const double radius = radiusFor(spokes, width);
    const double above = labelGap + 1.6 * lineHeight + 4;
    const Point centre{width / 2, above + radius};
    Figure figure{.width = width, .height = above + 1.9 * radius + labelGap + 2.2 * lineHeight};
    drawWeb(figure, spokes, centre, radius);
    drawTarget(figure, spokes, centre, radius);
    drawValues(figure, spokes, centre, radius);
    drawScale(figure, centre, radius);
    drawLabels(figure, spokes, centre, radius);
    figure.table = {.caption = texts("figure.radar"),
                    .head = {texts("sum.step"), texts("sum.level"), texts("figure.target")}};
    for (const Spoke& spoke : spokes)
        figure.table.rows.push_back(
            {spoke.label, spoke.value, formatNumber(spoke.target, 1, texts.language())});
    return figure;
}

} // namespace kam
