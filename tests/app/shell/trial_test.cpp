#include "core/selection/selection_result.hpp"
#include "core/workspace/account_list.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kam {
namespace {

using ui::Role;

class Program : public test::Program {
public:
    Program() : test::Program("/inicio") { openSample(); }

    /// The sample with criteria that can be changed.
    void thaw() {
        Workspace changed = workspace();
        changed.selection->frozenOn.reset();
        ASSERT_EQ(application->importJson(encodeWorkspace(changed, {}, {})), "");
        settle();
    }
    int onList() const {
        const Workspace now = workspace();
        return SelectionResult(now).ranking().onList;
    }
};

TEST(Trial, ChangesNothingThatHolds) {
    Program program;
    const Workspace before = program.workspace();
    program.visit("/probar");
    EXPECT_TRUE(program.says("La lista sigue igual."));
    EXPECT_TRUE(program.window.node(Role::button, "Volver a lo que rige").disabled);
    program.window.focus(Role::slider, "Atractiva desde");
    program.key("End"); // nobody is so attractive
    EXPECT_TRUE(program.says("Salen 9")) << program.window.describe();
    EXPECT_EQ(program.workspace(), before);
    program.press(Role::button, "Volver a lo que rige");
    EXPECT_TRUE(program.says("La lista sigue igual."));
    EXPECT_FALSE(program.window.has(Role::button, "Usar estos pesos")); // frozen
}

TEST(Trial, IsKeptByAPressWhereCriteriaAreOpenAndUndone) {
    Program program;
    program.thaw();
    const Workspace before = program.workspace();
    program.visit("/probar");
    EXPECT_TRUE(program.window.node(Role::button, "Usar estos pesos").disabled);
    program.window.focus(Role::slider, "Prestigio");
    program.key("End");
    program.press(Role::button, "Usar estos pesos");
    const Workspace kept = program.workspace();
    double sum = 0;
    for (const auto& [id, criterion] : kept.criteria)
        if (criterion.axis == Axis::attractiveness) sum += criterion.weight;
    EXPECT_EQ(sum, 100) << "what was tried is kept in whole points that add up";
    EXPECT_EQ(kept.criteria.find("c-prestige")->weight, 99);
    EXPECT_TRUE(program.says("La lista sigue igual.")) << "as it is what holds now";
    program.key("z", true);
    EXPECT_EQ(program.workspace(), before);
}

// Who tries another cut alone does not lose what the judges said, nor the points as they are.
TEST(Trial, KeepsTheWeightsOfAnAxisThatNobodyMoved) {
    Program program;
    program.thaw();
    Workspace judged = program.workspace();
    PairwiseJudgements said{.axis = Axis::strength, .judge = "Ana", .judgements = {}};
    std::vector<Id> ids;
    for (const auto& [id, criterion] : judged.criteria)
        if (criterion.axis == Axis::strength) ids.push_back(id);
    for (std::size_t i = 0; i < ids.size(); ++i)
        for (std::size_t j = i + 1; j < ids.size(); ++j)
            said.judgements.push_back({ids[i], ids[j], 2});
    judged.pairwise.put(judgementsKey(said), said);
    ASSERT_EQ(program.application->importJson(encodeWorkspace(judged, {}, {})), "");
    program.settle();
    program.visit("/probar");
    program.window.focus(Role::slider, "Prestigio");
    program.key("End");
    program.press(Role::button, "Usar estos pesos");
    const Workspace kept = program.workspace();
    EXPECT_NE(kept.criteria.find("c-prestige")->weight, judged.criteria.find("c-prestige")->weight);
    EXPECT_EQ(kept.pairwise, judged.pairwise);
    for (const Id& id : ids)
        EXPECT_EQ(kept.criteria.find(id)->weight, judged.criteria.find(id)->weight);
}

TEST(Trial, ShowsHowFarEachWeightCanMoveAndTheLinesOfOne) {
    Program program;
    program.visit("/probar");
    EXPECT_TRUE(program.window.has(Role::table, "Cuánto puede moverse cada peso"));
    program.visit("/probar/c-growth");
    EXPECT_TRUE(program.window.has(Role::table, "Puntaje según el peso de «Crecimiento esperado»"));
}

// Criteria that come or go meanwhile end a trial rather than mix it up.
TEST(Trial, EndsWithTheCriteriaItIsOf) {
    Program program;
    program.thaw();
    program.visit("/probar");
    program.window.focus(Role::slider, "Atractiva desde");
    program.key("End");
    Workspace changed = program.workspace();
    changed.criteria.put("c-new", {.id = "c-new", .name = "Nuevo", .weight = 10});
    ASSERT_EQ(program.application->importJson(encodeWorkspace(changed, {}, {})), "");
    program.settle();
    EXPECT_TRUE(program.window.node(Role::button, "Volver a lo que rige").disabled);
}

// What is changed elsewhere meanwhile is not put back by what was tried before.
TEST(Trial, EndsWhenSomethingElseHolds) {
    Program program;
    program.thaw();
    program.visit("/probar");
    program.window.focus(Role::slider, "Prestigio");
    program.key("End");
    program.visit("/criterios");
    const std::string points = "Puntos de " + program.workspace().criteria.find("c-range")->name;
    program.fill(points, "3");
    program.rest();
    ASSERT_EQ(program.workspace().criteria.find("c-range")->weight, 3);
    program.visit("/probar");
    EXPECT_TRUE(program.window.node(Role::button, "Volver a lo que rige").disabled);
    EXPECT_TRUE(program.window.node(Role::button, "Usar estos pesos").disabled);
}

// As many criteria as before, and others.
TEST(Trial, EndsWithAnotherCriterionInThePlaceOfOne) {
    Program program;
    program.thaw();
    program.visit("/probar");
    program.window.focus(Role::slider, "Prestigio");
    program.key("End");
    Workspace changed = program.workspace();
    Criterion other = *changed.criteria.find("c-prestige");
    apply(changed, removal(changed, other));
    other.id = "c-zeal";
    changed.criteria.put(other.id, other);
    ASSERT_EQ(program.application->importJson(encodeWorkspace(changed, {}, {})), "");
    program.settle();
    EXPECT_TRUE(program.window.node(Role::button, "Volver a lo que rige").disabled);
    EXPECT_TRUE(program.window.node(Role::button, "Usar estos pesos").disabled);
}

TEST(Trial, SaysWhatToDoFirst) {
    test::Program program("/probar");
    EXPECT_TRUE(program.says("Primero, los criterios"));
}

TEST(Portfolio, ConfirmsTheWholeSuggestedListAtOnce) {
    Program program;
    program.visit("/cartera");
    const int before = program.onList();
    program.press(Role::button, "Confirmar las 9 sugeridas");
    program.fill("Motivo", "Acordado en el comité de noviembre");
    program.press(Role::button, "Guardar decisión");
    Workspace kept = program.workspace();
    EXPECT_EQ(kept.decisions.size(), 11U);
    EXPECT_EQ(program.onList(), before);
    EXPECT_FALSE(program.window.has(Role::button, "Confirmar las 9 sugeridas"));
    EXPECT_TRUE(program.says("entran 9"));
    program.key("z", true);
    EXPECT_EQ(program.workspace().decisions.size(), 2U);
}

TEST(Portfolio, SaysWhatTheRulesOfEntryAndExitMean) {
    Program program;
    program.visit("/cartera");
    program.press(Role::button, "Cambiar las reglas");
    program.fill("Entra desde", "5,5");
    program.fill("Sale por debajo de", "7");
    EXPECT_TRUE(program.says("El puntaje de salida debería ser menor que el de entrada."));
    program.fill("Sale por debajo de", "5");
    program.fill("Qué más se pide para entrar", "Un directivo que la respalde");
    program.press(Role::button, "Listo");
    program.rest();
    const Workspace kept = program.workspace();
    EXPECT_EQ(kept.selection->enterFrom, 5.5);
    EXPECT_EQ(kept.selection->leaveBelow, 5);
    EXPECT_EQ(kept.selection->entryRule, "Un directivo que la respalde");
    // Carrocerías Samán was let in by decision and is not attractive.
    EXPECT_TRUE(program.says("Está en la lista y hoy es Estatus."));
}

TEST(Portfolio, ShowsAPartOfTheMatrix) {
    Program program;
    program.visit("/cartera");
    EXPECT_TRUE(program.window.node(Role::button, "Alejar").disabled);
    program.press(Role::button, "Acercar");
    EXPECT_FALSE(program.window.node(Role::button, "Alejar").disabled);
    program.press(Role::button, "Ver todo");
    EXPECT_TRUE(program.window.node(Role::button, "Alejar").disabled);
}

TEST(Portfolio, MovesItsCutsWhereCriteriaAreOpenAlone) {
    Program program;
    program.visit("/cartera");
    EXPECT_FALSE(program.window.has(Role::slider, "Atractiva desde"));
    program.thaw();
    program.visit("/cartera");
    program.window.focus(Role::slider, "Atractiva desde");
    program.key("PageUp");
    EXPECT_NEAR(program.workspace().selection->attractivenessCut, 6, 1e-9);
}

TEST(Portfolio, HandsOutItsReport) {
    Program program;
    program.visit("/cartera");
    program.press(Role::button, "Informe");
    program.press(Role::menuItem, "Descargar el informe (HTML)");
    ASSERT_EQ(program.platform.downloads.size(), 1U);
    EXPECT_NE(program.platform.downloads[0].bytes.find("<svg"), std::string::npos);
    EXPECT_NE(program.platform.downloads[0].bytes.find("Puentes Altamira"), std::string::npos);
}

} // namespace
} // namespace kam
