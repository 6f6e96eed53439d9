#include "core/document/questionnaire_file.hpp"

#include "core/document/check.hpp"
#include "core/document/workspace_json.hpp"
#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::dataFile;
using test::replaced;

TEST(QuestionnaireFile, IsReadAsItWasWritten) {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Workspace workspace = test::randomWorkspace(seed);
        for (const auto& [id, own] : workspace.questionnaires) {
            const QuestionnaireFile file = fileOf(workspace, own);
            const auto read = decodeQuestionnaireFile(encodeQuestionnaireFile(file));
            ASSERT_TRUE(read) << testing::PrintToString(read.faults());
            EXPECT_EQ(*read, file);
        }
    }
}

TEST(QuestionnaireFile, NamesWhatIsWrongWithIt) {
    struct Case {
        const char *what, *with;
        Fault fault;
    };
    const Case cases[] = {
        {"kam/questionnaire",
         "kam/response",
         {"format", FaultKind::otherFormat, "kam/questionnaire"}},
        {"\"version\": 1", "\"version\": 9", {"version", FaultKind::newerVersion, "9"}},
        {"\"readiness\"", "\"quiz\"", {"base", FaultKind::notOneOf, "readiness"}},
        {"\"id\": \"q-7\"", "\"id\": \"q 7\"", {"id", FaultKind::notAnId, ""}},
        {"\"edition\": 3", "\"edition\": 0", {"edition", FaultKind::outOfRange, "1 … 10000"}},
        {"\"weight\": 2",
         "\"weight\": 0",
         {"steps[1].weight", FaultKind::outOfRange, "0.001 … 1000"}},
        {"\"benchmarking\"", "\"s-1\"", {"steps[1].id", FaultKind::duplicate, "s-1"}},
        {"{\"es\": \"¿Qué dice el plan?\"}",
         "{}",
         {"items[0].question.es", FaultKind::missing, ""}},
        {"change.pilot", "change.case", {"items[1].id", FaultKind::duplicate, "change.case"}},
        {"\"hidden\": true}",
         "\"hidden\": \"yes\"}",
         {"steps[0].hidden", FaultKind::wrongType, "flag"}},
        {"{\"title\": {\"es\": \"Algunos\"}, \"anchor\": {\"es\": \"A veces.\"}, \"action\": "
         "{\"es\": \"Cuéntelos todos.\"}},",
         "",
         {"items[2].levels", FaultKind::outOfRange, "5"}},
        {"{\"es\": \"No se cuentan.\"}",
         "7",
         {"items[2].levels[0].anchor", FaultKind::wrongType, "object"}},
    };
    for (const Case& c : cases) {
        const std::string json = replaced(dataFile("questionnaire.json"), c.what, c.with);
        const auto read = decodeQuestionnaireFile(json);
        ASSERT_FALSE(read) << c.what;
        EXPECT_EQ(read.faults().front(), c.fault) << c.what;
        EXPECT_EQ(check(json), c.fault.path == "format" ? check(json) : read.faults()) << c.what;
    }
}

TEST(QuestionnaireFile, IsToldApartByWhatItAsks) {
    const QuestionnaireFile file = *decodeQuestionnaireFile(dataFile("questionnaire.json"));
    QuestionnaireFile other = file;
    other.questionnaire.id = "q-8";
    other.questionnaire.edition = 9;
    for (OwnItem& item : other.items)
        item.questionnaire = "q-8";
    EXPECT_EQ(contentId(other), contentId(file));
    other.items.front().question.es += "?";
    EXPECT_NE(contentId(other), contentId(file));
}

TEST(QuestionnairesOfAWorkspace, ReferToWhatIsThere) {
    const auto faults = [](std::string_view what, std::string_view with) {
        const auto read = decodeWorkspace(replaced(dataFile("workspace.json"), what, with));
        return read ? std::vector<Fault>{} : read.faults();
    };
    using Faults = std::vector<Fault>;
    EXPECT_EQ(faults("\"questionnaire\": \"q-2\"", "\"questionnaire\": \"q-3\""),
              (Faults{{"rounds[0].questionnaire", FaultKind::unknownReference, "q-3"}}));
    EXPECT_EQ(faults("\"of\": \"q-1\"", "\"of\": \"q-0\""),
              (Faults{{"questionnaires[1].of", FaultKind::unknownReference, "q-0"}}));
    EXPECT_EQ(faults("\"of\": \"q-1\"", "\"of\": \"q-2\""),
              (Faults{{"questionnaires[1].of", FaultKind::circular, "q-2"}}));
    EXPECT_EQ(faults("metrics.i-1", "change.case"),
              (Faults{{"questionnaires[0].items[1].id", FaultKind::duplicate, "change.case"}}));
}

} // namespace
} // namespace kam
