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

} // namespace
} // namespace kam::ui
