#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

#include <set>

namespace kam::ui {
namespace {

TEST(Button, isPressedByPointerAndThroughTheMirror) {
    int presses = 0;
    test::Stage stage([&](Ui& ui) { presses += button(ui, "Siguiente") ? 1 : 0; });
    stage.window.press(Role::button, "Siguiente");
    EXPECT_EQ(presses, 1);
    stage.window.activate(Role::button, "Siguiente");
    EXPECT_EQ(presses, 2);
}

TEST(Button, doesNothingWhileDisabled) {
    int presses = 0;
    test::Stage stage(
        [&](Ui& ui) { presses += button(ui, "Siguiente", {.disabled = true}) ? 1 : 0; });
    stage.window.press(Role::button, "Siguiente");
    stage.window.activate(Role::button, "Siguiente");
    EXPECT_EQ(presses, 0);
    EXPECT_EQ(stage.window.focused(), nullptr);
}

TEST(Button, isNotPressedWhereThePointerLeavesIt) {
    int presses = 0;
    test::Stage stage([&](Ui& ui) { presses += button(ui, "Borrar") ? 1 : 0; });
    const Rect rect = stage.window.node(Role::button, "Borrar").rect;
    stage.window.moveTo(rect.x + 5, rect.y + 5);
    stage.window.button(true);
    stage.window.moveTo(rect.x + 5, rect.y + rect.height + 80);
    stage.window.button(false);
    EXPECT_EQ(presses, 0);
}

TEST(Button, countsAPressThoughWhatIsAboveItGrowsMeanwhile) {
    int presses = 0;
    bool grown = false;
    test::Stage stage([&](Ui& ui) {
        ui.gap(grown ? 120 : 20);
        presses += button(ui, "Listo") ? 1 : 0;
    });
    const Rect rect = stage.window.node(Role::button, "Listo").rect;
    stage.window.moveTo(rect.x + 5, rect.y + 5);
    stage.window.button(true);
    grown = true;
    stage.window.runUntilIdle();
    stage.window.button(false);
    EXPECT_EQ(presses, 1);
}

TEST(Button, isFoundByASlightlyMissingFinger) {
    int presses = 0;
    test::Stage stage([&](Ui& ui) {
        ui.gap(100);
        presses += button(ui, "Ver", {.height = 32}) ? 1 : 0;
    });
    const Rect rect = stage.window.node(Role::button, "Ver").rect;
    const auto tapBelow = [&] {
        stage.window.moveTo(rect.x + 10, rect.y + rect.height + 4, true);
        stage.window.button(true, true);
        stage.window.button(false, true);
    };
    tapBelow();
    EXPECT_EQ(presses, 0) << "a mouse points exactly";
    stage.window.platform.coarse = true;
    stage.window.runUntilIdle();
    tapBelow();
    EXPECT_EQ(presses, 1);
}

TEST(Button, saysMoreThanItsLabelWhereAsked) {
    test::Stage stage([](Ui& ui) { button(ui, "Ver", {.name = "Ver 2.4 Agenda del comité"}); });
    EXPECT_EQ(stage.window.describe(), "button \"Ver 2.4 Agenda del comité\"\n");
}

TEST(Names, thatRepeatGetIdentitiesOfTheirOwn) {
    int first = 0, second = 0;
    test::Stage stage([&](Ui& ui) {
        first += link(ui, "Ver") ? 1 : 0;
        second += link(ui, "Ver") ? 1 : 0;
        scope(ui, "card", [&] { link(ui, "Ver"); });
    });
    std::set<std::uint32_t> ids;
    for (const Node& node : stage.window.tree())
        ids.insert(node.id);
    EXPECT_EQ(ids.size(), 3u);
    stage.act({SemanticAction::Kind::activate, stage.window.tree()[1].id});
    stage.window.runUntilIdle();
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
}

TEST(LevelCard, isOneRadioWithTitleAndAnchor) {
    int chosen = -1;
    test::Stage stage([&](Ui& ui) {
        group(ui, Role::radioGroup, "¿Cómo decide?", [&] {
            if (levelCard(ui, {.title = "Sin lista", .anchor = "No hay.", .level = 0, .key = "1"}))
                chosen = 0;
            if (levelCard(ui, {.title = "Por ventas",
                               .anchor = "Hay una.",
                               .level = 1,
                               .key = "2",
                               .chosen = chosen == 1}))
                chosen = 1;
        });
    });
    stage.window.press(Role::radio, "Por ventas. Hay una.");
    EXPECT_EQ(stage.window.describe(), "radiogroup \"¿Cómo decide?\"\n"
                                       "  radio \"Sin lista. No hay.\" unchecked by arrows [1]\n"
                                       "  radio \"Por ventas. Hay una.\" checked [2]\n");
}

TEST(PressRow, isReadAsOneThingAndKeepsWhatCanBePressedInside) {
    int rows = 0, links = 0;
    test::Stage stage([&](Ui& ui) {
        rows += pressRow(ui, {.name = "Jorge Ospina, vencida"},
                         [&] {
                             row(ui, {.height = 44}, [&] {
                                 text(ui, "Jorge Ospina");
                                 pushRight(ui);
                                 links += link(ui, "Reprogramar") ? 1 : 0;
                             });
                         })
                    ? 1
                    : 0;
    });
    EXPECT_EQ(stage.window.describe(), "button \"Jorge Ospina, vencida\"\n"
                                       "link \"Reprogramar\"\n");
    stage.window.press(Role::link, "Reprogramar");
    EXPECT_EQ(rows, 0);
    EXPECT_EQ(links, 1);
    const Rect rect = stage.window.node(Role::button, "Jorge Ospina, vencida").rect;
    stage.window.click(rect.x + 30, rect.y + 20);
    EXPECT_EQ(rows, 1);
}

TEST(Segmented, changesTheChoice) {
    int chosen = 1;
    test::Stage stage([&](Ui& ui) {
        chosen = segmented(ui, "Escenario", {"Bajo", "Base", "Alto"}, chosen);
    });
    stage.window.press(Role::radio, "Alto");
    EXPECT_EQ(chosen, 2);
    EXPECT_EQ(stage.window.node(Role::radio, "Base").checked, false);
}

TEST(NavItem, marksTheCurrentPage) {
    test::Stage stage([](Ui& ui) {
        navItem(ui, {.label = "Inicio", .current = true});
        navItem(ui, {.label = "Resultados", .badge = 2, .badgeName = "2 bloqueos"});
    });
    EXPECT_EQ(stage.window.describe(), "link \"Inicio\" checked\n"
                                       "link \"Resultados\" (2 bloqueos)\n");
}

TEST(Frames, stopWhenNothingHappens) {
    test::Stage stage([](Ui& ui) {
        card(ui, "card", {}, [&] { button(ui, "Siguiente"); });
        textField(ui, "note", "", {.label = "Nota"});
    });
    stage.window.focus(Role::textField, "Nota");
    EXPECT_FALSE(stage.window.frame());
    EXPECT_FALSE(stage.window.platform.wakesIn) << "nothing blinks, so nothing has to wake up";
}

#ifndef NDEBUG
TEST(NamesDeathTest, aControlWithoutANameDoesNotExist) {
    EXPECT_DEATH(test::Stage stage([](Ui& ui) { button(ui, ""); }), "without a name");
}
#endif

} // namespace
} // namespace kam::ui
