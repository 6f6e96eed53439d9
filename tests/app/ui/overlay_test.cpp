#include "app/ui/rect.hpp"
#include "tests/app/support/letters.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

/// A page that deletes a plan after asking.
struct Deleting {
    bool open = false;
    int deleted = 0, keyN = 0, nextPage = 0;
    test::Stage stage{[this](Ui& ui) {
        nextPage += button(ui, "Siguiente") ? 1 : 0;
        if (button(ui, "Borrar plan")) open = true;
        keyN += ui.keyPressed("n") ? 1 : 0;
        if (!open) return;
        open = dialog(ui, "¿Borrar el plan?", 360,
                      [&] {
                          text(ui, "Se borran 12 contactos.", Type::data);
                          ui.gap(100);
                          row(ui, {.height = 36}, [&] {
                              pushRight(ui);
                              if (button(ui, "Cancelar")) open = false;
                              if (button(ui, "Borrar", {.kind = ButtonKind::danger})) ++deleted;
                          });
                      }) &&
               open;
    }};
    test::Headless& window = stage.window;

    void ask() { window.press(Role::button, "Borrar plan"); }
};

TEST(Dialog, hidesThePageAndBeginsOnItsFirstButton) {
    Deleting page;
    page.ask();
    EXPECT_EQ(page.window.describe(), "dialog \"¿Borrar el plan?\"\n"
                                      "  heading \"¿Borrar el plan?\" level 2\n"
                                      "  text \"Se borran 12 contactos.\"\n"
                                      "  button \"Cancelar\"\n"
                                      "  button \"Borrar\"\n");
    ASSERT_NE(page.window.focused(), nullptr);
    EXPECT_EQ(page.window.focused()->name, "Cancelar");
}

TEST(Dialog, keepsPointerAndKeysInside) {
    Deleting page;
    const Rect behind = page.window.node(Role::button, "Siguiente").rect;
    const std::uint32_t hidden = page.window.node(Role::button, "Siguiente").id;
    page.ask();
    page.window.key("n");
    EXPECT_EQ(page.keyN, 0);
    page.stage.act({SemanticAction::Kind::activate, hidden});
    page.window.runUntilIdle();
    page.window.click(behind.x + 5, behind.y + 5);
    EXPECT_EQ(page.nextPage, 0);
    EXPECT_FALSE(page.open) << "a press outside closes it and does nothing else";
}

TEST(Dialog, keepsTabInside) {
    Deleting page;
    page.ask();
    std::string walked;
    for (int i = 0; i < 4; ++i) {
        page.window.tab();
        walked += page.window.focused()->name + ' ';
    }
    EXPECT_EQ(walked, "Borrar Cancelar Borrar Cancelar ");
}

TEST(Dialog, keepsItsFootInSightWhileItsBodyScrolls) {
    bool closed = false;
    test::Stage stage([&](Ui& ui) {
        dialog(
            ui, "Conflictos", 560,
            [&] {
                button(ui, "Primero");
                ui.gap(2000);
                button(ui, "Último");
            },
            [&] { closed = button(ui, "Importar") || closed; });
    });
    const auto foot = [&] { return stage.window.node(Role::button, "Importar").rect; };
    EXPECT_LT(bottom(foot()), stage.window.display.height);
    const float before = foot().y;
    stage.window.focus(Role::button, "Último");
    EXPECT_LT(bottom(stage.window.node(Role::button, "Último").rect), before);
    EXPECT_FLOAT_EQ(foot().y, before);
    stage.window.press(Role::button, "Importar");
    EXPECT_TRUE(closed);
    // Where little is left to scroll, the foot scrolls too.
    stage.window.display.height = 240;
    stage.window.runUntilIdle();
    stage.window.focus(Role::button, "Primero");
    EXPECT_GT(foot().y, stage.window.display.height);
}

TEST(Dialog, scrollsWhatIsTallerThanTheWindow) {
    test::Stage stage([](Ui& ui) {
        dialog(ui, "Condiciones", 560, [&] {
            button(ui, "Leer");
            ui.gap(2000);
            button(ui, "Aceptar");
        });
    });
    stage.window.display = {360, 500, 1};
    stage.window.runUntilIdle();
    const Rect box = stage.window.node(Role::dialog, "Condiciones").rect;
    EXPECT_GE(box.x, 0);
    EXPECT_LE(box.x + box.width, 360);
    EXPECT_LE(box.y + box.height, 500);
    const auto bottomOf = [&](std::string_view name) {
        const Rect rect = stage.window.node(Role::button, name).rect;
        return rect.y + rect.height;
    };
    EXPECT_GT(bottomOf("Aceptar"), 500);
    stage.window.tab();
    EXPECT_EQ(stage.window.focused()->name, "Aceptar");
    EXPECT_LE(bottomOf("Aceptar"), box.y + box.height) << "what has the keyboard is seen";
    stage.window.moveTo(180, 250);
    stage.window.wheel(50);
    EXPECT_GT(bottomOf("Aceptar"), 500);
}

TEST(Dialog, closesByEscapeAndGivesTheKeyboardBack) {
    Deleting page;
    page.ask();
    page.window.key("Escape");
    EXPECT_FALSE(page.open);
    ASSERT_NE(page.window.focused(), nullptr);
    EXPECT_EQ(page.window.focused()->name, "Borrar plan");
    page.window.key("n");
    EXPECT_EQ(page.keyN, 1);
}

TEST(Dialog, isUsedByPointerAndMirror) {
    Deleting page;
    page.ask();
    page.window.press(Role::button, "Borrar");
    page.window.activate(Role::button, "Borrar");
    EXPECT_EQ(page.deleted, 2);
    page.window.press(Role::button, "Cancelar");
    EXPECT_FALSE(page.open);
}

TEST(Dialog, turnsTheTabKeyRoundInside) {
    Deleting page;
    page.ask();
    page.window.tab();
    EXPECT_EQ(page.window.focused()->name, "Borrar");
    page.window.tab();
    EXPECT_EQ(page.window.focused()->name, "Cancelar");
}

TEST(Toast, saysWhatHappenedOverADialogAndOffersNothingMeanwhile) {
    bool open = true;
    test::Stage stage([&](Ui& ui) {
        if (open) open = dialog(ui, "Vista previa", 360, [&] { button(ui, "Cerrar"); });
        toast(ui, nullptr, "Acción borrada", "Deshacer");
    });
    EXPECT_TRUE(stage.window.has(Role::text, "Acción borrada"));
    EXPECT_FALSE(stage.window.has(Role::button, "Deshacer"));
    stage.window.key("Escape");
    EXPECT_TRUE(stage.window.has(Role::button, "Deshacer"));
}

TEST(Dialog, thatTakesThePlaceOfAnotherGivesTheKeyboardBackToThePage) {
    int shown = 0;
    test::Stage stage([&](Ui& ui) {
        if (button(ui, "Buscar")) shown = 1;
        if (shown == 1)
            dialog(ui, "Búsqueda", 360, [&] { shown += button(ui, "Versión") ? 1 : 0; });
        if (shown == 2) dialog(ui, "Guardar", 360, [&] { button(ui, "Listo"); });
    });
    stage.window.press(Role::button, "Buscar");
    stage.window.press(Role::button, "Versión");
    stage.window.runUntilIdle();
    ASSERT_TRUE(stage.window.has(Role::dialog, "Guardar"));
    EXPECT_FALSE(stage.window.has(Role::dialog, "Búsqueda"));
    shown = 0;
    stage.window.runUntilIdle();
    ASSERT_NE(stage.window.focused(), nullptr);
    EXPECT_EQ(stage.window.focused()->name, "Buscar");
}

TEST(StateBar, leavesThePageItsRoomAndLiesOnNothing) {
    int used = 0;
    bool bad = false;
    test::Stage stage([&](Ui& ui) {
        if (bad && stateBar(ui, nullptr, "No se pudo guardar", "Exportar")) ++used;
        panel(ui, "foot", {0, ui.windowHeight() - 64, ui.windowWidth(), 64}, Color::surface,
              [&] { button(ui, "Anterior"); });
        toast(ui, nullptr, "Hecho", "Deshacer");
    });
    const float before = stage.window.node(Role::button, "Anterior").rect.y;
    bad = true;
    stage.window.runUntilIdle();
    const Rect bar = stage.window.node(Role::text, "No se pudo guardar").rect;
    EXPECT_FLOAT_EQ(bottom(bar), stage.window.display.height);
    EXPECT_FLOAT_EQ(stage.window.node(Role::button, "Anterior").rect.y, before - bar.height);
    EXPECT_LT(bottom(stage.window.node(Role::text, "Hecho").rect), bar.y);
    stage.window.press(Role::button, "Exportar");
    EXPECT_EQ(used, 1);
}

TEST(Tooltip, isShownToTheKeyboardTooAndGoesByEscape) {
    int left = 0;
    test::Stage stage([&](Ui& ui) {
        iconButton(ui, "x", "Ajustes");
        if (ui.keyPressed("Escape")) ++left;
    });
    const std::size_t bare = test::paintedLetters().size();
    const auto rest = [&] {
        stage.window.platform.pass(400);
        stage.window.runUntilIdle();
    };
    stage.window.focus(Role::button, "Ajustes");
    rest();
    rest();
    EXPECT_GT(test::paintedLetters().size(), bare) << "its words are seen";
    stage.window.key("Escape");
    rest();
    EXPECT_EQ(test::paintedLetters().size(), bare);
    EXPECT_EQ(left, 0) << "this Escape was for the tooltip";
    stage.window.key("Escape");
    EXPECT_EQ(left, 1);
}

TEST(Menu, opensBelowItsButtonAndIsChosenFromOrDismissed) {
    bool open = false;
    int chosen = -9;
    test::Stage stage([&](Ui& ui) {
        if (button(ui, "Empresa")) open = true;
        if (!open) return;
        const int answer = menu(ui, "Empresas", {"Aceros", "Grúas"});
        if (answer != -1) {
            open = false;
            chosen = answer;
        }
    });
    const Rect opener = stage.window.node(Role::button, "Empresa").rect;
    stage.window.press(Role::button, "Empresa");
    ASSERT_TRUE(stage.window.has(Role::menu, "Empresas"));
    EXPECT_GT(stage.window.node(Role::menu, "Empresas").rect.y, opener.y + opener.height);
    EXPECT_EQ(stage.window.focused()->name, "Aceros");
    stage.window.key("ArrowDown");
    EXPECT_EQ(stage.window.focused()->name, "Grúas");
    stage.window.activate(Role::menuItem, "Grúas");
    EXPECT_EQ(chosen, 1);
    EXPECT_FALSE(stage.window.has(Role::menu, "Empresas"));

    stage.window.press(Role::button, "Empresa");
    stage.window.key("Escape");
    EXPECT_EQ(chosen, -2);
    stage.window.press(Role::button, "Empresa");
    stage.window.click(1000, 700);
    EXPECT_EQ(chosen, -2);
    EXPECT_FALSE(open);
}

TEST(Toast, liesBelowWhatIsOpenAndCannotBePressedMeanwhile) {
    enum { none, aMenu, aDialog } shown = none;
    int undone = 0, chosen = -1;
    test::Stage stage([&](Ui& ui) {
        ui.gap(ui.windowHeight() - 172);
        row(ui, {.height = 36}, [&] {
            column(ui, ui.windowWidth() / 2);
            button(ui, "Más");
            if (shown == aMenu) chosen = std::max(chosen, menu(ui, "Más", {"Uno", "Dos", "Tres"}));
        });
        if (shown == aDialog) dialog(ui, "Importar", 360, [&] { button(ui, "Cancelar"); });
        undone += toast(ui, nullptr, "Respuesta guardada", "Deshacer").used ? 1 : 0;
    });
    shown = aDialog;
    stage.window.runUntilIdle();
    EXPECT_FALSE(stage.window.has(Role::button, "Deshacer"));
    shown = aMenu;
    stage.window.display.height = 300;
    stage.window.runUntilIdle();
    const Rect message = stage.window.node(Role::text, "Respuesta guardada").rect;
    const Rect option = stage.window.node(Role::menuItem, "Tres").rect;
    const Rect both = intersection(message, option);
    ASSERT_GT(both.width, 0) << "they do not even meet: " << option.y << ' ' << message.y;
    stage.window.click(both.x + both.width / 2, middle(both));
    EXPECT_EQ(chosen, 2);
    EXPECT_EQ(undone, 0);
    shown = none;
    stage.window.runUntilIdle();
    stage.window.press(Role::button, "Deshacer");
    EXPECT_EQ(undone, 1);
}

/// A page with a menu, behind whose button comes another one.
struct Companies {
    bool open = false;
    int answer = -9, used = 0;
    test::Stage stage{[this](Ui& ui) {
        if (button(ui, "Empresa")) open = true;
        if (open) {
            const int chosen = menu(ui, "Empresas", {"Aceros", "Grúas", "Sal"});
            open = chosen == -1;
            if (!open) answer = chosen;
        }
        used += button(ui, "Siguiente") ? 1 : 0;
    }};
    test::Headless& window = stage.window;

    Companies() { window.press(Role::button, "Empresa"); }
};

TEST(Menu, closesWhenTheKeyboardLeavesItAndKeepsNothingFromThePage) {
    Companies page;
    ASSERT_TRUE(page.open);
    page.window.focus(Role::button, "Siguiente"); // by Tab
    EXPECT_EQ(page.answer, -2);
    EXPECT_EQ(page.window.focused()->name, "Siguiente") << "not given back to what opened it";
    page.window.activate(Role::button, "Siguiente");
    EXPECT_EQ(page.used, 1);
}

TEST(Menu, closesForWhatIsPressedOnThePageThroughTheMirror) {
    Companies page;
    page.window.activate(Role::button, "Siguiente");
    EXPECT_EQ(page.answer, -2);
    EXPECT_EQ(page.used, 1);
}

TEST(Menu, isWalkedFromEndToEnd) {
    Companies page;
    page.window.key("End");
    EXPECT_EQ(page.window.focused()->name, "Sal");
    page.window.key("ArrowDown");
    EXPECT_EQ(page.window.focused()->name, "Aceros");
    page.window.key("End");
    page.window.key("Home");
    EXPECT_EQ(page.window.focused()->name, "Aceros");
}

TEST(Tooltip, asksToBeWokenOnceInsteadOfDrawing) {
    test::Stage stage([](Ui& ui) { iconButton(ui, "?", "Ajustes"); });
    const Rect rect = stage.window.node(Role::button, "Ajustes").rect;
    stage.window.moveTo(rect.x + 10, rect.y + 10);
    ASSERT_TRUE(stage.window.platform.wakesIn);
    EXPECT_LE(*stage.window.platform.wakesIn, 300);
    stage.window.platform.pass(300);
    stage.window.runUntilIdle();
    EXPECT_FALSE(stage.window.platform.wakesIn) << "it is there now and stays";
}

} // namespace
} // namespace kam::ui
