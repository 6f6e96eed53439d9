#include "tests/app/support/program.hpp"

#include <string>
#include <string_view>

/// A copy outside the browser: after every save, never over what somebody else wrote, and never
/// called current when it is not.
namespace kam {
namespace {

using test::Program;
using ui::Role;
using State = Backup::State;

constexpr std::string_view renamed = "Aceros del Valle S.A. y Cía.";

struct Copied : Program {
    test::NullBackup& file = platform.copies;

    Copied() : Program("/datos") {
        window.display.height = 3000;
        openSample();
        file.now = {.state = State::current, .file = "aceros.json", .at = {}};
        rest();
        copyArrives();
    }
    /// A pause in which the save comes back, and then the copy.
    void copyArrives() {
        pause();
        pause();
    }
    void rename() {
        press(Role::textField, "Nombre de la empresa");
        window.type(" y Cía.");
    }
    std::string companyInFile() const {
        const Result<WorkspaceDocument> read = decodeWorkspace(file.content);
        return read ? read->workspace.company.name : "no copy";
    }
};

TEST(Backup, getsEveryChangeAMomentAfterItWasSaved) {
    Copied program;
    ASSERT_FALSE(program.file.content.empty()) << "what was there before the file was chosen";
    program.file.content.clear();
    program.rename();
    EXPECT_TRUE(program.file.content.empty()) << "one copy for a row of edits";
    program.copyArrives();
    ASSERT_FALSE(program.file.content.empty());
    EXPECT_EQ(program.companyInFile(), renamed);
    EXPECT_TRUE(program.says("aceros.json"));
    EXPECT_FALSE(program.says("Aún no ha exportado"));
}

TEST(Backup, isNotWrittenBeforeTheSaveIsConfirmed) {
    Copied program;
    program.file.content.clear();
    program.platform.folder.fault = test::NullFiles::Fault::syncHangs;
    program.rename();
    program.copyArrives();
    EXPECT_TRUE(program.file.content.empty());
    program.platform.folder.fault = test::NullFiles::Fault::none;
    program.copyArrives();
    EXPECT_EQ(program.companyInFile(), renamed);
}

TEST(Backup, thatDidNotArriveIsDueAfterAReloadToo) {
    Copied program;
    program.file.fails = true;
    program.rename();
    program.copyArrives();
    EXPECT_TRUE(program.says("No se pudo escribir"));
    program.file.fails = false;
    program.reload();
    program.file.now.state = State::current;
    program.copyArrives();
    EXPECT_EQ(program.companyInFile(), renamed);
}

TEST(Backup, thatSomebodyElseChangedIsLeftAloneUntilAPersonDecides) {
    Copied program;
    program.file.changeElsewhere("theirs");
    program.rename();
    program.copyArrives();
    EXPECT_EQ(program.file.content, "theirs");
    EXPECT_TRUE(program.says("aceros.json cambió fuera"));
    program.press(Role::button, "Escribir encima");
    program.copyArrives();
    EXPECT_EQ(program.companyInFile(), renamed);
}

/// A colleague adds somebody in the file while the company is renamed here.
struct Colleague : Copied {
    std::string theirs;

    Colleague() {
        Workspace workspace = this->workspace();
        workspace.accounts.put("a-9", Account{.id = "a-9", .name = "Minera Andina"});
        theirs = encodeWorkspace(workspace, {}, "1.0.0");
        file.changeElsewhere(theirs);
        rename();
        copyArrives();
        press(Role::button, "Ver qué trae");
        pause();
    }
};

TEST(Backup, thatIsLookedAtRemainsWhatItIs) {
    Colleague program;
    ASSERT_TRUE(program.window.has(Role::dialog, "Importar «aceros.json»"));
    program.copyArrives();
    EXPECT_EQ(program.file.content, program.theirs) << "while the preview is open";
    program.press(Role::button, "Cancelar");
    program.copyArrives();
    EXPECT_EQ(program.file.content, program.theirs) << "after it was closed";
    EXPECT_TRUE(program.says("aceros.json cambió fuera"));
}

TEST(Backup, thatWasImportedGetsWhatCameOfIt) {
    Colleague program;
    program.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(program.file.content, program.theirs);
    program.copyArrives();
    EXPECT_EQ(program.companyInFile(), renamed);
    const Result<WorkspaceDocument> merged = decodeWorkspace(program.file.content);
    EXPECT_TRUE(merged->workspace.accounts.find("a-9") != nullptr);
}

TEST(Backup, thatChangedOnceMoreWhileItWasLookedAtIsStillNotOurs) {
    Colleague program;
    program.file.changeElsewhere("newer");
    program.press(Role::button, "Importar 1 cambio");
    program.copyArrives();
    EXPECT_EQ(program.file.content, "newer");
    EXPECT_TRUE(program.says("aceros.json cambió fuera"));
}

TEST(Backup, isNotCalledThereWhereItWasStoppedOnItsWay) {
    Copied program;
    program.rename();
    program.rest();
    program.platform.pass(10'000);
    program.window.runUntilIdle();
    ASSERT_EQ(program.file.now.state, State::writing);
    program.file.stop();
    program.copyArrives();
    program.file.now = {.state = State::current, .file = "otra.json", .at = {}};
    program.copyArrives();
    EXPECT_EQ(program.companyInFile(), renamed) << "it is still due";
}

TEST(Backup, ofAPageThatOnlyReadsIsNotWritten) {
    Copied program;
    program.rename();
    program.file.content.clear();
    program.platform.currentAccess = Access::reader;
    program.application->accessChanged();
    program.copyArrives();
    EXPECT_TRUE(program.file.content.empty());
}

TEST(Backup, isOfferedWhereTheBrowserCanWriteFiles) {
    Program program("/datos");
    program.window.display.height = 3000;
    program.settle();
    program.press(Role::button, "Elegir el archivo");
    ASSERT_EQ(program.platform.copies.asked.size(), 1U);
    EXPECT_TRUE(program.platform.copies.asked.front().starts_with("choose cuentas-clave"));
    program.platform.copies.now.state = State::unsupported;
    program.visit("/datos");
    EXPECT_FALSE(program.window.has(Role::button, "Elegir el archivo"));
}

TEST(Room, isShownAndWarnsBeforeItEnds) {
    Program program("/datos");
    program.window.display.height = 3000;
    program.platform.space = Room{.used = 2'000'000, .quota = 2'000'000'000, .persisted = true};
    program.openSample();
    program.visit("/datos");
    const auto says = [&](std::string_view words) {
        return program.window.describe().find(words) != std::string::npos;
    };
    EXPECT_TRUE(says("que permite el navegador"));
    EXPECT_TRUE(says("El navegador prometió no borrarlo"));
    EXPECT_FALSE(says("Queda poco espacio"));
    program.platform.space->used = 1'999'000'000;
    program.visit("/inicio");
    EXPECT_TRUE(says("Queda poco espacio"));
}

} // namespace
} // namespace kam
