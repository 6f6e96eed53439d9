#include "tests/core/support/drawn.hpp"

#include "core/figure/text_width.hpp"

#include <gtest/gtest.h>

namespace kam::test {

namespace {

struct Extent {
    Point min, max;
};

Extent extentOf(const Label& label) {
    const double width = estimatedWidth(label.text, label.size, label.strong);
    const double left = label.align == Label::Align::start    ? label.at.x
                        : label.align == Label::Align::middle ? label.at.x - width / 2
                                                              : label.at.x - width;
    return {{left, label.at.y - label.size / 2}, {left + width, label.at.y + label.size / 2}};
}

Extent around(const std::vector<Point>& points, double by) {
    Extent extent{points[0], points[0]};
    for (const Point& point : points) {
        extent.min = {std::min(extent.min.x, point.x), std::min(extent.min.y, point.y)};
        extent.max = {std::max(extent.max.x, point.x), std::max(extent.max.y, point.y)};
    }
    return {{extent.min.x - by, extent.min.y - by}, {extent.max.x + by, extent.max.y + by}};
}

Extent extentOf(const Path& path) { return around(path.points, 0); }
Extent extentOf(const Circle& circle) { return around({circle.centre}, circle.radius); }
Extent extentOf(const Box& box) { return {box.min, box.max}; }

} // namespace

const Texts& texts(Language language) {
    static const Texts spanish(Language::es), english(Language::en);
    return language == Language::es ? spanish : english;
}

std::vector<Label> labelsOf(const Figure& figure) {
    std::vector<Label> labels;
    for (const Shape& shape : figure.shapes) {
        if (const auto* label = std::get_if<Label>(&shape)) labels.push_back(*label);
    }
    return labels;
}

void expectInside(const Figure& figure, const std::string& what) {
    for (const Shape& shape : figure.shapes) {
        const Extent extent = std::visit([](const auto& s) { return extentOf(s); }, shape);
        EXPECT_GE(extent.min.x, -0.01) << what;
        EXPECT_GE(extent.min.y, -0.01) << what;
        EXPECT_LE(extent.max.x, figure.width + 0.01) << what;
        EXPECT_LE(extent.max.y, figure.height + 0.01) << what;
    }
}

void expectApart(const std::vector<Label>& labels, const std::string& what) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const Extent a = extentOf(labels[i]), b = extentOf(labels[j]);
            const bool apart = a.max.x <= b.min.x || b.max.x <= a.min.x || a.max.y <= b.min.y ||
                               b.max.y <= a.min.y;
            EXPECT_TRUE(apart) << what << ": " << labels[i].text << " on " << labels[j].text;
        }
    }
}

} // namespace kam::test
