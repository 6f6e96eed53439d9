#include "app/shell/wardrobe.hpp"

#include "tests/app/support/program.hpp"

namespace kam {
namespace {

using test::Program;
using ui::Role;

TEST(Appearance, followsTheSystemUntilChosenAndAgainWhenAsked) {
    test::NullPlatform platform;
    Wardrobe wardrobe(platform);
    const auto dark = [&] {
        wardrobe.look();
        return wardrobe.theme().dark;
    };
    EXPECT_FALSE(dark());
    platform.dark = true;
    EXPECT_TRUE(dark());
    Appearance wanted = wardrobe.appearance();
    wanted.theme = ThemeChoice::light;
    wardrobe.choose(wanted);
    EXPECT_FALSE(dark());
    wanted.theme = ThemeChoice::system;
    wardrobe.choose(wanted);
    EXPECT_TRUE(dark());
    EXPECT_EQ(platform.setting("theme"), "") << "nothing is left of the choice";
}

TEST(Appearance, wearsTheColoursThatTheSystemForcesAtOnce) {
    test::NullPlatform platform;
    Wardrobe wardrobe(platform);
    platform.forced = ui::SystemColors{.canvas = 0x000000ff,
                                       .canvasText = 0xffffffff,
                                       .link = 0xffff00ff,
                                       .highlight = 0x1aebffff,
                                       .highlightText = 0x000000ff,
                                       .grayText = 0x3ff23fff};
    wardrobe.look();
    EXPECT_EQ(wardrobe.theme()[ui::Color::surface], 0x000000ffu);
    EXPECT_EQ(wardrobe.theme()[ui::Color::ink], 0xffffffffu);
    EXPECT_EQ(wardrobe.theme()[ui::Color::accent], 0xffff00ffu);
    EXPECT_TRUE(wardrobe.theme().dark);
    platform.forced.reset();
    wardrobe.look();
    EXPECT_EQ(wardrobe.theme(), ui::lightTheme());
}

TEST(Appearance, leavesRoomForWordsHoweverLargeTheText) {
    test::NullPlatform platform;
    platform.settings["textSize"] = "200";
    const Wardrobe wardrobe(platform);
    EXPECT_FLOAT_EQ(wardrobe.scale({.width = 1280}), 2);
    EXPECT_FLOAT_EQ(wardrobe.scale({.width = 320}), 1.6f);
    EXPECT_FLOAT_EQ(wardrobe.scale({.width = 120}), 1);
}

TEST(Appearance, takesNoSizeThatItDoesNotOffer) {
    test::NullPlatform platform;
    platform.settings["textSize"] = "9999";
    EXPECT_EQ(Wardrobe(platform).appearance().textSize, 100);
}

TEST(Settings, changeTheTextSizeForGoodAndKeepThePlace) {
    Program program("/ajustes");
    program.window.display.height = 420;
    program.settle();
    const auto& larger = [&]() -> const ui::Node& {
        return program.window.node(Role::button, "Texto más grande");
    };
    program.window.focus(Role::button, "Texto más grande");
    const float before = larger().rect.y;
    program.press(Role::button, "Texto más grande");
    EXPECT_EQ(program.platform.settings["textSize"], "110");
    EXPECT_NEAR(larger().rect.y, before, 12) << "it can be pressed again without a search";
    program.reload();
    EXPECT_TRUE(program.window.has(Role::text, "110\u00a0%"));
}

TEST(Settings, keepWhatIsReadWhereItIs) {
    Program program("/acerca");
    program.window.moveTo(600, 400);
    program.window.wheel(-4);
    const auto uppermost = [&]() -> const ui::Node* {
        for (const ui::Node& node : program.window.tree())
            if (node.rect.x > 216 && node.rect.y >= 80 && node.role == Role::text) return &node;
        return nullptr;
    };
    ASSERT_NE(uppermost(), nullptr);
    const ui::Node before = *uppermost();
    program.platform.settings["textSize"] = "125";
    program.settle();
    const ui::Node* after = ui::nodeOf(program.window.tree(), before.id);
    ASSERT_NE(after, nullptr);
    EXPECT_NEAR(after->rect.y, before.rect.y, 40);
}

TEST(Settings, speakTheOtherLanguageAtOnce) {
    Program program("/ajustes");
    program.press(Role::radio, "English");
    EXPECT_TRUE(program.window.has(Role::heading, "Settings"));
    EXPECT_EQ(program.platform.settings["language"], "en");
}

TEST(Navigation, reachesSettingsOnEverySize) {
    Program program;
    program.press(Role::link, "Ajustes");
    EXPECT_EQ(program.platform.currentRoute, "/ajustes");
    program.visit("/inicio");
    program.window.display.width = 800;
    program.settle();
    program.press(Role::link, "Ajustes");
    EXPECT_EQ(program.platform.currentRoute, "/ajustes");
    program.visit("/inicio");
    program.window.display.width = 390;
    program.settle();
    program.press(Role::button, "Más");
    program.press(Role::menuItem, "Ajustes");
    EXPECT_EQ(program.platform.currentRoute, "/ajustes");
    EXPECT_FALSE(program.window.has(Role::menu, "Más"));
}

} // namespace
} // namespace kam
