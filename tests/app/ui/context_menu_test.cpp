#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

constexpr const char* copyRow = "Copiar la fila";
constexpr const char* copyTable = "Copiar la tabla";

/// Two accounts in a table whose rows can be pressed, and a figure.
struct Accounts {
    int pressed = -1;
    test::Stage stage{[this](Ui& ui) {
        const int now = table(
            ui, "accounts", {.name = "Cuentas", .rowHeight = 60, .press = true},
            {{.head = "Cliente"}, {.head = "Ingr.", .right = true}},
            {{{.words = "Puentes"}, {.words = "36,5"}}, {{.words = "Grúas"}, {.words = "15,2"}}});
        if (now >= 0) pressed = now;
        ui.gap(40);
        figure(ui,
               {.width = 100,
                .height = 50,
                .table = {.caption = "Brechas", .head = {"Paso", "Hoy"}, .rows = {{"2", "3"}}}});
    }};
    test::Headless& window = stage.window;
    test::NullPlatform& platform = window.platform;

    Rect of(Role role, std::string_view name) { return window.node(role, name).rect; }
    /// The right button on the middle of it.
    void ask(const Rect& rect) {
        stage.ui->askMenu(0, rect.x + rect.width / 2, rect.y + rect.height / 2);
        window.runUntilIdle();
    }
    bool offers(const char* what) { return window.has(Role::menuItem, what); }
    void touch(const Rect& rect) {
        window.moveTo(rect.x + 50, rect.y + 20, true);
        window.button(true, true);
    }
    void rest(int milliseconds) {
        platform.pass(milliseconds);
        window.runUntilIdle();
    }
};

TEST(ContextMenu, copiesARowAsSpreadsheetsPasteIt) {
    Accounts accounts;
    accounts.ask(accounts.of(Role::button, "Grúas"));
    EXPECT_TRUE(accounts.stage.ui->menuOpen());
    accounts.window.press(Role::menuItem, copyRow);
    EXPECT_EQ(accounts.platform.copied, std::vector<std::string>{"Grúas\t15,2\r\n"});
    EXPECT_EQ(accounts.platform.announcements.back(), "Copiado");
    EXPECT_FALSE(accounts.stage.ui->menuOpen());
    EXPECT_EQ(accounts.pressed, -1);
}

TEST(ContextMenu, copiesTheWholeTableWithItsHeads) {
    Accounts accounts;
    accounts.ask(accounts.of(Role::button, "Puentes"));
    accounts.window.press(Role::menuItem, copyTable);
    EXPECT_EQ(accounts.platform.copied,
              std::vector<std::string>{"Cliente\tIngr.\r\nPuentes\t36,5\r\nGrúas\t15,2\r\n"});
}

TEST(ContextMenu, copiesTheNumbersOfAFigure) {
    Accounts accounts;
    accounts.ask(accounts.of(Role::image, "Brechas"));
    accounts.window.press(Role::menuItem, "Copiar los datos");
    EXPECT_EQ(accounts.platform.copied, std::vector<std::string>{"Paso\tHoy\r\n2\t3\r\n"});
}

TEST(ContextMenu, savesTheFigureAsAPicture) {
    Accounts accounts;
    accounts.ask(accounts.of(Role::image, "Brechas"));
    accounts.window.press(Role::menuItem, "Guardar como PNG");
    ASSERT_EQ(accounts.platform.downloads.size(), 1U);
    EXPECT_EQ(accounts.platform.downloads[0].name, "grafico.png");
    EXPECT_TRUE(accounts.platform.downloads[0].bytes.starts_with("<svg"));
}

TEST(ContextMenu, isNotOfferedWhereNothingIsToBeHad) {
    Accounts accounts;
    accounts.ask({600, 600, 0, 0});
    EXPECT_FALSE(accounts.stage.ui->menuOpen()) << "there the browser's own opens";
    EXPECT_FALSE(accounts.offers(copyRow));
}

TEST(ContextMenu, opensByKeyAndClosesByEscape) {
    Accounts accounts;
    accounts.window.focus(Role::button, "Grúas");
    const std::uint32_t row = accounts.platform.focused;
    accounts.stage.ui->askMenu(row, 0, 0);
    accounts.window.runUntilIdle();
    ASSERT_NE(accounts.window.focused(), nullptr);
    EXPECT_EQ(accounts.window.focused()->name, copyRow) << "the keyboard goes into it";
    accounts.window.key("Escape");
    EXPECT_FALSE(accounts.offers(copyRow));
    EXPECT_EQ(accounts.platform.focused, row) << "and back to where it was";
}

TEST(ContextMenu, movesToWhatIsAskedNext) {
    Accounts accounts;
    accounts.ask(accounts.of(Role::button, "Grúas"));
    accounts.ask(accounts.of(Role::image, "Brechas"));
    EXPECT_FALSE(accounts.offers(copyRow));
    EXPECT_TRUE(accounts.offers("Copiar los datos"));
    accounts.ask({600, 600, 0, 0});
    EXPECT_FALSE(accounts.stage.ui->menuOpen());
}

TEST(ContextMenu, opensUnderAFingerThatRestsAndThenPressesNothing) {
    Accounts accounts;
    accounts.touch(accounts.of(Role::button, "Puentes"));
    EXPECT_FALSE(accounts.offers(copyRow));
    ASSERT_TRUE(accounts.platform.wakesIn) << "nothing else would draw the frame in which it opens";
    accounts.rest(*accounts.platform.wakesIn);
    EXPECT_TRUE(accounts.offers(copyRow));
    accounts.window.button(false, true);
    EXPECT_TRUE(accounts.offers(copyRow)) << "letting go leaves it open";
    EXPECT_EQ(accounts.pressed, -1);
}

TEST(ContextMenu, doesNotOpenUnderAFingerThatMovesOrTaps) {
    Accounts accounts;
    const Rect row = accounts.of(Role::button, "Puentes");
    accounts.touch(row);
    accounts.window.moveTo(row.x + 70, row.y + 20, true);
    accounts.rest(900);
    EXPECT_FALSE(accounts.offers(copyRow));
    accounts.window.button(false, true);
    EXPECT_EQ(accounts.pressed, -1) << "it strayed too far for a tap";
    accounts.touch(row);
    accounts.rest(200);
    accounts.window.button(false, true);
    EXPECT_FALSE(accounts.offers(copyRow));
    EXPECT_EQ(accounts.pressed, 0);
}

TEST(ContextMenu, isOfAControlThatAsksForOne) {
    int chosen = -1;
    test::Stage stage([&](Ui& ui) {
        button(ui, "Ronda 2026");
        if (const int now = contextMenu(ui, "Ronda 2026", {"Cerrar", "Borrar"}); now >= 0)
            chosen = now;
    });
    const Rect rect = stage.window.node(Role::button, "Ronda 2026").rect;
    stage.ui->askMenu(0, rect.x + 5, rect.y + 5);
    stage.window.runUntilIdle();
    stage.window.press(Role::menuItem, "Borrar");
    EXPECT_EQ(chosen, 1);
}

} // namespace
} // namespace kam::ui
