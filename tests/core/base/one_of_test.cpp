#include "core/base/one_of.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kam {
namespace {

struct Uncomparable {
    std::string words;
};

/// Counts how many of it there are.
struct Counted {
    explicit Counted(int& of) : alive(&of) { ++*alive; }
    Counted(const Counted& other) : alive(other.alive) { ++*alive; }
    Counted& operator=(const Counted&) = default;
    ~Counted() { --*alive; }

    int* alive;
};

using Value = OneOf<int, std::string, std::vector<int>>;

TEST(OneOf, HoldsWhatWasPutInAndNothingElse) {
    Value value = std::string("Perú");
    EXPECT_EQ(value.index(), 1u);
    ASSERT_NE(value.as<std::string>(), nullptr);
    EXPECT_EQ(*value.as<std::string>(), "Perú");
    EXPECT_EQ(value.as<int>(), nullptr);
    EXPECT_TRUE(value.is<std::string>());
    EXPECT_FALSE(value.is<std::vector<int>>());

    *value.as<std::string>() += " S.A.";
    EXPECT_EQ(*value.as<std::string>(), "Perú S.A.");
    value = 7;
    EXPECT_EQ(*value.as<int>(), 7);
    EXPECT_EQ(value.as<std::string>(), nullptr);
}

TEST(OneOf, ACopyGoesItsOwnWay) {
    const Value one = std::vector{1, 2, 3};
    Value other = one;
    EXPECT_EQ(one, other);
    other.as<std::vector<int>>()->push_back(4);
    EXPECT_EQ(one.as<std::vector<int>>()->size(), 3u);
    EXPECT_FALSE(one == other);
}

TEST(OneOf, IsEqualWhereTypeAndValueAre) {
    EXPECT_EQ(Value(3), Value(3));
    EXPECT_FALSE(Value(3) == Value(4));
    EXPECT_FALSE(Value(3) == Value(std::vector{3}));
}

TEST(OneOf, IsVisitedAsWhatItHolds) {
    struct Name {
        std::string operator()(int) const { return "number"; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const std::vector<int>& list) const {
            return std::to_string(list.size());
        }
    };
    EXPECT_EQ(Value(3).visit(Name{}), "number");
    EXPECT_EQ(Value(std::string("text")).visit(Name{}), "text");
    EXPECT_EQ(Value(std::vector{1, 2}).visit(Name{}), "2");
}

TEST(OneOf, NeedNotBeComparable) {
    OneOf<int, Uncomparable> value = Uncomparable{"as it is"};
    const OneOf<int, Uncomparable> copy = value;
    EXPECT_EQ(copy.as<Uncomparable>()->words, "as it is");
}

TEST(OneOf, EndsWhatItHoldsOnce) {
    int alive = 0;
    {
        using Held = OneOf<int, Counted>;
        Held first = Counted(alive);
        Held second = first;
        EXPECT_EQ(alive, 2);
        Held third = std::move(first);
        EXPECT_EQ(alive, 2);
        first = std::move(second);
        third = 1;
        EXPECT_EQ(alive, 1);
        std::vector<Held> many(5, first);
        EXPECT_EQ(alive, 6);
    }
    EXPECT_EQ(alive, 0);
}

} // namespace
} // namespace kam
