#include "core/base/csv.hpp"
#include "core/report/report.hpp"
#include "core/report/tables.hpp"
#include "tests/app/support/program.hpp"

#include <string>
#include <string_view>

/// What leaves as a document says what the screen says.
namespace kam {
namespace {

using test::Program;
using ui::Role;

constexpr std::string_view button = "Informe";

struct Results : Program {
    Results() : Program("/resultados") { openSample(); }

    void take(std::string_view option) {
        press(Role::button, button);
        press(Role::menuItem, option);
    }
    std::string report() const {
        const Workspace now = workspace();
        const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
        const Texts texts(Language::es);
        return readinessReport({.workspace = now,
                                .round = *latestRound(now),
                                .questionnaire = *questionnaire,
                                .texts = texts,
                                .today = platform.day,
                                .version = KAM_VERSION})
            .value();
    }
};

TEST(Documents, PrintTheReportOfTheRoundInView) {
    Results program;
    program.take("Imprimir o guardar como PDF");
    ASSERT_EQ(program.platform.printed.size(), 1U);
    EXPECT_TRUE(program.platform.printed[0] == program.report());
    program.visit("/resultados/r-1");
    program.take("Imprimir o guardar como PDF");
    ASSERT_EQ(program.platform.printed.size(), 2U);
    EXPECT_NE(program.platform.printed[1].find("Primera mirada · Colombia"), std::string::npos);
}

TEST(Documents, AreHandedOutUnderTheCompanysName) {
    Results program;
    program.take("Descargar el informe (HTML)");
    program.take("Descargar las respuestas (CSV)");
    program.take("Descargar los resultados por pregunta (CSV)");
    program.take("Descargar las acciones (CSV)");
    const auto& files = program.platform.downloads;
    ASSERT_EQ(files.size(), 4U);
    EXPECT_EQ(files[0].name, "informe-aceros-del-valle-s-a-2026-11-23.html");
    EXPECT_TRUE(files[0].bytes == program.report());
    EXPECT_EQ(files[1].name, "respuestas-aceros-del-valle-s-a-2026-11-23.csv");
    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    const Workspace now = program.workspace();
    const Texts texts(Language::es);
    EXPECT_EQ(files[1].bytes, writeCsv(answersTable(now, *questionnaire, texts), ';'));
    EXPECT_EQ(files[2].bytes, writeCsv(itemsTable(now, *questionnaire, texts), ';'));
    EXPECT_EQ(files[3].bytes, writeCsv(actionsTable(now, *questionnaire, texts), ';'));
}

TEST(Documents, AreNotOfferedWhileAnswersComeIn) {
    Results program;
    ASSERT_TRUE(program.window.describe().find("button \"Informe\"") != std::string::npos);
    std::string json = program.application->exportJson();
    const std::string mark = "\"mode\": \"quick\"";
    for (auto at = json.find(mark); at != std::string::npos; at = json.find(mark, at + 40))
        json.insert(at, "\"gathering\": true, ");
    ASSERT_EQ(program.application->importJson(json), "");
    program.settle();
    EXPECT_TRUE(program.window.describe().find("button \"Informe\"") == std::string::npos);
}

} // namespace
} // namespace kam
