#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace kam {
namespace {

using ui::Role;

constexpr std::string_view table = "Informe de ventas\n"
                                   "NIT;Cliente;Grupo;Ventas (miles);Margen;Fecha de alta;Saldo\n"
                                   "8-1;Andina;;1.500,5;30;28/11/2014;7\n"
                                   "8-2;Andina Obras;Andina;200;20;03/04/2020;8\n"
                                   "8-3;Vías del Sur;;n.d.?;25;05/06/2021;9\n"
                                   "8-4;Puentes;Nadie;50;25;ayer;1\n"
                                   "8-5;Grúas;Andina;10;20;07/08/2021;2\n"
                                   ";;;;;;\n"
                                   "Total;;;1.750,5;;;\n";

class Program : public test::Program {
public:
    using test::Program::Program;

    void drop(std::string name, std::string_view bytes) {
        application->filesDropped({{.name = std::move(name), .bytes = std::string(bytes)}});
        settle();
    }
    /// Types into a list to choose from, and takes what is found.
    void choose(std::string_view field, std::string_view words) {
        press(Role::comboBox, field);
        ASSERT_TRUE(platform.editing) << field;
        const std::size_t end = words.size();
        application->textEdited(platform.editing->id, std::string(words), end, end, end, end);
        settle();
        key("Enter");
    }
    Account named(std::string_view name) const {
        const Workspace now = workspace();
        for (const auto& [id, account] : now.accounts)
            if (account.name == name) return account;
        return {};
    }
    bool confirms() const {
        for (const ui::Node& node : window.tree())
            if (node.role == Role::button && node.name.starts_with("Traer ") &&
                node.name != "Traer lista" && !node.disabled)
                return true;
        return false;
    }
};

// From an export of the company's system to customers, as a person goes, and back.
TEST(Customers, comeInFromAFileThroughAPreview) {
    Program program("/clientes");
    EXPECT_TRUE(program.says("Primero, traiga su lista de clientes"));
    program.press(Role::button, "Traer lista");
    program.platform.choose({{.name = "ventas.csv", .bytes = std::string(table)}});
    program.settle();

    EXPECT_TRUE(program.workspace().accounts.empty()); // nothing yet
    EXPECT_TRUE(program.says("Traer «ventas.csv»"));
    EXPECT_TRUE(program.says("3 clientes nuevos"));
    EXPECT_TRUE(program.says("2 filas con errores no entran"));
    EXPECT_TRUE(program.says("Qué es Ventas (miles)"));
    EXPECT_TRUE(program.says("Unidad de Ventas (miles)"));

    program.press(Role::tab, "Errores (2)");
    EXPECT_TRUE(program.says("Fila 5, Ventas (miles): no es un número: «n.d.?»"));
    EXPECT_TRUE(program.says("Fila 6, Fecha de alta: no es una fecha: «ayer»"));
    program.press(Role::tab, "Cómo se leyó");
    EXPECT_TRUE(program.says("Fila 1: título encima de la lista"));
    EXPECT_TRUE(program.says("Fila 9: suma de otras filas"));
    EXPECT_TRUE(program.says("Fechas: día/mes/año"));

    // "Saldo" was taken for a figure; it is not wanted.
    program.press(Role::tab, "Columnas");
    program.choose("Qué es Saldo", "No se trae");
    program.press(Role::button, "Traer 3 clientes");
    EXPECT_TRUE(program.says("3 clientes nuevos. 2 filas quedaron fuera."));
    EXPECT_EQ(program.platform.currentRoute, "/clientes");
    const Account andina = program.named("Andina"), obras = program.named("Andina Obras");
    EXPECT_EQ(andina.code, "8-1");
    EXPECT_EQ(andina.since, (Date{2014, 11, 28}));
    EXPECT_EQ(andina.value->baseRevenue, (Money{150'050'000, "COP"}));
    EXPECT_TRUE(andina.figures.empty());
    EXPECT_EQ(obras.parent, andina.id);
    EXPECT_EQ(program.workspace().accounts.size(), 3U);

    program.key("z", true);
    EXPECT_TRUE(program.workspace().accounts.empty());
}

TEST(Customers, ofTheSameTableAreNothingNewAndItsColumnsAreRemembered) {
    Program program("/clientes");
    const std::string bytes = "Deudor;Saldo\nAndina;5\nObras;6\n";
    program.drop("saldos.csv", bytes);
    EXPECT_TRUE(program.says("No se sabe quién es cada cliente"));
    EXPECT_FALSE(program.confirms());
    program.choose("Qué es Deudor", "Nombre del cliente");
    program.choose("Qué es Saldo", "Ventas de un año");
    program.press(Role::button, "Traer 2 clientes");
    ASSERT_EQ(program.workspace().accounts.size(), 2U);
    EXPECT_EQ(program.named("Obras").value->baseRevenue, (Money{600, "COP"}));

    program.drop("saldos.csv", bytes);
    EXPECT_TRUE(program.says("Las columnas significan lo mismo que la última vez."));
    EXPECT_TRUE(program.says("No hay nada nuevo"));
    EXPECT_FALSE(program.confirms());
    program.press(Role::button, "Cancelar");

    program.drop("saldos.csv", "SALDO;Deudor\n7;andina\n6;Obras\n8;Vías\n");
    EXPECT_TRUE(program.says("1 cliente nuevo"));
    EXPECT_TRUE(program.says("1 se actualiza"));
    EXPECT_TRUE(program.says("1 queda igual"));
    program.press(Role::button, "Traer 2 clientes");
    EXPECT_EQ(program.named("Andina").value->baseRevenue, (Money{700, "COP"}));
    program.reload();
    program.drop("otra.csv", "Deudor;Saldo\nGrúas;1\n");
    EXPECT_TRUE(program.says("1 cliente nuevo")); // this browser knows it from then on
}

TEST(Customers, WhatIsNoTableSaysSoAndChangesNothing) {
    struct Case {
        ChosenFile file;
        std::string_view words;
    };
    using Workbook = ChosenFile::Workbook;
    const std::string compound = "\xD0\xCF\x11\xE0....";
    std::string locked = compound;
    for (const char c : std::string_view("EncryptedPackage"))
        locked += {c, '\0'};
    const Case cases[] = {
        {{.name = "a.csv"}, "Este archivo está vacío."},
        {{.name = "a.csv", .bytes = " \n;;\n"}, "Este archivo está vacío."},
        {{.name = "foto.csv", .bytes = "\x89PNG\r\n\x1a\n..."}, "No es una lista"},
        {{.name = "a.csv", .tooLarge = true}, "El archivo es demasiado grande"},
        {{.name = "a.xls", .bytes = compound}, "Es un libro de Excel antiguo"},
        {{.name = "a.xlsx", .bytes = locked}, "protegido con contraseña"},
        {{.name = "a.xlsx", .workbook = Workbook::broken}, "está dañado o no se puede leer"},
        {{.name = "a.xlsx", .workbook = Workbook::noReader}, "No se pudo cargar"},
    };
    Program program("/clientes");
    for (const Case& each : cases) {
        program.application->filesDropped({each.file});
        program.settle();
        EXPECT_TRUE(program.says(each.words)) << each.words;
        EXPECT_TRUE(program.says("Nada ha cambiado aquí."));
        EXPECT_FALSE(program.confirms());
        program.press(Role::button, "Cerrar");
        EXPECT_TRUE(program.workspace().accounts.empty());
    }
}

// Before anything is kept one sees what it replaces.
TEST(Customers, areShownWithWhatTheyWereBeforeTheyAreBroughtInAgain) {
    Program program("/clientes");
    program.drop("a.csv", "Cliente;Ventas\nAndina;5\nObras;6\nVías;7\n");
    program.press(Role::button, "Traer 3 clientes");
    program.drop("b.csv", "Cliente;Ventas\nObras;6\nAndina;900\nGrúas;1\n");
    program.press(Role::tab, "Así quedarán");
    const std::string shown = program.window.describe();
    EXPECT_TRUE(program.says("Andina, Ventas: antes 5")) << shown;
    EXPECT_LT(shown.find("cell \"Cambia\""), shown.find("cell \"Nuevo\"")) << shown;
    EXPECT_LT(shown.find("cell \"Nuevo\""), shown.find("cell \"Igual\"")) << shown;
    EXPECT_TRUE(program.says("1 cliente suyo no viene en esta lista"));
}

TEST(Customers, comeFromASheetOfAWorkbookThatCanBeChosen) {
    Program program("/inicio"); // dropped anywhere
    program.application->filesDropped(
        {{.name = "libro.xlsx",
          .workbook = ChosenFile::Workbook::read,
          .sheets = {{"Notas", "hola\tmundo"},
                     {"Clientes", "Cliente\tVentas\tCrecimiento\nAndina\t12.3450\t12.5 %"}}}});
    program.settle();
    program.press(Role::tab, "Cómo se leyó");
    EXPECT_FALSE(program.says("Separador de columnas"));
    program.choose("Hoja", "Clientes");
    program.press(Role::button, "Traer 1 cliente");
    EXPECT_EQ(program.named("Andina").value->baseRevenue, (Money{1235, "COP"}));
    EXPECT_EQ(program.named("Andina").value->growth, 12.5);
    EXPECT_EQ(program.platform.currentRoute, "/clientes");
}

TEST(Customers, comeFromAnotherSheetWhereTheFirstIsTooLarge) {
    Program program("/clientes");
    program.application->filesDropped({{.name = "libro.xlsx",
                                        .workbook = ChosenFile::Workbook::read,
                                        .sheets = {{"Datos", "a" + std::string(300, '\t') + "b"},
                                                   {"Clientes", "Cliente\tVentas\nAndina\t5"}}}});
    program.settle();
    EXPECT_TRUE(program.says("La tabla es demasiado grande"));
    EXPECT_FALSE(program.confirms());
    program.choose("Hoja", "Clientes");
    EXPECT_FALSE(program.says("La tabla es demasiado grande"));
    program.press(Role::button, "Traer 1 cliente");
    EXPECT_EQ(program.named("Andina").value->baseRevenue, (Money{500, "COP"}));
}

TEST(Customers, comeWithTheCurrencyThatTheirListNames) {
    Program program("/clientes");
    program.drop("a.csv", "Cliente;Ventas\nAndina;5 €\nObras;US$ 6\nVías;7\n");
    program.press(Role::tab, "Cómo se leyó");
    EXPECT_TRUE(program.says("Importes en varias monedas: COP, EUR, USD"));
    program.press(Role::button, "Traer 3 clientes");
    EXPECT_EQ(program.named("Andina").value->baseRevenue, (Money{500, "EUR"}));
    EXPECT_EQ(program.named("Obras").value->baseRevenue, (Money{600, "USD"}));
    EXPECT_EQ(program.named("Vías").value->baseRevenue, (Money{700, "COP"}));

    program.drop("b.csv", "Cliente;Facturación (USD)\nGrúas;5\n");
    program.press(Role::tab, "Cómo se leyó");
    program.choose("Moneda de los importes", "EUR"); // the header is wrong
    program.press(Role::button, "Traer 1 cliente");
    EXPECT_EQ(program.named("Grúas").value->baseRevenue, (Money{500, "EUR"}));

    program.drop("c.csv", "Cliente;Facturación (COP)\nPuentes;5\n");
    program.press(Role::button, "Traer 1 cliente");
    EXPECT_EQ(program.named("Puentes").value->baseRevenue, (Money{500, "COP"}));
}

TEST(Customers, whoseCodeTheSpreadsheetShortenedStayOut) {
    Program program("/clientes");
    program.drop("a.csv", "NIT;Cliente\n9,00123E+08;Andina\n8-2;Obras\n");
    program.press(Role::tab, "Errores (1)");
    EXPECT_TRUE(program.says("Fila 2, NIT: la hoja de cálculo abrevió el código"));
}

TEST(Customers, comeFromCellsThatWerePasted) {
    Program program("/clientes");
    program.window.paste("Cliente\tVentas\nAndina\t5\n");
    program.settle();
    EXPECT_TRUE(program.says("Traer lo pegado"));
    program.press(Role::button, "Traer 1 cliente");
    program.press(Role::button, "Pegar lista");
    program.fill("Filas copiadas", "Cliente\tVentas\nObras\t6\nVías\t7\n");
    EXPECT_TRUE(program.says("2 clientes nuevos"));
    program.press(Role::button, "Traer 2 clientes");
    EXPECT_EQ(program.workspace().accounts.size(), 3U);

    // A block without headings goes into the cells where the keyboard stands, a list does not.
    program.press(Role::gridCell, "Andina");
    program.window.paste("Andina S.A.");
    program.settle();
    EXPECT_EQ(program.named("Andina S.A.").name, "Andina S.A.");
    program.window.paste("Cliente\tVentas\nGrúas\t5\n");
    program.settle();
    EXPECT_TRUE(program.says("Traer lo pegado"));
}

TEST(Customers, areEditedAndGroupedInTheirList) {
    Program program("/clientes");
    program.drop("a.csv", "Código;Cliente;Grupo;Ventas;Desde\n1;Andina;;100;\n2;Obras;Andina;50;\n"
                          "3;Vías;;;\n4;Puentes;;10;28/11/2014\n");
    program.press(Role::button, "Traer 4 clientes");
    EXPECT_TRUE(program.says("4 clientes · 1 grupo"));
    const auto edit = [&](std::string_view cell, std::string_view to) {
        program.press(Role::gridCell, cell);
        program.key("F2");
        ASSERT_TRUE(program.platform.editing);
        const std::size_t end = to.size();
        program.application->textEdited(program.platform.editing->id, std::string(to), end, end,
                                        end, end);
        program.settle();
        program.key("Enter");
    };
    edit("50", "75,5");
    EXPECT_EQ(program.named("Obras").value->baseRevenue, (Money{7550, "COP"}));
    program.window.display.width = 1800; // all columns
    program.settle();
    edit("28/11/2014", "1/2/2015");
    EXPECT_EQ(program.named("Puentes").since, (Date{2015, 2, 1}));
    edit("01/02/2015", "ayer"); // which is no day
    EXPECT_EQ(program.named("Puentes").since, (Date{2015, 2, 1}));
    program.key("Escape");

    // Several at once, under one that is chosen by name; the row of the last edit is chosen
    // already.
    program.press(Role::checkbox, "Elegir Vías");
    program.press(Role::button, "Poner en un grupo");
    program.choose("Grupo", "Obras");
    program.press(Role::button, "Guardar");
    EXPECT_EQ(program.named("Vías").parent, program.named("Obras").id);
    EXPECT_EQ(program.named("Puentes").parent, program.named("Obras").id);
    program.key("z", true);
    EXPECT_EQ(program.named("Vías").parent, std::nullopt);
}

TEST(Customers, areNotBroughtWhereAnotherTabWrites) {
    Program program("/clientes");
    program.platform.currentAccess = Access::reader;
    program.application->accessChanged();
    program.settle();
    program.drop("a.csv", "Cliente\nAndina\n");
    EXPECT_TRUE(program.says("Esta pestaña solo lee."));
    EXPECT_FALSE(program.says("Traer «a.csv»"));
}

} // namespace
} // namespace kam
