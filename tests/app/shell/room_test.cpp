#include "app/shell/room_timer.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace kam {
namespace {

using ui::Role;

/// A workshop in whose round some have answered and whose results nobody has seen.
class Workshop : public test::Program {
public:
    explicit Workshop(bool anonymous = false) {
        window.display = {1280, 2400, 1};
        openSample();
        Workspace whole = workspace();
        Round round = *latestRound(whole);
        round.gathering = true;
        round.anonymous = anonymous;
        round.consensus.clear();
        round.expected = 9;
        apply(whole, {{put(round)}, {}});
        EXPECT_EQ(application->importJson(encodeWorkspace(whole, {}, "1.0.0")), "");
        visit("/sala");
    }

    Round round() const { return *latestRound(workspace()); }
};

TEST(Room, hidesWhatWasAnsweredUntilTheFacilitatorShowsIt) {
    Workshop room;
    EXPECT_TRUE(room.says("Faltan"));
    EXPECT_FALSE(room.says("Agenda"));
    room.visit("/resultados");
    EXPECT_TRUE(room.says("Los resultados siguen ocultos"));
    EXPECT_FALSE(room.says("Calificación"));
    room.visit("/inicio");
    EXPECT_TRUE(room.says("Se están recogiendo respuestas"));
    room.visit("/sala");
    room.press(Role::button, "Mostrar los resultados");
    EXPECT_FALSE(room.round().gathering);
    EXPECT_TRUE(room.says("Agenda"));
    room.key("z", true);
    EXPECT_TRUE(room.round().gathering);
}

TEST(Room, agreesOnALevelThatCountsFromThenOn) {
    Workshop room;
    room.press(Role::button, "Mostrar los resultados");
    const Workspace before = room.workspace();
    const std::vector<const Response*> all = responsesOf(before, room.round().id);
    room.press(Role::radio, "4");
    const Round after = room.round();
    ASSERT_EQ(after.consensus.size(), 1U);
    const auto& [item, answer] = *after.consensus.begin();
    EXPECT_EQ(answer.level, 4);
    EXPECT_TRUE(room.says("Consenso: 4"));
    EXPECT_EQ(responsesOf(room.workspace(), after.id).size(),
              all.size()); // nobody's answer is lost
    room.press(Role::textField, "Por qué");
    room.window.type("Hay acta de marzo");
    room.rest();
    EXPECT_EQ(room.round().consensus.at(item).note, "Hay acta de marzo");
    room.press(Role::button, "Quitar el consenso");
    EXPECT_TRUE(room.round().consensus.empty());
}

TEST(Room, namesNobodyOfAnAnonymousRound) {
    Workshop room(true);
    const Workspace whole = room.workspace();
    for (const auto& [key, response] : whole.responses)
        EXPECT_FALSE(!response.name.empty() && room.says(response.name)) << response.name;
    EXPECT_TRUE(room.says("Faltan"));
}

TEST(RoomTimer, countsDownOnlyWhileItRuns) {
    test::NullPlatform platform;
    RoomTimer timer;
    EXPECT_EQ(timer.state(platform).seconds, 300);
    platform.pass(60'000);
    EXPECT_EQ(timer.state(platform).seconds, 300);
    timer.perform(Timer::start, platform.now());
    platform.pass(60'000);
    EXPECT_EQ(timer.state(platform).seconds, 240);
    timer.perform(Timer::more, platform.now());
    EXPECT_EQ(timer.state(platform).seconds, 300);
    EXPECT_TRUE(timer.state(platform).running);
    timer.perform(Timer::stop, platform.now());
    platform.pass(60'000);
    EXPECT_EQ(timer.state(platform).seconds, 300);
    timer.perform(Timer::start, platform.now());
    platform.pass(400'000);
    EXPECT_EQ(timer.state(platform).seconds, 0);
    EXPECT_FALSE(timer.state(platform).running);
}

} // namespace
} // namespace kam
