#include "app/ui/editing.hpp"
#include "tests/app/support/headless.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include <memory>

namespace kam::ui {
namespace {

/// Fonts and a frame, as measuring needs them.
class Editing_ : public testing::Test {
protected:
    Editing_() {
        fonts = std::make_unique<Fonts>(window.platform);
        fonts->setScale(1, 1);
        ImGui::GetIO().DisplaySize = {800, 600};
        ImGui::NewFrame();
        face = fonts->face(Type::body);
    }
    ~Editing_() override { ImGui::EndFrame(); }

    std::vector<std::string> broken(std::string_view text, float width) const {
        std::vector<std::string> out;
        for (const Line& line : breakLines(face, text, width))
            out.emplace_back(text.substr(line.from, line.to - line.from));
        return out;
    }

    test::Headless window;
    std::unique_ptr<Fonts> fonts;
    Face face;
};

using Lines = std::vector<std::string>;

TEST_F(Editing_, breaksWhatIsWrittenWithoutSpaces) {
    const float four = widthOf(face, "日日日日");
    EXPECT_EQ(broken("日本語で書く。", four), (Lines{"日本語で", "書く。"}));
    EXPECT_EQ(broken("日本語で。書く", four), (Lines{"日本語", "で。書く"}))
        << "no line begins with a full stop";
    EXPECT_EQ(broken("a日本語で", four), (Lines{"a日本", "語で"}));
}

TEST_F(Editing_, breaksAtSpacesAndDropsThem) {
    EXPECT_EQ(broken("uno dos", widthOf(face, "uno do")), (Lines{"uno", "dos"}));
    EXPECT_EQ(broken("uno dos", widthOf(face, "uno dos")), (Lines{"uno dos"}));
    EXPECT_EQ(broken("uno   dos", widthOf(face, "uno ")), (Lines{"uno", "dos"}));
}

TEST_F(Editing_, neverBreaksANumberAtItsSeparators) {
    EXPECT_EQ(broken("son 1.234,5", widthOf(face, "son 1.234,")), (Lines{"son", "1.234,5"}));
}

TEST_F(Editing_, keepsNoBreakSpacesTogether) {
    EXPECT_EQ(broken("casi 55\xc2\xa0%", widthOf(face, "casi 55")), (Lines{"casi", "55\xc2\xa0%"}));
}

TEST_F(Editing_, breaksAfterHyphens) {
    EXPECT_EQ(broken("clave-cuenta", widthOf(face, "clave-c")), (Lines{"clave-", "cuenta"}));
}

TEST_F(Editing_, cutsAWordThatNoLineHolds) {
    EXPECT_EQ(broken("ññññ", widthOf(face, "ññ")), (Lines{"ññ", "ññ"}));
}

TEST_F(Editing_, honoursLineEnds) {
    EXPECT_EQ(broken("a\n\nb\n", 500), (Lines{"a", "", "b", ""}));
    EXPECT_EQ(broken("", 500), (Lines{""}));
}

TEST_F(Editing_, alwaysAdvancesHoweverNarrow) {
    EXPECT_EQ(broken("abc", 0), (Lines{"a", "b", "c"}));
}

TEST_F(Editing_, shortensBetweenLetters) {
    EXPECT_EQ(shortened(face, "Ferrovía Central", widthOf(face, "Ferroví…")), "Ferroví…");
}

TEST_F(Editing_, findsWordsAcrossAccents) {
    const std::string text = "la Señalización, año";
    const std::size_t from = text.find("Se");
    EXPECT_EQ(wordAround(text, from + 4),
              std::make_pair(from, from + std::string("Señalización").size()));
    EXPECT_EQ(wordAround(text, text.size()), std::make_pair(text.find("año"), text.size()));
}

TEST_F(Editing_, findsTheOffsetUnderAPoint) {
    const std::string text = "año";
    const Line line{0, text.size(), text.size(), 0};
    EXPECT_EQ(offsetAt(face, text, line, -5), 0u);
    EXPECT_EQ(offsetAt(face, text, line, widthOf(face, "añ")), 3u); // ñ takes two bytes
    EXPECT_EQ(offsetAt(face, text, line, 500), text.size());
}

TEST_F(Editing_, neverStandsInsideALetter) {
    EXPECT_EQ(onBorder("ñ", 1), 0u);
    EXPECT_EQ(onBorder("ñ", 9), 2u);
}

} // namespace
} // namespace kam::ui
