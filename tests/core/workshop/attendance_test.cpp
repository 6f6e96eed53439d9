#include "core/workshop/attendance.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using Names = std::vector<std::string>;

/// A round with a list, and responses with names.
struct Came {
    Round round;
    std::vector<Response> responses;
    Came(Names invited, const Names& names) {
        round.invited = std::move(invited);
        for (const std::string& name : names)
            responses.push_back({.name = name});
    }
    std::vector<const Response*> all() const {
        std::vector<const Response*> pointers;
        for (const Response& each : responses)
            pointers.push_back(&each);
        return pointers;
    }
    Names missing() const { return attendanceOf(round, all()).missing; }
    Names unlisted() const {
        Names names;
        for (const Response* each : attendanceOf(round, all()).unlisted)
            names.push_back(each->name);
        return names;
    }
};

TEST(Attendance, ReadsAListAsPeopleWriteOrPasteIt) {
    const Names three{"Ana Pérez", "Luis", "Marta"};
    for (const char* list : {"Ana Pérez\nLuis\nMarta", "Ana Pérez, Luis, Marta,",
                             "\r\nAna Pérez ;Luis\r\n\r\n Marta", "Ana Pérez\tLuis\tMarta"})
        EXPECT_EQ(namesIn(list), three) << list;
    EXPECT_TRUE(namesIn(" \n, ").empty());
}

TEST(Attendance, KnowsANameWhateverItsCapitalsAccentsAndSpaces) {
    const Came came({"María  José Núñez", "Luis"}, {" maria jose nunez ", "Marta"});
    EXPECT_EQ(came.missing(), (Names{"Luis"}));
    EXPECT_EQ(came.unlisted(), (Names{"Marta"}));
    EXPECT_EQ(expectedIn(came.round), 2);
}

TEST(Attendance, CountsEachPersonOnce) {
    const Came came({"Ana", "ana", "Luis"}, {"Ana", "Luis", "Luis"});
    EXPECT_EQ(came.missing(), (Names{"ana"}));
    EXPECT_EQ(came.unlisted(), (Names{"Luis"}));
}

TEST(Attendance, WithoutAListIsTheNumberAlone) {
    Came came({}, {"Ana", ""});
    came.round.expected = 9;
    EXPECT_TRUE(came.missing().empty());
    EXPECT_TRUE(came.unlisted().empty());
    EXPECT_EQ(expectedIn(came.round), 9);
}

TEST(AttendanceLaw, WhoIsMissingAndWhoCameMakeUpTheList) {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        test::Random random(seed);
        const auto names = [&] {
            Names all(static_cast<std::size_t>(1 + random.below(8)));
            for (std::string& each : all)
                each = std::string(
                    1, static_cast<char>((random.chance(50) ? 'a' : 'A') + random.below(5)));
            return all;
        };
        const Came came(names(), names());
        const std::size_t known = came.responses.size() - came.unlisted().size();
        EXPECT_EQ(known + came.missing().size(), came.round.invited.size()) << seed;
    }
}

} // namespace
} // namespace kam
