#include "tests/app/support/stage.hpp"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>
#include <imgui.h>

namespace kam::test {
namespace {

TEST(Items, areNoticedInAnyFrameOfAnyTest) {
    bool stray = false;
    Stage stage([&](ui::Ui&) {
        if (stray) ImGui::InvisibleButton("nobody else knows", {20, 20});
    });
    stray = true;
    EXPECT_NONFATAL_FAILURE(stage.window.frame(), "an item of Dear ImGui's own");
}

} // namespace
} // namespace kam::test
