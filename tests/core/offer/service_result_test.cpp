#include "core/offer/service_result.hpp"

#include "tests/core/offer/company.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using enum ServiceModelKind;
using test::cop;
using test::OfferingCompany;

ServiceResult serviceOf(const OfferingCompany& company) {
    return kam::serviceOf(company.workspace, company.selected().ranking());
}

const ServedAccounts& of(const std::array<ServedAccounts, serviceModelCount>& kinds,
                         ServiceModelKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

/// A year and a month of each: 100 and 40 h, 40 and 12 h, 9 and 3 h, 1 and half an hour.
OfferingCompany company() {
    OfferingCompany company;
    company.workspace.serviceModels =
        ServiceModels{.models = {{{cop(100), 40}, {cop(40), 12}, {cop(9), 3}, {cop(1), 0.5}}}};
    return company;
}

TEST(Service, plansByTierAndSaysWhatMovesFree) {
    OfferingCompany all = company();
    all.add("k-1", Tier::key).servedBy = fieldSeller;        // costs 60 and 28 h more
    all.add("k-2", Tier::key).servedBy = keyTeam;            // stays
    all.add("o-1", Tier::streamline).servedBy = fieldSeller; // frees 39 and 11.5 h
    all.add("o-2", Tier::streamline).servedBy = insideSales; // frees 8 and 2.5 h
    all.add("o-3", Tier::streamline);                        // nobody said
    Account& own = all.add("o-4", Tier::streamline);
    own.servedBy = fieldSeller;
    own.toBeServedBy = insideSales; // frees 31 and 9 h
    const ServiceResult result = serviceOf(all);

    EXPECT_EQ(of(result.today, fieldSeller).accounts, 3);
    EXPECT_EQ(of(result.today, fieldSeller).cost.whole(), cop(120));
    EXPECT_EQ(of(result.today, keyTeam).hours.known, 40);
    EXPECT_EQ(result.allToday.accounts, 5);
    EXPECT_EQ(result.allToday.cost.whole(), cop(3 * 40 + 100 + 9));
    EXPECT_EQ(result.unsaid, 1);
    EXPECT_EQ(result.unplanned, 0);
    EXPECT_EQ(of(result.planned, keyTeam).accounts, 2);
    EXPECT_EQ(of(result.planned, fieldSeller).accounts, 0);
    EXPECT_EQ(of(result.planned, direct).accounts, 3);
    EXPECT_EQ(result.allPlanned.accounts, 6);
    EXPECT_EQ(result.allPlanned.cost.whole(), cop(200 + 9 + 3));

    ASSERT_EQ(result.moves.size(), 4U);
    EXPECT_EQ(result.moves[0].account->id, "k-1"); // by rank
    EXPECT_EQ(result.moves[0].from, fieldSeller);
    EXPECT_EQ(result.moves[0].to, keyTeam);
    EXPECT_EQ(result.moves[0].freed, cop(-60));
    EXPECT_EQ(result.moves[0].hours, -28);
    EXPECT_TRUE(result.moves[0].byTier);
    EXPECT_EQ(result.freed.whole(), cop(-60 + 39 + 8 + 31));
    EXPECT_EQ(result.saves.whole(), cop(39 + 8 + 31));
    EXPECT_EQ(result.costs.whole(), cop(60));
    EXPECT_EQ(result.hours.known, -28 + 11.5 + 2.5 + 9);
    EXPECT_EQ(result.hours.unknownParts, 0);
}

TEST(Service, takesWhatAnAccountItselfCostsBeforeWhatTheModelSays) {
    OfferingCompany all = company();
    Account& account = all.add("o-1", Tier::streamline);
    account.servedBy = fieldSeller;
    account.value = ValueInputs{.costToServe = cop(75)};
    Account& stays = all.add("o-2", Tier::streamline);
    stays.servedBy = direct;
    stays.value = ValueInputs{.costToServe = cop(4)};
    const ServiceResult result = serviceOf(all);
    EXPECT_EQ(of(result.today, fieldSeller).cost.whole(), cop(75));
    EXPECT_EQ(result.freed.whole(), cop(74));
    EXPECT_EQ(of(result.planned, direct).cost.whole(), cop(1 + 4)); // who stays costs as today
}

TEST(Service, neverTakesWhatIsNotKnownForNothing) {
    OfferingCompany all = company();
    all.workspace.serviceModels->models[3] = {};
    all.add("o-1", Tier::streamline).servedBy = fieldSeller;
    const ServiceResult result = serviceOf(all);
    ASSERT_EQ(result.moves.size(), 1U);
    EXPECT_EQ(result.moves[0].freed, std::nullopt);
    EXPECT_EQ(result.moves[0].hours, std::nullopt);
    EXPECT_EQ(result.freed.unknownParts(), 1);
    EXPECT_EQ(result.freed.knownParts(), 0);
    EXPECT_EQ(result.hours.unknownParts, 1);
    EXPECT_EQ(result.allPlanned.cost.whole(), std::nullopt);

    all.workspace.serviceModels->models[3].cost = Money{100, "USD"};
    EXPECT_EQ(serviceOf(all).freed.unknownParts(), 1);
}

TEST(Service, leavesAccountsWithoutATierAsTheyAre) {
    OfferingCompany all = company();
    all.addUnrated("u-1").servedBy = insideSales;
    all.addUnrated("u-2");
    const ServiceResult result = serviceOf(all);
    EXPECT_EQ(of(result.planned, insideSales).accounts, 1);
    EXPECT_TRUE(result.moves.empty());
    EXPECT_EQ(result.unsaid, 1);
    EXPECT_EQ(result.unplanned, 1);
}

OfferingCompany randomCompany(test::Random& random) {
    OfferingCompany all;
    all.workspace.serviceModels.emplace();
    for (ServiceModel& model : all.workspace.serviceModels->models) {
        if (random.chance(80)) model.cost = random.money();
        if (random.chance(80)) model.hours = random.below(400) / 8.0;
    }
    for (int i = 0; i < 10; ++i) {
        Account& account =
            all.add("a-" + std::to_string(i), allTiers[static_cast<std::size_t>(random.below(5))]);
        if (random.chance(80))
            account.servedBy = allServiceModels[static_cast<std::size_t>(random.below(4))];
    }
    return all;
}

TEST(ServiceLaw, movingAnAccountThereAndBackFreesNothing) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        test::Random random(seed);
        OfferingCompany there = randomCompany(random);
        OfferingCompany back = there;
        for (const auto& [id, account] : there.workspace.accounts) {
            if (!account.servedBy) continue;
            const auto other = allServiceModels[static_cast<std::size_t>(random.below(4))];
            Account moved = account, returned = account;
            moved.toBeServedBy = other;
            returned.servedBy = other;
            returned.toBeServedBy = account.servedBy;
            there.put(moved);
            back.put(returned);
        }
        const ServiceResult out = serviceOf(there), home = serviceOf(back);
        ASSERT_EQ(out.moves.size(), home.moves.size()) << seed;
        EXPECT_EQ(out.freed.known().minorUnits, -home.freed.known().minorUnits) << seed;
        EXPECT_EQ(out.freed.unknownParts(), home.freed.unknownParts()) << seed;
        EXPECT_EQ(out.hours.known, -home.hours.known) << seed;
    }
}

TEST(ServiceLaw, accountsAddUpAndWhatIsFreedIsTheDifferenceOfTheTotals) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        test::Random random(seed);
        OfferingCompany all = randomCompany(random);
        const ServiceResult result = serviceOf(all);
        int today = result.unsaid, planned = result.unplanned;
        MoneySum costs("COP");
        for (const ServedAccounts& each : result.today) {
            today += each.accounts;
            costs.add(each.cost);
        }
        for (const ServedAccounts& each : result.planned)
            planned += each.accounts;
        EXPECT_EQ(today, 10) << seed;
        EXPECT_EQ(planned, 10) << seed;
        EXPECT_EQ(costs, result.allToday.cost) << seed;
        if (result.unsaid > 0 || !result.allToday.cost.whole() || !result.allPlanned.cost.whole())
            continue;
        EXPECT_EQ(result.freed.whole(),
                  difference(result.allToday.cost.whole(), result.allPlanned.cost.whole()))
            << seed;
    }
}

} // namespace
} // namespace kam
