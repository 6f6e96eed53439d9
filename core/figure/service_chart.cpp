#include "core/figure/service_chart.hpp"

#include "core/figure/draw.hpp"
#include "core/figure/text_width.hpp"
#include "core/offer/wording.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace kam {
namespace {

/// What a bar says.
struct Bar {
    double value = 0;
    std::string words;   ///< beside it
    bool partly = false; ///< more is not known
};
struct Pair {
    Bar today, planned;
};
struct Panel {
    std::string title;
    std::vector<Pair> pairs; ///< by model
};

/// In which unit amounts are written so that the largest has few digits.
struct Unit {
    double size = 1;
    std::string_view name = "service.chart.cost";
};
Unit unitFor(double most) {
    if (most >= 1e8) return {1e6, "service.chart.costMillions"};
    if (most >= 1e5) return {1e3, "service.chart.costThousands"};
    return {};
}

double unitsOf(const Money& money) {
    return static_cast<double>(money.minorUnits) / std::pow(10.0, minorDigits(money.currency));
}

template <typename Make>
Panel panelOf(std::string title, const ServiceResult& result, Make make) {
    Panel panel{.title = std::move(title), .pairs = {}};
    for (std::size_t i = 0; i < serviceModelCount; ++i)
        panel.pairs.push_back({make(result.today[i]), make(result.planned[i])});
    return panel;
}

std::vector<Panel> panelsOf(const ServiceResult& result, const Texts& texts) {
    const Language language = texts.language();
    double most = 0;
    for (const auto* kinds : {&result.today, &result.planned})
        for (const ServedAccounts& each : *kinds)
            most = std::max(most, std::abs(unitsOf(each.cost.known())));
    const Unit unit = unitFor(most);
    const std::string& currency = result.allToday.cost.known().currency;
    const auto known = [&](std::string words, int unknown, int all) {
        return unknown == 0 ? words : unknown == all ? std::string("?") : words + " + ?";
    };
    return {
        panelOf(texts("service.chart.accounts"), result,
                [&](const ServedAccounts& each) {
                    return Bar{static_cast<double>(each.accounts),
                               formatNumber(each.accounts, 0, language), false};
                }),
        panelOf(texts(unit.name, {{"currency", currency}}), result,
                [&](const ServedAccounts& each) {
                    const double units = unitsOf(each.cost.known()) / unit.size;
                    const int unknown = each.cost.unknownParts();
                    const bool fine = unit.size > 1 && units != 0 && std::abs(units) < 100;
                    const int decimals = fine ? 1 : 0;
                    return Bar{
                        units,
                        known(formatNumber(units, decimals, language), unknown, each.accounts),
                        unknown > 0};
                }),
        panelOf(texts("service.chart.hours"), result,
                [&](const ServedAccounts& each) {
                    const int unknown = each.hours.unknownParts;
                    return Bar{each.hours.known,
                               known(hoursOf(std::optional(each.hours.known), texts), unknown,
                                     each.accounts),
                               unknown > 0};
                }),
    };
}

/// Draws panels one after the other.
class Chart {
public:
    Chart(const ServiceResult& of, const Texts& words, double width) : result(of), texts(words) {
        figure.width = width;
        figure.height = 0;
    }

    Figure draw() {
        const std::vector<Panel> panels = panelsOf(result, texts);
        const bool beside = figure.width >= 680;
        constexpr double gap = 24;
        const double name = beside ? 150 : 0;
        const double each = beside ? (figure.width - name - 2 * gap) / 3 : figure.width;
        double left = name, top = 0;
        for (std::size_t i = 0; i < panels.size(); ++i) {
            const double end = drawPanel(panels[i], left, top, each, !beside);
            if (beside)
                left += each + gap;
            else
                top = end + gap;
            figure.height = end;
        }
        if (beside)
            for (std::size_t i = 0; i < serviceModelCount; ++i)
                label(nameOf(allServiceModels[i], texts), 0,
                      head + rowAt(i, false) + pairHeight / 2);
        figure.table = table();
        return std::move(figure);
    }

private:
    static constexpr double head = 26, barHeight = 10, between = 3;
    static constexpr double pairHeight = 2 * barHeight + between;

    static double rowAt(std::size_t row, bool named) {
        return static_cast<double>(row) * (pairHeight + (named ? 32 : 16)) + (named ? 20 : 0);
    }

    void label(std::string words, double x, double y, Tone tone = Tone::ink2, bool strong = false) {
        figure.shapes.emplace_back(Label{
            .text = std::move(words), .at = {x, y}, .size = 12, .strong = strong, .tone = tone});
    }

    /// Where it ends.
    double drawPanel(const Panel& panel, double left, double top, double width, bool named) {
        label(panel.title, left, top + 8, Tone::ink3, true);
        double most = 0;
        for (const Pair& pair : panel.pairs)
            most = std::max({most, pair.today.value, pair.planned.value});
        double words = 0;
        for (const Pair& pair : panel.pairs)
            for (const Bar* bar : {&pair.today, &pair.planned})
                words = std::max(words, estimatedWidth(bar->words, 12) + (bar->partly ? 20 : 8));
        const double room = width - words; // what is left beside them
        const auto length = [&](const Bar& bar) {
            return most <= 0 ? 0 : std::max(bar.value > 0 ? 1.5 : 0, bar.value / most * room);
        };
        for (std::size_t i = 0; i < panel.pairs.size(); ++i) {
            const double y = top + head + rowAt(i, named);
            if (named) label(nameOf(allServiceModels[i], texts), left, y - 10);
            drawBar(panel.pairs[i].today, left, y, length(panel.pairs[i].today), true);
            drawBar(panel.pairs[i].planned, left, y + barHeight + between,
                    length(panel.pairs[i].planned), false);
            figure.shapes.emplace_back(
                line({left, y - 3}, {left, y + pairHeight + 3}, {.tone = Tone::axis, .width = 1}));
        }
        return top + head + rowAt(panel.pairs.size() - 1, named) + pairHeight + 4;
    }

    void drawBar(const Bar& bar, double left, double y, double length, bool today) {
        if (length > 0 && today)
            figure.shapes.emplace_back(
                filledBox({left, y}, {left + length, y + barHeight}, Tone::accent, 2));
        if (length > 0 && !today)
            figure.shapes.emplace_back(Box{.min = {left, y},
                                           .max = {left + length, y + barHeight},
                                           .radius = 2,
                                           .stroke = {.tone = Tone::ink, .width = 1.5},
                                           .fill = Tone::surface});
        if (bar.partly)
            figure.shapes.emplace_back(line(
                {left + length + 2, y + barHeight / 2}, {left + length + 14, y + barHeight / 2},
                {.tone = Tone::ink2, .width = 1.5, .dash = 3, .gap = 2}));
        label(bar.words, left + length + (bar.partly ? 18 : 6), y + barHeight / 2,
              today ? Tone::ink : Tone::ink2);
    }

    FigureTable table() const {
        const auto& today = texts("service.chart.today");
        const auto& planned = texts("service.chart.planned");
        FigureTable said{
            .caption = texts("service.chart"), .head = {texts("service.model")}, .rows = {}};
        for (const char* what : {"service.accounts", "service.cost", "service.hours"})
            for (const std::string* when : {&today, &planned})
                said.head.push_back(texts(what) + ", " + *when);
        for (std::size_t i = 0; i < serviceModelCount; ++i) {
            const ServedAccounts &now = result.today[i], &then = result.planned[i];
            said.rows.push_back({nameOf(allServiceModels[i], texts), std::to_string(now.accounts),
                                 std::to_string(then.accounts), amountOf(now.cost, texts),
                                 amountOf(then.cost, texts),
                                 hoursOf(now.hours, now.accounts, texts),
                                 hoursOf(then.hours, then.accounts, texts)});
        }
        return said;
    }

    const ServiceResult& result;
    const Texts& texts;
    Figure figure;
};

} // namespace

Figure serviceChart(const ServiceResult& result, const Texts& texts, double width) {
    return Chart(result, texts, width).draw();
}

} // namespace kam
