#include "core/figure/cell_grid.hpp"

#include "core/base/text.hpp"
#include "core/figure/draw.hpp"
#include "core/figure/text_width.hpp"

#include <algorithm>
#include <cmath>

namespace kam {
namespace {

constexpr double gap = 4, groupGap = 8, radius = 4;
constexpr double leastCell = 40, mostCell = 84, leastName = 140;
constexpr double headSize = 12, headLine = 15, textSize = 13, nameLine = 13;
constexpr std::size_t headLines = 3, nameLines = 2;

/// Where things stand, in units.
struct Places {
    double name = 0;  ///< width of the names
    double cell = 0;  ///< width of a cell
    double aside = 0; ///< width behind the cells
    double head = 0;  ///< height of the names of the columns

    double left(std::size_t column) const {
        return name + static_cast<double>(column) * (cell + gap);
    }
};

/// The name in lines of the width, the last one cut where it does not fit.
std::vector<std::string> broken(const std::string& name, double width, std::size_t most) {
    std::vector<std::string> lines;
    for (const std::string& word : split(name, ' ')) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        const bool fits = estimatedWidth(longer, headSize, true) <= width;
        const bool full = lines.size() == most;
        if (lines.empty() || (!fits && !full))
            lines.push_back(word);
        else
            lines.back() = longer;
    }
    for (std::string& line : lines)
        if (estimatedWidth(line, headSize, true) > width)
            line = fitted(line, headSize * 1.05, width);
    return lines;
}

Places placesFor(const std::vector<LevelColumn>& columns, const std::vector<LevelRow>& rows,
                 const std::string& asideHead, double width, double widest) {
    Places places;
    places.aside = estimatedWidth(asideHead, headSize, true);
    for (const LevelRow& row : rows) {
        widest = std::max(widest, estimatedWidth(row.name, textSize));
        places.aside = std::max(places.aside, estimatedWidth(row.aside, headSize));
    }
    if (places.aside > 0) places.aside += 8;
    const auto count = static_cast<double>(columns.size());
    // Names give way before cells become smaller than a number with its frame.
    const double room = width - places.aside;
    places.name = std::clamp(room - count * (mostCell + gap), leastName, widest + 12);
    places.name = std::max(std::min(places.name, room - count * (leastCell + gap)), leastName);
    places.cell = std::clamp((room - places.name) / count - gap, leastCell, mostCell);
    for (const LevelColumn& column : columns) {
        const auto lines =
            static_cast<double>(broken(column.name, places.cell + gap, headLines).size());
        places.head = std::max(places.head, headLine * (lines + (column.count.empty() ? 0 : 1)));
    }
    places.head += 6;
    return places;
}

void drawHeads(Figure& figure, const Places& places, const std::vector<LevelColumn>& columns,
               const std::string& asideHead) {
    const auto add = [&](const std::string& words, double x, double y, bool strong,
                         Label::Align align) {
        figure.shapes.emplace_back(Label{.text = words,
                                         .at = {x, y},
                                         .size = headSize,
                                         .strong = strong,
                                         .tone = Tone::ink3,
                                         .align = align});
    };
    const double bottom = places.head - 6 - headLine / 2;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double middle = places.left(i) + places.cell / 2;
        double y = bottom;
        if (!columns[i].count.empty()) {
            add(columns[i].count, middle, y, false, Label::Align::middle);
            y -= headLine;
        }
        const auto lines = broken(columns[i].name, places.cell + gap, headLines);
        for (std::size_t line = lines.size(); line-- > 0; y -= headLine)
            add(lines[line], middle, y, true, Label::Align::middle);
    }
    add(asideHead, figure.width, bottom, true, Label::Align::end);
}

/// On one line, or on two of smaller letters.
void drawName(Figure& figure, const std::string& name, double middle, double width) {
    const bool fits = estimatedWidth(name, textSize) <= width;
    const auto lines = fits ? std::vector{name} : broken(name, width, nameLines);
    double y = middle - nameLine / 2 * (static_cast<double>(lines.size()) - 1);
    for (const std::string& line : lines) {
        figure.shapes.emplace_back(Label{
            .text = line, .at = {0, y}, .size = fits ? textSize : headSize, .tone = Tone::ink2});
        y += nameLine;
    }
}

void drawCell(Figure& figure, const LevelCell& cell, Point min, Point max, const Texts& texts) {
    Box box{.min = min, .max = max, .radius = radius, .stroke = {}, .fill = Tone::none};
    Label label{.text = wordsOf(cell, texts),
                .at = {(min.x + max.x) / 2, (min.y + max.y) / 2},
                .size = textSize,
                .align = Label::Align::middle};
    switch (cell.kind) {
    case LevelCell::Kind::level: {
        const int level = std::clamp(static_cast<int>(std::floor(cell.level + 0.5)), 0, 4);
        box.fill = static_cast<Tone>(static_cast<int>(Tone::sequence0) + level);
        label.tone = static_cast<Tone>(static_cast<int>(Tone::onSequence0) + level);
        label.strong = true;
        break;
    }
    case LevelCell::Kind::notApplicable:
        box.stroke = {.tone = Tone::grid, .width = 1};
        figure.shapes.emplace_back(
            line({min.x + 3, max.y - 3}, {max.x - 3, min.y + 3}, {.tone = Tone::axis, .width = 1}));
        label.text.clear();
        break;
    case LevelCell::Kind::unanswered:
        box.stroke = {.tone = Tone::axis, .width = 1, .dash = 3, .gap = 3};
        label.text.clear();
        break;
    case LevelCell::Kind::hidden:
        box.stroke = {.tone = Tone::grid, .width = 1};
        label.size = headSize;
        label.tone = Tone::ink3;
        break;
    }
    figure.shapes.emplace_back(box);
    if (!label.text.empty()) figure.shapes.emplace_back(label);
}

} // namespace

std::string wordsOf(const LevelCell& cell, const Texts& texts) {
    switch (cell.kind) {
    case LevelCell::Kind::level:
        return formatNumber(cell.level, 1, texts.language());
    case LevelCell::Kind::notApplicable:
        return texts("items.notApplicable");
    case LevelCell::Kind::unanswered:
        return texts("items.unanswered");
    case LevelCell::Kind::hidden:
        return "n < 3";
    }
    return {};
}

Figure cellGrid(const std::vector<LevelColumn>& columns, const std::vector<LevelRow>& rows,
                const std::string& asideHead, const Texts& texts, double width, double cellHeight,
                double nameWidth) {
    if (columns.empty()) return {};
    const Places places = placesFor(columns, rows, asideHead, width, nameWidth);
    Figure figure{.width = places.left(columns.size()) + places.aside};
    drawHeads(figure, places, columns, asideHead);
    double y = places.head;
    for (const LevelRow& row : rows) {
        if (row.apart && y > places.head) y += groupGap;
        const double middle = y + cellHeight / 2;
        drawName(figure, row.name, middle, places.name - 8);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            drawCell(figure, row.cells[i], {places.left(i), y},
                     {places.left(i) + places.cell, y + cellHeight}, texts);
        figure.shapes.emplace_back(Label{.text = row.aside,
                                         .at = {figure.width, middle},
                                         .size = headSize,
                                         .tone = Tone::ink3,
                                         .align = Label::Align::end});
        y += cellHeight + gap;
    }
    figure.height = y;
    return figure;
}

} // namespace kam
