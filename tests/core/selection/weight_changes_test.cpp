#include "core/selection/weight_changes.hpp"

#include "tests/core/support/choice.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

std::vector<std::string> said(const Choice& choice, std::size_t reopening) {
    const Texts texts(Language::es);
    std::vector<std::string> lines;
    for (const WeightChange& each : changesSince(choice.selection, reopening, choice.weights()))
        lines.push_back(wordsOf(each, choice.workspace, texts));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(WeightChanges, goFromOneReopeningToTheNextAndFromTheLastToNow) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "Margen", 60);
    choice.criterion(Axis::attractiveness, "Tamaño", 40);
    choice.criterion(Axis::strength, "Servicio", 100);
    choice.selection.reopened = {
        {{2026, 1, 1}, "Compra", {{"Margen", 50}, {"Tamaño", 50}, {"Servicio", 100}}},
        {{2026, 6, 1}, "Revisión", {{"Margen", 60.2}, {"Servicio", 100}, {"Viejo", 39.8}}}};
    EXPECT_EQ(said(choice, 0), (Lines{"Margen: 50\u00A0% → 60\u00A0%", "Tamaño: 50\u00A0% → –",
                                      "Un criterio eliminado: – → 40\u00A0%"}));
    EXPECT_EQ(said(choice, 1),
              (Lines{"Tamaño: – → 40\u00A0%", "Un criterio eliminado: 40\u00A0% → –"}));
}

TEST(WeightChanges, areNoneWhereNobodyKnowsWhatWeighedBefore) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "Margen", 60);
    choice.selection.reopened = {{{2026, 1, 1}, "Compra", {}}};
    EXPECT_TRUE(said(choice, 0).empty());
}

} // namespace
} // namespace kam
