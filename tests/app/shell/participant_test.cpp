#include "core/catalogue/assets.hpp"
#include "core/document/response_code.hpp"
#include "core/document/response_json.hpp"
#include "tests/app/support/program.hpp"
#include "tests/app/support/workshop.hpp"

/// Somebody was invited to answer: on an own device, once, without losing what else is on it.
namespace kam {
namespace {

using test::invitationCode;
using test::Program;
using ui::Role;

struct Participant : Program {
    explicit Participant(bool anonymous = false)
        : Program("/invitacion/" + invitationCode(anonymous)) {}
    void click(std::string_view button) {
        window.activate(Role::button, button);
        settle();
    }
    void write(std::string_view field, std::string_view words) {
        window.press(Role::textField, field);
        window.type(words);
        rest();
    }
    void answer(std::string_view item, std::string_view key) {
        visit("/evaluacion/" + std::string(item));
        Program::key(key);
        rest();
    }
    const Round& round() const { return *known.rounds.find(makeId("r", 7)); }
    void look() { known = workspace(); }
    Workspace known;
};

TEST(Participant, SeesWhatItIsAboutBeforeAnswering) {
    Participant ana;
    EXPECT_EQ(ana.platform.currentRoute, "/inicio");
    for (const char* words : {"Aceros del Valle S.A.", "Taller inicial", "14 preguntas",
                              "Respuestas con nombre", "No se envía nada"})
        EXPECT_TRUE(ana.says(words)) << words;
    for (const char* words : {"Resultados", "Empresas", "Historial", "Buscar"})
        EXPECT_FALSE(ana.says(words)) << words;
    ana.look();
    EXPECT_EQ(ana.known.company.name, "Aceros del Valle S.A.");
    EXPECT_TRUE(ana.round().gathering);
    EXPECT_EQ(ana.known.responses.size(), 1U);
}

TEST(Participant, AnswersHandsInAndMayChangeLater) {
    Participant ana;
    ana.write("Nombre", "Ana Ríos");
    ana.answer("change.case", "3");
    ana.visit("/entregar");
    EXPECT_TRUE(ana.says("Faltan 13 preguntas"));
    EXPECT_FALSE(ana.says("Copiar el código"));
    ana.click("Entregar mis respuestas");
    ana.look();
    const Response handedIn = ana.onlyResponse(ana.known);
    EXPECT_EQ(handedIn.submittedAt->milliseconds / 60'000,
              ana.platform.clock.milliseconds / 60'000);

    ana.click("Copiar el código");
    const auto questions = *decodeQuestionnaire(asset::questionnaire());
    EXPECT_EQ(*decodeResponseCode(ana.platform.copied.back(), questions), handedIn);
    EXPECT_EQ(ana.platform.qrTexts.back(), ana.platform.copied.back());
    ana.click("Copiar el enlace");
    EXPECT_EQ(ana.platform.copied.back(),
              "https://cuentas-clave.example/#/respuesta/" + *ana.platform.copied.begin());
    ana.click("Guardar el archivo");
    EXPECT_EQ(ana.platform.downloads.back().name, "respuestas-ana-rios.json");
    EXPECT_EQ(*decodeResponse(ana.platform.downloads.back().bytes), handedIn);

    ana.answer("change.case", "5");
    ana.visit("/entregar");
    EXPECT_FALSE(ana.says("Copiar el código")) << "it is no longer what was handed in";
    ana.click("Entregar mis respuestas");
    ana.look();
    EXPECT_EQ(ana.onlyResponse(ana.known).id, handedIn.id);
}

TEST(Participant, IsToldThatOnlyAFileCarriesNotes) {
    Participant ana;
    ana.window.display.height = 1400; // the field is below the levels
    ana.answer("change.case", "3");
    ana.write("Evidencia", "acta de marzo");
    ana.visit("/entregar");
    ana.click("Entregar mis respuestas");
    EXPECT_TRUE(ana.says("no llevan su nota")) << ana.window.describe();
    EXPECT_TRUE(ana.says("también su nota"));
}

TEST(Participant, OfAnAnonymousRoundGivesNoNameAndNoTime) {
    Participant somebody(true);
    EXPECT_FALSE(somebody.window.has(Role::textField, "Nombre"));
    EXPECT_TRUE(somebody.says("Respuestas anónimas"));
    somebody.answer("change.case", "3");
    somebody.visit("/entregar");
    somebody.click("Entregar mis respuestas");
    somebody.look();
    EXPECT_FALSE(somebody.onlyResponse(somebody.known).submittedAt);
    EXPECT_TRUE(somebody.says("Copiar el código"));
    somebody.answer("change.case", "1");
    somebody.visit("/entregar");
    EXPECT_FALSE(somebody.says("Copiar el código"));
}

TEST(Participant, GoesOnAfterAReloadAndOpensTheInvitationAgain) {
    Participant ana;
    ana.answer("change.case", "3");
    ana.platform.folder.crash();
    ana.reload();
    ana.visit("/invitacion/" + invitationCode(false));
    EXPECT_EQ(ana.platform.currentRoute, "/inicio");
    ana.look();
    EXPECT_EQ(ana.known.responses.size(), 1U);
    EXPECT_TRUE(ana.says("Continuar (1 de 14)"));
}

TEST(Participant, GetsAPlaceApartFromTheirOwnCompany) {
    Program owner;
    owner.openSample();
    const Workspace before = owner.workspace();
    owner.visit("/invitacion/" + invitationCode(false));
    owner.settle();
    ASSERT_EQ(owner.platform.shelf.opened.size(), 1U);
    EXPECT_EQ(owner.workspace(), before);
    // The page that opens finds what it is for.
    const std::string folder = owner.platform.shelf.opened.front();
    owner.platform.shelf.current = folder;
    owner.platform.shelf.known.insert(folder);
    owner.application.reset();
    owner.platform.folder = {};
    owner.reload();
    EXPECT_EQ(owner.workspace().company.name, "Aceros del Valle S.A.");
    EXPECT_EQ(owner.workspace().responses.size(), 1U);
    EXPECT_NE(owner.workspace().company.id, before.company.id);
}

TEST(Participant, WorksInMemoryAndIsTold) {
    Program somebody;
    somebody.platform.currentAccess = Access::none;
    somebody.platform.currentRoute = "/invitacion/" + invitationCode(false);
    somebody.reload();
    EXPECT_NE(somebody.window.describe().find("No cierre la página antes de entregar"),
              std::string::npos);
    EXPECT_EQ(somebody.workspace().responses.size(), 1U);
}

TEST(Participant, IsToldWhatIsWrongWithTheLink) {
    std::string code = invitationCode(false);
    code[8] = code[8] == 'X' ? 'Y' : 'X';
    Program somebody("/invitacion/" + code);
    EXPECT_NE(somebody.window.describe().find("el grupo 1 del código"), std::string::npos)
        << somebody.window.describe();
    EXPECT_EQ(somebody.workspace().rounds.size(), 0U);
}

TEST(Participant, OpensTheInvitationAsAFileToo) {
    Program somebody;
    somebody.importFile(encodeInvitation(test::invitation(true)));
    EXPECT_TRUE(somebody.workspace().rounds.begin()->second.anonymous);
    EXPECT_TRUE(somebody.window.has(Role::button, "Empezar a responder"));
}

} // namespace
} // namespace kam
