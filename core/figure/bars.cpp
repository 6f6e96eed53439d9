#include "core/figure/draw.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>

namespace kam {

Figure levelBar(std::optional<double> level, double target, const Texts& texts, double width) {
    constexpr double top = 5, height = 8, gap = 2;
    const double segment = (width - 3 * gap) / 4;
    Figure figure{.width = width, .height = 15};
    for (int i = 0; i < 4; ++i) {
        const double left = i * (segment + gap);
        figure.shapes.emplace_back(
            filledBox({left, top}, {left + segment, top + height}, Tone::sequence0, 2));
        const double share = std::clamp(level.value_or(0) - i, 0.0, 1.0);
        if (share > 0)
            figure.shapes.emplace_back(
                filledBox({left, top}, {left + segment * share, top + height}, Tone::sequence3, 2));
    }
    const double x = std::clamp(target / 4 * width, 4.0, width - 4);
    figure.shapes.emplace_back(pointer({x, 5}, 8, 5, Tone::ink));
    figure.shapes.emplace_back(
        line({x, 3}, {x, top + height + 2}, {.tone = Tone::ink, .width = 1.5}));
    figure.table = {.caption = texts("figure.levelBar"),
                    .head = {texts("sum.level"), texts("figure.target")},
                    .rows = {{formatNumber(level, 1, texts.language()),
                              formatNumber(target, 1, texts.language())}}};
    return figure;
}

Figure gapLine(double value, double target, const Texts& texts) {
    constexpr double width = 96, middle = 8, side = 5;
    const auto at = [&](double level) { return side + level / 4 * (width - 2 * side); };
    Figure figure{.width = width, .height = 16};
    figure.shapes.emplace_back(
        line({side, middle}, {width - side, middle}, {.tone = Tone::grid, .width = 2}));
    if (target > value)
        figure.shapes.emplace_back(
            line({at(value), middle}, {at(target), middle}, {.tone = Tone::accent, .width = 4}));
    figure.shapes.emplace_back(
        line({at(target), 1}, {at(target), 15}, {.tone = Tone::ink, .width = 2}));
    figure.shapes.emplace_back(
        Circle{.centre = {at(value), middle}, .radius = 5, .stroke = {}, .fill = Tone::accent});
    figure.table = {.caption = texts("figure.gapLine"),
                    .head = {texts("figure.today"), texts("figure.target")},
                    .rows = {{formatNumber(value, 1, texts.language()),
                              formatNumber(target, 1, texts.language())}}};
    return figure;
}

Figure distributionBars(const ItemResult& item, const Texts& texts) {
    constexpr double bar = 11, gap = 2, height = 20;
    Figure figure{.width = 5 * bar + 4 * gap, .height = height + 2};
    const int most =
        std::max(1, *std::max_element(item.distribution.begin(), item.distribution.end()));
    figure.table = {.caption = texts("figure.distribution"), .head = {texts("sum.level"), "n"}};
    for (std::size_t level = 0; level < item.distribution.size(); ++level) {
        const double left = static_cast<double>(level) * (bar + gap);
        const double tall = height * item.distribution[level] / most;
        if (tall > 0)
            figure.shapes.emplace_back(
                filledBox({left, height - tall}, {left + bar, height}, Tone::ink3, 2));
        figure.shapes.emplace_back(
            line({left, height + 1}, {left + bar, height + 1}, {.tone = Tone::axis, .width = 1}));
        figure.table.rows.push_back(
            {std::to_string(level), std::to_string(item.distribution[level])});
    }
    return figure;
}

Figure agreementBar(const ItemResult& item, const Texts& texts) {
    constexpr double width = 96, top = 3, height = 10, middle = width / 2;
    Figure figure{.width = width, .height = 16};
    figure.shapes.emplace_back(filledBox({0, top}, {width, top + height}, Tone::sequence0, 2));
    if (item.rawAgreement) {
        const double value = std::clamp(*item.rawAgreement, -1.0, 1.0);
        const Tone tone = value < -0.25 ? Tone::divergeM2
                          : value < 0   ? Tone::divergeM1
                          : value < 0.5 ? Tone::divergeP1
                                        : Tone::divergeP2;
        const double end = middle + value * middle;
        figure.shapes.emplace_back(
            filledBox({std::min(middle, end), top}, {std::max(middle, end), top + height}, tone));
    }
    figure.shapes.emplace_back(line({middle, 0}, {middle, 16}, {.tone = Tone::axis, .width = 1}));
    figure.table = {
        .caption = texts("figure.agreement"),
        .head = {texts("table.agreement"), "n"},
        .rows = {{item.rawAgreement ? formatNumber(*item.rawAgreement, 2, texts.language()) : "–",
                  std::to_string(item.n)}}};
    return figure;
}

} // namespace kam
