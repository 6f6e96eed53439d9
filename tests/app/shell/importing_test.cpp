#include "core/document/response_json.hpp"
#include "tests/app/support/program.hpp"

namespace kam {
namespace {

using test::Program;
using ui::Role;

const char* const workshop = "r-1";

Workspace company() {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros", .createdOn = Date{2026, 11, 1}};
    workspace.rounds.put(workshop,
                         Round{.id = workshop, .title = "Taller", .date = {2026, 11, 23}});
    Response ana{.round = workshop, .id = "p-1", .name = "Ana"};
    ana.answers["change.case"].level = 2;
    workspace.responses.put("r-1/p-1", ana);
    workspace.accounts.put("a-1", Account{.id = "a-1", .name = "Andina"});
    return workspace;
}

std::string fileOf(const Workspace& workspace) { return encodeWorkspace(workspace, {}, "1.0.0"); }

Workspace withLevel(Workspace workspace, int level) {
    Response response = *workspace.responses.find("r-1/p-1");
    response.answers["change.case"].level = level;
    workspace.responses.put("r-1/p-1", response);
    return workspace;
}

Workspace withAccount(Workspace workspace, const Id& id, const std::string& name) {
    workspace.accounts.put(id, Account{.id = id, .name = name});
    return workspace;
}

/// The program with a company in it.
class Here : public Program {
public:
    explicit Here(const Workspace& workspace = company()) {
        EXPECT_EQ(application->importJson(fileOf(workspace)), "");
        settle();
        pause();
    }
    void drop(const std::vector<ChosenFile>& files) {
        application->filesDropped(files);
        settle();
    }
    /// Presses a button that may have to be scrolled to.
    void activate(std::string_view button) {
        window.activate(Role::button, button);
        settle();
    }
};

TEST(Importing, saysWhatIsAddedAndDoesItAsOneChange) {
    Here here;
    const Workspace theirs = withAccount(withAccount(company(), "a-2", "Boyacá"), "a-3", "Caribe");
    here.importFile(fileOf(theirs));
    EXPECT_TRUE(here.window.has(Role::listItem, "Cuenta «Boyacá»")) << here.window.describe();
    EXPECT_EQ(here.workspace(), company()) << "nothing happens before it is confirmed";
    here.press(Role::button, "Importar 2 cambios");
    EXPECT_EQ(here.workspace(), theirs);
    EXPECT_TRUE(here.says("Se importaron 2 cambios"));
    here.press(Role::button, "Deshacer");
    EXPECT_EQ(here.workspace(), company());
}

TEST(Importing, leavesOursUntilAConflictIsDecided) {
    Here here;
    const Workspace theirs = withLevel(company(), 3);
    here.importFile(fileOf(theirs));
    EXPECT_TRUE(here.window.has(Role::listItem, "Respuestas de Ana · Taller"));
    EXPECT_TRUE(here.says("Caso de negocio escrito: 2\u00a0→\u00a03")) << here.window.describe();
    EXPECT_TRUE(here.window.node(Role::radio, "Mía").checked);
    EXPECT_FALSE(here.says("Importar 1"));
    EXPECT_TRUE(here.window.node(Role::button, "Importar").disabled);
    EXPECT_TRUE(here.says("Tal como está, no cambia nada"));
    here.press(Role::radio, "Del archivo");
    EXPECT_FALSE(here.says("Tal como está, no cambia nada"));
    EXPECT_TRUE(here.window.node(Role::radio, "Del archivo").checked);
    here.press(Role::radio, "Mía");
    EXPECT_FALSE(here.says("Importar 1"));
    here.press(Role::radio, "Del archivo");
    here.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(here.workspace(), theirs);
}

TEST(Importing, showsTheEvidenceThatWouldBeReplaced) {
    const auto noted = [](int level, std::string note, std::optional<Confidence> sure = {}) {
        Workspace workspace = withLevel(company(), level);
        Response response = *workspace.responses.find("r-1/p-1");
        response.answers["change.case"].note = std::move(note);
        response.answers["change.case"].confidence = sure;
        workspace.responses.put("r-1/p-1", response);
        return workspace;
    };
    const std::string topic = "Caso de negocio escrito: ";
    Here here(noted(2, "Acta 12"));
    here.importFile(fileOf(noted(3, "")));
    EXPECT_TRUE(here.says(topic + "2\u00a0→\u00a03; evidencia «Acta 12»\u00a0→ «»"))
        << here.window.describe();
    here.importFile(fileOf(noted(2, "El comité del " + std::string(60, 'x'))));
    EXPECT_TRUE(here.says(topic + "evidencia «Acta 12»\u00a0→ «El comité del " +
                          std::string(26, 'x') + "…»"))
        << here.window.describe();
    EXPECT_FALSE(here.says("certeza"));
    here.importFile(fileOf(noted(2, "Acta 12", Confidence::sure)));
    EXPECT_TRUE(here.says(topic + "otra certeza"));
}

TEST(Importing, tellsADamagedFileFromAnEmptyOneAndFromOneThatIsNotOurs) {
    Here here;
    const std::string whole = fileOf(company());
    here.importFile(whole.substr(0, whole.size() / 2));
    EXPECT_TRUE(here.says("incompleto o dañado")) << here.window.describe();
    here.importFile(" \n");
    EXPECT_TRUE(here.says("Este archivo está vacío"));
    here.importFile(R"({"otro": 1})");
    EXPECT_TRUE(here.says("Este archivo no es de Cuentas Clave"));
    here.importFile("texto");
    EXPECT_TRUE(here.says("Este archivo no es de Cuentas Clave"));
}

TEST(Importing, saysOfWhichOfSeveralFilesTheCompanyIsAnother) {
    Here here;
    Workspace other = withAccount(company(), "a-9", "Zipa");
    other.company.id = "w-2";
    here.drop({{.name = "propia.json", .bytes = fileOf(withAccount(company(), "a-2", "Boyacá"))},
               {.name = "ajena.json", .bytes = fileOf(other)}});
    const std::string all = here.window.describe();
    const std::size_t said = all.find("El archivo es de otra empresa");
    ASSERT_NE(said, std::string::npos);
    EXPECT_GT(said, all.find("listitem \"ajena.json\"")) << all;
    EXPECT_EQ(all.find("El archivo es de otra empresa", said + 1), std::string::npos);
}

TEST(Importing, offersTheSameOnAPhone) {
    Here here;
    here.window.display.width = 320;
    here.window.display.height = 640;
    here.importFile(fileOf(withAccount(company(), "a-2", "Boyacá")));
    const ui::Rect first = here.window.node(Role::button, "Importar 1 cambio").rect;
    const ui::Rect copy = here.window.node(Role::button, "Exportar primero").rect;
    const ui::Rect last = here.window.node(Role::button, "Cancelar").rect;
    EXPECT_LT(first.y, copy.y);
    EXPECT_LT(copy.y, last.y);
    EXPECT_EQ(first.width, last.width);
    EXPECT_EQ(first.width, copy.width);
}

TEST(Importing, keepsBothAndThenKnowsTheFile) {
    Here here;
    const std::string file = fileOf(withLevel(company(), 3));
    here.importFile(file);
    here.press(Role::radio, "Ambas");
    here.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(here.workspace().responses.size(), 2U);
    here.importFile(file);
    EXPECT_TRUE(here.says("No hay nada que cambiar")) << here.window.describe();
    here.press(Role::button, "Cerrar");
    EXPECT_EQ(here.workspace().responses.size(), 2U);
}

TEST(Importing, decidesManyAtOnceAndStaysSmallHoweverManyThereAre) {
    Workspace mine = company(), theirs = company();
    for (int i = 0; i < 3000; ++i) {
        const Id id = "a-" + std::to_string(10'000 + i);
        mine = withAccount(std::move(mine), id, "Cuenta " + id);
        theirs = withAccount(std::move(theirs), id, "Otra " + id);
    }
    Here here(mine);
    here.importFile(fileOf(theirs));
    EXPECT_LT(here.window.tree().size(), 400U) << "only a page of them is drawn";
    EXPECT_TRUE(here.says("1–8 de 3.000"));
    here.activate("Siguientes");
    EXPECT_TRUE(here.says("9–16 de 3.000"));
    here.press(Role::button, "Todo lo del archivo");
    here.activate("Importar 3.000 cambios");
    EXPECT_EQ(here.workspace(), theirs);
}

TEST(Importing, takesBackAllDecisionsAtOnce) {
    Here here(withAccount(company(), "a-2", "Boyacá"));
    here.importFile(fileOf(withAccount(withLevel(company(), 3), "a-2", "Otra")));
    here.press(Role::button, "Todo lo del archivo");
    EXPECT_TRUE(here.window.has(Role::button, "Importar 2 cambios"));
    here.press(Role::button, "Todo lo mío");
    EXPECT_FALSE(here.says("Importar 2 cambios"));
}

TEST(Importing, ofAnotherCompanyOffersToReplaceEverythingOrToMerge) {
    Workspace other = withAccount(company(), "a-9", "Zipa");
    other.company.id = "w-2";
    other.company.name = "Otra S.A.";
    other.accounts.erase("a-1");
    Here here;
    here.importFile(fileOf(other));
    EXPECT_TRUE(here.says("El archivo es de otra empresa"));
    EXPECT_TRUE(here.window.node(Role::radio, "Reemplazar todo").checked);
    here.press(Role::button, "Reemplazar todo");
    EXPECT_EQ(here.workspace(), other);
    here.press(Role::button, "Deshacer");
    EXPECT_EQ(here.workspace(), company());

    here.importFile(fileOf(other));
    here.press(Role::radio, "Combinar");
    EXPECT_TRUE(here.window.has(Role::listItem, "Datos de la empresa"));
    here.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(here.workspace().company, company().company);
    EXPECT_EQ(here.workspace().accounts.size(), 2U);
}

TEST(Importing, canPutAnOldCopyBackInThePlaceOfEverything) {
    Here here(withAccount(company(), "a-2", "Boyacá"));
    here.importFile(fileOf(company()));
    EXPECT_TRUE(here.says("No hay nada que cambiar")) << "merging removes nothing";
    here.press(Role::radio, "Reemplazar todo");
    here.press(Role::button, "Reemplazar todo");
    EXPECT_EQ(here.workspace(), company());
}

TEST(Importing, takesSeveralFilesAtOnceAndNamesTheBrokenOne) {
    Here here;
    const Response oscar{.round = workshop, .id = "p-2", .name = "Óscar"};
    const Response luz{.round = workshop, .id = "p-3", .name = "Luz"};
    here.drop({{.name = "oscar.json", .bytes = encodeResponse(oscar)},
               {.name = "rota.json", .bytes = R"({"format":"kam/response","version":1})"},
               {.name = "luz.json", .bytes = encodeResponse(luz)}});
    EXPECT_TRUE(here.window.has(Role::dialog, "Importar 3 archivos"));
    EXPECT_TRUE(here.window.has(Role::listItem, "rota.json"));
    EXPECT_TRUE(here.window.has(Role::text, "round")) << "the path of the fault";
    here.press(Role::button, "Importar 2 cambios");
    EXPECT_EQ(*here.workspace().responses.find("r-1/p-2"), oscar);
    EXPECT_EQ(*here.workspace().responses.find("r-1/p-3"), luz);
    here.press(Role::button, "Deshacer");
    EXPECT_EQ(here.workspace(), company()) << "one change";
}

TEST(Importing, ofOnlyBrokenFilesChangesNothing) {
    Here here;
    here.drop({{.name = "a.json", .bytes = "{"}, {.name = "b.json", .bytes = "[]"}});
    EXPECT_FALSE(here.says("Importar 0"));
    here.press(Role::button, "Cerrar");
    EXPECT_EQ(here.workspace(), company());
}

TEST(Importing, asksWhichOfTwoFilesIsRight) {
    Here here;
    here.drop({{.name = "uno.json", .bytes = fileOf(withAccount(company(), "a-2", "Uno"))},
               {.name = "dos.json", .bytes = fileOf(withAccount(company(), "a-2", "Dos"))}});
    EXPECT_TRUE(here.window.node(Role::radio, "Ninguna").checked);
    here.press(Role::radio, "De dos.json");
    here.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(here.workspace().accounts.find("a-2")->name, "Dos");
}

TEST(Importing, saysThatTheRoundOfAResponseIsNotHere) {
    Here here;
    here.importFile(encodeResponse({.round = "r-9", .id = "p-2"}));
    EXPECT_TRUE(here.says("otra evaluación, que no está aquí")) << here.window.describe();
    here.press(Role::button, "Cerrar");
    EXPECT_EQ(here.workspace(), company());
}

TEST(Importing, showsAResponseHandedInAgainAsAConflict) {
    Here here;
    Response again = *company().responses.find("r-1/p-1");
    again.submittedAt = Instant{1'800'000'000'000};
    here.importFile(encodeResponse(again));
    EXPECT_TRUE(here.says("Fecha de entrega"));
    here.press(Role::radio, "Del archivo");
    here.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(*here.workspace().responses.find("r-1/p-1"), again);
}

TEST(Importing, takesAFileWhoseTextIsPasted) {
    Here here;
    here.application->pasted("\n" + fileOf(withAccount(company(), "a-2", "Boyacá")));
    here.settle();
    EXPECT_TRUE(here.window.has(Role::dialog, "Importar «Texto pegado»"));
    here.press(Role::button, "Importar 1 cambio");
    EXPECT_EQ(here.workspace().accounts.size(), 2U);
    here.application->pasted("Boyacá\t7");
    here.settle();
    EXPECT_FALSE(here.says("Importar «"));
}

TEST(Importing, takesTheFilesThatWereChosen) {
    Here here;
    here.press(Role::link, "Datos");
    here.press(Role::button, "Importar un archivo");
    here.platform.choose(
        {{.name = "uno.json", .bytes = fileOf(withAccount(company(), "a-2", "Uno"))},
         {.name = "dos.json", .bytes = fileOf(withAccount(company(), "a-3", "Dos"))}});
    here.settle();
    here.press(Role::button, "Importar 2 cambios");
    EXPECT_EQ(here.workspace().accounts.size(), 3U);
    here.rest();
    here.platform.folder.crash();
    here.reload();
    EXPECT_EQ(here.workspace().accounts.size(), 3U) << "and it is stored";
}

TEST(Importing, canBeCalledOffAndExportedFirst) {
    Here here;
    here.importFile(fileOf(withAccount(company(), "a-2", "Boyacá")));
    here.press(Role::button, "Exportar primero");
    EXPECT_EQ(here.platform.downloads.size(), 1U);
    here.press(Role::button, "Cancelar");
    EXPECT_EQ(here.workspace(), company());
    EXPECT_FALSE(here.says("Importar 1"));
}

} // namespace
} // namespace kam
