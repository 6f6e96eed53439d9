#include "tests/app/support/program.hpp"

#include <algorithm>
#include <string>

/// A newer version of the program never takes the place of this one while something is unsaved.
namespace kam {
namespace {

using test::Program;
using ui::Role;
using Fault = test::NullFiles::Fault;

constexpr std::string_view ready = "Hay una versión nueva.";
constexpr std::string_view notSaved = "No se recargó: hay cambios que no se pudieron guardar.";

/// A newer version arrives while the page is open.
void arrive(Program& program) {
    program.platform.updateWaits = true;
    program.settle();
}

TEST(Updating, isNotOfferedWhereThereIsNothingNewer) {
    Program program("/acerca");
    EXPECT_FALSE(program.window.has(Role::text, ready));
    program.key("k", true);
    program.window.type("version nueva");
    program.settle();
    EXPECT_TRUE(program.window.has(Role::text, "No hay nada con esas palabras."));
}

TEST(Updating, isToldOnceAndStaysInAcercaDe) {
    Program program;
    arrive(program);
    EXPECT_TRUE(program.window.has(Role::text, ready));
    const auto& said = program.platform.announcements;
    EXPECT_EQ(std::count(said.begin(), said.end(), ready), 1);
    program.pause();
    EXPECT_FALSE(program.window.has(Role::text, ready));
    program.visit("/acerca");
    EXPECT_TRUE(program.window.has(Role::text, ready));
    program.press(Role::button, "Recargar");
    EXPECT_EQ(program.platform.updatesTaken, 1);
}

TEST(Updating, waitsForTheMessageBefore) {
    Program program;
    program.openSample();
    program.key("z", true);
    arrive(program);
    EXPECT_FALSE(program.window.has(Role::text, ready));
    program.pause();
    EXPECT_TRUE(program.window.has(Role::text, ready));
}

TEST(Updating, isStillOfferedAfterAnEdit) {
    Program program("/datos");
    program.openSample();
    arrive(program);
    program.window.focus(Role::textField, "Nombre de la empresa");
    program.window.type("Andina");
    program.rest();
    EXPECT_TRUE(program.window.has(Role::text, ready));
}

TEST(Updating, isFoundBySearch) {
    Program program;
    arrive(program);
    program.key("k", true);
    program.window.type("version nueva");
    program.settle();
    program.key("Enter");
    EXPECT_EQ(program.platform.updatesTaken, 1);
}

TEST(Updating, savesWhatIsBeingTypedAndWaitsUntilThatIsCertain) {
    Program program("/datos");
    program.openSample();
    arrive(program);
    program.window.focus(Role::textField, "Nombre de la empresa");
    program.window.type("Andina");
    program.window.runUntilIdle();
    EXPECT_FALSE(program.application->saved()) << "typing has not rested";
    program.window.press(Role::button, "Recargar");
    program.window.runUntilIdle();
    EXPECT_EQ(program.platform.updatesTaken, 0) << "the disk has not answered";
    program.settle();
    EXPECT_EQ(program.platform.updatesTaken, 1);
    program.reload();
    EXPECT_NE(program.workspace().company.name.find("Andina"), std::string::npos);
}

TEST(Updating, isGivenUpWhereASaveFailsAndWorksOnceItDoesNot) {
    Program program("/datos");
    program.openSample();
    arrive(program);
    program.platform.folder.fault = Fault::syncFails;
    program.window.focus(Role::textField, "Nombre de la empresa");
    program.window.type("Andina");
    program.press(Role::button, "Recargar");
    EXPECT_EQ(program.platform.updatesTaken, 0);
    EXPECT_TRUE(program.window.has(Role::text, notSaved));
    program.platform.folder.fault = Fault::none;
    program.platform.pass(60'000);
    program.settle();
    EXPECT_TRUE(program.application->saved());
    EXPECT_EQ(program.platform.updatesTaken, 0) << "not by itself, minutes later";
    program.visit("/acerca");
    program.press(Role::button, "Recargar");
    EXPECT_EQ(program.platform.updatesTaken, 1);
}

TEST(Updating, savesFirstWhatCouldNotBeSavedBefore) {
    Program program("/acerca");
    program.openSample();
    arrive(program);
    program.platform.folder.fault = Fault::syncFails;
    program.key("z", true);
    EXPECT_TRUE(program.window.has(Role::button, "Exportar")) << "the edit is not saved";
    program.platform.folder.fault = Fault::none;
    program.press(Role::button, "Recargar");
    EXPECT_EQ(program.platform.updatesTaken, 1);
    EXPECT_TRUE(program.application->saved());
}

TEST(Updating, losesNothingWhereNothingIsKept) {
    Program program;
    program.platform.currentAccess = Access::none;
    program.reload();
    arrive(program);
    program.visit("/acerca");
    program.openSample();
    program.press(Role::button, "Recargar");
    EXPECT_EQ(program.platform.updatesTaken, 0);
    EXPECT_TRUE(program.window.has(Role::text, notSaved));
    program.key("z", true);
    program.press(Role::button, "Recargar");
    EXPECT_EQ(program.platform.updatesTaken, 1) << "an empty workspace is no loss";
}

TEST(Updating, isTakenAtOnceByAPageThatOnlyReads) {
    for (const Access access : {Access::reader, Access::failed}) {
        Program program("/acerca");
        program.platform.currentAccess = access;
        program.reload();
        arrive(program);
        program.press(Role::button, "Recargar");
        EXPECT_EQ(program.platform.updatesTaken, 1);
    }
}

} // namespace
} // namespace kam
