#include "core/document/workspace_json.hpp"

#include "core/json/write.hpp"
#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::dataFile;
using test::randomWorkspace;
using test::replaced;

constexpr Instant savedAt{1'795'442'700'000};

std::vector<Fault> faultsOf(std::string_view json) {
    const auto decoded = decodeWorkspace(json);
    return decoded ? std::vector<Fault>{} : decoded.faults();
}

/// A workspace file with one more member.
std::string with(std::string_view member) {
    return R"({"format":"kam/workspace","version":1,"id":"w-1","name":"A",)" + std::string(member) +
           "}";
}

std::string withRound(std::string_view members) {
    return with(R"("rounds":[{"id":"r-1","date":"2026-11-23",)" + std::string(members) + "}]");
}

std::string withAnswer(std::string_view answer) {
    return withRound(R"("responses":[{"id":"p-1","answers":{"change.case":)" + std::string(answer) +
                     "}}]");
}

std::string withAccount(std::string_view members) {
    return with(
        R"("criteria":[{"id":"c-1","axis":"strength"}],"accounts":[{"id":"a-1","name":"A",)" +
        std::string(members) + "}]");
}

std::string withScale(std::string_view members) {
    return with(R"("criteria":[{"id":"c-1","axis":"strength","scale":{"kind":"bands",)" +
                std::string(members) + "}}]");
}

std::string withDecision(std::string_view members) {
    return with(
        R"("accounts":[{"id":"a-1","name":"A"}],"decisions":[{"id":"d-1","account":"a-1",)" +
        std::string(members) + "}]");
}

std::string withService(std::string_view members) {
    return with(R"("services":[{"id":"sv-1","levels":[{},{}],)" + std::string(members) + "}]");
}

std::string withOffer(std::string_view lines) {
    return with(
        R"("services":[{"id":"sv-1","levels":[{},{}]}],"accounts":[{"id":"a-1","name":"A","offer":{)" +
        std::string(lines) + "}}]");
}

TEST(WorkspaceFile, LosesNothingOfTheFormatsSample) {
    const std::string sample = dataFile("workspace.json");
    const auto decoded = decodeWorkspace(sample);
    ASSERT_TRUE(decoded) << testing::PrintToString(decoded.faults());
    EXPECT_EQ(decoded->ignored, std::vector<std::string>{});
    const std::string encoded = encodeWorkspace(decoded->workspace, savedAt, "1.0.0");
    const auto canonical = [](std::string_view json) {
        return json::canonical(json::parse(json)->root());
    };
    // What the sample leaves out of its second account and the file says all the same.
    const std::string expected =
        replaced(sample, R"("parent": "a-1",)", R"("parent": "a-1", "ratings": {},)");
    EXPECT_EQ(canonical(encoded), canonical(expected));
}

TEST(WorkspaceFile, HoldsWhatItSays) {
    const auto decoded = decodeWorkspace(dataFile("workspace.json"));
    ASSERT_TRUE(decoded);
    const Workspace& workspace = decoded->workspace;
    EXPECT_EQ(workspace.company.customers, 420);
    EXPECT_EQ(workspace.rounds.find("r-1")->invited,
              (std::vector<std::string>{"Ana", "Luis Gómez"}));
    EXPECT_EQ(workspace.rounds.find("r-1")->consensus.at("change.case").note, "Señalización año");
    const Response* ana = workspace.responses.find("r-1/p-1");
    ASSERT_NE(ana, nullptr);
    EXPECT_EQ(ana->answers.at("change.case").level, 2);
    EXPECT_TRUE(ana->answers.at("change.pilot").notApplicable);
    EXPECT_EQ(workspace.criteria.find("c-1")->anchors.at(10), "el doble");
    EXPECT_NE(workspace.criteria.find("c-2")->scale, "");
    EXPECT_EQ(workspace.accounts.find("a-1")->value->baseRevenue, (Money{100'000'000, "COP"}));
    EXPECT_EQ(workspace.accounts.find("a-2")->parent, "a-1");
    EXPECT_EQ(workspace.accounts.find("a-2")->since, (Date{2014, 3, 1}));
    EXPECT_EQ(workspace.contacts.find("k-1")->json,
              R"({"account":"a-1","id":"k-1","name":"Marcela Rincón"})");
}

TEST(WorkspaceFile, ExportEqualsImport) {
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Workspace workspace = randomWorkspace(seed);
        const std::string encoded = encodeWorkspace(workspace, savedAt, "1.0.0");
        const auto decoded = decodeWorkspace(encoded);
        ASSERT_TRUE(decoded) << testing::PrintToString(decoded.faults());
        ASSERT_EQ(decoded->workspace, workspace) << encoded;
        ASSERT_EQ(decoded->ignored, std::vector<std::string>{});
        ASSERT_EQ(encodeWorkspace(decoded->workspace, savedAt, "1.0.0"), encoded);
    }
}

TEST(WorkspaceFile, NeedsLittleAndHasDefaultsForTheRest) {
    const auto decoded =
        decodeWorkspace(R"({"format":"kam/workspace","version":1,"id":"w-1","name":""})");
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->workspace.company.language, Language::es);
    EXPECT_EQ(decoded->workspace.company.currency, "COP");
    EXPECT_TRUE(decoded->workspace.rounds.empty());
    EXPECT_FALSE(decoded->workspace.selection);
}

TEST(WorkspaceFile, OfAnotherKindOrANewerProgramIsNotReadFurther) {
    struct Case {
        const char* json;
        Fault fault;
    };
    const Case cases[] = {
        {"[]", {"format", FaultKind::otherFormat, "kam/workspace"}},
        {"3", {"format", FaultKind::otherFormat, "kam/workspace"}},
        {"{}", {"format", FaultKind::otherFormat, "kam/workspace"}},
        {R"({"format":"kam/response","version":1})",
         {"format", FaultKind::otherFormat, "kam/workspace"}},
        {R"({"format":7})", {"format", FaultKind::otherFormat, "kam/workspace"}},
        {R"({"format":"kam/workspace"})", {"version", FaultKind::missing, ""}},
        {R"({"format":"kam/workspace","version":2,"id":7})",
         {"version", FaultKind::newerVersion, "2"}},
        {R"({"format":"kam/workspace","version":0})", {"version", FaultKind::outOfRange, "1 …"}},
        {R"({"format":"kam/workspace","version":-1})", {"version", FaultKind::outOfRange, "1 …"}},
        {R"({"format":"kam/workspace","version":"1"})",
         {"version", FaultKind::wrongType, "integer"}},
        {R"({"format":"kam/workspace","version":1.5})",
         {"version", FaultKind::wrongType, "integer"}},
        {R"({"format":"kam/workspace","version":null})",
         {"version", FaultKind::wrongType, "integer"}},
    };
    for (const Case& c : cases)
        EXPECT_EQ(faultsOf(c.json), std::vector{c.fault}) << c.json;
}

TEST(WorkspaceFile, NamesEveryFaultWithItsPlace) {
    const std::string answer = R"(rounds[0].responses[0].answers["change.case"])";
    struct Case {
        std::string json;
        Fault fault;
    };
    const Case cases[] = {
        {R"({"format":"kam/workspace","version":1,"id":"w-1"})", {"name", FaultKind::missing, ""}},
        {R"({"format":"kam/workspace","version":1,"id":"w 1","name":""})",
         {"id", FaultKind::notAnId, ""}},
        {with(R"("language":"fr")"), {"language", FaultKind::notOneOf, "es, en"}},
        {with(R"("currency":"pesos")"), {"currency", FaultKind::notMoney, ""}},
        {with(R"("createdOn":"23/11/2026")"), {"createdOn", FaultKind::notADate, ""}},
        {with(R"("savedAt":"2026-11-23")"), {"savedAt", FaultKind::notAnInstant, ""}},
        {with(R"("organisation":[])"), {"organisation", FaultKind::wrongType, "object"}},
        {with(R"("organisation":{"customers":-1})"),
         {"organisation.customers", FaultKind::outOfRange, "0 … 1000000000"}},
        {with(R"("rounds":{})"), {"rounds", FaultKind::wrongType, "list"}},
        {with(R"("rounds":[7])"), {"rounds[0]", FaultKind::wrongType, "object"}},
        {with(R"("rounds":[{"id":"r-1"}])"), {"rounds[0].date", FaultKind::missing, ""}},
        {with(R"("rounds":[{"date":"2026-01-01"}])"), {"rounds[0].id", FaultKind::missing, ""}},
        {withRound(R"("mode":"slow")"), {"rounds[0].mode", FaultKind::notOneOf, "quick, full"}},
        {withRound(R"("title":null)"), {"rounds[0].title", FaultKind::wrongType, "text"}},
        {withRound(R"("anonymous":1)"), {"rounds[0].anonymous", FaultKind::wrongType, "flag"}},
        {withRound(R"("invited":["Ana",""])"), {"rounds[0].invited[1]", FaultKind::missing, ""}},
        {withRound(R"("invited":"Ana")"), {"rounds[0].invited", FaultKind::wrongType, "list"}},
        {withRound(R"("anonymous":true,"invited":["Ana"])"),
         {"rounds[0].invited", FaultKind::notOneOf, "anonymous, invited"}},
        {withRound(R"("stepWeights":{"metrics":0})"),
         {"rounds[0].stepWeights.metrics", FaultKind::outOfRange, "0.001 … 1000"}},
        {withRound(R"("itemWeights":{"change.case":-1})"),
         {R"(rounds[0].itemWeights["change.case"])", FaultKind::outOfRange, "0.001 … 1000"}},
        {withRound(R"("targets":{"change.case":4.5})"),
         {R"(rounds[0].targets["change.case"])", FaultKind::outOfRange, "0 … 4"}},
        {withRound(R"("consensus":{"the case":{"level":1}})"),
         {R"(rounds[0].consensus["the case"])", FaultKind::notAnId, ""}},
        {withAnswer("2"), {answer, FaultKind::wrongType, "object"}},
        {withAnswer(R"({"level":5})"), {answer + ".level", FaultKind::outOfRange, "0 … 4"}},
        {withAnswer(R"({"level":-1})"), {answer + ".level", FaultKind::outOfRange, "0 … 4"}},
        {withAnswer(R"({"level":2.5})"), {answer + ".level", FaultKind::wrongType, "integer"}},
        {withAnswer(R"({"level":"2"})"), {answer + ".level", FaultKind::wrongType, "integer"}},
        {withAnswer(R"({"level":2,"notApplicable":true})"),
         {answer, FaultKind::notOneOf, "level, notApplicable"}},
        {withAnswer(R"({"confidence":"maybe"})"),
         {answer + ".confidence", FaultKind::notOneOf, "sure, guess"}},
        {with(R"("rounds":[{"id":"r-1","date":"2026-01-01"},{"id":"r-1","date":"2026-01-02"}])"),
         {"rounds[1].id", FaultKind::duplicate, "r-1"}},
        {withRound(R"("responses":[{"id":"p-1"},{"id":"p-2"},{"id":"p-1"}])"),
         {"rounds[0].responses[2].id", FaultKind::duplicate, "p-1"}},
        {withRound(R"("responses":[{"id":"p-1","submittedAt":"yesterday"}])"),
         {"rounds[0].responses[0].submittedAt", FaultKind::notAnInstant, ""}},
        {with(R"("criteria":[{"id":"c-1","axis":"fun"}])"),
         {"criteria[0].axis", FaultKind::notOneOf, "attractiveness, strength"}},
        {with(R"("criteria":[{"id":"c-1","axis":"strength","weight":-3}])"),
         {"criteria[0].weight", FaultKind::outOfRange, "0 … 1000"}},
        {with(
             R"("criteria":[{"id":"c-1","axis":"strength","scale":{"kind":"anchors","anchors":{"11":"x"}}}])"),
         {R"(criteria[0].scale.anchors.11)", FaultKind::outOfRange, "0 … 10"}},
        {withScale(R"("figure":"revenue","bands":[])"),
         {"criteria[0].scale.bands", FaultKind::missing, ""}},
        {withScale(R"("figure":"revenue")"), {"criteria[0].scale.bands", FaultKind::missing, ""}},
        {withScale(R"("figure":"","bands":[{"from":0,"rating":1}])"),
         {"criteria[0].scale.figure", FaultKind::missing, ""}},
        {withScale(R"("figure":"m2","bands":[{"from":5,"rating":1},{"from":5,"rating":2}])"),
         {"criteria[0].scale.bands[1].from", FaultKind::outOfRange, "> 5"}},
        {withScale(R"("figure":"m2","bands":[{"from":0,"rating":11}])"),
         {"criteria[0].scale.bands[0].rating", FaultKind::outOfRange, "0 … 10"}},
        {with(R"("pairwise":[{"axis":"strength","judge":"Ana","judgements":[["c-1","c-2",3]]}])"),
         {"pairwise[0].judgements", FaultKind::unknownReference, "c-1"}},
        {with(
             R"("pairwise":[{"axis":"strength","judge":"Ana"},{"axis":"strength","judge":"Ana"}])"),
         {"pairwise[1].judge", FaultKind::duplicate, "Ana"}},
        {with(
             R"("pairwise":[{"axis":"strength","judge":"A\nB"},{"axis":"strength","judge":"A\nB"}])"),
         {"pairwise[1].judge", FaultKind::duplicate, "A\\u000aB"}},
        {with(R"("pairwise":[{"axis":"strength","judge":"Ana","judgements":[["c-1","c-2"]]}])"),
         {"pairwise[0].judgements[0]", FaultKind::outOfRange, "[id, id, 1/9 … 9]"}},
        {with(R"("selection":{"cut":{"strength":11}})"),
         {"selection.cut.strength", FaultKind::outOfRange, "0 … 10"}},
        {with(R"("selection":{"draws":0})"),
         {"selection.draws", FaultKind::outOfRange, "1 … 1000000"}},
        {withAccount(R"("ratings":{"c-1":10.5})"),
         {R"(accounts[0].ratings["c-1"])", FaultKind::outOfRange, "0 … 10"}},
        {withAccount(R"("ratings":{"c-2":5})"),
         {R"(accounts[0].ratings["c-2"])", FaultKind::unknownReference, "c-2"}},
        {withAccount(R"("scores":[{"criterion":"c-2","scorer":"Ana"}])"),
         {"accounts[0].scores[0].criterion", FaultKind::unknownReference, "c-2"}},
        {withAccount(R"("scores":[{"criterion":"c-1"}])"),
         {"accounts[0].scores[0].scorer", FaultKind::missing, ""}},
        {withAccount(R"("scores":[{"criterion":"c-1","scorer":"Ana","rating":11}])"),
         {"accounts[0].scores[0].rating", FaultKind::outOfRange, "0 … 10"}},
        {withAccount(
             R"("scores":[{"criterion":"c-1","scorer":"A"},{"criterion":"c-1","scorer":"A"}])"),
         {"accounts[0].scores[1].scorer", FaultKind::duplicate, "A"}},
        {withAccount(R"("figures":{"Sedes":"tres"})"),
         {"accounts[0].figures.Sedes", FaultKind::wrongType, "number"}},
        {withAccount(R"("figures":{"":3})"), {"accounts[0].figures[\"\"]", FaultKind::missing, ""}},
        {withAccount(R"("since":"2021-02-30")"), {"accounts[0].since", FaultKind::notADate, ""}},
        {withAccount(R"("parent":"a-9")"),
         {"accounts[0].parent", FaultKind::unknownReference, "a-9"}},
        {withAccount(R"("parent":"a-1")"), {"accounts[0].parent", FaultKind::circular, "a-1"}},
        {withAccount(R"("value":{"retention":101})"),
         {"accounts[0].value.retention", FaultKind::outOfRange, "0 … 100"}},
        {withAccount(R"("value":{"horizonYears":0})"),
         {"accounts[0].value.horizonYears", FaultKind::outOfRange, "1 … 100"}},
        {withAccount(R"("value":{"baseRevenue":{"amount":"1.234","currency":"COP"}})"),
         {"accounts[0].value.baseRevenue", FaultKind::notMoney, ""}},
        {withAccount(R"("value":{"baseRevenue":{"amount":12,"currency":"COP"}})"),
         {"accounts[0].value.baseRevenue.amount", FaultKind::wrongType, "text"}},
        {withAccount(R"("value":{"baseRevenue":{"currency":"COP"}})"),
         {"accounts[0].value.baseRevenue.amount", FaultKind::missing, ""}},
        {withAccount(R"("value":{"forecast":[{"year":2027}]})"),
         {"accounts[0].value.forecast[0].revenue", FaultKind::missing, ""}},
        {withAccount(R"("plan":[])"), {"accounts[0].plan", FaultKind::wrongType, "object"}},
        {with(R"("contacts":[{"id":"k-1"},{"name":"x"}])"),
         {"contacts[1].id", FaultKind::missing, ""}},
        {with(R"("visits":[{"id":"v-1"},{"id":"v-1"}])"),
         {"visits[1].id", FaultKind::duplicate, "v-1"}},
        {with(R"("decisions":[{"id":"d-1","kind":"in"}])"),
         {"decisions[0].account", FaultKind::missing, ""}},
        {with(R"("decisions":[{"id":"d-1","account":"a-1","kind":"in"}])"),
         {"decisions[0].account", FaultKind::unknownReference, "a-1"}},
        {withDecision(R"("kind":"perhaps")"),
         {"decisions[0].kind", FaultKind::notOneOf, "in, out, develop, exit"}},
        {withDecision(R"("reason":"")"), {"decisions[0].kind", FaultKind::missing, ""}},
        {withDecision(R"("kind":"in","people":["Ana",""])"),
         {"decisions[0].people[1]", FaultKind::missing, ""}},
        {withDecision(R"("kind":"in","on":"2026-02-30")"),
         {"decisions[0].on", FaultKind::notADate, ""}},
        {with(R"("services":[{"id":"sv-1"}])"), {"services[0].levels", FaultKind::missing, ""}},
        {with(R"("services":[{"id":"sv-1","levels":[]}])"),
         {"services[0].levels", FaultKind::missing, ""}},
        {with(R"("services":[{"id":"sv-1","levels":[{},{},{},{},{},{},{},{},{},{},{}]}])"),
         {"services[0].levels", FaultKind::tooMany, "10"}},
        {withService(R"("standard":2)"), {"services[0].standard", FaultKind::outOfRange, "0 … 1"}},
        {withService(R"("tiers":{"star":2})"),
         {"services[0].tiers.star", FaultKind::outOfRange, "0 … 1"}},
        {with(
             R"("services":[{"id":"sv-1","levels":[{"cost":{"amount":"1.005","currency":"COP"}}]}])"),
         {"services[0].levels[0].cost", FaultKind::notMoney, ""}},
        {withOffer(R"("sv-2":{})"),
         {"accounts[0].offer[\"sv-2\"]", FaultKind::unknownReference, "sv-2"}},
        {withOffer(R"("sv-1":{"today":2})"),
         {"accounts[0].offer[\"sv-1\"]", FaultKind::outOfRange, "0 … 1"}},
        {withAccount(R"("servedBy":"nobody")"),
         {"accounts[0].servedBy", FaultKind::notOneOf,
          "keyTeam, fieldSeller, insideSales, direct"}},
        {with(R"("serviceModels":{"models":{"direct":{"hours":-1}}})"),
         {"serviceModels.models.direct.hours", FaultKind::outOfRange, "0 … 1000"}},
        {with(R"("serviceModels":{"tiers":{"key":"team"}})"),
         {"serviceModels.tiers.key", FaultKind::notOneOf,
          "keyTeam, fieldSeller, insideSales, direct"}},
        {with(R"("name":"B")"), {"name", FaultKind::duplicate, "name"}},
        {with(R"("organisation":{"sector":"a\u202Eb"})"),
         {"organisation.sector", FaultKind::outOfRange, "printable"}},
    };
    for (const Case& c : cases) {
        const auto faults = faultsOf(c.json);
        ASSERT_FALSE(faults.empty()) << c.json;
        EXPECT_EQ(faults[0], c.fault) << c.json;
    }
}

TEST(WorkspaceFile, KeepsBandsWithoutAFigureAsTheyCame) {
    const auto decoded = decodeWorkspace(withScale(R"("bands":["low","high"])"));
    ASSERT_TRUE(decoded);
    const Criterion& criterion = *decoded->workspace.criteria.find("c-1");
    EXPECT_EQ(criterion.bands, std::nullopt);
    EXPECT_EQ(criterion.scale, R"({"bands":["low","high"],"kind":"bands"})");
}

TEST(WorkspaceFile, NamesAllFaultsAtOnceButNoMoreThanAHundred) {
    EXPECT_EQ(faultsOf(withRound(R"("mode":1,"unit":2,"anonymous":"no")")).size(), 3U);
    std::string rounds;
    for (int i = 0; i < 500; ++i)
        rounds += "7,";
    EXPECT_EQ(faultsOf(with(R"("rounds":[)" + rounds + "7]")).size(), mostFaults);
}

TEST(WorkspaceFile, FindsCirclesOfAnyLengthOnceAndFast) {
    std::string chain;
    constexpr int length = 20'000;
    for (int i = 0; i < length; ++i) {
        const std::string parent = std::to_string((i + 1) % length);
        chain += (i > 0 ? ",{\"id\":\"a-" : "{\"id\":\"a-") + std::to_string(i) +
                 R"(","name":"","parent":"a-)" + parent + "\"}";
    }
    const std::string circle = with("\"accounts\":[" + chain + "]");
    EXPECT_EQ(faultsOf(circle),
              (std::vector<Fault>{{"accounts[0].parent", FaultKind::circular, "a-0"}}));
    EXPECT_EQ(faultsOf(replaced(circle, R"("a-19999","name":"","parent":"a-0")",
                                R"("a-19999","name":"","parent":null)")),
              std::vector<Fault>{});
}

TEST(WorkspaceFile, NullStandsOnlyForWhatMayBeUnknown) {
    EXPECT_EQ(faultsOf(with(R"("createdOn":null,"savedAt":null,"organisation":{"customers":null},)"
                            R"("selection":{"frozenOn":null,"limit":null})")),
              std::vector<Fault>{});
    EXPECT_EQ(faultsOf(withAnswer(R"({"level":null,"confidence":null})")), std::vector<Fault>{});
    EXPECT_EQ(faultsOf(withAccount(R"("parent":null,"value":null)")), std::vector<Fault>{});
    EXPECT_EQ(faultsOf(with(R"("language":null)")).size(), 1U);
}

TEST(WorkspaceFile, KeepsWhatIsNotKnownOfAValueApartFromNought) {
    const auto valueIn = [](std::string_view members) {
        const auto decoded = decodeWorkspace(withAccount(members));
        EXPECT_TRUE(decoded);
        const auto again = decodeWorkspace(encodeWorkspace(decoded->workspace, savedAt, "1"));
        return *again->workspace.accounts.find("a-1")->value;
    };
    EXPECT_EQ(valueIn(R"("value":{"growth":null})").growth, std::nullopt);
    EXPECT_EQ(valueIn(R"("value":{})"), ValueInputs{});
    EXPECT_EQ(valueIn(R"("value":{"growth":0})").growth, 0);
}

TEST(WorkspaceFile, NamesTheFieldsItIgnores) {
    const auto decoded = decodeWorkspace(
        with(R"("colour":"red","rounds":[{"id":"r-1","date":"2026-01-01","my own":1,)"
             R"("responses":[{"id":"p-1","answers":{"a":{"level":1,"stars":5}}}]}])"));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->ignored, (std::vector<std::string>{"rounds[0].responses[0].answers.a.stars",
                                                          R"(rounds[0]["my own"])", "colour"}));
}

TEST(WorkspaceFile, KeepsItemsOfAQuestionnaireThatIsNotOurs) {
    const auto decoded = decodeWorkspace(withRound(R"("consensus":{"own.item-7":{"level":4}})"));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->workspace.rounds.find("r-1")->consensus.at("own.item-7").level, 4);
}

TEST(WorkspaceFile, CutAnywhereIsRefused) {
    const std::string whole = dataFile("workspace.json");
    const auto end = whole.rfind('}');
    for (std::size_t length = 0; length < end; length += 7) {
        EXPECT_FALSE(faultsOf(whole.substr(0, length)).empty()) << length;
    }
}

TEST(WorkspaceFile, WithAnyByteChangedIsReadOrRefusedButNeverFails) {
    const std::string whole = dataFile("workspace.json");
    test::Random random(1);
    for (int i = 0; i < 3000; ++i) {
        std::string broken = whole;
        for (int times = 1 + random.below(3); times > 0; --times) {
            const auto at = static_cast<std::size_t>(random.below(static_cast<int>(whole.size())));
            broken[at] = static_cast<char>(random.below(256));
        }
        const auto decoded = decodeWorkspace(broken);
        if (!decoded) continue;
        const std::string encoded = encodeWorkspace(decoded->workspace, savedAt, "1.0.0");
        EXPECT_EQ(decodeWorkspace(encoded)->workspace, decoded->workspace);
    }
}

} // namespace
} // namespace kam
