#include "core/workspace/service_list.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

Service responses() {
    Service service{.id = "sv-1", .name = "Respuesta"};
    service.levels = {{"en dos días", {}}, {"mañana", {}}, {"hoy", {}}};
    service.standard = 1;
    service.meant[static_cast<std::size_t>(Tier::key)] = 2;
    return service;
}

/// Two accounts with something agreed, one without.
Workspace company() {
    Workspace workspace;
    workspace.services.put("sv-1", responses());
    workspace.services.put("sv-2", {.id = "sv-2", .levels = {{}}});
    Account a{.id = "a", .name = "A"}, b{.id = "b", .name = "B"};
    a.offer["sv-1"] = {2, 0, "desde enero"};
    a.offer["sv-2"] = {0, {}, {}};
    b.offer["sv-1"] = {1, {}, {}};
    workspace.accounts.put("a", a);
    workspace.accounts.put("b", b);
    workspace.accounts.put("c", {.id = "c", .name = "C"});
    return workspace;
}

// A file that refers to a service that is not there cannot be opened again.
TEST(ServiceRemoval, takesWithItWhatAccountsGetOfIt) {
    Workspace workspace = company();
    const Workspace before = workspace;
    const Change undo = apply(workspace, removal(workspace, *workspace.services.find("sv-1")));
    EXPECT_EQ(workspace.services.size(), 1U);
    EXPECT_EQ(workspace.accounts.find("a")->offer.size(), 1U);
    EXPECT_TRUE(workspace.accounts.find("b")->offer.empty());
    apply(workspace, undo);
    EXPECT_EQ(workspace, before);
}

TEST(WithoutLevel, leavesEverybodyOnTheLevelTheyHadOrTheOneBelow) {
    struct Case {
        int gone, standard, key, agreed, today;
    };
    for (const Case& each : {Case{0, 0, 1, 1, 0}, Case{1, 0, 1, 1, 0}, Case{2, 1, 1, 1, 0}}) {
        Workspace workspace = company();
        const Workspace before = workspace;
        const Change undo =
            apply(workspace, withoutLevel(workspace, *workspace.services.find("sv-1"), each.gone));
        const Service& service = *workspace.services.find("sv-1");
        const OfferLine& line = workspace.accounts.find("a")->offer.at("sv-1");
        EXPECT_EQ(service.levels.size(), 2U);
        EXPECT_EQ(service.standard, each.standard) << each.gone;
        EXPECT_EQ(service.meant[0], each.key) << each.gone;
        EXPECT_EQ(line.agreed, each.agreed) << each.gone;
        EXPECT_EQ(line.today, each.today) << each.gone;
        EXPECT_TRUE(hasLevels(service, line));
        EXPECT_EQ(line.note, "desde enero");
        apply(workspace, undo);
        EXPECT_EQ(workspace, before);
    }
}

TEST(ServedBy, changesThoseThatWereServedOtherwise) {
    Workspace workspace = company();
    const auto field = ServiceModelKind::fieldSeller;
    EXPECT_EQ(servedBy(workspace, {"a", "c", "nobody"}, field).edits.size(), 2U);
    apply(workspace, servedBy(workspace, {"a", "c"}, field));
    EXPECT_EQ(workspace.accounts.find("c")->servedBy, field);
    EXPECT_EQ(workspace.accounts.find("b")->servedBy, std::nullopt);
    EXPECT_TRUE(servedBy(workspace, {"a", "c"}, field).edits.empty());
    EXPECT_EQ(servedBy(workspace, {"a", "b", "c"}, std::nullopt).edits.size(), 2U);
}

} // namespace
} // namespace kam
