#include "core/base/code32.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace kam {
namespace {

using test::Random;

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string codeOf(std::string_view text) {
    CodeWriter writer;
    writer.put(text);
    return writer.code();
}

std::optional<std::string> read(std::string_view code) {
    auto reader = CodeReader::open(code);
    if (!reader) return std::nullopt;
    auto text = reader->takeText();
    return reader->finished() ? text : std::nullopt;
}

/// The group that a code is refused for, from 1; 0: its checksum; -1: none.
int wrongGroup(std::string_view code) {
    const auto reader = CodeReader::open(code);
    if (reader) return -1;
    const Fault& fault = reader.faults().front();
    return fault.kind == FaultKind::mistyped ? std::stoi(fault.argument) : 0;
}

TEST(Code32, CarriesBitsAndTextsInOrder) {
    CodeWriter writer;
    writer.put(1, 1);
    writer.put(~std::uint64_t{0}, 64);
    writer.put("Señal");
    writer.put(5, 3);
    auto reader = CodeReader::open(writer.code());
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->take(1), 1U);
    EXPECT_EQ(reader->take(64), ~std::uint64_t{0});
    EXPECT_EQ(reader->takeText(), "Señal");
    EXPECT_FALSE(reader->finished());
    EXPECT_EQ(reader->take(3), 5U);
    EXPECT_TRUE(reader->finished());
    EXPECT_EQ(reader->take(64), std::nullopt);
}

TEST(Code32, IsReadHoweverItIsTyped) {
    const std::string code = codeOf("taller inicial");
    std::string typed = "  ";
    for (const char c : code)
        typed += c == '-'   ? std::string("\n ")
                 : c == '0' ? std::string("o")
                 : c == '1' ? std::string("l")
                            : std::string(1, static_cast<char>(std::tolower(c)));
    EXPECT_EQ(read(typed), "taller inicial");
}

TEST(Code32, FindsEveryMistypedCharacterAndSaysInWhichGroup) {
    const std::string code = codeOf("Aceros del Valle, 42 respuestas");
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == '-') continue;
        for (const char other : letters) {
            if (other == code[at]) continue;
            std::string typed = code;
            typed[at] = other;
            EXPECT_EQ(wrongGroup(typed), static_cast<int>(at / 7) + 1) << typed;
        }
        std::string typed = code;
        typed[at] = 'U';
        EXPECT_EQ(wrongGroup(typed), static_cast<int>(at / 7) + 1) << "no code has a U";
    }
}

TEST(Code32, FindsEveryTwoExchangedCharactersOfAGroup) {
    const std::string code = codeOf("Aceros del Valle, 42 respuestas");
    for (std::size_t from = 0; from < code.size(); from += 7)
        for (std::size_t a = from; a < from + 6; ++a)
            for (std::size_t b = a + 1; b < from + 6; ++b) {
                if (code[a] == code[b]) continue;
                std::string typed = code;
                std::swap(typed[a], typed[b]);
                EXPECT_EQ(wrongGroup(typed), static_cast<int>(from / 7) + 1) << typed;
            }
}

TEST(Code32, FindsWhatIsLeftOutAddedOrMoved) {
    const std::string code = codeOf("Aceros del Valle, 42 respuestas");
    for (std::size_t from = 0; from < code.size(); from += 7) {
        std::string shorter = code;
        shorter.erase(from, 7);
        EXPECT_NE(wrongGroup(shorter), -1) << shorter;
        std::string longer = code;
        longer.insert(from, code.substr(0, 6) + '-');
        EXPECT_NE(wrongGroup(longer), -1) << longer;
    }
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == '-') continue;
        std::string shorter = code;
        shorter.erase(at, 1);
        EXPECT_NE(wrongGroup(shorter), -1) << shorter;
    }
    EXPECT_NE(wrongGroup(""), -1);
    EXPECT_NE(wrongGroup("000000"), -1);
}

TEST(Code32, LetsNothingThroughThatWasChangedAtRandom) {
    Random random(11);
    const std::string code = codeOf("Aceros del Valle, 42 respuestas");
    for (int run = 0; run < 20'000; ++run) {
        std::string typed = code;
        for (int changes = 1 + random.below(6); changes > 0; --changes) {
            const auto at = static_cast<std::size_t>(random.below(static_cast<int>(code.size())));
            if (typed[at] != '-') typed[at] = letters[static_cast<std::size_t>(random.below(32))];
        }
        EXPECT_EQ(wrongGroup(typed) == -1, typed == code) << typed;
    }
}

} // namespace
} // namespace kam
