#include "tests/app/support/program.hpp"

#include <algorithm>
#include <string>

/// What is said to those who do not see the screen.
namespace kam {
namespace {

using test::Program;
using ui::Role;
using Fault = test::NullFiles::Fault;

int timesSaid(const Program& program, std::string_view words) {
    const auto& all = program.platform.announcements;
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const std::string& said) {
        return said.find(words) != std::string::npos;
    }));
}

TEST(Herald, saysWhereAPersonHasCome) {
    Program program;
    program.openSample();
    program.press(Role::link, "Resultados");
    EXPECT_EQ(timesSaid(program, "Resultados, Taller inicial"), 1);
    EXPECT_EQ(program.platform.title, "Resultados · Taller inicial · Cuentas Clave");
    program.visit("/datos"); // the browser's own way back
    EXPECT_EQ(timesSaid(program, "Datos"), 1);
    program.rest();
    EXPECT_EQ(timesSaid(program, "Datos"), 1) << "once";
}

TEST(Herald, readsTheQuestionThatComes) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    const int before = timesSaid(program, "¿");
    program.key("ArrowRight");
    EXPECT_EQ(timesSaid(program, "¿"), before + 1);
}

TEST(Herald, saysNothingOfAPageThatJustOpened) {
    Program program;
    EXPECT_TRUE(program.platform.announcements.empty());
}

TEST(Herald, saysThatASaveFailedAndThatItIsGoodAgain) {
    Program program;
    program.openSample();
    program.platform.folder.fault = Fault::syncFails;
    program.visit("/datos");
    program.window.focus(Role::textField, "Nombre de la empresa");
    program.window.type(" y Cía.");
    program.rest();
    EXPECT_EQ(timesSaid(program, "No se pudo guardar"), 1);
    program.platform.folder.fault = Fault::none;
    program.press(Role::button, "Intentar de nuevo");
    program.settle();
    EXPECT_EQ(timesSaid(program, "Guardado"), 2) << "after the sample, and now";
}

TEST(Herald, saysWhatAMessageSays) {
    Program program;
    program.openSample();
    program.key("z", true);
    EXPECT_EQ(timesSaid(program, "Deshecho"), 1);
}

TEST(Toast, staysWhileThePointerOrTheKeyboardIsOnIt) {
    Program program;
    program.openSample();
    program.key("z", true);
    program.window.focus(Role::button, "Rehacer");
    program.platform.pass(60'000);
    program.settle();
    EXPECT_TRUE(program.window.has(Role::button, "Rehacer"));
    program.window.focus(Role::link, "Inicio");
    program.platform.pass(60'000);
    program.settle();
    EXPECT_FALSE(program.window.has(Role::button, "Rehacer"));
}

} // namespace
} // namespace kam
