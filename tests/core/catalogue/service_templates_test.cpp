#include "core/catalogue/service_templates.hpp"

#include <gtest/gtest.h>

#include <set>

namespace kam {
namespace {

TEST(ServicesToBeginWith, haveWordsForEveryLevelAndGiveKeyAccountsMore) {
    for (const Language language : {Language::es, Language::en}) {
        std::set<Id> ids;
        for (const Service& service : servicesToBeginWith(Texts(language))) {
            EXPECT_TRUE(ids.insert(service.id).second);
            EXPECT_FALSE(service.name.starts_with("service.")) << service.name;
            EXPECT_FALSE(service.notice.starts_with("service.")) << service.notice;
            const int count = static_cast<int>(service.levels.size());
            for (const ServiceLevel& level : service.levels) {
                EXPECT_FALSE(level.words.starts_with("service.")) << level.words;
                EXPECT_EQ(level.cost, std::nullopt);
            }
            EXPECT_LT(service.standard, count);
            for (const auto& meant : service.meant)
                EXPECT_LT(meant.value_or(0), count) << service.id;
            EXPECT_GT(service.meant[0].value_or(0), service.standard) << service.id;
        }
        EXPECT_EQ(ids.size(), 8U);
    }
}

} // namespace
} // namespace kam
