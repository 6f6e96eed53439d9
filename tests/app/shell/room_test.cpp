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
    /// How a row of the agenda goes on after its topic.
    std::string restOf(const std::string& topic) const {
        for (const ui::Node& each : window.tree())
            if (each.role == Role::button && each.name.starts_with(topic + ", "))
                return each.name.substr(topic.size());
        return {};
    }
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

/// What the agenda lists, in its order.
std::vector<std::string> agendaOf(const Workshop& room) {
    std::vector<std::string> topics;
    for (const ui::Node& each : room.window.tree())
        if (each.role == Role::button && (each.name.find(", Acuerdo") != std::string::npos ||
                                          each.name.find(", Consenso") != std::string::npos))
            topics.push_back(each.name.substr(0, each.name.rfind(", ")));
    return topics;
}

TEST(Room, keepsTheOrderOfTheAgendaWhileItTalks) {
    Workshop room;
    room.press(Role::button, "Mostrar los resultados");
    const std::vector<std::string> order = agendaOf(room);
    ASSERT_GT(order.size(), 4U);
    // The second is settled first, then the first: next is the third.
    room.press(Role::button, order[1] + room.restOf(order[1]));
    room.press(Role::radio, "3");
    EXPECT_EQ(agendaOf(room), order) << "though it is agreed on now";
    room.press(Role::button, order[0] + room.restOf(order[0]));
    room.press(Role::radio, "3");
    EXPECT_EQ(agendaOf(room), order);
    room.press(Role::button, "Siguiente pregunta");
    EXPECT_TRUE(room.window.has(Role::region, order[2])) << room.window.describe();
    for (const std::string& topic : order) {
        room.press(Role::button, topic + room.restOf(topic));
        room.press(Role::radio, "4");
        EXPECT_EQ(agendaOf(room), order) << topic;
    }
    room.visit("/inicio");
    room.visit("/sala");
    EXPECT_NE(agendaOf(room), order) << "opened again it begins with what is disputed most";
}

TEST(Room, showsWhatEachLevelSaysBeforeOneIsChosen) {
    Workshop room;
    room.press(Role::button, "Mostrar los resultados");
    const auto levels = [&] {
        int count = 0;
        bool within = false;
        for (const ui::Node& each : room.window.tree()) {
            if (each.role == Role::list) within = each.name == "Qué dice cada nivel";
            count += within && each.role == Role::listItem ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(levels(), 5);
    room.press(Role::radio, "3");
    EXPECT_EQ(levels(), 0);
}

TEST(Room, beginsAnotherQuestionAtItsTop) {
    Workshop room;
    room.press(Role::button, "Mostrar los resultados");
    const std::string last = agendaOf(room).back();
    room.window.display.height = 700;
    room.settle();
    room.press(Role::button, last + room.restOf(last));
    for (const ui::Node& each : room.window.tree())
        if (each.role == Role::region && each.name == last) {
            EXPECT_GE(each.rect.y, 0);
        }
    EXPECT_TRUE(room.window.has(Role::region, last));
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
    timer.perform(Timer::start, platform.now());
    EXPECT_EQ(timer.state(platform).seconds, 300) << "a fresh run";
    EXPECT_TRUE(timer.state(platform).running);
}

TEST(Room, hasAClockOfItsOwnForEachRound) {
    Workshop room;
    room.press(Role::button, "Mostrar los resultados");
    room.press(Role::button, "Iniciar");
    EXPECT_TRUE(room.window.has(Role::button, "Pausar"));
    room.visit("/inicio");
    room.visit("/sala");
    EXPECT_TRUE(room.window.has(Role::button, "Pausar")) << "it runs on";
    room.visit("/evaluacion");
    room.press(Role::button, "Opciones de Primera mirada");
    room.press(Role::menuItem, "Responder esta evaluación");
    room.visit("/sala");
    EXPECT_FALSE(room.window.has(Role::button, "Pausar"));
}

} // namespace
} // namespace kam
