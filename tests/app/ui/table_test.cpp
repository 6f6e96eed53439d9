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
                                       "    columnheader \"Paso\"\n"
                                       "    columnheader \"Hoy\"\n"
                                       "    columnheader \"Estado\"\n"
                                       "    columnheader \"Puntos\"\n"
                                       "  row\n"
                                       "    rowheader \"2 Respaldo\"\n"
                                       "    cell \"Nivel 2,3 · Meta 3,0\"\n"
                                       "    cell \"Bloquea\"\n"
                                       "    cell \"+7,5\"\n"
                                       "  row\n"
                                       "    rowheader \"6 Métricas\"\n"
                                       "    cell\n"
                                       "    cell \"Cumple\"\n"
                                       "    cell \"+3,3\"\n");
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
    stage.window.press(Role::button, "Grúas, 15,2");
    EXPECT_EQ(pressed, 1);
    stage.window.activate(Role::button, "Puentes, 36,5");
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
