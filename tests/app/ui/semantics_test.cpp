#include "app/ui/semantics.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

TEST(Semantics, describesATreeALineANode) {
    const SemanticTree tree{
        {.id = 1, .role = Role::radioGroup, .name = "¿Cómo?"},
        {.id = 2,
         .parent = 0,
         .role = Role::radio,
         .name = "Sin lista. No hay",
         .checked = true,
         .shortcut = "1"},
        {.id = 3,
         .role = Role::textField,
         .name = "Nota",
         .value = "dos\nlíneas",
         .description = "opcional",
         .disabled = true,
         .invalid = true},
        {.id = 4, .role = Role::heading, .name = "Resultados", .level = 1},
    };
    EXPECT_EQ(describe(tree), "radiogroup \"¿Cómo?\"\n"
                              "  radio \"Sin lista. No hay\" checked [1]\n"
                              "textbox \"Nota\" = \"dos\\nlíneas\" (opcional) disabled invalid\n"
                              "heading \"Resultados\" level 1\n");
}

TEST(Semantics, findsByRoleAndName) {
    const SemanticTree tree{{.id = 1, .role = Role::text, .name = "Exportar"},
                            {.id = 2, .role = Role::button, .name = "Exportar"}};
    ASSERT_NE(find(tree, Role::button, "Exportar"), nullptr);
    EXPECT_EQ(find(tree, Role::button, "Exportar")->id, 2u);
    EXPECT_EQ(find(tree, Role::button, "Importar"), nullptr);
}

TEST(Semantics, knowsWhatAPersonCanActOn) {
    EXPECT_TRUE(Node{.role = Role::textField}.interactive());
    EXPECT_TRUE(Node{.role = Role::radio}.interactive());
    EXPECT_FALSE(Node{.role = Role::heading}.interactive());
    EXPECT_FALSE(Node{.role = Role::radioGroup}.interactive());
}

TEST(Semantics, leavesOneTabStopInWhatArrowKeysWalkThrough) {
    SemanticTree tree{
        {.id = 1, .role = Role::button, .name = "Antes"},
        {.id = 2, .role = Role::radioGroup, .name = "Nivel"},
        {.id = 3, .parent = 1, .role = Role::radio, .name = "Inactivo", .disabled = true},
        {.id = 4, .parent = 1, .role = Role::radio, .name = "Primero"},
        {.id = 5, .parent = 1, .role = Role::radio, .name = "Segundo"},
        {.id = 6, .role = Role::grid, .name = "Cuentas"},
        {.id = 7, .parent = 5, .role = Role::row},
        {.id = 8, .parent = 6, .role = Role::gridCell, .name = "Andina"},
        {.id = 9, .parent = 6, .role = Role::gridCell, .name = "12"},
        {.id = 10, .role = Role::button, .name = "Ahora no", .disabled = true},
        {.id = 11, .role = Role::radioGroup, .name = "Sin permiso"},
        {.id = 12, .parent = 10, .role = Role::radio, .name = "Uno", .disabled = true},
        {.id = 13, .parent = 10, .role = Role::radio, .name = "Dos", .disabled = true},
    };
    const auto stops = [&](std::uint32_t focused) {
        SemanticTree shown = tree;
        setTabStops(shown, focused);
        std::vector<std::uint32_t> ids;
        for (const Node& node : shown)
            if (node.interactive() && node.tabStop) ids.push_back(node.id);
        return ids;
    };
    using Ids = std::vector<std::uint32_t>;
    EXPECT_EQ(stops(0), (Ids{1, 4, 8})) << "Tab never leads where nothing can be done";
    EXPECT_EQ(stops(5), (Ids{1, 5, 8})) << "where the keyboard is";
    tree[4].checked = true;
    EXPECT_EQ(stops(9), (Ids{1, 5, 9})) << "where it was chosen";
    EXPECT_EQ(stops(4), (Ids{1, 4, 8}));
    tree[7].tabStop = false;
    EXPECT_EQ(stops(0), (Ids{1, 5, 9})) << "what was recorded as the stop comes before the first";
}

} // namespace
} // namespace kam::ui
