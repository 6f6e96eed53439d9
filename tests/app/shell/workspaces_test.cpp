#include "tests/app/support/program.hpp"

#include <algorithm>
#include <string>
#include <string_view>

/// A consultant keeps several companies in one browser. Going from one to another, copying, putting
/// away and erasing never costs an edit.
namespace kam {
namespace {

using test::NullFiles;
using test::Program;
using ui::Role;

constexpr std::string_view other = "k-otra", acme = "Acme Ltda.";
const std::string renamed = "Aceros del Valle S.A. y Cía.";

struct Consultant : Program {
    explicit Consultant(std::string_view route = "/empresas") : Program(route) {
        window.display.height = 2000;
        openSample();
        add(other, acme, 1'795'341'720'000);
        window.runUntilIdle();
        visit(route);
    }
    /// A workspace that was filled in another page.
    void add(std::string_view key, std::string_view company, std::int64_t changed) {
        platform.shelf.known.emplace(key);
        platform.settings["workspace:" + std::string(key)] =
            std::to_string(changed) + " 4096 " + std::string(company);
    }
    void choose(std::string_view name, std::string_view option) {
        press(Role::button, "Opciones de " + std::string(name));
        press(Role::menuItem, option);
    }
    std::string row(std::string_view beginning) const {
        for (const ui::Node& each : window.tree())
            if (each.role == Role::button && each.name.starts_with(beginning)) return each.name;
        return {};
    }
};

TEST(Workspaces, areListedWithNameLastChangeAndSize) {
    const Consultant program;
    EXPECT_TRUE(program.row("Aceros del Valle S.A., Abierta, Último cambio: hoy 10:02, ")
                    .ends_with("B")); // of kB or MB
    EXPECT_EQ(program.row(acme), "Acme Ltda., Último cambio: ayer 10:02, 4\u00a0kB");
}

TEST(Workspaces, newOneIsOpenedEmptyUnderAKeyOfItsOwn) {
    Consultant program;
    program.press(Role::button, "Nueva empresa");
    ASSERT_EQ(program.platform.shelf.opened.size(), 1U);
    const std::string key = program.platform.shelf.opened.front();
    EXPECT_FALSE(program.platform.shelf.known.contains(key));
    EXPECT_EQ(program.platform.currentRoute, "/inicio");
}

TEST(Workspaces, newOneAsksForItsNameFirst) {
    Program program;
    EXPECT_EQ(program.window.focused(), nullptr) << "nobody asked for the first one";
    program.visit("/empresas");
    program.press(Role::button, "Nueva empresa");
    ASSERT_EQ(program.platform.shelf.opened.size(), 1U);
    program.platform.shelf.current = program.platform.shelf.opened.front();
    program.reload();
    ASSERT_NE(program.window.focused(), nullptr);
    EXPECT_EQ(program.window.focused()->name, "Nombre de la empresa");
    program.reload();
    EXPECT_EQ(program.window.focused(), nullptr) << "but once";
}

TEST(Workspaces, keepTheKeyboardInTheListWhateverIsDoneThere) {
    Consultant program;
    const auto keyboardAt = [&] {
        const ui::Node* node = program.window.focused();
        return node ? node->name : std::string();
    };
    program.choose(acme, "Cambiar el nombre");
    program.window.type("Piloto");
    program.press(Role::button, "Guardar");
    EXPECT_EQ(keyboardAt(), "Opciones de Piloto");
    program.choose("Piloto", "Archivar");
    EXPECT_EQ(keyboardAt(), "Opciones de Piloto");
    program.choose("Piloto", "Eliminar");
    EXPECT_NE(keyboardAt(), "");
    program.choose("Piloto", "Recuperar");
    EXPECT_NE(keyboardAt(), "");
}

TEST(Workspaces, areOpenedOnlyAfterEverythingIsSaved) {
    Consultant program("/datos");
    program.platform.folder.fault = NullFiles::Fault::syncHangs;
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" y Cía.");
    program.press(Role::button, renamed + ", cambiar de empresa");
    program.press(Role::menuItem, acme);
    EXPECT_TRUE(program.platform.shelf.opened.empty()) << "the save has not come back";

    program.platform.folder.fault = NullFiles::Fault::none;
    program.settle();
    EXPECT_EQ(program.platform.shelf.opened, std::vector<std::string>{std::string(other)});
    program.platform.folder.crash();
    program.reload();
    EXPECT_EQ(program.workspace().company.name, renamed);
}

TEST(Workspaces, stayWhereTheSaveFails) {
    Consultant program("/datos");
    program.platform.folder.fault = NullFiles::Fault::syncFails;
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" y Cía.");
    program.press(Role::button, renamed + ", cambiar de empresa");
    program.press(Role::menuItem, acme);
    program.settle();
    EXPECT_TRUE(program.platform.shelf.opened.empty());
    EXPECT_TRUE(program.says("Aún no se ha guardado todo"));
    EXPECT_EQ(program.workspace().company.name, renamed);
}

TEST(Workspaces, copyIsMadeOfWhatIsSavedAndCanBeOpenedFromItsMessage) {
    Consultant program;
    program.choose(acme, "Duplicar");
    ASSERT_EQ(program.platform.shelf.copies.size(), 1U);
    const auto [from, to] = program.platform.shelf.copies.front();
    EXPECT_EQ(from, other);
    EXPECT_TRUE(
        program.row("Acme Ltda. (copia), Acme Ltda. · Último cambio").ends_with("4\u00a0kB"));
    program.press(Role::button, "Abrir");
    EXPECT_EQ(program.platform.shelf.opened, std::vector<std::string>{to});
}

TEST(Workspaces, secondCopyHasANameOfItsOwnAndTheOpenOneIsCalledAsInTheList) {
    Consultant program;
    program.choose(acme, "Duplicar");
    program.choose(acme, "Duplicar");
    EXPECT_NE(program.row("Acme Ltda. (copia), "), "");
    EXPECT_NE(program.row("Acme Ltda. (copia 2), "), "");
    program.choose("Aceros del Valle S.A.", "Cambiar el nombre");
    program.window.type("Piloto");
    program.press(Role::button, "Guardar");
    EXPECT_TRUE(program.window.has(Role::button, "Piloto, cambiar de empresa"));
}

TEST(Workspaces, areFoundByTheSearch) {
    Consultant program("/inicio");
    program.key("k", true);
    program.window.type("acme");
    program.settle();
    program.key("Enter");
    EXPECT_EQ(program.platform.shelf.opened, std::vector<std::string>{std::string(other)});
}

TEST(Workspaces, copyThatFailsLeavesNothingInTheList) {
    Consultant program;
    program.platform.shelf.full = true;
    program.choose(acme, "Duplicar");
    EXPECT_TRUE(program.says("No se pudo duplicar. Nada cambió."));
    EXPECT_EQ(program.row("Acme Ltda. (copia)"), "");
}

TEST(Workspaces, renamedInTheListKeepTheirCompany) {
    Consultant program;
    program.choose(acme, "Cambiar el nombre");
    program.window.type("Acme, piloto 2027");
    program.press(Role::button, "Guardar");
    EXPECT_TRUE(
        program.row("Acme, piloto 2027, Acme Ltda. · Último cambio").ends_with("4\u00a0kB"));
    program.choose("Acme, piloto 2027", "Cambiar el nombre");
    program.window.type("");
    program.press(Role::button, "Guardar");
    EXPECT_EQ(program.row(acme), "Acme Ltda., Último cambio: ayer 10:02, 4\u00a0kB");
}

TEST(Workspaces, archivedAndBroughtBack) {
    Consultant program;
    program.choose(acme, "Archivar");
    EXPECT_TRUE(program.window.has(Role::region, "Archivadas"));
    program.press(Role::button, "Deshacer");
    EXPECT_FALSE(program.window.has(Role::region, "Archivadas"));
    program.choose(acme, "Archivar");
    program.choose(acme, "Devolver a la lista");
    EXPECT_FALSE(program.window.has(Role::region, "Archivadas"));
}

TEST(Workspaces, deletedStayUntilErasedForGood) {
    Consultant program;
    program.choose(acme, "Eliminar");
    EXPECT_TRUE(program.window.has(Role::region, "Eliminadas"));
    EXPECT_TRUE(program.platform.shelf.erased.empty());
    program.reload();
    program.visit("/empresas");
    program.choose(acme, "Recuperar");
    EXPECT_FALSE(program.window.has(Role::region, "Eliminadas"));

    program.choose(acme, "Eliminar");
    program.choose(acme, "Borrar para siempre");
    program.press(Role::button, "Cancelar");
    EXPECT_TRUE(program.platform.shelf.erased.empty()) << "it asks first";
    program.choose(acme, "Borrar para siempre");
    program.press(Role::button, "Borrar para siempre");
    EXPECT_EQ(program.platform.shelf.erased, std::vector<std::string>{std::string(other)});
    EXPECT_EQ(program.row(acme), "");
}

TEST(Workspaces, erasedWhileAnotherPageWritesStay) {
    Consultant program;
    program.platform.shelf.inUse.emplace(other);
    program.choose(acme, "Eliminar");
    program.choose(acme, "Borrar para siempre");
    program.press(Role::button, "Borrar para siempre");
    EXPECT_TRUE(program.says("quizás está abierta en otra pestaña"));
    EXPECT_NE(program.row(acme), "");
}

TEST(Workspaces, theOpenOneDeletedGivesWayToTheLastChanged) {
    Consultant program;
    program.add("k-vieja", "Vieja", 1'000'000);
    program.choose("Aceros del Valle S.A.", "Eliminar");
    EXPECT_EQ(program.platform.shelf.opened, std::vector<std::string>{std::string(other)});
    EXPECT_EQ(program.platform.currentRoute, "/empresas") << "where it can be brought back";
}

TEST(Workspaces, thePageOpenedInPlaceOfADeletedOneSaysSoAndUndoOpensItAgain) {
    for (const bool byKey : {false, true}) {
        Consultant program;
        program.choose("Aceros del Valle S.A.", "Eliminar");
        program.platform.shelf.current = other;
        program.platform.currentRoute = "/empresas";
        program.reload();
        EXPECT_TRUE(program.says("Se eliminó Aceros del Valle S.A.")) << program.window.describe();
        EXPECT_TRUE(program.window.has(Role::region, "Eliminadas"));
        if (byKey)
            program.key("z", true);
        else
            program.press(Role::button, "Deshacer");
        EXPECT_EQ(program.platform.shelf.opened.back(), Folders::first);
        EXPECT_FALSE(program.window.has(Role::region, "Eliminadas"));
        program.reload();
        EXPECT_FALSE(program.says("Se eliminó")) << "once";
    }
}

TEST(Workspaces, theOpenOneStaysInTheListWhereItCannotBeLeft) {
    Consultant program("/datos");
    program.platform.folder.fault = NullFiles::Fault::syncFails;
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" y Cía.");
    program.visit("/empresas");
    program.choose("Aceros del Valle S.A.", "Eliminar");
    program.settle();
    EXPECT_TRUE(program.says("Aún no se ha guardado todo"));
    EXPECT_FALSE(program.window.has(Role::region, "Eliminadas"));
    EXPECT_TRUE(program.platform.shelf.opened.empty());
}

TEST(Workspaces, undoByKeyTakesBackWhatItsMessageOffersAndNoAnswer) {
    Consultant program;
    const Workspace mine = program.workspace();
    program.choose(acme, "Eliminar");
    program.key("z", true);
    EXPECT_FALSE(program.window.has(Role::region, "Eliminadas"));
    EXPECT_EQ(program.workspace(), mine);

    program.choose(acme, "Cambiar el nombre");
    program.window.type("Piloto");
    program.press(Role::button, "Guardar");
    EXPECT_TRUE(program.says("En la lista se llama ahora Piloto"));
    program.key("z", true);
    EXPECT_NE(program.row(acme), "");
    EXPECT_EQ(program.row("Piloto"), "");
    EXPECT_EQ(program.workspace(), mine);

    program.pause();
    program.key("z", true);
    EXPECT_NE(program.workspace(), mine) << "once no message offers it, undo is of the data";
}

TEST(Workspaces, removedInAnotherTabSaysSoWhereItIsOpen) {
    Consultant program("/inicio");
    program.platform.settings["shelf@1"] = "removed";
    program.window.runUntilIdle();
    program.visit("/datos");
    EXPECT_TRUE(program.says("Esta empresa se eliminó de la lista en otra pestaña."));
    program.press(Role::button, "Recuperar");
    EXPECT_FALSE(program.says("Esta empresa se eliminó de la lista en otra pestaña."));
}

TEST(Workspaces, oneDeedWaitsForTheOtherAndNoneIsForgotten) {
    Consultant program;
    program.platform.folder.fault = NullFiles::Fault::syncHangs;
    program.application->importJson(program.application->exportJson());
    program.visit("/datos");
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" y Cía.");
    program.visit("/empresas");
    program.choose(acme, "Duplicar");
    program.press(Role::button, program.row(acme));
    EXPECT_TRUE(program.platform.shelf.copies.empty());
    program.platform.folder.fault = NullFiles::Fault::none;
    program.settle();
    EXPECT_EQ(program.platform.shelf.copies.size(), 1U);
    program.settle();
    EXPECT_EQ(program.platform.shelf.opened, std::vector<std::string>{std::string(other)});
}

TEST(Workspaces, cannotBeSeveralWhereNothingIsKept) {
    Program program("/empresas");
    program.platform.currentAccess = Access::none;
    program.application->accessChanged();
    program.settle();
    EXPECT_TRUE(program.window.node(Role::button, "Nueva empresa").disabled);
}

TEST(Workspaces, sampleIsACompanyOfItsOwnBesideThePersonsOne) {
    Consultant program("/datos");
    const Workspace mine = program.workspace();
    program.press(Role::button, "Abrir el ejemplo");
    EXPECT_EQ(program.workspace(), mine);
    ASSERT_EQ(program.platform.shelf.opened.size(), 1U);
    const std::string key = program.platform.shelf.opened.front();
    ASSERT_NE(key, Folders::first);

    Program there;
    there.platform.settings = program.platform.settings;
    there.platform.shelf.current = key;
    there.reload();
    EXPECT_EQ(there.workspace().company.name, "Aceros del Valle S.A.");
    EXPECT_EQ(there.workspace().rounds.size(), 2U);
    there.press(Role::button, "Deshacer");
    there.reload();
    EXPECT_TRUE(there.workspace().rounds.empty()) << "it comes once";
}

TEST(Workspaces, haveTheirOwnChoicesOnThisDevice) {
    Program first;
    first.openSample();
    first.visit("/evaluacion");
    const auto settings = first.platform.settings;

    Program second;
    second.platform.settings = settings;
    second.platform.shelf.known.emplace(other);
    second.platform.shelf.current = other;
    second.reload();
    second.openSample();
    const auto set = [&](std::string_view ending) {
        return std::count_if(second.platform.settings.begin(), second.platform.settings.end(),
                             [&](const auto& each) { return each.first.ends_with(ending); });
    };
    EXPECT_GT(set("@k-otra"), 0) << "what erasing it for good takes along";
    for (const auto& [key, value] : settings)
        EXPECT_EQ(second.platform.setting(key), value) << key;
}

} // namespace
} // namespace kam
