#include "app/ui/grid.hpp"
#include "app/ui/grid_block.hpp"
#include "app/ui/icons.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

#include <map>

/// Cells that show what follows from elsewhere, and what can be asked about each.
namespace kam::ui {
namespace {

/// Ratings of three customers on two criteria: some are held, others follow.
struct Ratings {
    std::map<std::pair<int, int>, double> held{{{0, 1}, 7}}, following{{{0, 2}, 6.5}, {{2, 1}, 4}};
    std::uint64_t version = 1;
    GridUse last;
    int opened = -1, changes = 0;
    GridStyle style{.name = "Calificaciones",
                    .height = 300,
                    .menu = {"Nota…", "Aclarar"},
                    .opensOnPhone = true};
    std::vector<GridColumn> columns{
        {.head = "Cliente", .width = share(), .least = 120},
        {.head = "Precio",
         .kind = GridKind::number,
         .width = fixed(110),
         .decimals = 1,
         .editable = true},
        {.head = "Servicio",
         .kind = GridKind::number,
         .width = fixed(110),
         .decimals = 1,
         .editable = true},
    };

    std::optional<double> heldAt(int row, int column) const {
        const auto found = held.find({row, column});
        return found == held.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<double> shownAt(int row, int column) const {
        if (const auto own = heldAt(row, column)) return own;
        const auto found = following.find({row, column});
        return found == following.end() ? std::nullopt : std::optional(found->second);
    }
    GridRows rows() {
        GridRows rows{.count = 3, .version = version};
        rows.key = [](int row) { return "a-" + std::to_string(row); };
        rows.words = [](int row, int) { return "Cliente " + std::to_string(row); };
        rows.number = [this](int row, int column) { return shownAt(row, column); };
        rows.held = [this](int row, int column) { return heldAt(row, column); };
        rows.look = [this](int row, int column) {
            GridLook look;
            if (column > 0 && !heldAt(row, column) && shownAt(row, column)) {
                look.icon = icon::users;
                look.note = "5–8";
                look.says = "media de 2";
            }
            return look;
        };
        rows.glance = [](int row) { return std::to_string(2 - row) + " de 2"; };
        return rows;
    }

    test::Stage stage{[this](Ui& ui) {
        const GridUse use = grid(ui, "ratings", style, columns, rows());
        for (const GridEdit& edit : use.edits) {
            if (edit.number)
                held[{edit.row, edit.column}] = *edit.number;
            else
                held.erase({edit.row, edit.column});
            ++version;
            ++changes;
        }
        if (use.opened >= 0) opened = use.opened;
        if (use.menuChosen >= 0 || use.found) last = use;
        last.at = use.at;
        style.seek = {};
    }};
    test::Headless& window = stage.window;
};

// Who agrees on the very value that the mean has, agrees on it nevertheless.
TEST(GridCells, TakeAValueThatOnlyFollowedUntilThen) {
    Ratings grid;
    EXPECT_TRUE(grid.window.has(Role::gridCell, "6,5, media de 2"));
    grid.window.focus(Role::gridCell, "6,5, media de 2");
    grid.window.key("F2");
    ASSERT_TRUE(grid.window.platform.editing);
    EXPECT_EQ(grid.window.platform.editing->text, "");
    grid.window.type("6,5");
    grid.window.key("Enter");
    EXPECT_EQ(grid.heldAt(0, 2), 6.5);
    EXPECT_TRUE(grid.window.has(Role::gridCell, "6,5")) << "and no longer says where it is from";
    grid.window.focus(Role::gridCell, "6,5");
    grid.window.key("Delete");
    EXPECT_FALSE(grid.heldAt(0, 2));
    EXPECT_TRUE(grid.window.has(Role::gridCell, "6,5, media de 2"));
    const int before = grid.changes;
    grid.window.focus(Role::gridCell, "4,0, media de 2");
    grid.window.key("Delete");
    EXPECT_EQ(grid.changes, before) << "there is nothing to take away";
}

// Copied to a spreadsheet, changed there in one cell and pasted back: what followed still follows.
TEST(GridCells, TakeFromABlockOnlyWhatIsAnotherThanTheyShow) {
    Ratings ratings;
    const GridRows rows = ratings.rows();
    GridOrder order;
    order.update(ratings.columns, rows, {}, "", Language::es);
    const Texts texts(Language::es);
    TextBlock block = blockOf(ratings.columns, rows, {0, 1, 2}, false, Language::es);
    block[2][2] = "9";
    for (auto& cells : block)
        cells.erase(cells.begin());
    const GridPaste paste = pasteAt(0, 1, block, ratings.columns, rows, order, texts);
    EXPECT_TRUE(paste.faults.empty());
    ASSERT_EQ(paste.edits.size(), 1U);
    EXPECT_EQ(paste.edits[0].row, 2);
    EXPECT_EQ(paste.edits[0].column, 2);
}

TEST(GridCells, AreAskedAboutByKeyAndByMenu) {
    Ratings grid;
    grid.window.focus(Role::gridCell, "7,0");
    grid.window.key("F2", false, true);
    EXPECT_EQ(grid.last.menuChosen, 0);
    EXPECT_EQ(grid.last.menuAt, (GridPlace{0, 1}));
    EXPECT_FALSE(grid.window.platform.editing);
    grid.last = {};
    grid.stage.ui->askMenu(grid.window.node(Role::gridCell, "4,0, media de 2").id, 0, 0);
    grid.window.runUntilIdle();
    grid.window.press(Role::menuItem, "Aclarar");
    EXPECT_EQ(grid.last.menuChosen, 1);
    EXPECT_EQ(grid.last.menuAt, (GridPlace{2, 1}));
}

TEST(GridCells, AreSoughtRoundAndRound) {
    Ratings grid;
    const auto next = [&] {
        grid.style.seek = [&](int row, int column) {
            return column > 0 && !grid.shownAt(row, column);
        };
        grid.last = {};
        grid.window.runUntilIdle();
        return grid.last.found ? grid.last.at : GridPlace{};
    };
    EXPECT_EQ(next(), (GridPlace{1, 1}));
    EXPECT_EQ(next(), (GridPlace{1, 2}));
    EXPECT_EQ(next(), (GridPlace{2, 2}));
    EXPECT_EQ(next(), (GridPlace{1, 1}));
    for (const int row : {1, 2})
        grid.held[{row, 2}] = grid.held[{row, 1}] = 5;
    ++grid.version;
    EXPECT_EQ(next(), GridPlace{});
}

TEST(GridCells, OpenOnPhonesWithWhatARowAmountsTo) {
    Ratings grid;
    grid.window.display.width = 390;
    grid.window.runUntilIdle();
    grid.window.press(Role::button, "Cliente 1, 1 de 2");
    EXPECT_EQ(grid.opened, 1);
    EXPECT_FALSE(grid.window.has(Role::text, "Precio: —"));
}

} // namespace
} // namespace kam::ui
