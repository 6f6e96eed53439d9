#include "app/shell/selection_cache.hpp"
#include "core/selection/rating.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

/// Rating accounts by agreement and by several people.
namespace kam {
namespace {

using ui::Role;

/// Three accounts, two criteria; Ana and Luis differ on the growth of Andes.
Workspace rated() {
    Workspace made;
    made.company.id = "w-1";
    made.selection = Selection{.frozenOn = Date{2026, 11, 2}};
    made.criteria.put("c-1", {.id = "c-1",
                              .name = "Crecimiento",
                              .weight = 100,
                              .anchors = {{0, "Cierra plantas"}, {5, "Como su mercado"}}});
    made.criteria.put("s-1",
                      {.id = "s-1", .axis = Axis::strength, .name = "Servicio", .weight = 100});
    Account andes{.id = "a-1", .name = "Andes", .ratings = {{"s-1", 7}}};
    andes.scores[{"c-1", "Ana"}] = {4, "Sin plan de inversión"};
    andes.scores[{"c-1", "Luis"}] = {8, ""};
    made.accounts.put("a-1", andes);
    made.accounts.put("a-2", {.id = "a-2", .name = "Bahía"});
    made.accounts.put("a-3", {.id = "a-3", .name = "Cobre", .ratings = {{"c-1", 5}, {"s-1", 5}}});
    return made;
}

constexpr const char* divided = "6,0, media de 2 personas: 4–8, difieren 4,0 puntos";

class Program : public test::Program {
public:
    explicit Program(const Workspace& of = rated()) {
        EXPECT_EQ(application->importJson(encodeWorkspace(of, {}, {})), "");
        visit("/calificar");
    }
    void rateAs(std::string_view who) {
        press(Role::button, "Agregar persona");
        fill("Nombre", who);
        press(Role::button, "Agregar");
    }
    void typeOn(std::string_view cell, std::string_view words) {
        application->act({ui::SemanticAction::Kind::type, window.node(Role::gridCell, cell).id});
        settle();
        window.type(words);
    }
    Account account(std::string_view id) const { return *workspace().accounts.find(id); }
    std::string focused() const { return window.focused() ? window.focused()->name : ""; }
};

TEST(Rating, showsWhatCountsWhereNothingWasAgreedOnAndAgrees) {
    Program program;
    EXPECT_TRUE(program.window.has(Role::gridCell, divided));
    EXPECT_TRUE(program.says("En 1 calificación difieren 3 puntos o más."));
    program.typeOn(divided, "6");
    program.key("Enter");
    EXPECT_EQ(program.account("a-1").ratings.at("c-1"), 6); // though the mean was six before
    EXPECT_EQ(program.account("a-1").scores.size(), 2U);
    EXPECT_TRUE(program.window.has(Role::gridCell,
                                   "6,0, acordado; 2 personas dieron 4–8, difieren 4,0 puntos"));
    program.window.focus(Role::gridCell,
                         "6,0, acordado; 2 personas dieron 4–8, difieren 4,0 puntos");
    program.key("Delete");
    EXPECT_FALSE(program.account("a-1").ratings.contains("c-1"));
    EXPECT_TRUE(program.window.has(Role::gridCell, divided));
}

TEST(Rating, isDoneByEachPersonApart) {
    Program program;
    program.rateAs("Marta");
    EXPECT_TRUE(program.says("Faltan 6 calificaciones de 6"));
    program.typeOn("vacío", "9"); // the first: growth of Andes
    program.key("Enter");
    EXPECT_EQ(scoreOf(program.account("a-1"), "c-1", "Marta")->rating, 9);
    EXPECT_FALSE(program.account("a-1").ratings.contains("c-1"));
    EXPECT_TRUE(program.says("Faltan 5 calificaciones de 6"));
    program.rateAs("Ana"); // who is known already
    EXPECT_TRUE(program.window.has(Role::gridCell, "4,0, Sin plan de inversión"));
    program.window.focus(Role::gridCell, "4,0, Sin plan de inversión");
    program.key("Delete");
    EXPECT_EQ(*scoreOf(program.account("a-1"), "c-1", "Ana"), (Score{{}, "Sin plan de inversión"}));
}

TEST(Rating, saysWhatIsMissingAndGoesThere) {
    Program program;
    EXPECT_TRUE(program.says("Faltan 2 calificaciones de 6"));
    EXPECT_TRUE(program.says("Crecimiento\u00a01 · Servicio\u00a01"));
    program.key("Enter", true);
    EXPECT_EQ(program.focused(), "vacío");
    program.typeOn("vacío", "3");
    program.key("Enter");
    EXPECT_EQ(program.account("a-2").ratings.at("c-1"), 3);
    program.press(Role::button, "Siguiente vacía");
    EXPECT_EQ(program.focused(), "vacío");
    program.typeOn("vacío", "4");
    program.key("Enter");
    EXPECT_EQ(program.account("a-2").ratings.at("s-1"), 4);
    EXPECT_TRUE(program.says("No falta ninguna de las 6 calificaciones"));
    EXPECT_TRUE(program.window.node(Role::button, "Siguiente vacía").disabled);
}

// Who fills in a list would lose the place where the row they just wrote in went away.
TEST(Rating, keepsARowThatLacksNothingAnyMoreUntilOneLooksAnew) {
    Program program;
    program.press(Role::radio, "Solo lo que falta");
    EXPECT_FALSE(program.window.has(Role::gridCell, "Andes"));
    ASSERT_TRUE(program.window.has(Role::gridCell, "Bahía"));
    for (const char* points : {"3", "4"}) {
        program.typeOn("vacío", points);
        program.key("Tab");
    }
    EXPECT_TRUE(program.window.has(Role::gridCell, "Bahía"));
    program.press(Role::radio, "Todos");
    program.press(Role::radio, "Solo lo que falta");
    EXPECT_TRUE(program.says("No falta ninguna calificación"));
    program.press(Role::button, "Ver todos");
    EXPECT_TRUE(program.window.has(Role::gridCell, "Andes"));
}

TEST(Rating, findsWherePeopleDifferMost) {
    Program program;
    program.press(Role::radio, "Donde más se difiere");
    EXPECT_TRUE(program.window.has(Role::gridCell, "Andes"));
    EXPECT_FALSE(program.window.has(Role::gridCell, "Bahía"));
    program.press(Role::button, "Siguiente diferencia");
    EXPECT_EQ(program.focused(), divided);
}

TEST(Rating, saysAtTheCellWhatIsNoRating) {
    Program program;
    program.typeOn("vacío", "12");
    program.key("Enter");
    ASSERT_TRUE(program.window.focused());
    EXPECT_TRUE(program.window.focused()->invalid);
    EXPECT_EQ(program.window.focused()->description, "Una calificación va de 0 a 10.");
    EXPECT_TRUE(program.account("a-2").ratings.empty());
}

TEST(Rating, takesAPastedBlock) {
    Program program;
    program.window.focus(Role::gridCell, "vacío");
    program.window.paste("1,5\t2\n3\t4\n");
    program.settle();
    EXPECT_EQ(program.account("a-2").ratings,
              (std::map<Id, double, std::less<>>{{"c-1", 1.5}, {"s-1", 2}}));
    EXPECT_EQ(program.account("a-3").ratings.at("s-1"), 4);
}

// By key from the table: what the scale means, and why somebody rates so.
TEST(Rating, hasANoteAndTheScaleOfEachCell) {
    Program program;
    program.rateAs("Luis");
    program.window.focus(Role::gridCell, "8,0");
    program.key("F2", false, true);
    EXPECT_TRUE(program.window.has(Role::dialog, "Andes · Crecimiento"));
    EXPECT_EQ(program.focused(), "Calificación de Crecimiento");
    program.press(Role::radio, "5: Como su mercado");
    EXPECT_EQ(scoreOf(program.account("a-1"), "c-1", "Luis")->rating, 5);
    program.fill("Nota sobre Crecimiento", "Abre una planta en Cali");
    EXPECT_EQ(*scoreOf(program.account("a-1"), "c-1", "Luis"),
              (Score{5, "Abre una planta en Cali"}));
    program.press(Role::button, "Listo");
    EXPECT_TRUE(program.window.has(Role::gridCell, "5,0, Abre una planta en Cali"));
    program.application->askMenu(
        program.window.node(Role::gridCell, "5,0, Abre una planta en Cali").id, 0, 0);
    program.settle();
    program.press(Role::menuItem, "Escala y notas");
    EXPECT_TRUE(program.window.has(Role::dialog, "Andes · Crecimiento"));
    program.key("Escape");
    EXPECT_FALSE(program.window.has(Role::dialog, "Andes · Crecimiento"));
    // And by touch: the cell that was pressed last.
    program.press(Role::button, "Escala y notas");
    EXPECT_TRUE(program.window.has(Role::dialog, "Andes · Crecimiento"));
}

TEST(Rating, readsEverybodysNotesWhereItIsAgreed) {
    Program program;
    program.window.focus(Role::gridCell, divided);
    program.key("F2", false, true);
    EXPECT_TRUE(program.says("Ana: 4,0"));
    EXPECT_TRUE(program.says("Sin plan de inversión"));
    EXPECT_TRUE(program.says("Luis: 8,0"));
    program.press(Role::link, "Acordar la media: 6,0, Crecimiento");
    EXPECT_EQ(program.account("a-1").ratings.at("c-1"), 6);
}

TEST(Rating, isDoneOnAPhoneAccountByAccount) {
    Program program;
    program.window.display = {390, 844, 3};
    program.platform.coarse = true;
    program.settle();
    program.press(Role::button, "Bahía, 0 de 2");
    EXPECT_TRUE(program.window.has(Role::dialog, "Bahía"));
    program.press(Role::radio, "0: Cierra plantas");
    program.fill("Calificación de Servicio", "6,5");
    program.rest();
    EXPECT_EQ(program.account("a-2").ratings,
              (std::map<Id, double, std::less<>>{{"c-1", 0}, {"s-1", 6.5}}));
    program.press(Role::button, "Cliente siguiente");
    EXPECT_TRUE(program.window.has(Role::dialog, "Cobre"));
    EXPECT_FALSE(program.window.has(Role::button, "Cliente siguiente")); // it is the last
    program.press(Role::button, "Listo");
    EXPECT_TRUE(program.window.has(Role::button, "Bahía, 2 de 2"));
}

// Ten thousand accounts are walked where something changed, not in every frame.
TEST(Rating, looksAtAllCellsOnlyWhereSomethingChanged) {
    Workspace of = rated();
    SelectionCache cache;
    const RatingLook all, lacking{.rows = RatingLook::Rows::lacking};
    cache.lookAt(of, 1);
    const auto* rows = &cache.rows(all);
    const std::uint64_t before = cache.rowsVersion();
    for (int frame = 0; frame < 3; ++frame) {
        cache.lookAt(of, 1);
        EXPECT_EQ(&cache.rows(all), rows);
        EXPECT_EQ(cache.rowsVersion(), before);
    }
    EXPECT_EQ(cache.rows(lacking).size(), 1U);
    EXPECT_NE(cache.rowsVersion(), before);
    Account filled = *of.accounts.find("a-2");
    filled.ratings = {{"c-1", 1}, {"s-1", 1}};
    of.accounts.put("a-2", filled);
    cache.lookAt(of, 2);
    EXPECT_EQ(cache.progress(lacking).missing, 0U);
    EXPECT_EQ(cache.rows(lacking).size(), 1U); // until somebody looks anew
    EXPECT_EQ(cache.rows(all).size(), 3U);
    EXPECT_TRUE(cache.rows(lacking).empty());
}

} // namespace
} // namespace kam
