#include "app/screens/search.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

std::vector<Findable> everything() {
    return {findable("screen:/datos", "Datos", "", true),
            findable("action:export", "Exportar JSON", "", true),
            findable("item:2.4", "2.4 Preparación de cada visita", "¿Quién prepara la visita?"),
            findable("item:4.1", "4.1 Criterios escritos", "¿Existen criterios y pesos?"),
            findable("person:1", "Marcela Rincón", "Finanzas Taller de mayo"),
            findable("account:1", "Señalización del Norte", ""),
            findable("account:2", "Norte Grande", ""),
            findable("account:3", "Transnorte", "")};
}

/// Keys of what is found, in order.
std::vector<std::string> found(std::string_view typed,
                               const std::vector<std::string>& lately = {}) {
    const std::vector<Findable> all = everything();
    std::vector<std::string> keys;
    for (const std::size_t place : search(all, typed, lately))
        keys.push_back(all[place].key);
    return keys;
}

using Keys = std::vector<std::string>;

TEST(Search, findsWithoutAccentsAndCapitals) {
    EXPECT_EQ(found("senalizacion"), Keys{"account:1"});
    EXPECT_EQ(found("RINCÓN"), Keys{"person:1"});
}

TEST(Search, hasNamesThatBeginSoFirstThenWordsThenInsides) {
    EXPECT_EQ(found("norte"), (Keys{"account:2", "account:1", "account:3"}));
}

TEST(Search, findsQuestionsByNumberTopicAndQuestion) {
    EXPECT_EQ(found("2.4"), Keys{"item:2.4"});
    EXPECT_EQ(found("escritos"), Keys{"item:4.1"});
    EXPECT_EQ(found("pesos"), Keys{"item:4.1"});
}

TEST(Search, wantsEveryWordInWhateverOrder) {
    EXPECT_EQ(found("norte senal"), Keys{"account:1"});
    EXPECT_EQ(found("mayo marcela"), Keys{"person:1"});
    EXPECT_EQ(found("marcela norte"), Keys{});
}

TEST(Search, hasNamesBeforeDetails) {
    EXPECT_EQ(found("criterios").front(), "item:4.1");
    EXPECT_EQ(found("ma"), Keys{"person:1"});
}

TEST(Search, offersWhatWasUsedLatelyBeforeAnythingIsTyped) {
    EXPECT_EQ(found(""), (Keys{"screen:/datos", "action:export"}));
    EXPECT_EQ(found("  ", {"account:3", "gone", "action:export"}),
              (Keys{"account:3", "action:export", "screen:/datos"}));
}

} // namespace
} // namespace kam
