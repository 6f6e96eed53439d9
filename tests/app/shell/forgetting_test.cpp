#include "tests/app/support/author.hpp"
#include "tests/app/support/program.hpp"
#include "tests/app/support/workshop.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

/// An anonymous workshop keeps its promise: once its results are shown, nothing that is stored says
/// in which order the answers came.
namespace kam {
namespace {

using test::answers;
using test::Author;
using test::codeOf;
using test::Program;
using ui::Role;

/// Every byte of the store and of the browser's settings.
std::string everythingStored(const Program& program) {
    std::string all;
    for (const auto& [name, bytes] : program.platform.folder.kept)
        all += name + ": " + bytes + "\n";
    all += program.platform.folder.keptTail + "\n";
    for (const auto& [name, value] : program.platform.settings)
        all += name + " = " + value + "\n";
    return all;
}

void click(Program& program, std::string_view button) {
    program.window.activate(Role::button, button);
    program.settle();
}

/// An anonymous workshop whose answers came in this order, one after the other, with a version kept
/// half way.
void collect(Program& program, const std::vector<Response>& responses) {
    const Workspace company = test::facilitated(true);
    ASSERT_EQ(program.application->importJson(encodeWorkspace(company, {}, "1")), "");
    for (const Response& each : responses) {
        program.rest();
        program.visit("/taller");
        program.application->pasted(codeOf(each));
        program.settle();
        click(program, "Agregar");
        if (&each != &responses[1]) continue;
        program.visit("/historial");
        click(program, "Guardar una versión");
        program.window.focus(Role::textField, "Nombre de la versión");
        program.window.type("A la mitad");
        click(program, "Guardar versión");
    }
    program.rest();
    program.visit("/sala");
}

void reveal(Program& program) {
    click(program, "Mostrar los resultados");
    click(program, "Borrar el historial y mostrar");
    program.rest();
}

const std::vector<Response> four{
    answers("Ana", 1, 1'795'428'000'000), answers("Luis", 2, 1'795'428'000'000),
    answers("Eva", 3, 1'795'428'000'000), answers("Sol", 4, 1'795'428'000'000)};

TEST(Forgetting, LeavesTheSameBytesInWhicheverOrderTheAnswersCame) {
    Program one, other;
    collect(one, four);
    collect(other, {four[3], four[1], four[0], four[2]});
    EXPECT_NE(everythingStored(one), everythingStored(other)) << "there is nothing to forget";
    reveal(one);
    reveal(other);
    EXPECT_EQ(everythingStored(one), everythingStored(other));
    EXPECT_EQ(one.workspace().responses.size(), 4U);
    one.key("z", true);
    EXPECT_FALSE(latestRound(one.workspace())->gathering) << "it cannot be taken back";
    one.reload();
    EXPECT_EQ(one.workspace().responses.size(), 4U);
    one.visit("/historial");
    EXPECT_EQ(one.window.describe().find("A la mitad"), std::string::npos);
}

TEST(Forgetting, LeavesNoRoleThatOneAloneHas) {
    std::vector<Response> people = four;
    people[0].role = "Presidenta";
    Program program("/inicio");
    collect(program, people);
    EXPECT_NE(everythingStored(program).find("Presidenta"), std::string::npos);
    EXPECT_FALSE(program.says("Presidenta"));
    reveal(program);
    EXPECT_EQ(everythingStored(program).find("Presidenta"), std::string::npos);
    for (const auto& [key, each] : program.workspace().responses)
        EXPECT_EQ(each.role, "") << "the three others would tell it";
}

TEST(Forgetting, OffersNobodysAnswersToBeOpened) {
    std::vector<Response> people = four;
    people[0].role = "Presidenta";
    Program program;
    collect(program, people);
    for (const char* place : {"/inicio", "/evaluacion"}) {
        program.visit(place);
        EXPECT_FALSE(program.says("Presidenta")) << place;
        EXPECT_FALSE(program.says("Ventas")) << place;
    }
    program.press(Role::button, "Opciones de Persona 1");
    EXPECT_FALSE(program.window.has(Role::menuItem, "Cambiar nombre o cargo"));
    program.key("Escape");
    program.visit("/sala");
    reveal(program);
    program.visit("/evaluacion");
    EXPECT_FALSE(program.says("Elija una persona"));
    click(program, "Nueva evaluación");
    EXPECT_FALSE(program.says("Empezar con las respuestas"));
}

TEST(Forgetting, IsAskedForBefore) {
    Program program;
    collect(program, four);
    const std::string before = everythingStored(program);
    click(program, "Mostrar los resultados");
    EXPECT_TRUE(program.window.has(Role::dialog, "¿Mostrar los resultados?"));
    click(program, "Cancelar");
    EXPECT_EQ(everythingStored(program), before);
    EXPECT_TRUE(latestRound(program.workspace())->gathering);
}

TEST(Forgetting, GoesOnWhereThePageWasClosedInBetween) {
    Program one, other;
    collect(one, four);
    collect(other, {four[2], four[1], four[3], four[0]});
    for (Program* each : {&one, &other}) {
        each->platform.folder.fault = test::NullFiles::Fault::syncFails;
        reveal(*each);
        each->platform.folder.crash();
        each->platform.folder.fault = test::NullFiles::Fault::none;
        each->reload();
        each->rest();
        EXPECT_FALSE(latestRound(each->workspace())->gathering);
        EXPECT_EQ(each->workspace().responses.size(), 4U);
    }
    EXPECT_EQ(everythingStored(one), everythingStored(other));
}

TEST(Forgetting, WaitsForThreeWhoHaveAnswered) {
    Program program;
    collect(program, {four[0], four[1]});
    EXPECT_NE(program.window.describe().find("con tres respuestas o más"), std::string::npos);
    click(program, "Mostrar los resultados"); // which is out of reach
    EXPECT_TRUE(latestRound(program.workspace())->gathering);
    EXPECT_FALSE(program.window.has(Role::dialog, "¿Mostrar los resultados?"));
}

TEST(Forgetting, LosesNothingOfTheWorkspaceWhereverThePageGoes) {
    for (const bool settles : {false, true}) {
        Author author(5);
        author.open();
        for (int i = 0; i < 150; ++i) {
            author.edit();
            if (i % 4 == 0) author.settle();
        }
        author.settle();
        author.edit();
        author.store().forgetPast(author.workspace());
        author.edit();
        if (settles) author.settle();
        const Workspace last = author.workspace();
        author.kill();
        const Opened opened = author.open();
        EXPECT_EQ(author.lost + author.strange, 0U);
        EXPECT_TRUE(opened.unreadable.empty());
        if (!settles) continue;
        EXPECT_EQ(opened.workspace, last);
        std::size_t steps = opened.revisions.size();
        while (author.store().hasEarlier())
            steps += author.store().takeEarlier().size();
        EXPECT_EQ(steps, 1U) << "the edit after it";
    }
}

} // namespace
} // namespace kam
