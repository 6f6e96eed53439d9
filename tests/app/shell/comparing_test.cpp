#include "core/selection/judges.hpp"
#include "core/selection/weights.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

/// Weights by comparing criteria two by two, as a person goes about it.
namespace kam {
namespace {

using ui::Role;

/// Three criteria of attractiveness with their points, and two of strength.
Workspace threeCriteria() {
    Workspace made;
    made.company.id = "w-1";
    const auto add = [&](const char* id, const char* name, Axis axis, double points) {
        made.criteria.put(id, {.id = id, .axis = axis, .name = name, .weight = points});
    };
    add("c-1", "Crecimiento", Axis::attractiveness, 40);
    add("c-2", "Prestigio", Axis::attractiveness, 30);
    add("c-3", "Rentabilidad", Axis::attractiveness, 30);
    add("s-1", "Servicio", Axis::strength, 50);
    add("s-2", "Precio", Axis::strength, 50);
    return made;
}

void judge(Workspace& workspace, const char* who, std::vector<Judgement> judgements,
           Axis axis = Axis::attractiveness) {
    apply(workspace, {{put(PairwiseJudgements{axis, who, std::move(judgements)})}, ""});
}

class Program : public test::Program {
public:
    explicit Program(const Workspace& of, std::string_view route = "/criterios/attractiveness") {
        EXPECT_EQ(application->importJson(encodeWorkspace(of, {}, {})), "");
        visit(route);
    }
    const ui::Node& slider(std::string_view pair) { return window.node(Role::slider, pair); }
    void walk(std::string_view pair, std::string_view arrow, int times) {
        window.focus(Role::slider, pair);
        for (int i = 0; i < times; ++i)
            key(arrow);
    }
    AxisWeights weights() const { return weightsOf(workspace())[0]; }
};

TEST(Comparing, goesFromPointsToWeightsByComparisonAndBack) {
    Program program(threeCriteria(), "/criterios");
    program.press(Role::radio, "Por comparación"); // of attractiveness, which comes first
    EXPECT_EQ(program.platform.currentRoute, "/criterios/attractiveness");
    EXPECT_TRUE(program.says("Nadie ha comparado todavía"));
    program.press(Role::button, "Agregar persona");
    program.fill("Nombre", "Ana");
    program.press(Role::button, "Agregar");
    EXPECT_TRUE(program.says("0 de 3 pares"));
    EXPECT_EQ(program.slider("Crecimiento o Prestigio").value, "Sin comparar");

    program.walk("Crecimiento o Prestigio", "ArrowLeft", 2);
    EXPECT_EQ(program.slider("Crecimiento o Prestigio").value,
              "Crecimiento pesa 3 veces lo que Prestigio");
    program.press(Role::link, "Pesan igual: Crecimiento o Rentabilidad");
    EXPECT_TRUE(program.says("A Ana le falta 1 par: todavía no cuenta."));
    EXPECT_FALSE(program.weights().compared);
    program.press(Role::link, "Siguiente par");
    ASSERT_TRUE(program.window.focused());
    EXPECT_EQ(program.window.focused()->name, "Prestigio o Rentabilidad");
    program.walk("Prestigio o Rentabilidad", "ArrowRight", 2);
    EXPECT_TRUE(program.weights().compared);
    EXPECT_TRUE(program.says("3 de 3 pares"));
    EXPECT_TRUE(program.says("Consistencia 0,00"));

    program.visit("/criterios");
    EXPECT_TRUE(program.says("Por comparación de 1 persona, consistencia 0,00"));
    EXPECT_TRUE(program.says("42,9\u00a0%"));
    EXPECT_FALSE(program.window.has(Role::spinButton, "Puntos de Crecimiento"));
    EXPECT_TRUE(program.window.has(Role::spinButton, "Puntos de Servicio")); // the other axis
    program.press(Role::radio, "Por puntos");
    EXPECT_TRUE(program.workspace().pairwise.empty());
    EXPECT_TRUE(program.window.has(Role::spinButton, "Puntos de Crecimiento"));
    program.key("z", true);
    EXPECT_TRUE(program.weights().compared);
}

// An axis counts as weighed for freezing though nobody gave points.
TEST(Comparing, isEnoughToFreeze) {
    Workspace of = threeCriteria();
    for (const char* id : {"c-1", "c-2", "c-3"}) {
        Criterion criterion = *of.criteria.find(id);
        criterion.weight = 0;
        of.criteria.put(id, criterion);
    }
    Program program(of, "/criterios");
    EXPECT_TRUE(program.window.node(Role::button, "Congelar").disabled);
    judge(of, "Ana", {{"c-1", "c-2", 3}, {"c-1", "c-3", 3}, {"c-2", "c-3", 1}});
    EXPECT_EQ(program.application->importJson(encodeWorkspace(of, {}, {})), "");
    program.settle();
    EXPECT_FALSE(program.window.node(Role::button, "Congelar").disabled);
}

TEST(Comparing, saysWhichAnswersContradictAndLeadsThere) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"c-1", "c-2", 9}, {"c-2", "c-3", 2}, {"c-3", "c-1", 3}});
    Program program(of);
    EXPECT_TRUE(program.says("por encima de 0,10: hay respuestas que se contradicen."));
    EXPECT_TRUE(program.says("Con las demás concordaría:"));
    const JudgeResult ana = program.weights().judges[0];
    program.press(Role::button, "Ver el par");
    ASSERT_TRUE(program.window.focused());
    EXPECT_EQ(program.window.focused()->role, Role::slider);
    EXPECT_TRUE(program.says("La que más se aparta: «Crecimiento pesa 9 veces lo que Prestigio»"));
    EXPECT_EQ(ana.worst->first, "c-1");
}

TEST(Comparing, showsAllJudgesBesideEachOtherAndWhoDoesNotCount) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"c-1", "c-2", 2}, {"c-1", "c-3", 4}, {"c-2", "c-3", 2}});
    judge(of, "Luis", {{"c-1", "c-2", 1}, {"c-1", "c-3", 1}, {"c-2", "c-3", 1}});
    judge(of, "Marta", {{"c-1", "c-2", 2}});
    Program program(of);
    for (const char* head : {"Ana", "Luis", "Resultado"})
        EXPECT_TRUE(program.window.has(Role::columnHeader, head)) << head;
    EXPECT_FALSE(program.window.has(Role::columnHeader, "Marta"));
    EXPECT_TRUE(program.says("A Marta le faltan 2 pares: todavía no cuenta."));
    EXPECT_TRUE(program.says("57,1\u00a0%")); // Ana's
    EXPECT_TRUE(program.says("33,3\u00a0%")); // Luis's
    program.visit("/criterios");
    EXPECT_TRUE(program.says("Por comparación de 2 personas, consistencia 0,00"));
}

TEST(Comparing, renamesAndRemovesJudges) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"c-1", "c-2", 2}});
    judge(of, "Luis", {});
    Program program(of);
    program.press(Role::button, "Opciones de Ana");
    program.press(Role::menuItem, "Cambiar nombre");
    program.fill("Nombre", "Luis");
    program.press(Role::button, "Guardar");
    EXPECT_TRUE(program.says("Ya hay alguien con el nombre Luis."));
    program.press(Role::button, "Opciones de Ana");
    program.press(Role::menuItem, "Cambiar nombre");
    program.fill("Nombre", "Ana María");
    program.press(Role::button, "Guardar");
    const auto names = [&] {
        const Workspace now = program.workspace();
        std::string all;
        for (const PairwiseJudgements* each : judgesOf(now, Axis::attractiveness))
            all += each->judge + std::to_string(each->judgements.size()) + " ";
        return all;
    };
    EXPECT_EQ(names(), "Ana María1 Luis0 ");
    program.press(Role::button, "Opciones de Ana María");
    program.press(Role::menuItem, "Quitar");
    EXPECT_EQ(names(), "Luis0 ");
    EXPECT_TRUE(program.says("Comparaciones de Luis"));
    program.key("z", true);
    EXPECT_EQ(names(), "Ana María1 Luis0 ");
}

// What was agreed on stays; opening it needs a reason, as for points.
TEST(Comparing, isLockedWithTheCriteria) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"c-1", "c-2", 2}, {"c-1", "c-3", 4}, {"c-2", "c-3", 2}});
    of.selection = Selection{.frozenOn = Date{2026, 11, 2}};
    Program program(of);
    EXPECT_TRUE(program.slider("Crecimiento o Prestigio").disabled);
    EXPECT_FALSE(program.window.has(Role::button, "Agregar persona"));
    EXPECT_FALSE(program.window.has(Role::link, "Quitar lo dicho de Crecimiento o Prestigio"));
    EXPECT_TRUE(program.says("Los criterios están congelados, y con ellos las comparaciones."));
    program.press(Role::button, "Cambiar criterios");
    program.fill("Motivo", "Cambió el mercado");
    program.press(Role::button, "Cambiar criterios");
    EXPECT_FALSE(program.slider("Crecimiento o Prestigio").disabled);
}

TEST(Comparing, saysThatANewCriterionMakesComparisonsIncomplete) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"c-1", "c-2", 2}, {"c-1", "c-3", 4}, {"c-2", "c-3", 2}});
    Program program(of, "/criterios");
    program.press(Role::button, "Agregar criterio a Atractivo");
    program.fill("Nombre del criterio", "Apertura");
    program.press(Role::button, "Listo");
    EXPECT_FALSE(program.weights().compared);
    EXPECT_TRUE(program.says("A Ana le faltan 3 pares: todavía no cuenta."));
    EXPECT_TRUE(program.says("nadie tiene todos los pares"));
    EXPECT_TRUE(program.window.has(Role::spinButton, "Puntos de Crecimiento"));
}

TEST(Comparing, saysWhatOneTwoAndTenCriteriaMean) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"s-1", "s-2", 3}}, Axis::strength);
    Program program(of, "/criterios/strength");
    EXPECT_TRUE(program.says("Con dos criterios no hay nada que se pueda contradecir."));
    of.criteria.erase("s-2");
    of.pairwise.erase("strength/Ana");
    EXPECT_EQ(program.application->importJson(encodeWorkspace(of, {}, {})), "");
    program.settle();
    EXPECT_TRUE(program.says("uno solo pesa todo"));
    for (int i = 4; i <= 10; ++i) {
        const std::string id = "c-" + std::to_string(i);
        of.criteria.put(id, {.id = id, .name = "Criterio " + std::to_string(i)});
    }
    judge(of, "Ana", {});
    EXPECT_EQ(program.application->importJson(encodeWorkspace(of, {}, {})), "");
    program.visit("/criterios/attractiveness");
    EXPECT_TRUE(program.says("Son 10 criterios, 45 pares por persona."));
    EXPECT_TRUE(program.says("0 de 45 pares"));
}

// Looking at what a file says changes nothing, be it between the steps of the scale.
TEST(Comparing, leavesWhatAFileSaysAsItIs) {
    Workspace of = threeCriteria();
    judge(of, "Ana", {{"c-1", "c-2", 0.11}, {"c-3", "c-1", 2.5}});
    Program program(of);
    EXPECT_EQ(program.workspace().pairwise.find("attractiveness/Ana")->judgements,
              of.pairwise.find("attractiveness/Ana")->judgements);
    EXPECT_EQ(program.slider("Crecimiento o Prestigio").value,
              "Prestigio pesa 9 veces lo que Crecimiento");
    EXPECT_EQ(program.slider("Crecimiento o Rentabilidad").value,
              "Rentabilidad pesa 2,5 veces lo que Crecimiento");
}

} // namespace
} // namespace kam
