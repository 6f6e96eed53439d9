#include "core/figure/dot_plot.hpp"

#include "core/base/locale.hpp"
#include "core/figure/draw.hpp"

#include <algorithm>
#include <cmath>

namespace kam {
namespace {

constexpr double top = 3, digitsHeight = 18, mostPitch = 11, leastStack = 22;
constexpr int mostRows = 5;

/// How the dots of a level stand: so many beside each other, a pitch apart.
struct Stack {
    int across = 1;
    double pitch = mostPitch;
    double height = 0;
};

Stack stackFor(int most, double slot) {
    Stack stack;
    const double room = slot - 8;
    while ((most + stack.across - 1) / stack.across > mostRows &&
           (stack.across + 1) * stack.pitch <= room)
        ++stack.across;
    while ((most + stack.across - 1) / stack.across > mostRows && stack.pitch > 3) {
        stack.pitch -= 0.5;
        stack.across = std::max(stack.across, static_cast<int>(room / stack.pitch));
    }
    const int rows = (most + stack.across - 1) / stack.across;
    stack.height = std::max(leastStack, rows * stack.pitch);
    return stack;
}

/// The dots of one level: rows from the line up, each in the middle of its slot.
void drawDots(Figure& figure, int count, const Stack& stack, double middle, double bottom) {
    for (int i = 0; i < count; ++i) {
        const int row = i / stack.across;
        const int inRow = std::min(stack.across, count - row * stack.across);
        const double shift = i % stack.across - (inRow - 1) / 2.0;
        figure.shapes.emplace_back(
            Circle{.centre = {middle + shift * stack.pitch, bottom - (row + 0.5) * stack.pitch},
                   .radius = 0.42 * stack.pitch,
                   .stroke = {},
                   .fill = Tone::sequence3});
    }
}

} // namespace

Figure dotPlot(const ItemResult& item, const Texts& texts, double width) {
    const double slot = width / 5;
    const Stack stack =
        stackFor(*std::max_element(item.distribution.begin(), item.distribution.end()), slot);
    const double bottom = top + stack.height + 2;
    const auto at = [&](double level) { return (level + 0.5) * slot; };
    Figure figure{.width = width, .height = bottom + digitsHeight + 4};
    figure.table = {.caption = texts("figure.dots"), .head = {texts("sum.level"), "n"}};
    figure.shapes.emplace_back(
        line({0, bottom}, {width, bottom}, {.tone = Tone::axis, .width = 1}));
    const double target = at(item.target);
    figure.shapes.emplace_back(
        line({target, top}, {target, bottom}, {.tone = Tone::ink, .width = 1.5}));
    figure.shapes.emplace_back(pointer({target, top + 5}, 8, 5, Tone::ink));
    const double digits = bottom + 2 + digitsHeight / 2;
    for (std::size_t level = 0; level < item.distribution.size(); ++level) {
        const double middle = at(static_cast<double>(level));
        drawDots(figure, item.distribution[level], stack, middle, bottom - 1);
        const bool agreed = item.byConsensus && item.value == static_cast<double>(level);
        if (agreed)
            figure.shapes.emplace_back(Circle{.centre = {middle, digits},
                                              .radius = 9,
                                              .stroke = {.tone = Tone::accent, .width = 2}});
        const std::string number = std::to_string(level);
        figure.shapes.emplace_back(Label{.text = number,
                                         .at = {middle, digits},
                                         .size = 12,
                                         .strong = agreed,
                                         .tone = agreed ? Tone::accent : Tone::ink3,
                                         .align = Label::Align::middle});
        figure.table.rows.push_back({number, std::to_string(item.distribution[level])});
    }
    if (item.byConsensus)
        figure.table.rows.push_back(
            {texts("items.consensus"), item.value ? formatNumber(item.value, 0, texts.language())
                                                  : texts("items.notApplicable")});
    figure.table.rows.push_back(
        {texts("figure.target"), formatNumber(item.target, 1, texts.language())});
    return figure;
}

} // namespace kam
