#include "app/ui/fonts.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

namespace kam::ui {
namespace {

/// A line of words, and what the platform was asked to draw for it.
struct Shown {
    explicit Shown(std::string words)
        : stage([words = std::move(words)](Ui& ui) { text(ui, words); }) {}

    const std::vector<test::NullPlatform::Drawn>& drawn() const {
        return stage.window.platform.drawn;
    }

    test::Stage stage;
};

TEST(FallbackFont, isAskedForNothingWhileTheOwnFontsHaveAllLetters) {
    const Shown latin("Señalización, Łódź, 1.234,5 € — «√» año №");
    EXPECT_TRUE(latin.drawn().empty());
}

TEST(FallbackFont, isAskedForALetterOnceHoweverOftenItIsShown) {
    Shown greek("Ωμέγα Ω Ω");
    const auto asked = greek.drawn();
    EXPECT_EQ(std::count_if(asked.begin(), asked.end(),
                            [](const auto& each) { return each.letter == "Ω"; }),
              1);
    EXPECT_FLOAT_EQ(asked.front().em, 15) << "as large as the letters around it";
    EXPECT_FALSE(asked.front().strong);
    greek.stage.window.frame();
    EXPECT_EQ(greek.drawn().size(), asked.size()) << "the atlas keeps it";
}

TEST(FallbackFont, drawsAtTheWeightAndPixelsOfTheText) {
    test::Stage stage([](Ui& ui) { text(ui, "日", Type::title); });
    stage.window.display.pixelRatio = 2;
    stage.window.platform.drawn.clear();
    stage.window.runUntilIdle();
    ASSERT_EQ(stage.window.platform.drawn.size(), 1u);
    EXPECT_FLOAT_EQ(stage.window.platform.drawn[0].em, 44);
    EXPECT_TRUE(stage.window.platform.drawn[0].strong);
}

TEST(FallbackFont, givesLettersTheirWidth) {
    const Shown one("日"), two("日日");
    const auto width = [](const Shown& shown) { return shown.stage.window.tree()[0].rect.width; };
    EXPECT_FLOAT_EQ(width(one), 7.5f);
    EXPECT_FLOAT_EQ(width(two), 15);
}

TEST(FallbackFont, drawsNothingForWhatJoinsAndSelects) {
    const Shown family("日\xEF\xB8\x8F\xE2\x80\x8D🔥");
    ASSERT_EQ(family.drawn().size(), 2u);
    EXPECT_EQ(family.drawn()[0].letter, "日");
    EXPECT_EQ(family.drawn()[1].letter, "🔥");
    EXPECT_FLOAT_EQ(family.stage.window.tree()[0].rect.width, 15);
}

TEST(FallbackFont, drawsTheSymbolOrThePictureThatWasWritten) {
    const Shown heart("❤ ❤\xEF\xB8\x8F");
    ASSERT_EQ(heart.drawn().size(), 2u);
    EXPECT_EQ(heart.drawn()[0].letter, "❤");
    EXPECT_EQ(heart.drawn()[1].letter, "❤\xEF\xB8\x8F");
    EXPECT_EQ(letterAt("❤\xEF\xB8\x8F", 0).next, 6u) << "the caret does not stand between them";
}

TEST(FallbackFont, keepsTheColoursOfEmoji) {
    const Shown shown("日🔥");
    ImFontBaked* glyphs = ImGui::GetIO().Fonts->Fonts[0]->LastBaked;
    EXPECT_TRUE(glyphs->FindGlyph(U'🔥')->Colored);
    EXPECT_FALSE(glyphs->FindGlyph(U'日')->Colored);
}

TEST(FallbackFont, needsNoTableForCodePointsBeyondAllLetters) {
    EXPECT_EQ(letterAt("\xF4\x8F\xBF\xBF", 0).value, U'\xfffd');
    EXPECT_EQ(letterAt("\xF4\x8F\xBF\xBF", 0).next, 4u);
    EXPECT_EQ(letterAt("\xF3\xA0\x81\xA7", 0).value, U'\x200b') << "a mark of a flag draws nothing";
    EXPECT_EQ(letterAt("𠮷", 0).value, U'𠮷') << "a letter of Chinese names";
}

} // namespace
} // namespace kam::ui
