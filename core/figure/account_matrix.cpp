#include "core/figure/account_matrix.hpp"

#include "core/figure/draw.hpp"
#include "core/figure/text_width.hpp"
#include "core/selection/wording.hpp"

#include <algorithm>
#include <cmath>

namespace kam {
namespace {

constexpr double left = 28, top = 26, right = 6, bottom = 44;
constexpr double largest = 30, smallest = 6, alike = 11, unknown = 8, numbered = 13;
constexpr double textSize = 12, numberSize = 13;

/// Where ratings lie in the figure.
struct Plot {
    Point min, max;
    MatrixWindow window;

    Point at(double strength, double attractiveness) const {
        return {min.x + (max.x - min.x) * (strength - window.strength) / window.size,
                max.y - (max.y - min.y) * (attractiveness - window.attractiveness) / window.size};
    }
    /// The same on the nearest edge, for what lies outside.
    Point within(double strength, double attractiveness) const {
        const Point point = at(strength, attractiveness);
        return {std::clamp(point.x, min.x, max.x), std::clamp(point.y, min.y, max.y)};
    }
    bool showsStrength(double value) const {
        return value >= window.strength && value <= window.strength + window.size;
    }
    bool showsAttractiveness(double value) const {
        return value >= window.attractiveness && value <= window.attractiveness + window.size;
    }
};

struct Bubble {
    const RankedAccount* ranked = nullptr;
    Point centre;
    double radius = 0;
};

Label words(std::string text, Point at, double size, Tone tone, bool strong = false,
            Label::Align align = Label::Align::start) {
    return {.text = std::move(text),
            .at = at,
            .size = size,
            .strong = strong,
            .tone = tone,
            .align = align};
}

void drawGround(Figure& figure, const Plot& plot, const Selection& selection) {
    const Point cross = plot.within(selection.strengthCut, selection.attractivenessCut);
    figure.shapes.emplace_back(polygon({{cross.x, plot.min.y},
                                        {plot.max.x, plot.min.y},
                                        {plot.max.x, cross.y},
                                        {cross.x, cross.y}},
                                       cross, {}, Tone::accentSoft, 0.55));
    const Stroke grid{.tone = Tone::grid, .width = 1};
    const double step = plot.window.size > 5 ? 1 : plot.window.size > 2 ? 0.5 : 0.25;
    for (double value = 0; value <= 10; value += step) {
        const Point at = plot.at(value, value);
        if (plot.showsStrength(value))
            figure.shapes.emplace_back(line({at.x, plot.min.y}, {at.x, plot.max.y}, grid));
        if (plot.showsAttractiveness(value))
            figure.shapes.emplace_back(line({plot.min.x, at.y}, {plot.max.x, at.y}, grid));
    }
    const Stroke cut{.tone = Tone::axis, .width = 1.5};
    if (plot.showsStrength(selection.strengthCut))
        figure.shapes.emplace_back(line({cross.x, plot.min.y}, {cross.x, plot.max.y}, cut));
    if (plot.showsAttractiveness(selection.attractivenessCut))
        figure.shapes.emplace_back(line({plot.min.x, cross.y}, {plot.max.x, cross.y}, cut));
}

/// The cuts as handles, each with a grip at its end.
void addHandles(Figure& figure, const Plot& plot, const Selection& selection, const Texts& texts) {
    constexpr double grip = 6, step = 0.1;
    const Point cross = plot.at(selection.strengthCut, selection.attractivenessCut);
    const Point low = plot.at(0, 0), high = plot.at(10, 10);
    const auto add = [&](Handle handle) {
        handle.high = 10;
        handle.step = step;
        figure.shapes.emplace_back(Circle{.centre = handle.from,
                                          .radius = grip,
                                          .stroke = {.tone = Tone::accent, .width = 2},
                                          .fill = Tone::surface});
        figure.handles.push_back(std::move(handle));
    };
    if (plot.showsStrength(selection.strengthCut))
        add({.key = "strength",
             .name = texts("criteria.cutStrength"),
             .value = selection.strengthCut,
             .upright = true,
             .from = {cross.x, plot.min.y},
             .to = {cross.x, plot.max.y},
             .atLow = low.x,
             .atHigh = high.x});
    if (plot.showsAttractiveness(selection.attractivenessCut))
        add({.key = "attractiveness",
             .name = texts("criteria.cutAttractiveness"),
             .value = selection.attractivenessCut,
             .upright = false,
             .from = {plot.max.x, cross.y},
             .to = {plot.min.x, cross.y},
             .atLow = low.y,
             .atHigh = high.y});
}

void drawAxes(Figure& figure, const Plot& plot, const Selection& selection, const Texts& texts) {
    const auto number = [&](double value) { return formatNumber(value, 1, texts.language()); };
    const auto mark = [&](double value) {
        return value == std::floor(value) ? formatNumber(value, 0, texts.language())
                                          : number(value);
    };
    const MatrixWindow& window = plot.window;
    const auto across = [&](double value, Label::Align align) {
        figure.shapes.emplace_back(words(mark(value), {plot.at(value, 0).x, plot.max.y + 12},
                                         textSize, Tone::ink3, false, align));
    };
    const auto up = [&](double value) {
        figure.shapes.emplace_back(words(mark(value), {plot.min.x - 8, plot.at(0, value).y},
                                         textSize, Tone::ink3, false, Label::Align::end));
    };
    const double last = window.strength + window.size,
                 highest = window.attractiveness + window.size;
    across(window.strength, Label::Align::start);
    across(last, Label::Align::end);
    up(window.attractiveness);
    up(highest);
    // The cut has its number where that stands clear of the ends.
    const double clear = window.size / 10;
    if (selection.strengthCut >= window.strength + clear && selection.strengthCut <= last - clear)
        across(selection.strengthCut, Label::Align::middle);
    if (selection.attractivenessCut >= window.attractiveness + clear &&
        selection.attractivenessCut <= highest - clear)
        up(selection.attractivenessCut);
    figure.shapes.emplace_back(words("↑ " + texts("axis.attractiveness"), {plot.min.x, top / 2 - 2},
                                     textSize, Tone::ink2, true));
    figure.shapes.emplace_back(words(texts("axis.strengthLong") + " →",
                                     {plot.max.x, plot.max.y + 32}, textSize, Tone::ink2, true,
                                     Label::Align::end));
}

/// The names of the classes in the outer corners of their areas, as far as there is room.
void drawClasses(Figure& figure, const Plot& plot, const Selection& selection, const Texts& texts) {
    struct Corner {
        AccountClass which;
        bool atRight, atTop;
    };
    constexpr Corner corners[] = {{AccountClass::star, false, true},
                                  {AccountClass::strategic, true, true},
                                  {AccountClass::streamline, false, false},
                                  {AccountClass::status, true, false}};
    const Point cross = plot.within(selection.strengthCut, selection.attractivenessCut);
    for (const Corner& corner : corners) {
        const double room = (corner.atRight ? plot.max.x - cross.x : cross.x - plot.min.x) - 20;
        const double height = corner.atTop ? cross.y - plot.min.y : plot.max.y - cross.y;
        const double y = corner.atTop ? plot.min.y + 16 : plot.max.y - 16;
        const std::string name = nameOf(corner.which, texts),
                          meant = "\u00A0· " +
                                  texts("class.meant." + std::string(kam::name(corner.which)));
        const double nameWidth = estimatedWidth(name, textSize, true),
                     meantWidth = estimatedWidth(meant, textSize);
        if (nameWidth + 16 > room || height < 28) continue;
        const bool both = nameWidth + meantWidth <= room - 18;
        const double width = 16 + nameWidth + (both ? meantWidth : 0);
        double x = corner.atRight ? plot.max.x - 10 - width : plot.min.x + 10;
        figure.shapes.emplace_back(Circle{.centre = {x + 5, y},
                                          .radius = 5,
                                          .stroke = {.tone = toneOf(corner.which), .width = 1.5},
                                          .fill = toneOf(corner.which),
                                          .fillOpacity = 0.34});
        x += 16;
        figure.shapes.emplace_back(words(name, {x, y}, textSize, Tone::ink, true));
        if (both)
            figure.shapes.emplace_back(words(meant, {x + nameWidth, y}, textSize, Tone::ink2));
    }
}

std::vector<Bubble> bubblesOf(const Ranking& ranking, const Plot& plot, const MatrixStyle& style) {
    std::vector<Bubble> bubbles;
    std::vector<std::optional<double>> sizes;
    double most = 0;
    for (const RankedAccount& each : ranking.accounts) {
        if (!plot.showsStrength(each.strength) || !plot.showsAttractiveness(each.attractiveness))
            continue;
        if (bubbles.size() >= mostBubbles && each.account->id != style.current) continue;
        bubbles.push_back({&each, plot.at(each.strength, each.attractiveness), alike});
        sizes.push_back(style.size ? style.size(*each.account) : std::nullopt);
        most = std::max(most, sizes.back().value_or(0));
    }
    if (most <= 0) return bubbles;
    for (std::size_t i = 0; i < bubbles.size(); ++i)
        bubbles[i].radius =
            sizes[i] ? std::max(smallest, largest * std::sqrt(std::max(0.0, *sizes[i]) / most))
                     : unknown;
    return bubbles;
}

/// Numbers that are written already.
class Written {
public:
    /// Whether there is room; then it is taken.
    bool take(Point min, Point max) {
        for (const auto& [from, to] : taken)
            if (min.x < to.x && max.x > from.x && min.y < to.y && max.y > from.y) return false;
        taken.emplace_back(min, max);
        return true;
    }

private:
    std::vector<std::pair<Point, Point>> taken;
};

void drawNumber(Figure& figure, const Bubble& bubble, const Plot& plot, Written& written) {
    const std::string number = std::to_string(bubble.ranked->rank);
    const double width = estimatedWidth(number, numberSize, true), half = numberSize / 2;
    const Point at = bubble.centre;
    const double shift = bubble.radius + 4;
    const bool inside = bubble.radius >= numbered;
    const bool leftwards = !inside && at.x + shift + width > plot.max.x;
    const double from = inside ? at.x - width / 2 : leftwards ? at.x - shift - width : at.x + shift;
    if (!written.take({from, at.y - half}, {from + width, at.y + half})) return;
    figure.shapes.emplace_back(words(number, {from, at.y}, numberSize, Tone::ink, true));
}

void drawBubble(Figure& figure, const Bubble& bubble, bool current) {
    const Tone tone = toneOf(bubble.ranked->kind);
    const bool on = bubble.ranked->onList;
    Stroke stroke{.tone = tone, .width = 1.5};
    if (!on) stroke.dash = stroke.gap = 3;
    figure.shapes.emplace_back(Circle{.centre = bubble.centre,
                                      .radius = bubble.radius,
                                      .stroke = stroke,
                                      .fill = tone,
                                      .fillOpacity = on ? 0.34 : 0.08});
    if (current)
        figure.shapes.emplace_back(Circle{.centre = bubble.centre,
                                          .radius = bubble.radius + 4,
                                          .stroke = {.tone = Tone::ink, .width = 2}});
}

FigureTable tableOf(const std::vector<Bubble>& byRank, const Texts& texts) {
    const auto number = [&](double value) { return formatNumber(value, 1, texts.language()); };
    FigureTable table{.caption = texts("portfolio.matrix"),
                      .head = {texts("portfolio.account"), texts("portfolio.rank"),
                               texts("portfolio.class"), texts("axis.attractiveness"),
                               texts("axis.strength"), texts("portfolio.onList")},
                      .rows = {}};
    for (const Bubble& each : byRank) {
        const RankedAccount& account = *each.ranked;
        table.rows.push_back({account.account->name, std::to_string(account.rank),
                              nameOf(account.kind, texts), number(account.attractiveness),
                              number(account.strength),
                              texts(account.onList ? "word.yes" : "word.no")});
    }
    return table;
}

} // namespace

Tone toneOf(AccountClass which) {
    switch (which) {
    case AccountClass::strategic:
        return Tone::strategic;
    case AccountClass::star:
        return Tone::star;
    case AccountClass::status:
        return Tone::status;
    case AccountClass::streamline:
        break;
    }
    return Tone::streamline;
}

MatrixWindow windowAbout(double strength, double attractiveness, double size) {
    const auto low = [&](double middle) { return std::clamp(middle - size / 2, 0.0, 10 - size); };
    return {low(strength), low(attractiveness), size};
}

Figure accountMatrix(const Ranking& ranking, const Selection& selection, const Texts& texts,
                     const MatrixStyle& style) {
    Figure figure{.width = style.width, .height = style.height, .shapes = {}, .table = {}};
    const Plot plot{{left, top}, {style.width - right, style.height - bottom}, style.window};
    drawGround(figure, plot, selection);
    drawClasses(figure, plot, selection, texts);
    drawAxes(figure, plot, selection, texts);
    std::vector<Bubble> bubbles = bubblesOf(ranking, plot, style);
    figure.table = tableOf(bubbles, texts);
    const std::vector<Bubble> byRank = bubbles;
    std::stable_sort(bubbles.begin(), bubbles.end(),
                     [](const Bubble& a, const Bubble& b) { return a.radius > b.radius; });
    for (const Bubble& bubble : bubbles) {
        const Account& account = *bubble.ranked->account;
        drawBubble(figure, bubble, account.id == style.current);
        figure.spots.push_back({.key = account.id,
                                .words = sentenceOf(*bubble.ranked, texts),
                                .centre = bubble.centre,
                                .radius = std::max(bubble.radius, 8.0)});
    }
    Written written;
    for (const Bubble& bubble : byRank)
        if (!style.lastNumber || bubble.ranked->rank <= *style.lastNumber)
            drawNumber(figure, bubble, plot, written);
    if (style.cutsMove) addHandles(figure, plot, selection, texts);
    return figure;
}

} // namespace kam
