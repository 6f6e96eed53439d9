#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace kam {
namespace {

using ui::Role;

/// A page to which the rest of its code has yet to come.
class RestToCome : public ::testing::Test {
protected:
    test::Program program{"/inicio", false};

    void comes() {
        program.application->complete(theRest());
        program.settle();
    }
    bool asksQuestion() const { return program.platform.currentRoute.starts_with("/evaluacion/"); }
};

TEST_F(RestToCome, whatIsWishedForIsDoneWhenItIsHere) {
    program.press(Role::button, "Empezar la evaluación");
    program.press(Role::button, "Empezar la evaluación"); // as nothing happens
    EXPECT_TRUE(program.workspace().rounds.empty());
    comes();
    EXPECT_EQ(program.workspace().rounds.size(), 1U);
    EXPECT_TRUE(asksQuestion());
}

TEST_F(RestToCome, aQuestionIsAnsweredAndKeptWithoutIt) {
    comes();
    program.press(Role::button, "Empezar la evaluación");
    program.withRest = false;
    program.reload();
    ASSERT_TRUE(asksQuestion());
    program.key("3");
    const Workspace kept = program.workspace();
    EXPECT_TRUE(program.onlyResponse(kept).answered());
    EXPECT_TRUE(program.application->saved());
    program.reload();
    EXPECT_EQ(program.workspace(), kept);
}

TEST_F(RestToCome, aScreenOfItSaysThatItComes) {
    program.visit("/historial");
    EXPECT_TRUE(program.window.has(Role::heading, "Abriendo…"));
    comes();
    EXPECT_FALSE(program.window.has(Role::heading, "Abriendo…"));
    EXPECT_TRUE(program.window.has(Role::heading, "Historial"));
}

TEST_F(RestToCome, aFileDroppedMeanwhileIsOpened) {
    program.importFile(asset::sample(Language::es));
    EXPECT_FALSE(program.says("Importar «archivo.json»"));
    comes();
    EXPECT_TRUE(program.says("Importar «archivo.json»"));
}

TEST_F(RestToCome, whereItFailsAScreenOfItOffersToTryAgain) {
    program.visit("/resultados");
    program.application->incomplete();
    program.settle();
    program.press(Role::button, "Intentar de nuevo");
    EXPECT_EQ(program.platform.askedForRest, 1);
    EXPECT_FALSE(program.window.has(Role::button, "Intentar de nuevo"));
}

TEST_F(RestToCome, whereItFailedAWishAsksForItAgainAndSaysSo) {
    program.application->incomplete();
    program.press(Role::button, "Empezar la evaluación");
    EXPECT_EQ(program.platform.askedForRest, 1);
    EXPECT_TRUE(program.says("No llegó una parte del programa"));
    comes();
    EXPECT_TRUE(asksQuestion());
}

TEST_F(RestToCome, anUndoIsNotDoneToWhatCameAfterIt) {
    comes();
    program.press(Role::button, "Empezar la evaluación");
    program.withRest = false;
    program.reload();
    program.key("2");
    program.key("z", true);
    program.key("4");
    const Workspace now = program.workspace();
    comes();
    EXPECT_EQ(program.workspace(), now);
}

} // namespace
} // namespace kam
