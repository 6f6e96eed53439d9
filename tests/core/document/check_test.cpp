#include "core/document/check.hpp"

#include "core/catalogue/assets.hpp"
#include "tests/core/support/data.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Check, KnowsEveryKindOfFile) {
    for (const char* name : {"workspace.json", "invitation.json", "response.json"}) {
        EXPECT_EQ(check(test::dataFile(name)), std::vector<Fault>{}) << name;
    }
    EXPECT_EQ(check(asset::questionnaire()), std::vector<Fault>{});
    EXPECT_EQ(check(asset::sample(Language::es)), std::vector<Fault>{});
    EXPECT_EQ(check(asset::sample(Language::en)), std::vector<Fault>{});
}

TEST(Check, TellsAFileThatIsNotOursFromOneWithFaults) {
    struct Case {
        const char* json;
        bool unreadable;
    };
    const Case cases[] = {
        {"", true},
        {"{\"format\":\"geojson\"}", true},
        {"\xFF", true},
        {"{\"format\":\"kam/workspace\",\"version\":2}", true},
        {"{\"format\":\"kam/workspace\",\"version\":\"1\"}", false},
        {"{\"format\":\"kam/response\",\"version\":1}", false},
    };
    for (const Case& c : cases) {
        const auto faults = check(c.json);
        ASSERT_FALSE(faults.empty()) << c.json;
        EXPECT_EQ(isUnreadable(faults[0]), c.unreadable) << c.json;
    }
}

} // namespace
} // namespace kam
