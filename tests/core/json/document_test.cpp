#include "core/json/document.hpp"

#include "core/json/write.hpp"
#include "tests/core/support/data.hpp"

#include <gtest/gtest.h>

namespace kam::json {
namespace {

using namespace std::string_literals;

std::vector<Fault> faultsOf(std::string_view bytes, const Limits& limits = {}) {
    const auto document = parse(bytes, limits);
    return document ? std::vector<Fault>{} : document.faults();
}

TEST(Document, HoldsWhatTheTextSays) {
    const auto document =
        parse(R"( {"a": [1, -2.5, "año\né\u20AC", true, null], "b": {"c": {}}} )");
    ASSERT_TRUE(document);
    EXPECT_EQ(canonical(document->root()),
              "{\"a\":[1,-2.5,\"año\\né€\",true,null],\"b\":{\"c\":{}}}");
}

TEST(Document, IsWrittenTheSameForTheSameContent) {
    const auto one = parse(R"({"b": 1, "a": {"d": 2.0, "c": 0.1}})");
    const auto other = parse(R"({"a":{"c":1e-1,"d":2},"b":1.0})");
    ASSERT_TRUE(one && other);
    EXPECT_EQ(canonical(one->root()), R"({"a":{"c":0.1,"d":2},"b":1})");
    EXPECT_EQ(canonical(one->root()), canonical(other->root()));
}

TEST(Document, RefusesWhatIsNotJsonAndSaysWhere) {
    struct Case {
        std::string_view bytes;
        std::string_view offset;
    };
    const Case cases[] = {
        {"", "0"},        {"   ", "3"},      {"{", "1"},           {"{\"a\":1", "6"},
        {"[1,]", "3"},    {"{'a':1}", "1"},  {"nul", "3"},         {"1 2", "2"},
        {"[01]", "2"},    {"\"a\nb\"", "2"}, {"\"\\ud800\"", "7"}, {"NaN", "0"},
        {"// c\n1", "0"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(faultsOf(c.bytes),
                  (std::vector<Fault>{{"", FaultKind::notJson, std::string(c.offset)}}))
            << c.bytes;
    }
}

TEST(Document, RefusesWhatIsNotUtf8AndSaysWhere) {
    EXPECT_EQ(faultsOf("{\"a\":\"a\xF1o\"}"), (std::vector<Fault>{{"", FaultKind::notUtf8, "7"}}));
}

TEST(Document, NamesAKeyGivenTwice) {
    EXPECT_EQ(faultsOf(R"({"rounds":[{},{"answers":{"change.case":1,"b":2,"change.case":3}}]})"),
              (std::vector<Fault>{
                  {"rounds[1].answers[\"change.case\"]", FaultKind::duplicate, "change.case"}}));
    EXPECT_EQ(faultsOf(R"({"a":1,"\u0061":2})"),
              (std::vector<Fault>{{"a", FaultKind::duplicate, "a"}}));
}

TEST(Document, NamesWhatIsThereTwiceOnOneShortLine) {
    const auto twice = [](const std::string& key) {
        const auto faults = faultsOf("{\"" + key + "\":1,\"" + key + "\":2}");
        return faults.empty() ? Fault{} : faults.back();
    };
    EXPECT_EQ(twice("a\\u001b[2Jb\\n"),
              (Fault{"[\"a\\u001b[2Jb\\u000a\"]", FaultKind::duplicate, "a\\u001b[2Jb\\u000a"}));
    const Fault endless = twice(std::string(5'000'000, 'k'));
    EXPECT_EQ(endless.kind, FaultKind::duplicate);
    EXPECT_LT(endless.argument.size() + endless.path.size(), 1'000U);
}

TEST(Document, RefusesHiddenCharactersInTextsAndKeys) {
    EXPECT_EQ(faultsOf(R"({"a":["x","\u202Efdp"],"b\u0007":{"c":1},"d":"\u001b[2J"})"),
              (std::vector<Fault>{{"a[1]", FaultKind::outOfRange, "printable"},
                                  {"[\"b\\u0007\"]", FaultKind::outOfRange, "printable"},
                                  {"d", FaultKind::outOfRange, "printable"}}));
    EXPECT_EQ(faultsOf(R"(["línea\n\tdos"])"), std::vector<Fault>{});
}

TEST(Document, StopsAtItsLimits) {
    const Limits limits{.bytes = 200, .depth = 3, .records = 4, .characters = 5, .values = 12};
    struct Case {
        std::string bytes;
        std::vector<Fault> faults;
    };
    const Case cases[] = {
        {std::string(201, ' '), {{"", FaultKind::tooLarge, "200"}}},
        {"[[[1]]]", {}},
        {"[[[[1]]]]", {{"", FaultKind::tooDeep, "3"}}},
        {"{\"a\":[0,1,2,3]}", {}},
        {"{\"a\":[0,1,2,3,4]}", {{"a", FaultKind::tooMany, "4"}}},
        {"{\"b\":[{\"a\":0,\"b\":0,\"c\":0,\"d\":0,\"e\":0}]}",
         {{"b[0]", FaultKind::tooMany, "4"}}},
        {"[\"ñññññ\"]", {}},
        {"[\"ññññññ\"]", {{"[0]", FaultKind::tooMany, "5"}}},
        {"{\"longer\":1}", {{"longer", FaultKind::tooMany, "5"}}},
        {"[[0,0,0],[0,0,0],[0,0]]", {}},
        {"[[0,0,0],[0,0,0],[0,0,0]]", {{"", FaultKind::tooMany, "12"}}},
    };
    for (const Case& c : cases)
        EXPECT_EQ(faultsOf(c.bytes, limits), c.faults) << c.bytes;
}

TEST(Document, SurvivesAHundredThousandLevels) {
    for (const char* level : {"[", "{\"a\":"}) {
        std::string bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += level;
        EXPECT_EQ(faultsOf(bytes), (std::vector<Fault>{{"", FaultKind::tooDeep, "64"}}));
    }
}

TEST(Document, RefusesTwoHundredMegabytesWithoutReadingThem) {
    EXPECT_EQ(faultsOf(std::string(200'000'000, '[')),
              (std::vector<Fault>{{"", FaultKind::tooLarge, "67108864"}}));
}

TEST(Document, RefusesNumbersThatNoDoubleHolds) {
    EXPECT_EQ(faultsOf(R"({"a":[1,1e400]})"),
              (std::vector<Fault>{{"a[1]", FaultKind::outOfRange, "finite"}}));
    const auto document = parse("[18446744073709551615, 9223372036854775807, 1e308]");
    ASSERT_TRUE(document);
    EXPECT_EQ(canonical(document->root()), "[1.8446744073709552e+19,9223372036854775807,1e+308]");
}

TEST(Document, NamesAHundredFaultsAndNoMore) {
    std::string bytes = "[";
    for (int i = 0; i < 1000; ++i)
        bytes += "\"\\u0001\",";
    EXPECT_EQ(faultsOf(bytes + "0]").size(), mostFaults);
}

} // namespace
} // namespace kam::json
