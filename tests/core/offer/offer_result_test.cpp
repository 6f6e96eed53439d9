#include "core/offer/offer_result.hpp"

#include "tests/core/offer/company.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::cop;
using test::meantFor;
using test::OfferingCompany;

OfferResult offerOf(const OfferingCompany& company) {
    return kam::offerOf(company.workspace, company.selected().ranking());
}

/// Answers: two days at no cost, a day for 3, hours for 10; a meeting: none, one a year for 5.
OfferingCompany company() {
    OfferingCompany company;
    Service& answers = company.put(Service{.id = "sv-1", .name = "Respuesta"});
    answers.levels = {{"dos días", cop(0)}, {"un día", cop(3)}, {"horas", cop(10)}};
    answers.standard = 1;
    meantFor(answers, Tier::key) = 2;
    meantFor(answers, Tier::streamline) = 0;
    Service& meeting = company.put(Service{.id = "sv-2", .name = "Planeación"});
    meeting.levels = {{"ninguna", cop(0)}, {"cada año", cop(5)}};
    meantFor(meeting, Tier::key) = 1;
    meantFor(meeting, Tier::strategic) = 1;
    return company;
}

TEST(Offer, givesEachAccountItsOwnLevelElseThatOfItsTierElseTheStandard) {
    OfferingCompany all = company();
    all.add("k-1", Tier::key).offer["sv-1"] = {1, 0, {}}; // less than key accounts get
    all.add("k-2", Tier::key).offer["sv-2"] = {{}, 1, {}};
    for (const char* id : {"s-1", "s-2"})
        all.add(id, Tier::strategic);
    all.add("o-1", Tier::streamline);
    all.addUnrated("u-1");
    const OfferResult offer = offerOf(all);

    ASSERT_EQ(offer.services.size(), 2U);
    EXPECT_EQ(offer.services[0]->name, "Planeación"); // by name
    EXPECT_EQ(offer.of(Tier::key).levels, (std::vector<int>{1, 2}));
    EXPECT_EQ(offer.of(Tier::strategic).levels, (std::vector<int>{1, 1}));
    EXPECT_EQ(offer.of(Tier::star).levels, (std::vector<int>{0, 1}));
    EXPECT_EQ(offer.of(Tier::streamline).levels, (std::vector<int>{0, 0}));
    EXPECT_EQ(offer.unclassed, 1);

    ASSERT_EQ(offer.key.size(), 2U);
    const KeyOffer& first = offer.key[0];
    EXPECT_EQ(first.account->id, "k-1");
    EXPECT_EQ(first.above, 1); // the meeting alone
    EXPECT_EQ(first.services[1].agreed, 1);
    EXPECT_TRUE(first.services[1].own);
    EXPECT_EQ(first.services[1].above(), 0);
    EXPECT_EQ(first.services[1].gap(), 1);
    EXPECT_EQ(first.services[0].gap(), std::nullopt); // not said what it has
    EXPECT_EQ(first.toClose, 1);
    EXPECT_EQ(first.unsaid, 1);
    EXPECT_EQ(first.extra.whole(), cop(5));
    const KeyOffer& second = offer.key[1];
    EXPECT_EQ(second.above, 2);
    EXPECT_EQ(second.toClose, 0);
    EXPECT_EQ(second.extra.whole(), cop(5 + 7));

    EXPECT_EQ(offer.of(Tier::key).extraEach.whole(), cop(12)); // where nothing else is agreed
    EXPECT_EQ(offer.of(Tier::key).extra.whole(), cop(5 + 12));
    EXPECT_EQ(offer.of(Tier::strategic).extra.whole(), cop(2 * 5));
    EXPECT_EQ(offer.of(Tier::streamline).extra.whole(), cop(-3)); // gets less, and costs less
    EXPECT_EQ(offer.extra.whole(), cop(17 + 10 - 3));
}

// What nobody knows would look as if it cost nothing.
TEST(Offer, neverTakesWhatIsNotKnownForNothing) {
    OfferingCompany all = company();
    Service& answers = all.put(*all.workspace.services.find("sv-1"));
    all.add("k-1", Tier::key);
    all.add("s-1", Tier::strategic);
    answers.levels[2].cost.reset();
    OfferResult offer = offerOf(all);
    EXPECT_EQ(offer.key[0].extra.whole(), std::nullopt);
    EXPECT_EQ(offer.key[0].extra.known(), cop(5));
    EXPECT_EQ(offer.key[0].extra.unknownParts(), 1);
    EXPECT_EQ(offer.of(Tier::strategic).extra.whole(), cop(5)); // gets the standard of that one
    EXPECT_EQ(offer.extra.unknownParts(), 1);

    answers.levels[2].cost = Money{1000, "USD"};
    EXPECT_EQ(offerOf(all).key[0].extra.unknownParts(), 1);

    answers.levels[2].cost = cop(10);
    answers.levels[1].cost.reset(); // of the standard, so what is over it is not known either
    EXPECT_EQ(offerOf(all).key[0].extra.unknownParts(), 1);
    EXPECT_EQ(offerOf(all).of(Tier::star).extraEach.whole(), cop(0));
}

TEST(Offer, namesKeyAccountsThatGetNothingMore) {
    OfferingCompany all = company();
    all.add("k-1", Tier::key);
    Account& second = all.add("k-2", Tier::key);
    second.offer["sv-1"].agreed = 1;
    second.offer["sv-2"].agreed = 0;
    const OfferResult offer = offerOf(all);
    ASSERT_EQ(offer.withNothing().size(), 1U);
    EXPECT_EQ(offer.withNothing()[0]->account->id, "k-2");
    EXPECT_EQ(offer.find(second), offer.withNothing()[0]);
    EXPECT_EQ(offer.find(all.add("x", Tier::star)), nullptr);
}

TEST(Offer, countsAnAccountDecidedInThoughItIsNotRated) {
    OfferingCompany all = company();
    all.addUnrated("k-1");
    all.workspace.decisions.put("d", {.id = "d", .account = "k-1", .kind = DecisionKind::in});
    const OfferResult offer = offerOf(all);
    ASSERT_EQ(offer.key.size(), 1U);
    EXPECT_EQ(offer.unclassed, 0);
}

OfferingCompany randomCompany(test::Random& random) {
    OfferingCompany all;
    for (int i = 0; i < 3; ++i) {
        const Id id = "sv-" + std::to_string(i);
        Service& service = all.put(Service{.id = id, .name = random.text()});
        for (int level = 0; level <= random.below(3) + 1; ++level) {
            service.levels.emplace_back();
            if (random.chance(80)) service.levels.back().cost = random.money();
        }
        const int count = static_cast<int>(service.levels.size());
        service.standard = random.below(count);
        for (auto& meant : service.meant)
            if (random.chance(60)) meant = random.below(count);
    }
    return all;
}

void addRandomAccount(test::Random& random, OfferingCompany& all, int number) {
    Account& account =
        all.add("a-" + std::to_string(number), allTiers[static_cast<std::size_t>(random.below(5))]);
    for (const auto& [id, service] : all.workspace.services)
        if (random.chance(40))
            account.offer[id].agreed = random.below(static_cast<int>(service.levels.size()));
}

TEST(OfferLaw, addingAnAccountChangesNothingForTheOthers) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        test::Random random(seed);
        OfferingCompany all = randomCompany(random);
        for (int i = 0; i < 6; ++i)
            addRandomAccount(random, all, i);
        const OfferResult before = offerOf(all);
        OfferingCompany more = all;
        addRandomAccount(random, more, 9);
        const OfferResult after = offerOf(more);
        for (const KeyOffer& each : before.key) {
            const KeyOffer* same = after.find(*more.workspace.accounts.find(each.account->id));
            ASSERT_NE(same, nullptr) << seed;
            EXPECT_EQ(same->extra, each.extra) << seed;
            EXPECT_EQ(same->above, each.above) << seed;
        }
        for (const Tier tier : allTiers) {
            EXPECT_EQ(before.of(tier).levels, after.of(tier).levels) << seed;
            EXPECT_EQ(before.of(tier).extraEach, after.of(tier).extraEach) << seed;
        }
    }
}

TEST(OfferLaw, theSumOfAllAccountsIsTheTotal) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        test::Random random(seed);
        OfferingCompany all = randomCompany(random);
        for (int i = 0; i < 12; ++i)
            addRandomAccount(random, all, i);
        const OfferResult offer = offerOf(all);
        MoneySum sum("COP");
        for (const KeyOffer& each : offer.key)
            sum.add(each.extra);
        EXPECT_EQ(sum, offer.of(Tier::key).extra) << seed;
        for (const Tier tier : allTiers)
            if (tier != Tier::key)
                for (int i = 0; i < offer.of(tier).accounts; ++i)
                    sum.add(offer.of(tier).extraEach);
        EXPECT_EQ(sum, offer.extra) << seed;
        const int parts = 12 * static_cast<int>(offer.services.size());
        EXPECT_EQ(offer.extra.knownParts() + offer.extra.unknownParts(), parts) << seed;
    }
}

} // namespace
} // namespace kam
