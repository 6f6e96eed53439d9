#include "core/offer/offer_result.hpp"
#include "core/offer/service_result.hpp"
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

    /// An option of a list to choose from, by keyboard.
    void choose(std::string_view field, std::string_view option) {
        press(Role::comboBox, field);
        press(Role::option, option);
    }
    const Account& account(const Id& id) {
        kept = workspace();
        return *kept.accounts.find(id);
    }
    const Service& service(const Id& id) {
        kept = workspace();
        return *kept.services.find(id);
    }

private:
    Workspace kept;
};

// From nothing to a catalogue, as a person goes.
TEST(Offering, beginsWithACatalogueAndSaysWhatIsToBeDoneFirst) {
    Program program("/oferta");
    EXPECT_TRUE(program.says("Empezar con un catálogo"));
    program.press(Role::button, "Usar estos 8 servicios");
    EXPECT_EQ(program.workspace().services.size(), 8U);
    EXPECT_TRUE(program.says("Aún no hay cuentas clave"));
    program.press(Role::button, "Cartera");
    EXPECT_EQ(program.platform.currentRoute, "/cartera");
    program.key("z", true);
    EXPECT_TRUE(program.workspace().services.empty());
    program.visit("/atencion");
    EXPECT_TRUE(program.says("Aún no hay clientes"));
}

TEST(Offering, addsAServiceAndTakesBackOneThatWasLeftBlank) {
    Program program("/oferta");
    program.press(Role::button, "Empezar en blanco");
    program.press(Role::button, "Listo");
    EXPECT_TRUE(program.workspace().services.empty());

    program.press(Role::button, "Empezar en blanco");
    ASSERT_TRUE(program.platform.editing); // where one begins to type
    program.fill("Nombre del servicio", "Visita técnica");
    program.fill("Nivel 1", "Cuando se pide");
    program.fill("Nivel 2", "Cada mes");
    program.fill("Costo anual del nivel 2", "4500000");
    program.choose("Clase: Clave", "2. Cada mes");
    program.press(Role::button, "Agregar nivel");
    program.press(Role::button, "Listo");
    const Workspace kept = program.workspace();
    ASSERT_EQ(kept.services.size(), 1U);
    const Service& service = kept.services.begin()->second;
    EXPECT_EQ(service.name, "Visita técnica");
    ASSERT_EQ(service.levels.size(), 3U);
    EXPECT_EQ(service.levels[1].cost, (Money{450'000'000, "COP"}));
    EXPECT_EQ(service.levels[0].cost, std::nullopt);
    EXPECT_EQ(service.meant[0], 1);
    EXPECT_EQ(service.meant[1], std::nullopt);
}

// A file that refers to a level that is not there cannot be opened again.
TEST(Offering, leavesNothingBehindOfALevelOrAServiceThatIsTakenOut) {
    Program program;
    program.openSample();
    program.visit("/oferta");
    const Workspace before = program.workspace();
    program.press(Role::button,
                  "Condiciones de entrega, 1. Ruta general, 3. Inventario reservado, 2. Hora "
                  "acordada, Estándar, 2. Hora acordada, Estándar");
    ASSERT_EQ(program.account("a-01").offer.at("sv-delivery").agreed, 3);
    program.press(Role::button, "Quitar nivel 4");
    EXPECT_EQ(program.account("a-01").offer.at("sv-delivery").agreed, 2);
    EXPECT_EQ(program.application->importJson(program.application->exportJson()), "");
    program.press(Role::button, "Eliminar servicio");
    EXPECT_FALSE(program.account("a-01").offer.contains("sv-delivery"));
    EXPECT_EQ(program.workspace().services.size(), 6U);
    program.key("z", true);
    program.key("z", true);
    EXPECT_EQ(program.workspace(), before);
}

TEST(Offering, changesWhatOneKeyAccountGets) {
    Program program;
    program.openSample();
    program.visit("/oferta");
    program.press(Role::button, "Puentes Altamira");
    EXPECT_EQ(program.platform.currentRoute, "/oferta/a-02");
    EXPECT_TRUE(program.says("Faltan 1") || program.says("Falta 1 nivel"));
    program.choose("Acordado: Tiempo de respuesta", "2. En un día hábil");
    EXPECT_EQ(program.account("a-02").offer.at("sv-response").agreed, 1);
    program.choose("Acordado: Tiempo de respuesta", "Clave: En cuatro horas");
    EXPECT_EQ(program.account("a-02").offer.at("sv-response").agreed, std::nullopt);
    program.choose("Hoy: Tiempo de respuesta", "3. El mismo día");
    EXPECT_EQ(program.account("a-02").offer.at("sv-response").today, 2);
    program.fill("Nota: Tiempo de respuesta", "desde enero");
    program.rest();
    EXPECT_EQ(program.account("a-02").offer.at("sv-response").note, "desde enero");
    program.key("z", true); // of the field
    program.visit("/oferta/a-13");
    EXPECT_TRUE(program.says("Envases La Fragua no es cuenta clave"));
}

TEST(Offering, namesTheKeyAccountsThatGetNothingMore) {
    Program program;
    program.openSample();
    program.visit("/oferta");
    EXPECT_TRUE(program.says("1 cuenta clave no recibe nada sobre el estándar: Molinos Trigal"));
}

TEST(Attention, saysWhoLooksAfterAWholeClassAtOnce) {
    Program program;
    program.openSample();
    program.visit("/atencion");
    program.press(Role::button, "Quién atiende hoy a la clase Optimizar");
    program.press(Role::menuItem, "Canal directo");
    EXPECT_TRUE(program.says("2 clientes, hoy: Canal directo"));
    EXPECT_EQ(program.account("a-13").servedBy, ServiceModelKind::direct);
    EXPECT_EQ(program.account("a-14").servedBy, ServiceModelKind::direct);
    EXPECT_EQ(program.account("a-12").servedBy, ServiceModelKind::fieldSeller);
    program.key("z", true);
    EXPECT_EQ(program.account("a-13").servedBy, ServiceModelKind::fieldSeller);
}

TEST(Attention, keepsWhatAModelTakesAndWhomItIsMeantFor) {
    Program program;
    program.openSample();
    program.visit("/atencion");
    const std::size_t moves = 11; // seven key accounts, and four others with the star among them
    SelectionResult before(program.workspace());
    program.choose("Modelo previsto para la clase Estrella", "Ventas internas");
    Workspace kept = program.workspace();
    EXPECT_EQ(kept.serviceModels->meantFor(Tier::star), ServiceModelKind::insideSales);
    EXPECT_EQ(kept.serviceModels->meantFor(Tier::strategic), ServiceModelKind::fieldSeller);
    program.press(Role::spinButton, "Costo al año"); // of the first, the key account team
    ASSERT_TRUE(program.platform.editing);
    program.application->textEdited(program.platform.editing->id, "200000000", 9, 9, 9, 9);
    program.settle();
    program.rest();
    kept = program.workspace();
    EXPECT_EQ(kept.serviceModels->of(ServiceModelKind::keyTeam).cost,
              (Money{20'000'000'000, "COP"}));
    SelectionResult after(kept);
    EXPECT_EQ(serviceOf(kept, after.ranking()).moves.size(), moves);
}

// By keyboard, as in a spreadsheet; what is no model is not taken.
TEST(Attention, takesModelsInTheTable) {
    Program program;
    program.openSample();
    program.visit("/atencion/clientes");
    const ui::Node& cell = program.window.node(Role::gridCell, "vacío"); // Química del Pacífico
    program.application->act({ui::SemanticAction::Kind::type, cell.id});
    program.settle();
    program.window.type("ventas INTERNAS");
    program.key("Enter");
    EXPECT_EQ(program.account("a-15").servedBy, ServiceModelKind::insideSales);
}

// Somebody else writes: what is seen may be looked at, and nothing is changed.
TEST(Offering, changesNothingWhereItCanOnlyBeRead) {
    Program program;
    program.openSample();
    program.platform.currentAccess = Access::reader;
    program.application->accessChanged();
    program.settle();
    const Workspace before = program.workspace();
    program.visit("/oferta");
    EXPECT_TRUE(program.window.node(Role::button, "Agregar servicio").disabled);
    program.visit("/oferta/a-02");
    EXPECT_TRUE(program.window.node(Role::comboBox, "Hoy: Tiempo de respuesta").disabled);
    program.visit("/atencion");
    EXPECT_TRUE(
        program.window.node(Role::button, "Quién atiende hoy a la clase Optimizar").disabled);
    EXPECT_TRUE(
        program.window.node(Role::comboBox, "Modelo previsto para la clase Estrella").disabled);
    EXPECT_EQ(program.workspace(), before);
}

} // namespace
} // namespace kam
