#include "core/catalogue/assets.hpp"
#include "core/document/workspace_json.hpp"
#include "core/report/selection_sections.hpp"
#include "tests/core/support/drawn.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

/// What the section of a workspace says.
std::string sectionOf(const Workspace& workspace) {
    SelectionResult selection(workspace);
    Html html;
    writeOffer(html, {.workspace = workspace,
                      .selection = selection,
                      .texts = test::texts(Language::es),
                      .today = {2026, 11, 27},
                      .version = KAM_VERSION});
    return html.out;
}

TEST(OfferSection, saysWhatKeyAccountsGetAndWhatMovesFree) {
    Workspace workspace = decodeWorkspace(asset::sample(Language::es))->workspace;
    const std::string all = sectionOf(workspace);
    for (const char* words : {"Inventario reservado", "Molinos Trigal", "0 de 7",
                              "Todas las cuentas clave", "<svg", "En total los cambios cuestan"})
        EXPECT_NE(all.find(words), std::string::npos) << words;

    workspace.serviceModels.reset();
    EXPECT_EQ(sectionOf(workspace).find("<svg"), std::string::npos);
    for (const char* id :
         {"response", "planning", "executive", "delivery", "support", "training", "data"})
        workspace.services.erase("sv-" + std::string(id));
    EXPECT_EQ(sectionOf(workspace), "");
}

} // namespace
} // namespace kam
