#include "tests/app/support/comparisons.hpp"
#include "tests/app/support/letters.hpp"
#include "tests/app/support/program.hpp"
#include "tests/app/support/questionnaires.hpp"
#include "tests/app/support/workshop.hpp"

#include <imgui.h>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

/// Windows of every size and texts of every size: nothing covers anything, nothing is cut, and all
/// can be reached (WCAG 2.2, 1.4.4 and 1.4.10).
namespace kam {
namespace {

using test::Program;
using ui::bottom;
using ui::Rect;
using ui::right;
using ui::Role;

constexpr const char* routes[] = {"/inicio",
                                  "/evaluacion",
                                  "/evaluacion/change.case",
                                  "/resultados",
                                  "/datos",
                                  "/ajustes",
                                  "/acerca",
                                  "/taller",
                                  "/cuestionarios",
                                  "/cuestionarios/readiness",
                                  "/cartera",
                                  "/cartera/a-10",
                                  "/criterios",
                                  "/criterios/attractiveness",
                                  "/probar",
                                  "/oferta",
                                  "/oferta/a-10",
                                  "/atencion"};
/// A grid goes on beside the window, and scrolls there by itself.
constexpr const char* gridRoute = "/calificar";

struct Size {
    float width, height, ratio;
};
/// 1280 x 800 at 400 % of the browser's zoom and less, a phone, a tablet, desks.
constexpr Size sizes[] = {{320, 256, 4},  {320, 200, 4},  {640, 400, 2},  {390, 844, 3},
                          {800, 1000, 2}, {1030, 700, 1}, {1280, 800, 1}, {2560, 1440, 1}};

std::string said(const Rect& rect) {
    return "(" + std::to_string(static_cast<int>(rect.x)) + ", " +
           std::to_string(static_cast<int>(rect.y)) + ", " +
           std::to_string(static_cast<int>(rect.width)) + " x " +
           std::to_string(static_cast<int>(rect.height)) + ")";
}

/// What stands at a place, for the message of a test that fails.
std::string whatIsAt(const Program& program, const Rect& rect) {
    std::string words;
    for (const ui::Node& node : program.window.tree()) {
        const Rect both = ui::intersection(node.rect, rect);
        const bool leaf = node.role == Role::text || node.role == Role::heading ||
                          node.role == Role::cell || node.role == Role::rowHeader ||
                          node.role == Role::columnHeader || node.role == Role::image ||
                          node.interactive();
        if (leaf && both.width > 0 && both.height > 0) words += " [" + node.name + "]";
    }
    return words;
}

/// Somebody answers, so that there are questions to look at.
void answer(Program& program) {
    const bool spanish = program.platform.setting("language") != "en";
    program.visit("/evaluacion");
    program.press(Role::button, spanish ? "Responder yo" : "Answer myself");
    program.pause();
}

class Reflow {
public:
    Program program;
    std::string where;

    Reflow(const char* language, const char* textSize) {
        program.platform.settings["language"] = language;
        program.platform.settings["textSize"] = textSize;
        program.openSample();
        answer(program);
        mood = std::string(language) + " at " + textSize + " %";
    }

    /// What the route leads to is there, and not what stands in for it.
    void show(const char* route, const Size& size) {
        program.window.display = {size.width, size.height, size.ratio};
        program.visit(route);
        const bool question = std::string_view(route).find("change.case") != std::string_view::npos;
        ASSERT_EQ(question, asks()) << route;
        where = std::string(route) + " " + std::to_string(static_cast<int>(size.width)) + "x" +
                std::to_string(static_cast<int>(size.height)) + ", " + mood;
    }

    void expectNothingOnTopOfEachOther() {
        const auto found = test::overlaps(test::paintedLetters());
        if (found.empty()) return;
        ADD_FAILURE() << where << ": " << found.size() << " letters lie on others, the first at "
                      << said(found.front().first) << whatIsAt(program, found.front().first);
    }

    /// Letters that end where they should not, but for those of fields and grids, which scroll in
    /// them.
    void expectNothingCut() {
        const auto inField = [&](const Rect& rect) {
            for (const ui::Node& node : program.window.tree())
                if (takesText(node.role) &&
                    ui::contains(node.rect, rect.x + rect.width / 2, rect.y + rect.height / 2))
                    return true;
            return false;
        };
        for (const test::PaintedLetter& letter : test::paintedLetters()) {
            const bool cut = letter.rect.x < letter.clip.x - 0.6f ||
                             right(letter.rect) > right(letter.clip) + 0.6f;
            if (!cut || inField(letter.rect) || inGrid(letter.rect)) continue;
            ADD_FAILURE() << where << ": cut at the side " << said(letter.rect)
                          << whatIsAt(program, letter.rect);
            return;
        }
        expectNothingBesideTheWindow();
    }

    /// All that a dialog says too, though letters of the page lie below it.
    void expectNothingBesideTheWindow() {
        const ui::SemanticTree& tree = program.window.tree();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const ui::Node& node = tree[i];
            const bool holds = std::any_of(tree.begin(), tree.end(), [&](const ui::Node& each) {
                return each.parent == static_cast<int>(i);
            });
            if (node.rect.width <= 0 || holds || inGrid(node.rect)) continue;
            if (node.rect.x >= -0.6f && right(node.rect) <= program.window.display.width + 0.6f)
                continue;
            ADD_FAILURE() << where << ": beside the window " << said(node.rect) << " [" << node.name
                          << "]";
            return;
        }
    }

    /// By keyboard each control comes into view and is hit there; by wheel every word does.
    void expectAllInReach() {
        expectControlsInReach();
        expectWordsInReach();
    }

private:
    bool inGrid(const Rect& rect) const {
        for (const ui::Node& node : program.window.tree())
            if (node.role == Role::grid && rect.y < bottom(node.rect) && bottom(rect) > node.rect.y)
                return true;
        return false;
    }

    /// Whether a question is shown: with a note to write, as nothing else.
    bool asks() const {
        const ui::SemanticTree& tree = program.window.tree();
        return std::any_of(tree.begin(), tree.end(),
                           [](const ui::Node& node) { return node.multiline; });
    }

    bool inView(const Rect& rect) const {
        const float height = program.window.display.height;
        const bool whole = rect.y >= -0.6f && bottom(rect) <= height + 0.6f;
        return whole || (rect.height > height * 0.6f && rect.y < height && bottom(rect) > 0);
    }

    void expectControlsInReach() {
        std::vector<ui::Node> controls;
        for (const ui::Node& node : program.window.tree())
            if (node.interactive() && !node.disabled) controls.push_back(node);
        for (const ui::Node& control : controls) {
            program.window.moveTo(-1, -1);
            program.application->act({ui::SemanticAction::Kind::focus, control.id});
            program.window.runUntilIdle();
            const ui::Node* now = ui::nodeOf(program.window.tree(), control.id);
            ASSERT_NE(now, nullptr) << where << " " << control.name;
            const Rect seen = ui::intersection(
                now->rect, {0, 0, program.window.display.width, program.window.display.height});
            EXPECT_TRUE(inView(now->rect))
                << where << ": out of view [" << control.name << "] " << said(now->rect);
            program.window.moveTo(seen.x + seen.width / 2, seen.y + seen.height / 2);
            EXPECT_NE(ImGui::GetMouseCursor(), ImGuiMouseCursor_Arrow)
                << where << ": nothing to press at [" << control.name << "] " << said(now->rect);
        }
        program.window.moveTo(-1, -1);
    }

    static bool isWords(const ui::Node& node) {
        return !node.name.empty() && node.rect.height > 0 &&
               (node.role == Role::text || node.role == Role::heading || node.role == Role::cell ||
                node.role == Role::rowHeader);
    }

    void note(std::set<std::uint32_t>& seen) const {
        for (const ui::Node& node : program.window.tree())
            if (isWords(node) && inView(node.rect)) seen.insert(node.id);
    }

    void expectWordsInReach() {
        std::set<std::uint32_t> seen;
        note(seen);
        const ui::Rect window{0, 0, program.window.display.width, program.window.display.height};
        for (const float share : {0.02f, 0.2f, 0.7f}) {
            program.window.moveTo(window.width * share, window.height * 0.4f);
            program.window.wheel(1000);
            note(seen);
            for (int notches = 0; notches < 500; ++notches) {
                const ui::SemanticTree before = program.window.tree();
                program.window.wheel(-window.height * 0.003f);
                note(seen);
                if (program.window.tree() == before) break;
            }
        }
        for (const ui::Node& node : program.window.tree())
            EXPECT_TRUE(!isWords(node) || seen.contains(node.id))
                << where << ": never in view [" << node.name << "] " << said(node.rect);
    }

    std::string mood;
};

TEST(Reflow, wouldNoticeWordsUponWords) {
    Program program;
    EXPECT_TRUE(test::overlaps(test::paintedLetters()).empty());
    const std::size_t letters = test::paintedLetters().size();
    EXPECT_GT(letters, 500u);
    std::vector<test::PaintedLetter> twice = test::paintedLetters();
    // A wide one: two pixels aside, an "i" would not touch itself.
    test::PaintedLetter moved = *std::find_if(twice.begin(), twice.end(),
                                              [](const auto& each) { return each.rect.width > 8; });
    moved.rect.x += 2;
    twice.push_back(moved);
    EXPECT_EQ(test::overlaps(twice).size(), 1u);
}

/// A test each, so that they run side by side.
class AnyTextSize : public testing::TestWithParam<std::tuple<const char*, const char*>> {};

TEST_P(AnyTextSize, coversAndCutsNothingInAnyWindow) {
    const auto& [language, textSize] = GetParam();
    Reflow page(language, textSize);
    for (const Size& size : sizes)
        for (const char* route : routes) {
            page.show(route, size);
            page.expectNothingOnTopOfEachOther();
            page.expectNothingCut();
        }
    for (const Size& size : sizes) {
        page.show(gridRoute, size);
        page.expectNothingOnTopOfEachOther();
        page.expectNothingCut();
    }
}
INSTANTIATE_TEST_SUITE_P(Reflow, AnyTextSize,
                         testing::Combine(testing::Values("es", "en"),
                                          testing::Values("80", "100", "150", "200")));

TEST(Reflow, coversAndCutsNothingWhereCriteriaAreComparedAndAccountsRated) {
    for (const char* textSize : {"100", "200"}) {
        Reflow page("es", textSize);
        const Workspace open = test::withComparisons(page.program.workspace());
        ASSERT_EQ(page.program.application->importJson(encodeWorkspace(open, {}, {})), "");
        for (const Size& size : sizes) {
            for (const char* route : {"/criterios", "/criterios/attractiveness"}) {
                page.show(route, size);
                page.expectNothingOnTopOfEachOther();
                page.expectNothingCut();
            }
            page.show(gridRoute, size);
            if (page.program.window.has(Role::button, "Escala y notas"))
                page.program.window.activate(Role::button, "Escala y notas");
            else
                page.program.window.activate(Role::button, "Astilleros Bahía Sur, 12 de 12");
            page.program.settle();
            page.where += ", in the dialog";
            page.expectNothingBesideTheWindow();
            page.program.key("Escape");
        }
    }
}

TEST(Reflow, coversAndCutsNothingOnAFirstVisit) {
    for (const char* textSize : {"100", "200"})
        for (const Size& size : sizes) {
            Program program;
            program.platform.settings["textSize"] = textSize;
            program.window.display = {size.width, size.height, size.ratio};
            program.reload();
            EXPECT_TRUE(test::overlaps(test::paintedLetters()).empty())
                << size.width << " " << textSize;
        }
}

TEST(Reflow, coversAndCutsNothingInQuestionnairesOfOnesOwn) {
    for (const char* textSize : {"100", "200"})
        for (const Size& size : sizes) {
            Program program;
            program.openSample();
            const Workspace own = test::withQuestionnaires(program.workspace());
            ASSERT_EQ(program.application->importJson(encodeWorkspace(own, {}, "1.0.0")), "");
            program.platform.settings["textSize"] = textSize;
            program.window.display = {size.width, size.height, size.ratio};
            program.reload();
            for (const char* route :
                 {"/cuestionarios", "/cuestionarios/q-1", "/cuestionarios/q-2", "/resultados"}) {
                program.visit(route);
                EXPECT_TRUE(test::overlaps(test::paintedLetters()).empty())
                    << route << " " << size.width << " " << textSize;
            }
        }
}

TEST(Reflow, coversAndCutsNothingForAParticipant) {
    for (const char* textSize : {"100", "200"})
        for (const Size& size : sizes) {
            Program program("/invitacion/" + test::invitationCode(false));
            program.platform.settings["textSize"] = textSize;
            program.window.display = {size.width, size.height, size.ratio};
            program.reload();
            const auto expectNothingCovered = [&](const char* where) {
                EXPECT_TRUE(test::overlaps(test::paintedLetters()).empty())
                    << where << " " << size.width << " " << textSize;
            };
            expectNothingCovered("what it is about");
            program.visit("/evaluacion/change.case");
            program.key("2");
            program.rest();
            expectNothingCovered("question");
            program.visit("/entregar");
            expectNothingCovered("before handing in");
            program.window.activate(Role::button, "Entregar mis respuestas");
            program.settle();
            expectNothingCovered("ways");
            program.window.moveTo(size.width / 2, size.height * 0.4f);
            program.window.wheel(-size.height * 0.01f);
            program.settle();
            expectNothingCovered("further down");
        }
}

TEST(Reflow, coversAndCutsNothingWhereAStateHasToBeTold) {
    for (const char* textSize : {"100", "200"})
        for (const Size& size : sizes)
            for (const char* route : {"/inicio", "/evaluacion/change.case", "/resultados"}) {
                Reflow page("es", textSize);
                page.program.platform.currentAccess = Access::reader;
                page.program.application->accessChanged();
                page.show(route, size);
                EXPECT_TRUE(page.program.window.has(Role::button, "Escribir aquí")) << page.where;
                page.expectNothingOnTopOfEachOther();
                page.expectNothingCut();
            }
}

class LittleRoom : public testing::TestWithParam<std::tuple<const char*, std::size_t>> {};

TEST_P(LittleRoom, leavesEverythingInReach) {
    const auto& [textSize, place] = GetParam();
    Reflow page("es", textSize);
    for (const char* route : routes) {
        page.show(route, sizes[place]);
        page.expectAllInReach();
    }
}
INSTANTIATE_TEST_SUITE_P(Reflow, LittleRoom,
                         testing::Combine(testing::Values("100", "200"),
                                          testing::Values(0, 1, 2, 3, 6)));

TEST(Reflow, keepsInViewWhatIsWritten) {
    Reflow page("es", "100");
    page.show("/evaluacion/change.case", {1280, 800, 1});
    page.program.window.focus(Role::textField, "Evidencia");
    page.program.window.type("acta del comité");
    for (const Size& size :
         {Size{700, 800, 1}, Size{1280, 500, 1}, Size{390, 844, 1}, Size{390, 420, 1}}) {
        page.program.window.display = {size.width, size.height, size.ratio};
        page.program.settle();
        const ui::Node* note = page.program.window.focused();
        ASSERT_NE(note, nullptr);
        EXPECT_EQ(note->name, "Evidencia");
        EXPECT_LE(bottom(note->rect), size.height - 60) << size.width << " x " << size.height;
        EXPECT_GE(note->rect.y, 0) << size.width << " x " << size.height;
    }
}

TEST(Reflow, showsTheSearchAndTheShortcutsInTheSmallestWindow) {
    Reflow page("es", "100");
    page.show("/inicio", sizes[1]);
    page.program.key("k", true);
    EXPECT_TRUE(page.program.window.has(Role::comboBox, "Buscar"));
    page.expectNothingCut();
    const Rect dialog = page.program.window.node(Role::dialog, "Buscar").rect;
    EXPECT_GE(dialog.y, 0);
    EXPECT_LE(bottom(dialog), 200);
}

/// What covers what: each thing to press is 44 dp large for a finger, painted or not, and so far
/// from the next that the finger finds it.
TEST(Touch, hasTargetsOf44DpOnEveryScreen) {
    Program program;
    program.openSample();
    answer(program);
    program.platform.coarse = true;
    const Workspace open = test::withComparisons(program.workspace());
    ASSERT_EQ(program.application->importJson(encodeWorkspace(open, {}, {})), "");
    std::vector<const char*> all(std::begin(routes), std::end(routes));
    all.push_back(gridRoute);
    for (const Size& size : {Size{390, 844, 3}, Size{800, 1000, 2}, Size{1280, 800, 1}})
        for (const char* route : all) {
            program.window.display = {size.width, size.height, size.ratio};
            // A wheel over a grid does not tell that the page has been scrolled before.
            if (route == gridRoute) program.reload();
            program.visit(route);
            std::vector<ui::Node> targets;
            for (const ui::Node& node : program.window.tree())
                if (node.interactive() && !node.disabled) targets.push_back(node);
            const auto reach = [](const Rect& rect) {
                const float x = std::max(0.0f, (44 - rect.width) / 2);
                const float y = std::max(0.0f, (44 - rect.height) / 2);
                return Rect{rect.x - x, rect.y - y, rect.width + 2 * x, rect.height + 2 * y};
            };
            program.window.moveTo(size.width * 0.6f, size.height * 0.5f);
            program.window.wheel(-0.3f);
            const auto scrolls = [&](const ui::Node& node) {
                const ui::Node* now = ui::nodeOf(program.window.tree(), node.id);
                return now && now->rect.y != node.rect.y;
            };
            for (std::size_t i = 0; i < targets.size(); ++i)
                for (std::size_t j = i + 1; j < targets.size(); ++j) {
                    const Rect both =
                        ui::intersection(reach(targets[i].rect), reach(targets[j].rect));
                    // A bar lies above what scrolls, which is pressed where it can be seen.
                    if (scrolls(targets[i]) != scrolls(targets[j])) continue;
                    EXPECT_FALSE(both.width > 1 && both.height > 1)
                        << route << " " << size.width << ": [" << targets[i].name << "] "
                        << said(targets[i].rect) << " and [" << targets[j].name << "] "
                        << said(targets[j].rect);
                }
        }
}

} // namespace
} // namespace kam
