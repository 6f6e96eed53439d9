#include "app/ui/controls.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

TEST(Stepper, countsWithinItsBoundsAndSaysSo) {
    int visits = 11;
    test::Stage stage([&](Ui& ui) {
        visits = stepper(ui, "visits", visits,
                         {.label = "Visitas", .low = 0, .high = 12, .unit = "al año"});
    });
    stage.window.press(Role::button, "Más: Visitas");
    EXPECT_EQ(visits, 12);
    EXPECT_EQ(stage.window.platform.announcements.back(), "12\u00A0al año");
    EXPECT_TRUE(stage.window.node(Role::button, "Más: Visitas").disabled);
    stage.window.activate(Role::button, "Menos: Visitas");
    EXPECT_EQ(visits, 11);
    EXPECT_EQ(stage.window.describe(), "group \"Visitas\"\n"
                                       "  button \"Menos: Visitas\"\n"
                                       "  button \"Más: Visitas\"\n"
                                       "  text \"11\u00A0al año\"\n");
    stage.window.platform.coarse = true;
    stage.window.runUntilIdle();
    const Rect less = stage.window.node(Role::button, "Menos: Visitas").rect;
    EXPECT_FLOAT_EQ(less.width, 44);
    EXPECT_FLOAT_EQ(less.height, 44);
}

TEST(Tabs, areOneTabStopAndWalkedByArrows) {
    int chosen = 0;
    test::Stage stage([&](Ui& ui) {
        chosen = tabs(ui, "Partes", {"Contactos", "Visitas", "Oferta"}, chosen);
        button(ui, "Siguiente");
    });
    stage.window.tab();
    EXPECT_EQ(stage.window.focused()->name, "Contactos");
    stage.window.key("ArrowRight");
    EXPECT_EQ(chosen, 1);
    EXPECT_EQ(stage.window.node(Role::tab, "Visitas").checked, true);
    stage.window.key("ArrowLeft");
    stage.window.key("ArrowLeft");
    EXPECT_EQ(chosen, 2) << "round to the last";
    stage.window.tab();
    EXPECT_EQ(stage.window.focused()->name, "Siguiente");
    stage.window.press(Role::tab, "Contactos");
    EXPECT_EQ(chosen, 0);
}

TEST(Tabs, goOnInTheNextLineWhereTheyDoNotFit) {
    test::Stage stage([&](Ui& ui) {
        tabs(ui, "Partes", {"Contactos y cobertura", "Visitas del año", "Oferta y espacios"}, 0);
    });
    stage.window.display = {320, 600, 1};
    stage.window.runUntilIdle();
    for (const Node& node : stage.window.tree())
        EXPECT_LE(node.rect.x + node.rect.width, 320 + 12) << node.name;
    EXPECT_GT(stage.window.node(Role::tab, "Oferta y espacios").rect.y,
              stage.window.node(Role::tab, "Contactos y cobertura").rect.y);
}

TEST(RadioList, choosesByPressAndByArrows) {
    int chosen = -1;
    test::Stage stage([&](Ui& ui) {
        chosen = radioList(ui, "Quién decide", {"El comité", "La gerencia", "Compras"}, chosen);
    });
    stage.window.press(Role::radio, "La gerencia");
    EXPECT_EQ(chosen, 1);
    stage.window.key("ArrowDown");
    EXPECT_EQ(chosen, 2);
    EXPECT_EQ(stage.window.describe(), "radiogroup \"Quién decide\"\n"
                                       "  radio \"El comité\" unchecked by arrows\n"
                                       "  radio \"La gerencia\" unchecked by arrows\n"
                                       "  radio \"Compras\" checked\n");
}

TEST(Progress, saysHowFarItIsAndIsCancelled) {
    int cancelled = 0;
    ProgressStyle style{.name = "Importando", .share = 0.42, .doing = "Cuenta 42 de 100"};
    test::Stage stage([&](Ui& ui) { cancelled += progress(ui, style) ? 1 : 0; });
    EXPECT_NEAR(stage.window.node(Role::progress, "Importando").range->now, 42, 0.001);
    EXPECT_TRUE(stage.window.has(Role::text, "Cuenta 42 de 100"));
    stage.window.press(Role::button, "Cancelar: Importando");
    EXPECT_EQ(cancelled, 1);
}

TEST(Progress, restsWhileNobodyKnowsHowLongItTakes) {
    test::Stage stage(
        [&](Ui& ui) { progress(ui, {.name = "Leyendo", .doing = "Buscando la hoja"}); });
    EXPECT_FALSE(stage.window.node(Role::progress, "Leyendo").range);
    EXPECT_EQ(stage.window.node(Role::progress, "Leyendo").value, "Buscando la hoja");
    EXPECT_FALSE(stage.window.frame());
    EXPECT_FALSE(stage.window.platform.wakesIn);
}

} // namespace
} // namespace kam::ui
