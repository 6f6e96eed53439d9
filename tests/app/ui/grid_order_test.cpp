#include "app/ui/grid_order.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam::ui {
namespace {

/// One column of texts and one of numbers.
struct List {
    std::vector<std::string> names;
    std::vector<std::optional<double>> numbers;
    std::uint64_t version = 1;
    int asked = 0;
    std::vector<GridColumn> columns{{.head = "Nombre"},
                                    {.head = "Valor", .kind = GridKind::number}};
    GridOrder order;

    explicit List(std::vector<std::string> list) : names(std::move(list)), numbers(names.size()) {}
    GridRows rows() {
        return {.count = static_cast<int>(names.size()),
                .version = version,
                .key = [this](int row) { return names[static_cast<std::size_t>(row)]; },
                .words =
                    [this](int row, int) {
                        ++asked;
                        return names[static_cast<std::size_t>(row)];
                    },
                .number = [this](int row, int) { return numbers[static_cast<std::size_t>(row)]; }};
    }
    std::vector<int> places(const GridSort& sort, std::string_view filter = "") {
        order.update(columns, rows(), sort, filter, Language::es);
        std::vector<int> all;
        for (int place = 0; place < order.count(); ++place)
            all.push_back(order.row(place));
        return all;
    }
};
using Rows = std::vector<int>;

TEST(GridOrder, ComparesWordsAsPeopleDo) {
    List list({"zorro", "Ángel", "", "angel", "Ñandú", "nube", "árbol"});
    EXPECT_EQ(list.places({0, Sort::ascending}), (Rows{3, 1, 6, 4, 5, 0, 2}));
    EXPECT_EQ(list.places({0, Sort::descending}), (Rows{0, 5, 4, 6, 1, 3, 2}));
    EXPECT_EQ(list.places({0, Sort::none}), (Rows{0, 1, 2, 3, 4, 5, 6}));
}

TEST(GridOrder, LeavesEqualRowsInTheirOrderEitherWay) {
    List list({"a", "b", "c", "d"});
    list.numbers = {2.0, 1.0, 2.0, 1.0};
    EXPECT_EQ(list.places({1, Sort::ascending}), (Rows{1, 3, 0, 2}));
    EXPECT_EQ(list.places({1, Sort::descending}), (Rows{0, 2, 1, 3}));
}

TEST(GridOrder, PutsNumbersByTheirValueAndNoneLast) {
    List list({"a", "b", "c", "d"});
    list.numbers = {10.0, std::nullopt, 9.0, -1.0};
    EXPECT_EQ(list.places({1, Sort::ascending}), (Rows{3, 2, 0, 1}));
    EXPECT_EQ(list.places({1, Sort::descending}), (Rows{0, 2, 3, 1}));
}

TEST(GridOrder, FindsEveryWordInAnyColumn) {
    List list({"Puentes Altamira", "Grúas Altamira", "Puentes Cóndor"});
    list.numbers = {1234.0, 5.0, 1234.0};
    EXPECT_EQ(list.places({}, "alta PUENT"), (Rows{0}));
    EXPECT_EQ(list.places({}, "1.234"), (Rows{0, 2})) << "as it is shown";
    EXPECT_EQ(list.places({}, "  "), (Rows{0, 1, 2}));
    EXPECT_EQ(list.places({}, "condor altamira"), (Rows{}));
}

TEST(GridOrder, DoesNothingWhereNothingChanged) {
    List list({"b", "a"});
    list.places({0, Sort::ascending}, "a");
    list.asked = 0;
    EXPECT_FALSE(
        list.order.update(list.columns, list.rows(), {0, Sort::ascending}, "a", Language::es));
    EXPECT_EQ(list.asked, 0);
    list.names[0] = "aa";
    ++list.version;
    EXPECT_EQ(list.places({0, Sort::ascending}, "a"), (Rows{1, 0}));
}

TEST(GridOrder, HoldsStillOnceForWhoWrites) {
    List list({"b", "a", "c"});
    EXPECT_EQ(list.places({0, Sort::ascending}), (Rows{1, 0, 2}));
    list.order.holdStill();
    list.names[1] = "z";
    ++list.version;
    EXPECT_EQ(list.places({0, Sort::ascending}), (Rows{1, 0, 2}));
    ++list.version;
    EXPECT_EQ(list.places({0, Sort::ascending}), (Rows{0, 2, 1}));
    list.order.holdStill();
    list.names.emplace_back("a");
    list.numbers.emplace_back();
    ++list.version;
    EXPECT_EQ(list.places({0, Sort::ascending}), (Rows{3, 0, 2, 1})) << "a row came";
}

} // namespace
} // namespace kam::ui
