#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

Figure bar() {
    Figure figure;
    figure.width = 108;
    figure.height = 8;
    figure.table = {.caption = "Niveles", .head = {"Nivel", "Meta"}, .rows = {{"2,3", "3,0"}}};
    return figure;
}

TEST(Table, isReadCellByCell) {
    test::Stage stage([](Ui& ui) {
        table(ui, "gaps", {.name = "Brechas"},
              {{.head = "Paso"},
               {.head = "Hoy"},
               {.head = "Estado"},
               {.head = "Puntos", .right = true}},
              {{{.words = "2 Respaldo"},
                {.figure = bar()},
                {.words = "Bloquea", .badge = BadgeKind::alert},
                {.words = "+7,5"}},
               {{.words = "6 Métricas"},
                {},
                {.words = "Cumple", .badge = BadgeKind::positive},
                {.words = "+3,3"}}});
    });
    EXPECT_EQ(stage.window.describe(), "table \"Brechas\"\n"
                                       "  row\n"
                                       "    columnheader \"Paso\" column 1\n"
                                       "    columnheader \"Hoy\" column 2\n"
                                       "    columnheader \"Estado\" column 3\n"
                                       "    columnheader \"Puntos\" column 4\n"
                                       "  row\n"
                                       "    rowheader \"2 Respaldo\" column 1\n"
                                       "    cell \"Nivel 2,3 · Meta 3,0\" column 2\n"
                                       "    cell \"Bloquea\" column 3\n"
                                       "    cell \"+7,5\" column 4\n"
                                       "  row\n"
                                       "    rowheader \"6 Métricas\" column 1\n"
                                       "    cell column 2\n"
                                       "    cell \"Cumple\" column 3\n"
                                       "    cell \"+3,3\" column 4\n");
}

TEST(Table, readsEveryValueUnderItsOwnHead) {
    for (const float width : {1280.0f, 300.0f}) { // beside each other, and below
        test::Stage stage([&](Ui& ui) {
            table(ui, "t", {.name = "T", .press = true},
                  {{.head = "Cliente", .width = share(1)},
                   {.head = "Ingresos", .width = fixed(110), .right = true},
                   {.head = "Margen", .width = fixed(110), .right = true}},
                  {{{.words = "Puentes"}, {}, {.words = "12"}}});
        });
        stage.window.display.width = width;
        stage.window.runUntilIdle();
        int columns = 0;
        for (const Node& node : stage.window.tree())
            if (node.role == Role::rowHeader || node.role == Role::cell) {
                EXPECT_EQ(node.columns, ++columns) << width;
            }
        EXPECT_EQ(columns, 3) << width;
    }
}

TEST(Table, saysWhichRowWasPressed) {
    int pressed = -1;
    test::Stage stage([&](Ui& ui) {
        const int now = table(
            ui, "accounts", {.name = "Cuentas", .press = true},
            {{.head = "Cliente"}, {.head = "Ingr.", .right = true}},
            {{{.words = "Puentes"}, {.words = "36,5"}}, {{.words = "Grúas"}, {.words = "15,2"}}});
        if (now >= 0) pressed = now;
    });
    stage.window.press(Role::button, "Grúas");
    EXPECT_EQ(pressed, 1);
    stage.window.activate(Role::button, "Puentes");
    EXPECT_EQ(pressed, 0);
}

TEST(Table, breaksANameIntoTwoLinesBeforeItCutsIt) {
    std::string name = "Compromiso";
    test::Stage stage([&](Ui& ui) {
        table(ui, "t", {.name = "T", .rowHeight = 30, .headless = true},
              {{.head = "Condición", .width = share(1)}, {.head = "Nivel", .width = fixed(1100)}},
              {{{.words = name}, {.words = "2,0"}}});
    });
    EXPECT_FLOAT_EQ(stage.window.node(Role::rowHeader, name).rect.height, 30);
    name = "Compromiso del comité de dirección";
    stage.window.runUntilIdle();
    const float two = stage.window.node(Role::rowHeader, name).rect.height;
    EXPECT_GT(two, 40);
    name = "Compromiso del comité de dirección con el programa de cuentas clave";
    stage.window.runUntilIdle();
    EXPECT_FLOAT_EQ(stage.window.node(Role::rowHeader, name).rect.height, two);
}

TEST(Table, keepsItsHeadsForReadersWhereTheyAreNotShown) {
    test::Stage stage([](Ui& ui) {
        table(ui, "t", {.name = "T", .rowHeight = 30, .headless = true}, {{.head = "Paso"}},
              {{{.words = "Uno"}}});
    });
    EXPECT_TRUE(stage.window.has(Role::columnHeader, "Paso"));
    EXPECT_FLOAT_EQ(stage.window.node(Role::rowHeader, "Uno").rect.y, 0);
}

} // namespace
} // namespace kam::ui
