#include "core/readiness/explanation.hpp"

#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace kam {
namespace {

using ui::Role;

constexpr std::string_view title = "¿Cómo se calculó?";

class Results : public test::Program {
public:
    Results() {
        window.display = {1280, 2400, 1};
        openSample();
        visit("/resultados");
    }

    bool asks() const { return window.has(Role::dialog, title); }
    /// The first row that is about a thing; several tables may have one.
    void pressRow(std::string_view topic) {
        for (const ui::Node& each : window.tree())
            if (each.role == Role::button && each.name.starts_with(topic))
                return press(Role::button, std::string(each.name));
        ADD_FAILURE() << "no row about " << std::string(topic);
    }
};

TEST(Explanation, leadsFromTheScoreToAStepAndFromThereToWhatPeopleAnswered) {
    Results results;
    results.press(Role::link, title);
    ASSERT_TRUE(results.asks());
    EXPECT_TRUE(results.says("Total: "));
    EXPECT_TRUE(results.says("Cobertura: "));
    results.pressRow("2 Respaldo ejecutivo");
    EXPECT_TRUE(results.says("el nivel del paso"));
    results.pressRow("2.1 ");
    EXPECT_TRUE(results.says("Acuerdo: 1")); // agreement
    EXPECT_TRUE(results.says("Condición de paso: "));
    results.press(Role::link, "Ver el paso 2: Respaldo ejecutivo");
    EXPECT_TRUE(results.says("el nivel del paso"));
    results.key("Escape");
    EXPECT_FALSE(results.asks());
}

// Enter on a row reaches the program through the mirror, whose row is a button of the page.
TEST(Explanation, opensThroughTheMirrorAndLeadsToTheQuestion) {
    Results results;
    const ui::SemanticTree& tree = results.window.tree();
    const auto row = std::find_if(tree.begin(), tree.end(), [](const ui::Node& each) {
        return each.role == Role::button && each.name.starts_with("2.2 ");
    });
    ASSERT_NE(row, tree.end());
    results.window.activate(Role::button, std::string(row->name));
    results.settle();
    ASSERT_TRUE(results.asks());
    results.press(Role::button, "Ver la pregunta");
    EXPECT_FALSE(results.asks());
    EXPECT_EQ(results.platform.currentRoute, "/evaluacion/sponsorship.visits");
}

TEST(Explanation, isGoneWhileAnswersComeIn) {
    Results results;
    results.press(Role::link, title);
    ASSERT_TRUE(results.asks());
    Workspace whole = results.workspace();
    Round round = *latestRound(whole);
    round.gathering = true;
    apply(whole, {{put(round)}, {}});
    ASSERT_EQ(results.application->importJson(encodeWorkspace(whole, {}, "1.0.0")), "");
    results.settle();
    EXPECT_FALSE(results.asks());
    EXPECT_FALSE(results.says("Total: "));
}

TEST(Explanation, saysInTheRoomWhereTheMeanAndTheAgreementComeFrom) {
    Results results;
    results.visit("/sala");
    results.press(Role::link, title);
    ASSERT_TRUE(results.asks());
    EXPECT_TRUE(results.says("Media: "));
    EXPECT_TRUE(results.says("varianza"));
}

} // namespace
} // namespace kam
