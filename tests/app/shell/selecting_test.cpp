#include "core/selection/decisions.hpp"
#include "core/selection/selection_result.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace kam {
namespace {

using ui::Role;

class Program : public test::Program {
public:
    using test::Program::Program;

    /// The criteria of a template, and customers by name.
    void begin() {
        visit("/criterios");
        press(Role::button,
              "General, Doce criterios para casi cualquier empresa que vende a empresas");
        visit("/calificar");
        press(Role::button, "Agregar clientes");
        fill("Nombres", "Aceros Andes\nPuentes Altamira\n\n  Grúas Bahía  \naceros andes");
        press(Role::button, "Agregar");
    }
    /// Rates a customer the same on all criteria.
    void rate(std::string_view name, double rating) {
        Workspace changed = workspace();
        for (const auto& [id, account] : workspace().accounts) {
            if (account.name != name) continue;
            Account rated = account;
            for (const auto& [criterion, record] : changed.criteria)
                rated.ratings[criterion] = rating;
            changed.accounts.put(id, rated);
        }
        ASSERT_EQ(application->importJson(encodeWorkspace(changed, {}, {})), "");
        settle();
    }
    Id idOf(std::string_view name) const {
        const Workspace now = workspace();
        for (const auto& [id, account] : now.accounts)
            if (account.name == name) return id;
        return {};
    }
};

// From nothing to a list with a decision, as a person goes.
TEST(Selecting, goesFromCriteriaToADecidedList) {
    Program program("/cartera");
    EXPECT_TRUE(program.says("Primero, los criterios"));
    program.press(Role::button, "Elegir un punto de partida");
    EXPECT_EQ(program.platform.currentRoute, "/criterios");
    program.begin();
    ASSERT_EQ(program.workspace().criteria.size(), 12U);
    ASSERT_EQ(program.workspace().accounts.size(), 3U); // a name that is there is not added again
    EXPECT_TRUE(program.says("3 clientes agregados. 1 ya estaba."));

    program.visit("/criterios");
    program.press(Role::button, "Congelar");
    ASSERT_TRUE(program.workspace().selection);
    EXPECT_EQ(program.workspace().selection->frozenOn, program.platform.today());
    EXPECT_FALSE(program.window.has(Role::spinButton, "Puntos de Prestigio"));

    program.rate("Aceros Andes", 8);
    program.rate("Puentes Altamira", 6);
    program.visit("/cartera");
    EXPECT_TRUE(program.says("2 clientes calificados · 2 cuentas clave"));
    EXPECT_TRUE(program.says("A 1 cliente le faltan calificaciones"));
    program.press(Role::button,
                  "Puentes Altamira: puesto 2, Estratégica, puntaje 6,0, atractivo 6,0, "
                  "fortaleza 6,0, en la lista por puntaje");
    EXPECT_EQ(program.platform.currentRoute, "/cartera/" + program.idOf("Puentes Altamira"));
    EXPECT_TRUE(program.says("Puntaje 6,00 = 50\u00a0% × 6,00 + 50\u00a0% × 6,00"));

    program.press(Role::button, "Decidir");
    EXPECT_TRUE(program.window.node(Role::button, "Guardar decisión").disabled); // needs a reason
    program.press(Role::radio, "No entra");
    program.fill("Motivo", "Depende de un solo comprador");
    program.press(Role::button, "Guardar decisión");
    const Workspace kept = program.workspace();
    ASSERT_EQ(kept.decisions.size(), 1U);
    const Decision& decision = kept.decisions.begin()->second;
    EXPECT_EQ(decision.kind, DecisionKind::out);
    EXPECT_EQ(decision.on, program.platform.today());
    EXPECT_EQ(SelectionResult(kept).ranking().onList, 1);
    program.key("z", true);
    EXPECT_TRUE(program.workspace().decisions.empty());
}

// What was agreed on is changed only with a reason, which stays in sight.
TEST(Selecting, opensFrozenCriteriaForAReasonAlone) {
    Program program;
    program.begin();
    program.visit("/criterios");
    program.press(Role::button, "Congelar");
    program.press(Role::button, "Cambiar criterios");
    program.fill("Motivo", "Compramos un competidor");
    program.press(Role::button, "Cambiar criterios");
    const Workspace kept = program.workspace();
    EXPECT_FALSE(kept.selection->frozenOn);
    ASSERT_EQ(kept.selection->reopened.size(), 1U);
    EXPECT_EQ(kept.selection->reopened[0].reason, "Compramos un competidor");
    EXPECT_TRUE(program.says("Compramos un competidor"));
    EXPECT_TRUE(program.window.has(Role::spinButton, "Puntos de Prestigio"));
}

TEST(Selecting, makesPointsAddUpTo100AndKeepsTheirProportions) {
    Program program;
    program.begin();
    program.visit("/criterios");
    program.fill("Puntos de Prestigio", "60");
    program.rest();
    EXPECT_TRUE(program.says("Suman 150 puntos, no 100"));
    program.press(Role::link, "Ajustar a 100");
    double sum = 0;
    const Workspace kept = program.workspace();
    for (const auto& [id, criterion] : kept.criteria)
        if (criterion.axis == Axis::attractiveness) sum += criterion.weight;
    EXPECT_EQ(sum, 100);
    EXPECT_EQ(kept.criteria.find("c-prestige")->weight, 40);
    EXPECT_TRUE(program.says("Suman 100 puntos"));
}

// A file that refers to what is not there cannot be opened again.
TEST(Selecting, leavesNothingBehindOfWhatIsRemoved) {
    Program program;
    program.begin();
    program.rate("Aceros Andes", 8);
    program.visit("/criterios");
    program.press(Role::link, "Editar Prestigio");
    program.press(Role::button, "Eliminar criterio");
    EXPECT_FALSE(program.workspace().criteria.find("c-prestige"));
    const Workspace kept = program.workspace();
    EXPECT_FALSE(kept.accounts.find(program.idOf("Aceros Andes"))->ratings.contains("c-prestige"));
    EXPECT_EQ(program.application->importJson(program.application->exportJson()), "");
    program.key("z", true);
    EXPECT_TRUE(program.workspace()
                    .accounts.find(program.idOf("Aceros Andes"))
                    ->ratings.contains("c-prestige"));
}

TEST(Selecting, limitsTheListByWhoSponsors) {
    Program program;
    program.begin();
    program.visit("/criterios");
    program.fill("Ejecutivos que respaldan", "4");
    program.fill("Cuentas por ejecutivo", "3");
    program.rest();
    EXPECT_EQ(program.workspace().selection->limit, 12);
}

// Of two decisions on one day the later counts, whatever their ids are.
TEST(Selecting, goesByTheLastDecisionOfADay) {
    for (int turn = 0; turn < 8; ++turn) {
        Program program;
        program.begin();
        program.rate("Aceros Andes", 8);
        const Id id = program.idOf("Aceros Andes");
        for (int i = 0; i < turn; ++i)
            program.platform.randomBits();
        for (const char* kind : {"Entra", "No entra"}) {
            program.visit("/cartera/" + id);
            program.press(Role::button,
                          std::string_view(kind) == "Entra" ? "Decidir" : "Decidir de nuevo");
            program.press(Role::radio, kind);
            program.fill("Motivo", kind);
            program.press(Role::button, "Guardar decisión");
        }
        const Workspace kept = program.workspace();
        ASSERT_EQ(kept.decisions.size(), 2U);
        EXPECT_EQ(decidedIn(kept), (Decided{{id, false}}));
    }
}

// Its name is cleared to write another, and the dialog closed before that.
TEST(Selecting, keepsACriterionThatIsRatedThoughItLostItsName) {
    Program program;
    program.begin();
    Workspace changed = program.workspace();
    Criterion bare = *changed.criteria.find("c-prestige");
    bare.weight = 0;
    bare.anchors.clear();
    changed.criteria.put(bare.id, bare);
    ASSERT_EQ(program.application->importJson(encodeWorkspace(changed, {}, {})), "");
    program.rate("Aceros Andes", 8);
    program.visit("/criterios");
    program.press(Role::link, "Editar Prestigio");
    program.fill("Nombre del criterio", "");
    program.key("Escape");
    program.rest();
    EXPECT_TRUE(program.workspace().criteria.find("c-prestige"));
    EXPECT_EQ(program.application->importJson(program.application->exportJson()), "");
}

// A file holds one kind of scale: what it could not hold would not be saved.
TEST(Selecting, savesADescribedCriterionThatIsRatedByAFigureFromNowOn) {
    Program program;
    program.begin();
    ASSERT_FALSE(program.workspace().criteria.find("c-prestige")->anchors.empty());
    program.visit("/criterios");
    program.press(Role::link, "Editar Prestigio");
    program.press(Role::radio, "Por una cifra");
    program.press(Role::button, "Listo");
    program.rest();
    EXPECT_TRUE(program.application->saved()) << program.window.describe();
    const Workspace kept = program.workspace();
    EXPECT_TRUE(kept.criteria.find("c-prestige")->bands);
    program.reload();
    EXPECT_EQ(program.workspace(), kept);
}

// What changed is kept in sight with the reason.
TEST(Selecting, saysWhatWeighsSomethingElseSinceCriteriaWereOpenedAgain) {
    Program program;
    program.begin();
    program.visit("/criterios");
    program.press(Role::button, "Congelar");
    program.press(Role::button, "Cambiar criterios");
    program.fill("Motivo", "Compramos un competidor");
    program.press(Role::button, "Cambiar criterios");
    program.fill("Puntos de Prestigio", "60");
    program.rest();
    EXPECT_TRUE(program.says("Prestigio: 10\u00a0% → 40\u00a0%"));
}

// Names beside ratings say whose they are; they are not written over those that stand there.
TEST(Selecting, takesABlockWithNamesOnlyWhereTheyAreThoseOfTheRows) {
    Program program;
    program.begin();
    program.visit("/calificar");
    const auto paste = [&](std::string_view block) {
        program.window.focus(Role::gridCell, "Aceros Andes");
        program.application->pasted(std::string(block));
        program.settle();
        program.rest();
    };
    const Workspace before = program.workspace();
    paste("Puentes Altamira\t7\nAceros Andes\t1");
    EXPECT_EQ(program.workspace(), before);
    EXPECT_TRUE(program.says("Esta columna no se edita."));
    program.press(Role::button, "Entendido");
    paste("Aceros Andes\t7\nGrúas Bahía\t1");
    const Workspace kept = program.workspace();
    EXPECT_EQ(kept.accounts.find(program.idOf("Aceros Andes"))->ratings.size(), 1U);
    EXPECT_EQ(kept.accounts.find(program.idOf("Grúas Bahía"))->ratings.size(), 1U);
}

// One that was only begun goes again, with all that could refer to it.
TEST(Selecting, dropsACriterionThatWasOnlyBegun) {
    Program program;
    program.begin();
    program.visit("/criterios");
    const std::size_t before = program.workspace().criteria.size();
    program.application->act(
        {ui::SemanticAction::Kind::activate,
         program.window.node(Role::button, "Agregar criterio a Atractivo").id});
    program.settle();
    program.key("Escape");
    program.rest();
    EXPECT_EQ(program.workspace().criteria.size(), before);
}

// Who reads along sees what somebody else saved, and nothing that is gone.
TEST(Selecting, showsToAReaderWhatIsSavedElsewhere) {
    for (const char* route :
         {"/cartera", "/calificar", "/clientes", "/probar", "/atencion/clientes"}) {
        Program there;
        there.openSample();
        there.rest();
        Program here;
        const auto read = [&] {
            here.platform.folder.files = here.platform.folder.kept = there.platform.folder.kept;
            here.platform.currentAccess = Access::reader;
            here.application->accessChanged();
            here.settle();
        };
        read();
        here.visit(route);
        EXPECT_FALSE(here.window.describe().find("Puentes Altamira") == std::string::npos) << route;
        Workspace changed = there.workspace();
        for (auto [id, account] : there.workspace().accounts) {
            account.name += " Dos";
            changed.accounts.put(id, account);
        }
        ASSERT_EQ(there.application->importJson(encodeWorkspace(changed, {}, {})), "");
        there.settle();
        there.rest();
        read();
        EXPECT_FALSE(here.window.describe().find("Puentes Altamira Dos") == std::string::npos)
            << route;
    }
}

// However fast somebody types and presses, both may come in one frame.
TEST(Selecting, takesWhatWasTypedInTheVeryFrameOfThePress) {
    Program program("/calificar");
    program.press(Role::button, "Agregar clientes");
    program.fill("Nombres", "Ñ");
    const std::string words = "Ñandú Textil, S.A.\nÁureo";
    program.application->textEdited(program.platform.editing->id, words, words.size(), words.size(),
                                    words.size(), words.size());
    program.application->act(
        {ui::SemanticAction::Kind::activate, program.window.node(Role::button, "Agregar").id});
    program.settle();
    EXPECT_EQ(program.workspace().accounts.size(), 2U);
    EXPECT_FALSE(program.idOf("Áureo").empty());
    EXPECT_FALSE(program.idOf("Ñandú Textil, S.A.").empty()); // a comma is part of it
}

// By keyboard, as in a spreadsheet.
TEST(Selecting, ratesInTheTable) {
    Program program;
    program.begin();
    program.visit("/calificar");
    const ui::Node& cell =
        program.window.node(Role::gridCell, "vacío"); // the first of Aceros Andes
    program.application->act({ui::SemanticAction::Kind::type, cell.id});
    program.settle();
    program.window.type("8,5");
    program.key("Enter");
    const Workspace kept = program.workspace();
    const auto& ratings = kept.accounts.find(program.idOf("Aceros Andes"))->ratings;
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings.begin()->second, 8.5);
}

} // namespace
} // namespace kam
