#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace kam::test {

const Texts& texts(Language language);

std::vector<Label> labelsOf(const Figure& figure);

/// How many shapes of a kind a figure has.
template <typename T>
int count(const Figure& figure) {
    return static_cast<int>(std::count_if(figure.shapes.begin(), figure.shapes.end(),
                                          [](auto& s) { return std::holds_alternative<T>(s); }));
}

/// No shape leaves the figure; texts as wide as they may be.
void expectInside(const Figure& figure, const std::string& what);

/// No text stands on another.
void expectApart(const std::vector<Label>& labels, const std::string& what);

} // namespace kam::test
