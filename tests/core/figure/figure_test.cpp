#include "core/figure/figure.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(FigureTable, ofOneRowIsReadByItsHeads) {
    EXPECT_EQ(
        onOneLine({.caption = "Nivel y meta", .head = {"Nivel", "Meta"}, .rows = {{"2,2", "3,0"}}}),
        "Nivel 2,2 · Meta 3,0");
}

TEST(FigureTable, ofManyRowsIsReadByTheirNames) {
    EXPECT_EQ(
        onOneLine(
            {.caption = "Personas", .head = {"Nivel", "n"}, .rows = {{"0", "1"}, {"1", "4"}}}),
        "Nivel 0: 1 · Nivel 1: 4");
    EXPECT_EQ(onOneLine({}), "");
}

} // namespace
} // namespace kam
