#include "core/readiness/wording.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

const Texts es{Language::es};

TEST(Wording, NeverShowsALevelAsReachedThatIsNot) {
    EXPECT_EQ(levelOf({.id = "a.b", .value = 2.96, .required = 3, .met = false}, {}, es), "2,96");
    EXPECT_EQ(levelOf({.id = "a.b", .value = 8.0 / 3, .required = 3, .met = false}, {}, es), "2,7");
    EXPECT_EQ(levelOf({.id = "a.b", .value = 2.996, .required = 3, .met = false}, {}, es), "2,996");
    EXPECT_EQ(levelOf({.id = "a.b", .value = 2.9, .required = 3, .met = false}, {}, es), "2,9");
    EXPECT_EQ(levelOf({.id = "a.b", .value = 3.06, .required = 3, .met = true}, {}, es), "3,1");
    EXPECT_EQ(levelOf({.id = "a.b", .value = {}, .required = 3, .met = false}, {}, es), "–");
}

TEST(Wording, SaysWhatToDoAboutAConditionThatDoesNotApply) {
    const ItemResult none{.id = "change.horizon", .applicable = false};
    EXPECT_EQ(levelOf({.id = "change.horizon", .required = 2}, none, es), "No aplica");
    Item item;
    item.id = "change.horizon";
    item.blocker = item.topic = Wording{"Horizonte de varios años", "Horizon of several years"};
    EXPECT_TRUE(blockerOf(item, none, es)
                    .ends_with("está marcada «No aplica»: respóndala para poder avanzar"));
    EXPECT_EQ(blockerOf(item, {.id = item.id}, es), "Horizonte de varios años");
}

TEST(Wording, NeverShowsWhatIsMissingAsNothing) {
    EXPECT_EQ(lacking(0.03, es), "0,03");
    EXPECT_EQ(lacking(0.1, es), "0,1");
    EXPECT_EQ(lacking(4.0 / 3, es), "1,3");
    EXPECT_EQ(lacking(13.776, es), "13,8");
}

} // namespace
} // namespace kam
