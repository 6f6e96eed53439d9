#include "core/base/sorting.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace kam {
namespace {

struct Row {
    int value = 0;
    std::string name; ///< says where it stood

    bool operator==(const Row&) const = default;
};

TEST(Sorting, LeavesEqualOnesAsTheyStood) {
    std::mt19937 random(7);
    for (int run = 0; run < 200; ++run) {
        std::vector<Row> rows(random() % 60);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = {static_cast<int>(random() % 8), "row number " + std::to_string(i)};
        std::vector<Row> expected = rows;
        const auto less = [](const Row& a, const Row& b) { return a.value < b.value; };
        std::stable_sort(expected.begin(), expected.end(), less);
        sortStably(rows, less);
        ASSERT_EQ(rows, expected);
    }
}

} // namespace
} // namespace kam
