#include "core/base/language.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Language, IsNamedByItsCode) {
    for (const Language language : {Language::es, Language::en}) {
        EXPECT_EQ(languageOf(code(language)), language);
    }
    for (const char* other : {"", "ES", "es-CO", "fr"})
        EXPECT_FALSE(languageOf(other)) << other;
}

} // namespace
} // namespace kam
