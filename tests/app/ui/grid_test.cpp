#include "app/ui/grid.hpp"

#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

namespace kam::ui {
namespace {

struct Account {
    std::string key, name, city;
    std::optional<double> revenue;
};

std::vector<Account> many(int count) {
    std::vector<Account> list;
    for (int i = 0; i < count; ++i)
        list.push_back({"a-" + std::to_string(i), "Cuenta " + std::to_string(i),
                        i % 2 == 0 ? "Bogotá" : "Medellín", i * 1.5});
    return list;
}

/// Accounts in a grid whose edits are made at once, as screens do.
struct Accounts {
    std::vector<Account> list;
    std::uint64_t version = 1;
    GridStyle style{.name = "Cuentas", .height = 400};
    std::vector<GridColumn> columns{
        {.head = "Cliente", .width = share(), .least = 120, .editable = true},
        {.head = "Ciudad", .width = fixed(120)},
        {.head = "Ingresos",
         .kind = GridKind::number,
         .width = fixed(100),
         .decimals = 1,
         .editable = true,
         .figure = true},
    };
    std::vector<GridEdit> edits;
    int changes = 0; ///< passes that brought edits
    int opened = -1;
    std::unordered_set<std::string> chosen;
    int asked = 0; ///< cells the grid asked for

    explicit Accounts(int count) : Accounts(many(count)) {}
    explicit Accounts(std::vector<Account> accounts) : list(std::move(accounts)) {}

    Account& at(int row) { return list[static_cast<std::size_t>(row)]; }
    GridRows rows() {
        return {.count = static_cast<int>(list.size()),
                .version = version,
                .key = [this](int row) { return at(row).key; },
                .words =
                    [this](int row, int column) {
                        ++asked;
                        return column == 0 ? at(row).name : at(row).city;
                    },
                .number =
                    [this](int row, int) {
                        ++asked;
                        return at(row).revenue;
                    },
                .fault =
                    [](int, int, std::string_view, std::optional<double> number) {
                        return number.value_or(0) < 0 ? "Desde 0." : "";
                    }};
    }
    void make(const std::vector<GridEdit>& wanted) {
        for (const GridEdit& edit : wanted) {
            if (edit.column == 0) at(edit.row).name = edit.text;
            if (edit.column == 2) at(edit.row).revenue = edit.number;
        }
        ++version;
        ++changes;
        edits = wanted;
    }

    test::Stage stage{[this](Ui& ui) {
        const GridUse use = grid(ui, "accounts", style, columns, rows());
        if (!use.edits.empty()) make(use.edits);
        if (use.opened >= 0) opened = use.opened;
        if (use.chosen) chosen = *use.chosen;
        button(ui, "Siguiente");
    }};
    test::Headless& window = stage.window;

    std::string focused() { return window.focused() ? window.focused()->name : ""; }
    /// Names in the first column, from the top of what is drawn.
    std::string shown(std::size_t most = 5) {
        std::string names;
        std::size_t count = 0;
        for (const Node& node : window.tree())
            if (node.role == Role::gridCell && node.columns == 2 && count++ < most)
                names += (names.empty() ? "" : ", ") + node.name;
        return names;
    }
    void typeOn(std::string_view cell, std::string_view text) {
        stage.act({SemanticAction::Kind::type, window.node(Role::gridCell, cell).id});
        window.runUntilIdle();
        window.type(text);
    }
};

std::vector<Account> few() {
    return {{"n", "ñandú", "Cali", 2.0},
            {"a", "Ángel", "Cali", std::nullopt},
            {"z", "zorro", "Bogotá", 10.0},
            {"b", "banco", "Bogotá", 1.0},
            {"e", "", "Cali", 3.0}};
}

TEST(Grid, IsReadWithItsHeadsAndItsPlaceInTheWhole) {
    Accounts grid(few());
    grid.window.display.height = 160;
    grid.style.height = 100;
    grid.window.runUntilIdle();
    const Node& whole = grid.window.node(Role::grid, "Cuentas");
    EXPECT_EQ(whole.rows, 6);
    EXPECT_EQ(whole.columns, 4);
    EXPECT_EQ(grid.window.node(Role::columnHeader, "Ingresos").columns, 4);
    const Node& cell = grid.window.node(Role::gridCell, "10,0");
    EXPECT_EQ(cell.columns, 4);
    const Node& row = grid.window.tree()[static_cast<std::size_t>(cell.parent)];
    EXPECT_EQ(row.role, Role::row);
    EXPECT_EQ(row.rows, 4);
    EXPECT_TRUE(grid.window.has(Role::gridCell, "vacío")) << "an empty cell is read as one";
}

TEST(Grid, DrawsWhatIsInSightHoweverManyRowsThereAre) {
    const auto cost = [](int count) {
        Accounts grid(count);
        grid.asked = 0;
        grid.stage.passes = 0;
        grid.window.frame();
        EXPECT_EQ(grid.window.node(Role::grid, "Cuentas").rows, count + 1);
        return grid.asked / grid.stage.passes;
    };
    EXPECT_EQ(cost(100), cost(10'000));
    EXPECT_LT(cost(10'000), 100);
}

TEST(Grid, ScrollsToItsLastRow) {
    Accounts grid(10'000);
    grid.window.moveTo(300, 200);
    grid.window.wheel(-100'000);
    EXPECT_TRUE(grid.window.has(Role::gridCell, "Cuenta 9999"));
    EXPECT_FALSE(grid.window.has(Role::gridCell, "Cuenta 0"));
}

TEST(Grid, SortsByPressingAHeadAndThenTheOtherWayAndThenNot) {
    Accounts grid(few());
    const auto sort = [&] { return grid.window.node(Role::columnHeader, "Cliente").sort; };
    grid.window.press(Role::button, "Cliente");
    EXPECT_EQ(grid.shown(), "Ángel, banco, ñandú, zorro, vacío");
    EXPECT_EQ(sort(), Sort::ascending);
    grid.window.press(Role::button, "Cliente");
    EXPECT_EQ(grid.shown(), "zorro, ñandú, banco, Ángel, vacío") << "what is empty stays last";
    EXPECT_EQ(sort(), Sort::descending);
    grid.window.press(Role::button, "Cliente");
    EXPECT_EQ(grid.shown(), "ñandú, Ángel, zorro, banco, vacío");
    EXPECT_EQ(sort(), Sort::none);
    grid.window.press(Role::button, "Ingresos");
    EXPECT_EQ(grid.shown(), "banco, ñandú, vacío, zorro, Ángel") << "numbers as numbers";
    grid.window.press(Role::button, "Ciudad");
    EXPECT_EQ(grid.shown(), "zorro, banco, ñandú, Ángel, vacío") << "equal ones stay in order";
}

TEST(Grid, FiltersByWordsWithoutAccentsAndSaysHowManyAreLeft) {
    Accounts grid(few());
    grid.window.focus(Role::textField, "Buscar en la lista");
    grid.window.type("cali NAN");
    EXPECT_EQ(grid.shown(), "ñandú");
    EXPECT_TRUE(grid.window.has(Role::text, "1 de 5"));
    EXPECT_EQ(grid.window.platform.announcements.back(), "1 de 5");
}

TEST(Grid, SaysThatNothingMatchesAndOffersTheWayBack) {
    Accounts grid(few());
    grid.window.focus(Role::textField, "Buscar en la lista");
    grid.window.type("xyz");
    EXPECT_TRUE(grid.window.has(Role::text, "Ninguna fila contiene «xyz»"));
    grid.window.press(Role::button, "Quitar el filtro");
    EXPECT_EQ(grid.shown(), "ñandú, Ángel, zorro, banco, vacío");
}

TEST(Grid, SaysWhatToDoWhereThereAreNoRows) {
    Accounts grid(few());
    grid.list.clear();
    grid.style.empty = {.title = "Aún no hay cuentas", .sentence = "Añada la primera."};
    grid.window.runUntilIdle();
    EXPECT_TRUE(grid.window.has(Role::text, "Aún no hay cuentas"));
}

TEST(Grid, IsOneTabStopWalkedByArrows) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("ArrowRight");
    EXPECT_EQ(grid.focused(), "Bogotá");
    grid.window.key("ArrowUp");
    EXPECT_EQ(grid.focused(), "Cali");
    grid.window.key("End");
    EXPECT_EQ(grid.focused(), "vacío");
    grid.window.key("End", true);
    EXPECT_EQ(grid.focused(), "3,0");
    grid.window.key("Home", true);
    EXPECT_EQ(grid.focused(), "Elegir ñandú");
    grid.window.key("ArrowRight");
    grid.window.key("ArrowUp");
    EXPECT_EQ(grid.focused(), "Cliente");
    EXPECT_EQ(grid.window.focused()->role, Role::button);
    grid.window.key("ArrowDown");
    grid.window.tab();
    EXPECT_EQ(grid.focused(), "Siguiente");
    grid.window.tab(true);
    EXPECT_EQ(grid.focused(), "ñandú") << "where the keyboard was last";
}

TEST(Grid, KeepsTheKeyboardInSight) {
    Accounts grid(10'000);
    grid.window.focus(Role::gridCell, "Cuenta 0");
    grid.window.key("End", true);
    EXPECT_EQ(grid.focused(), "14.998,5");
    const Rect cell = grid.window.focused()->rect,
               all = grid.window.node(Role::grid, "Cuentas").rect;
    EXPECT_LE(cell.y + cell.height, all.y + all.height + 0.5f);
    grid.window.key("PageUp");
    EXPECT_GE(grid.window.focused()->rect.y, all.y + 28 - 0.5f);
    const std::string name = grid.focused();
    grid.window.moveTo(300, 200);
    grid.window.wheel(100'000);
    EXPECT_EQ(grid.focused(), name) << "scrolling away does not lose it";
    EXPECT_LT(grid.window.tree().size(), 200u);
}

TEST(Grid, ChoosesRowsAsListsDo) {
    using Keys = std::unordered_set<std::string>;
    Accounts grid(20);
    const auto pressWith = [&](std::string_view cell, ImGuiKey modifier) {
        ImGui::GetIO().AddKeyEvent(modifier, true);
        grid.window.press(Role::gridCell, cell);
        ImGui::GetIO().AddKeyEvent(modifier, false);
        grid.window.runUntilIdle();
    };
    grid.window.press(Role::gridCell, "Cuenta 2");
    EXPECT_EQ(grid.chosen, (Keys{"a-2"}));
    pressWith("Cuenta 4", ImGuiMod_Shift);
    EXPECT_EQ(grid.chosen, (Keys{"a-2", "a-3", "a-4"}));
    pressWith("Cuenta 3", ImGuiMod_Ctrl);
    EXPECT_EQ(grid.chosen, (Keys{"a-2", "a-4"}));
    EXPECT_EQ(grid.window.platform.announcements.back(), "2 filas elegidas");
    grid.window.press(Role::checkbox, "Elegir Cuenta 6");
    EXPECT_EQ(grid.chosen.size(), 3u) << "check boxes need no second key";
    grid.window.press(Role::gridCell, "Cuenta 5");
    grid.window.key("ArrowDown", false, true);
    grid.window.key("ArrowDown", false, true);
    EXPECT_EQ(grid.chosen, (Keys{"a-5", "a-6", "a-7"}));
    grid.window.key("ArrowUp", false, true);
    EXPECT_EQ(grid.chosen, (Keys{"a-5", "a-6"}));
    grid.window.key("a", true);
    EXPECT_EQ(grid.chosen.size(), 20u);
    grid.window.key("Escape");
    EXPECT_TRUE(grid.chosen.empty());
    grid.window.key(" ");
    EXPECT_EQ(grid.chosen, (Keys{"a-6"}));
    const Node& row =
        grid.window
            .tree()[static_cast<std::size_t>(grid.window.node(Role::gridCell, "Cuenta 6").parent)];
    EXPECT_EQ(row.checked, std::optional(true));
}

TEST(Grid, LetsGoOfChosenRowsThatAreNoLongerShown) {
    Accounts grid(20);
    grid.window.press(Role::checkbox, "Elegir todas las filas");
    EXPECT_EQ(grid.chosen.size(), 20u);
    grid.window.focus(Role::textField, "Buscar en la lista");
    grid.window.type("bogota");
    EXPECT_EQ(grid.chosen.size(), 10u);
}

TEST(Grid, EditsACellAndGoesDown) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("Enter");
    ASSERT_TRUE(grid.window.platform.editing);
    EXPECT_EQ(grid.window.platform.editing->text, "zorro");
    EXPECT_EQ(grid.window.platform.editing->anchor, grid.window.platform.editing->caret);
    grid.window.type(" rojo");
    grid.window.key("Enter");
    EXPECT_FALSE(grid.window.platform.editing);
    EXPECT_EQ(grid.at(2).name, "zorro rojo");
    EXPECT_EQ(grid.focused(), "banco");
}

TEST(Grid, GoesRightWithTabAndKeepsNothingWithEscape) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("F2");
    grid.window.type("!");
    grid.window.key("Tab");
    EXPECT_EQ(grid.at(2).name, "zorro!");
    EXPECT_EQ(grid.focused(), "Bogotá");
    grid.window.focus(Role::gridCell, "banco");
    grid.window.key("F2");
    grid.window.type("!");
    grid.window.key("Escape");
    EXPECT_EQ(grid.at(3).name, "banco");
    EXPECT_EQ(grid.focused(), "banco");
    EXPECT_EQ(grid.changes, 1);
}

TEST(Grid, ReplacesACellByWhatIsTyped) {
    Accounts grid(few());
    grid.typeOn("10,0", "1.234,25");
    grid.window.key("Enter");
    EXPECT_EQ(grid.at(2).revenue, 1234.25);
    EXPECT_TRUE(grid.window.has(Role::gridCell, "1.234,3"));
    grid.window.focus(Role::gridCell, "1.234,3");
    grid.window.key("F2");
    EXPECT_EQ(grid.window.platform.editing->text, "1234,25") << "it is edited with all its digits";
}

TEST(Grid, TakesNothingOfOneCellForTheNext) {
    Accounts grid(few());
    grid.typeOn("zorro", "lobo");
    const std::uint32_t first = grid.window.platform.editing->id;
    grid.window.key("Enter");
    grid.typeOn("banco", "gato");
    grid.stage.textEdited(first, "lobos", 5, 5, 5, 5); // comes late
    grid.window.runUntilIdle();
    grid.window.key("Enter");
    EXPECT_EQ(grid.at(2).name, "lobo");
    EXPECT_EQ(grid.at(3).name, "gato");
}

TEST(Grid, ForgetsWhatWasGivenUp) {
    Accounts grid(few());
    grid.typeOn("zorro", "lobo");
    grid.window.key("Escape");
    grid.typeOn("zorro", "x");
    ASSERT_TRUE(grid.window.platform.editing);
    EXPECT_EQ(grid.window.platform.editing->text, "x");
    grid.window.key("Escape");
    EXPECT_EQ(grid.at(2).name, "zorro");
    EXPECT_EQ(grid.changes, 0);
}

TEST(Grid, KeepsWhatIsTypedByAPressElsewhere) {
    Accounts grid(few());
    grid.typeOn("zorro", "lobo");
    grid.window.press(Role::gridCell, "banco");
    EXPECT_EQ(grid.at(2).name, "lobo");
    EXPECT_EQ(grid.focused(), "banco");
}

TEST(Grid, SaysWhyACellCannotBecomeWhatWasTyped) {
    Accounts grid(few());
    grid.typeOn("10,0", "mucho");
    grid.window.key("Enter");
    EXPECT_TRUE(grid.window.platform.editing) << "to be mended";
    EXPECT_EQ(grid.window.focused()->description, "No es un número.");
    EXPECT_TRUE(grid.window.focused()->invalid);
    grid.window.key("Escape");
    grid.typeOn("10,0", "-3");
    grid.window.key("Enter");
    EXPECT_EQ(grid.window.focused()->description, "Desde 0.");
    EXPECT_EQ(grid.at(2).revenue, 10.0);
}

TEST(Grid, DoesNotJumpWhileSomebodyWrites) {
    Accounts grid(few());
    grid.window.press(Role::button, "Cliente");
    grid.typeOn("banco", "yegua");
    grid.window.key("Enter");
    EXPECT_EQ(grid.shown(), "Ángel, yegua, ñandú, zorro, vacío");
    EXPECT_EQ(grid.focused(), "ñandú");
    grid.at(3).name = "banco"; // undone
    ++grid.version;
    grid.at(0).name = "abeja";
    grid.window.runUntilIdle();
    EXPECT_EQ(grid.shown(), "abeja, Ángel, banco, zorro, vacío");
}

TEST(Grid, OverwritesNothingThatBecameOfACellWhileItWasEdited) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("F2");
    grid.window.type("!");
    grid.at(2).name = "tigre"; // in another tab
    ++grid.version;
    grid.window.runUntilIdle();
    EXPECT_EQ(grid.window.platform.editing->text, "tigre");
    grid.window.type("!");
    grid.window.key("Enter");
    EXPECT_EQ(grid.at(2).name, "tigre!");
}

TEST(Grid, KeepsTheKeyboardOnACellThatCannotBeEditedAnyMore) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("F2");
    grid.window.type("!");
    grid.columns[0].editable = false;
    grid.window.runUntilIdle();
    EXPECT_FALSE(grid.window.platform.editing);
    EXPECT_EQ(grid.focused(), "zorro");
    EXPECT_EQ(grid.changes, 0);
}

TEST(Grid, KeepsARowUnfoldedOnPhonesWhereverTheOrderPutsIt) {
    Accounts grid(few());
    grid.window.display = {390, 844, 1};
    grid.window.runUntilIdle();
    grid.window.press(Role::button, "zorro, 10,0");
    const auto line = [&] { return grid.window.node(Role::text, "Ciudad: Bogotá").rect.y; };
    const float before = line();
    EXPECT_GT(before, grid.window.node(Role::button, "zorro, 10,0").rect.y);
    grid.list.erase(grid.list.begin()); // the row above is gone
    ++grid.version;
    grid.window.runUntilIdle();
    EXPECT_EQ(line(), before - 48);
    EXPECT_EQ(grid.window.node(Role::button, "banco, 1,0").rect.y, line() + 32);
}

TEST(Grid, OpensARowWhereNothingIsEdited) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("ArrowRight");
    grid.window.key("Enter");
    EXPECT_EQ(grid.opened, 2);
    const Rect bogota = grid.window.node(Role::gridCell, "Bogotá").rect;
    grid.opened = -1;
    grid.window.click(bogota.x + 20, bogota.y + 10, 2);
    EXPECT_EQ(grid.opened, 2);
}

TEST(Grid, CopiesTheCellOrTheChosenRows) {
    Accounts grid(few());
    EXPECT_EQ(grid.window.copy(), std::nullopt) << "the keyboard is elsewhere";
    grid.window.focus(Role::gridCell, "zorro");
    EXPECT_EQ(grid.window.copy(), "zorro");
    grid.window.press(Role::gridCell, "zorro");
    EXPECT_EQ(grid.window.copy(), "zorro\tBogotá\t10\r\n");
    grid.window.key("ArrowDown", false, true);
    EXPECT_EQ(grid.window.copy(),
              "Cliente\tCiudad\tIngresos\r\nzorro\tBogotá\t10\r\nbanco\tBogotá\t1\r\n");
    EXPECT_EQ(grid.window.platform.announcements.back(), "Se copiaron 2 filas");
    grid.window.focus(Role::gridCell, "ñandú");
    EXPECT_EQ(grid.window.copy(), "ñandú") << "the keyboard stands in no chosen row";
}

TEST(Grid, CopiesNoFormula) {
    Accounts grid({{"a", "=1+1", "", -2.5}});
    grid.window.press(Role::gridCell, "=1+1");
    EXPECT_EQ(grid.window.copy(), "'=1+1\t\t-2,5\r\n");
}

TEST(Grid, CutsACell) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    EXPECT_EQ(grid.window.copy(true), "zorro");
    EXPECT_EQ(grid.at(2).name, "");
    grid.window.focus(Role::gridCell, "Bogotá");
    EXPECT_EQ(grid.window.copy(true), std::nullopt) << "it cannot be emptied";
}

TEST(Grid, TakesAPastedBlockAsOneChange) {
    Accounts grid(few());
    grid.columns[1].editable = true;
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.paste("lobo\tBogotá\t1.234,5\r\n\"oso \"\"pardo\"\"\"\tCali\t7\r\n");
    EXPECT_EQ(grid.changes, 1);
    EXPECT_EQ(grid.edits.size(), 5u) << "Bogotá is the same already";
    EXPECT_EQ(grid.at(2).name, "lobo");
    EXPECT_EQ(grid.at(2).revenue, 1234.5);
    EXPECT_EQ(grid.at(3).name, "oso \"pardo\"");
    EXPECT_EQ(grid.window.platform.announcements.back(), "Se pegaron 6 celdas");
}

TEST(Grid, ChangesNothingWhereAPastedBlockDoesNotFit) {
    struct Case {
        const char *text, *why;
    };
    const Case cases[] = {
        {"lobo\tCali", "No se pegó nada. Fila 4, columna Ciudad: Esta columna no se edita."},
        {"a\nb\nc",
         "No se pegó nada. Fila 6, columna Cliente: El bloque tiene más filas que las que quedan."},
        {"a\tb\tc\td", "No se pegó nada. Fila 4, columna Ciudad: Esta columna no se edita. "
                       "Hay 2 celdas más que no se pueden pegar."},
    };
    for (const Case& each : cases) {
        Accounts grid(few());
        grid.window.focus(Role::gridCell, "banco");
        grid.window.paste(each.text);
        EXPECT_EQ(grid.changes, 0);
        EXPECT_EQ(grid.at(3).name, "banco");
        EXPECT_TRUE(grid.window.has(Role::text, each.why)) << grid.window.describe();
        grid.window.press(Role::button, "Entendido");
        EXPECT_FALSE(grid.window.has(Role::text, each.why));
    }
}

TEST(Grid, ChangesTheWidthOfAColumnByItsBorderAndByKeys) {
    Accounts grid(few());
    const auto width = [&] { return grid.window.node(Role::columnHeader, "Ciudad").rect.width; };
    const float before = width();
    const Rect head = grid.window.node(Role::columnHeader, "Ciudad").rect;
    grid.window.moveTo(head.x + head.width - 1, head.y + 14);
    grid.window.button(true);
    grid.window.moveTo(head.x + head.width + 39, head.y + 14);
    grid.window.button(false);
    EXPECT_NEAR(width(), before + 40, 1);
    EXPECT_EQ(grid.window.node(Role::columnHeader, "Ciudad").sort, Sort::none);
    grid.window.focus(Role::button, "Ciudad");
    grid.window.key("ArrowLeft", false, true);
    EXPECT_NEAR(width(), before + 24, 1);
    EXPECT_EQ(grid.focused(), "Ciudad");
    for (int i = 0; i < 20; ++i)
        grid.window.key("ArrowLeft", false, true);
    EXPECT_NEAR(width(), 72, 1) << "never narrower than its least";
    const Rect narrow = grid.window.node(Role::columnHeader, "Ciudad").rect;
    grid.window.click(narrow.x + narrow.width - 1, narrow.y + 14, 2);
    EXPECT_GE(width(), 72);
}

TEST(Grid, ScrollsSidewaysWhileItsFirstColumnStays) {
    Accounts grid(few());
    for (int i = 0; i < 8; ++i)
        grid.columns.push_back({.head = "Más", .width = fixed(200)});
    grid.window.runUntilIdle();
    const auto x = [&](std::string_view head) {
        return grid.window.node(Role::columnHeader, head).rect.x;
    };
    const float stays = x("Cliente"), moves = x("Ciudad");
    grid.window.moveTo(600, 200);
    grid.window.wheel(0, -1);
    EXPECT_FLOAT_EQ(x("Ciudad"), moves - 100);
    EXPECT_FLOAT_EQ(x("Cliente"), stays);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
    grid.window.wheel(1);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
    EXPECT_FLOAT_EQ(x("Ciudad"), moves) << "Shift turns the wheel";
    grid.window.focus(Role::gridCell, "zorro");
    grid.window.key("End");
    EXPECT_LT(x("Ciudad"), moves - 200);
    EXPECT_LE(grid.window.focused()->rect.x + grid.window.focused()->rect.width, 1280.5f);
    grid.window.key("Home");
    grid.window.key("ArrowRight");
    grid.window.key("ArrowRight");
    EXPECT_GE(grid.window.focused()->rect.x, x("Cliente")) << "not below the column that stays";
}

TEST(Grid, FollowsAFingerEitherWay) {
    Accounts grid(100);
    for (int i = 0; i < 8; ++i)
        grid.columns.push_back({.head = "Más", .width = fixed(200)});
    grid.window.runUntilIdle();
    const float before = grid.window.node(Role::columnHeader, "Ciudad").rect.x;
    grid.window.moveTo(600, 250, true);
    grid.window.button(true, true);
    grid.window.moveTo(580, 250, true);
    grid.window.moveTo(500, 240, true);
    grid.window.platform.pass(400);
    grid.window.moveTo(500, 240, true);
    EXPECT_LT(grid.window.node(Role::columnHeader, "Ciudad").rect.x, before - 60);
    EXPECT_TRUE(grid.window.has(Role::gridCell, "Cuenta 0")) << "one way at a time";
    grid.window.button(false, true);
    EXPECT_TRUE(grid.chosen.empty()) << "scrolling chooses nothing";
}

TEST(Grid, KeepsTheKeyboardWhereItsRowWas) {
    Accounts grid(few());
    grid.window.focus(Role::gridCell, "zorro");
    grid.list.erase(grid.list.begin() + 2);
    ++grid.version;
    grid.window.runUntilIdle();
    EXPECT_EQ(grid.focused(), "banco");
}

TEST(Grid, ShowsNameAndFigureOnPhonesAndTheRestWhenPressed) {
    Accounts grid(few());
    grid.window.display.width = 390;
    grid.window.runUntilIdle();
    EXPECT_FALSE(grid.window.has(Role::grid, "Cuentas"));
    EXPECT_FALSE(grid.window.has(Role::text, "Ciudad: Bogotá"));
    grid.window.press(Role::button, "zorro, 10,0");
    EXPECT_TRUE(grid.window.has(Role::text, "Ciudad: Bogotá"));
    EXPECT_EQ(grid.window.node(Role::button, "zorro, 10,0").expanded, std::optional(true));
    grid.window.press(Role::button, "zorro, 10,0");
    EXPECT_FALSE(grid.window.has(Role::text, "Ciudad: Bogotá"));
}

} // namespace
} // namespace kam::ui
