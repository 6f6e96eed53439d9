#pragma once

#include <string>
#include <variant>
#include <vector>

namespace kam {

/// What a colour stands for; the theme says how it looks.
enum class Tone {
    none,
    ink,
    ink2,
    ink3,
    accent,
    alert,
    surface,
    grid,
    axis,
    sequence0,
    sequence1,
    sequence2,
    sequence3,
    sequence4,
    onSequence0, ///< text on it
    onSequence1,
    onSequence2,
    onSequence3,
    onSequence4,
    divergeM2,
    divergeM1,
    diverge0,
    divergeP1,
    divergeP2,
    accentSoft,
    star, ///< the classes of accounts
    strategic,
    status,
    streamline, ///< last
};

struct Point {
    double x = 0, y = 0;
};

/// How a shape is drawn. Lengths in the figure's own units.
struct Stroke {
    Tone tone = Tone::none;
    double width = 0;
    double dash = 0, gap = 0; ///< both 0: solid
};

/// An open line or, closed, a polygon; may be concave if star-shaped about its first `centre`.
struct Path {
    std::vector<Point> points;
    bool closed = false;
    Stroke stroke;
    Tone fill = Tone::none;
    double fillOpacity = 1;
    Point centre; ///< of the fan that fills it
};

struct Circle {
    Point centre;
    double radius = 0;
    Stroke stroke;
    Tone fill = Tone::none;
    double fillOpacity = 1;
};

struct Box {
    Point min, max;
    double radius = 0;
    Stroke stroke;
    Tone fill = Tone::none;
};

/// A line of text; `at` is the middle of its height.
struct Label {
    enum class Align { start, middle, end };
    std::string text;
    Point at;
    double size = 13; ///< CSS px at the figure's natural size
    bool strong = false;
    Tone tone = Tone::ink;
    Align align = Align::start;
};

using Shape = std::variant<Path, Circle, Box, Label>;

/// The same content for a reader who does not see.
struct FigureTable {
    std::string caption;
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows; ///< the first cell names the row
};

/// A small table on one line, for a cell: "Nivel 2,2 · Meta 3,0"; of several rows, each by its
/// name: "Nivel 0: 1 · Nivel 1: 4".
std::string onOneLine(const FigureTable& table);

/// Where in a chart something stands that can be pointed at.
struct Spot {
    std::string key;   ///< what it is
    std::string words; ///< what is said of it
    Point centre;
    double radius = 0;
};

/// A line across a chart that stands for a value and can be moved.
struct Handle {
    std::string key;  ///< what it is
    std::string name; ///< what it is the value of, in words
    double value = 0, low = 0, high = 1, step = 1;
    bool upright = true;          ///< the line is, so that it moves to the sides
    Point from, to;               ///< its ends; a finger takes it at the first one
    double atLow = 0, atHigh = 1; ///< where, along what it moves on, the lowest and highest stand
};

/// A chart as data: painted on screen, written as SVG, read out as its table. One unit is one
/// CSS pixel at natural size; y grows downwards.
struct Figure {
    double width = 0, height = 0;
    std::vector<Shape> shapes; ///< back to front
    FigureTable table;
    std::vector<Spot> spots = {}; ///< back to front
    std::vector<Handle> handles = {};
};

} // namespace kam
