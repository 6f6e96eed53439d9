#include "tests/app/support/stage.hpp"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>
#include <imgui.h>
#include <imgui_internal.h>

namespace kam::test {
namespace {

TEST(Items, areNoticedInAnyFrameOfAnyTest) {
    bool stray = false;
    Stage stage([&](ui::Ui&) {
        if (stray) ImGui::ItemAdd({0, 0, 20, 20}, ImGui::GetID("nobody else knows"));
    });
    stray = true;
    EXPECT_NONFATAL_FAILURE(stage.window.frame(), "an item of Dear ImGui's own");
}

} // namespace
} // namespace kam::test
