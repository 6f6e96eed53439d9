#include "app/ui/rect.hpp"
#include "tests/app/support/program.hpp"

#include <imgui.h>

#include <algorithm>
#include <string>

/// What a person finds with the mouse, others find in the tree: wherever the cursor says that a
/// thing can be used, there is a record of it.
namespace kam {
namespace {

using test::Program;
using ui::Rect;
using ui::Role;

/// CSS px between the places where the mouse looks; hardly a target is smaller.
constexpr float step = 20;

bool isResize(ImGuiMouseCursor cursor) { return cursor == ImGuiMouseCursor_ResizeEW; }

/// Whether a node at a place says what the cursor promises there. Edges are drawn to whole pixels.
bool promised(const ui::Node& node, float x, float y, ImGuiMouseCursor cursor) {
    const Rect near{node.rect.x - 1, node.rect.y - 1, node.rect.width + 2, node.rect.height + 2};
    if (isResize(cursor))
        return node.role == Role::columnHeader &&
               ui::contains({near.x, near.y, near.width + 8, near.height}, x, y);
    if (cursor == ImGuiMouseCursor_TextInput && !ui::takesText(node.role)) return false;
    return node.interactive() && !node.disabled && ui::contains(near, x, y);
}

/// How many places promise something. Each has to have its record.
int sweep(Program& program, const std::string& where) {
    int promises = 0;
    const Display& display = program.window.display;
    for (float y = step / 2; y < display.height; y += step)
        for (float x = step / 2; x < display.width; x += step) {
            program.window.moveTo(x, y);
            const ImGuiMouseCursor cursor = ImGui::GetMouseCursor();
            if (cursor == ImGuiMouseCursor_Arrow) continue;
            ++promises;
            const ui::SemanticTree& tree = program.window.tree();
            const bool recorded = std::any_of(tree.begin(), tree.end(), [&](const ui::Node& node) {
                return promised(node, x, y, cursor);
            });
            EXPECT_TRUE(recorded) << where << ": cursor " << cursor << " at " << x << ", " << y
                                  << " promises what no record says";
        }
    return promises;
}

TEST(Pointer, findsNothingThatTheTreeDoesNotHave) {
    Program program;
    program.openSample();
    program.visit("/evaluacion");
    program.press(Role::button, "Responder yo");
    program.window.display = {1280, 1400, 1};
    for (const char* route :
         {"/inicio", "/evaluacion/change.case", "/resultados", "/datos", "/ajustes", "/acerca"}) {
        program.visit(route);
        EXPECT_GT(sweep(program, route), 20) << route;
    }
}

TEST(Pointer, findsNothingInTheGalleryThatTheTreeDoesNotHave) {
    Program program("/galeria");
    program.window.display = {1000, 3600, 1};
    program.settle();
    EXPECT_GT(sweep(program, "gallery"), 200);
}

TEST(Pointer, findsNothingAboveThePageThatTheTreeDoesNotHave) {
    Program program;
    program.openSample();
    program.key("k", true);
    EXPECT_GT(sweep(program, "search"), 20);
}

} // namespace
} // namespace kam
