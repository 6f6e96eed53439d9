#include "app/ui/grid_block.hpp"

#include "app/ui/grid_values.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

/// Names and numbers that can be edited, three rows of them.
struct Sheet {
    std::vector<std::string> names{"uno", "dos", "tres"};
    std::vector<std::optional<double>> numbers{1.5, std::nullopt, -1234567.25};
    std::vector<GridColumn> columns{
        {.head = "Nombre", .editable = true},
        {.head = "Valor", .kind = GridKind::number, .decimals = 1, .editable = true}};
    GridOrder order;
    Texts texts{Language::es};

    GridRows rows() {
        return {.count = static_cast<int>(names.size()),
                .version = 1,
                .key = [](int row) { return std::to_string(row); },
                .words = [this](int row, int) { return names[static_cast<std::size_t>(row)]; },
                .number = [this](int row, int) { return numbers[static_cast<std::size_t>(row)]; }};
    }
    GridPaste paste(int place, int column, const TextBlock& block) {
        order.update(columns, rows(), {}, "", Language::es);
        return pasteAt(place, column, block, columns, rows(), order, texts);
    }
};

TEST(GridBlock, IsCopiedWithAllDigits) {
    Sheet sheet;
    EXPECT_EQ(blockOf(sheet.columns, sheet.rows(), {2, 1}, true, Language::es),
              (TextBlock{{"Nombre", "Valor"}, {"tres", "-1234567,25"}, {"dos", ""}}));
}

TEST(GridBlock, PastedWhereItWasCopiedChangesNothing) {
    Sheet sheet;
    const TextBlock copied = blockOf(sheet.columns, sheet.rows(), {0, 1, 2}, false, Language::es);
    const GridPaste pasted = sheet.paste(0, 0, copied);
    EXPECT_TRUE(pasted.faults.empty());
    EXPECT_TRUE(pasted.edits.empty());
}

TEST(GridBlock, MayHaveRowsOfDifferentLength) {
    Sheet sheet;
    const GridPaste pasted = sheet.paste(1, 0, {{"cuatro"}, {"cinco", "7"}});
    ASSERT_EQ(pasted.edits.size(), 3u);
    EXPECT_EQ(pasted.edits[2], (GridEdit{"2", 2, 1, "7", 7.0}));
}

TEST(GridBlock, TellsEveryCellThatDoesNotFitAndMakesNoEdit) {
    Sheet sheet;
    const GridPaste pasted = sheet.paste(2, 0, {{"a", "x", "c"}, {"d"}});
    EXPECT_TRUE(pasted.edits.empty());
    ASSERT_EQ(pasted.faults.size(), 3u);
    EXPECT_EQ(pasted.faults[0].words, "No es un número.");
    EXPECT_EQ(pasted.faults[0].column, 1);
    EXPECT_EQ(pasted.faults[1].words, "El bloque es más ancho que la tabla.");
    EXPECT_EQ(pasted.faults[2].place, 3);
}

TEST(GridValues, WriteNumbersThatCanBeReadAgain) {
    const double cases[] = {0,           -0.0, 1.5,  0.1 + 0.2,         1234567.25,
                            -3,          1e14, 1e-9, 123456789012345.0, 0.000123456789,
                            99.999999999};
    for (const Language language : {Language::es, Language::en})
        for (const double value : cases) {
            Sheet sheet;
            sheet.numbers[0] = value;
            const std::string text = writtenIn(sheet.columns[1], sheet.rows(), 0, 1, language);
            const GridReading read =
                readInto(sheet.columns[1], sheet.rows(), 0, 1, text, Texts(language));
            ASSERT_TRUE(read.edit.number) << text;
            EXPECT_NEAR(*read.edit.number, value, 1e-12) << text;
        }
}

TEST(GridValues, ReadAnEmptyTextAsNoNumber) {
    Sheet sheet;
    const GridReading read = readInto(sheet.columns[1], sheet.rows(), 0, 1, " ", sheet.texts);
    EXPECT_TRUE(read.fault.empty());
    EXPECT_FALSE(read.edit.number);
}

} // namespace
} // namespace kam::ui
