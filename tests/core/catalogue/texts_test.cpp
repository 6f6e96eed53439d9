#include "core/catalogue/texts.hpp"

#include "core/base/result.hpp"

#include <gtest/gtest.h>

#include <set>

namespace kam {
namespace {

TEST(Texts, FillsInWhatIsGivenAndShowsWhatIsMissing) {
    const Texts es(Language::es);
    EXPECT_EQ(es("ladder.from", {{"n", "40"}}), "desde 40");
    EXPECT_EQ(es("ladder.from", {{"m", "40"}}), "desde {n}");
    EXPECT_EQ(es("no.such.key"), "no.such.key");
    EXPECT_EQ(es("no.such.key", {{"n", "40"}}), "no.such.key");
    EXPECT_EQ(Texts(Language::en)("ladder.from", {{"n", "40"}}), "from 40");
}

TEST(Texts, ChooseTheFormForTheCount) {
    const Texts texts(Language::es);
    EXPECT_EQ(texts.plural("x", 1), "x.one");
    EXPECT_EQ(texts.plural("x", 0), "x.other");
    EXPECT_EQ(texts.plural("x", 2), "x.other");
}

/// Every kind of fault, with an argument it comes with.
std::vector<Fault> everyFault() {
    std::vector<Fault> faults;
    for (int kind = 0; kind <= static_cast<int>(FaultKind::unreadable); ++kind) {
        faults.push_back({"rounds[0]", static_cast<FaultKind>(kind), "7"});
    }
    for (const char* type : {"number", "integer", "text", "flag", "list", "object"}) {
        faults.push_back({"", FaultKind::wrongType, type});
    }
    faults.push_back({"", FaultKind::outOfRange, "printable"});
    faults.push_back({"", FaultKind::outOfRange, "finite"});
    return faults;
}

TEST(Describe, SaysEveryFaultInBothLanguagesAndEachInItsOwnWords) {
    for (const Language language : {Language::es, Language::en}) {
        const Texts texts(language);
        std::set<std::string> said;
        for (const Fault& fault : everyFault()) {
            const std::string text = describe(fault, texts);
            EXPECT_EQ(text.find("fault."), std::string::npos) << text;
            EXPECT_EQ(text.find('{'), std::string::npos) << text;
            EXPECT_TRUE(said.insert(text).second) << text;
        }
    }
}

TEST(Describe, ReadsAsASentence) {
    const Texts es(Language::es), en(Language::en);
    const Fault range{"level", FaultKind::outOfRange, "0 … 4"};
    EXPECT_EQ(describe(range, es), "está fuera de lo permitido: 0 … 4");
    const Fault large{"", FaultKind::tooLarge, "67108864"};
    EXPECT_EQ(describe(large, en), "does not fit into the 67\u00A0MB that are read at once");
    const Fault type{"", FaultKind::wrongType, "list"};
    EXPECT_EQ(describe(type, es), "debe ser una lista");
    const Fault many{"", FaultKind::tooMany, "100000"};
    EXPECT_NE(describe(many, es).find("100.000"), std::string::npos);
}

} // namespace
} // namespace kam
