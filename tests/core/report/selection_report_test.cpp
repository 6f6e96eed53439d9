#include "core/report/selection_report.hpp"

#include "core/catalogue/assets.hpp"
#include "core/document/workspace_json.hpp"
#include "tests/core/support/choice.hpp"
#include "tests/core/support/drawn.hpp"
#include "tests/core/support/markup.hpp"
#include "tests/core/support/random.hpp"
#include "tests/support/file.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace kam {
namespace {

using test::texts;

constexpr Date day{2026, 11, 27};

std::string reportOf(const Workspace& workspace, Language language = Language::es) {
    SelectionResult selection(workspace);
    return selectionReport({.workspace = workspace,
                            .selection = selection,
                            .texts = texts(language),
                            .today = day,
                            .version = KAM_VERSION});
}

class GoldenSelectionReport : public testing::TestWithParam<Language> {};

/// `RENEW_SNAPSHOTS=1` writes them anew; the difference is what is read before it is committed.
TEST_P(GoldenSelectionReport, IsWhatWasRead) {
    const auto sample = decodeWorkspace(asset::sample(GetParam()));
    const std::string html = reportOf(sample->workspace, GetParam());
    const std::string path = KAM_SOURCE_DIR "/tests/data/reports/aceros-del-valle.cuentas." +
                             std::string(code(GetParam())) + ".html";
    if (std::getenv("RENEW_SNAPSHOTS") != nullptr) {
        ASSERT_TRUE(test::writeFile(path, html));
    }
    EXPECT_TRUE(test::readFile(path).value_or("") == html)
        << path << " differs; RENEW_SNAPSHOTS=1 writes it anew";
}
INSTANTIATE_TEST_SUITE_P(Languages, GoldenSelectionReport,
                         testing::Values(Language::es, Language::en),
                         [](const auto& each) { return std::string(code(each.param)); });

// What stands in a company's names is never markup.
TEST(SelectionReport, EscapesWhatPeopleWrote) {
    TwoCriteria choice;
    choice.add("k1", 9, 9);
    Account account = *choice.workspace.accounts.find("k1");
    account.name = "<script>alert(1)</script>";
    choice.workspace.accounts.put("k1", account);
    choice.workspace.company.name = "A & B <b>";
    choice.workspace.decisions.put("d-1", {.id = "d-1",
                                           .account = "k1",
                                           .kind = DecisionKind::in,
                                           .reason = "<img src=x onerror=y>",
                                           .people = {"<i>"}});
    choice.workspace.selection = Selection{.entryRule = "<u>"};
    const std::string html = reportOf(choice.workspace);
    for (const char* markup : {"<script", "<img", "<i>", "<u>", "B <b>"})
        EXPECT_EQ(html.find(markup), std::string::npos) << markup;
    EXPECT_NE(html.find("&lt;script"), std::string::npos);
}

TEST(SelectionReport, SaysWhatIsNotThere) {
    Workspace workspace;
    EXPECT_FALSE(hasSelection(workspace));
    TwoCriteria choice;
    choice.account("k1", {});
    EXPECT_TRUE(hasSelection(choice.workspace));
    const std::string html = reportOf(choice.workspace);
    EXPECT_NE(html.find(texts(Language::es)("report.noList")), std::string::npos);
    EXPECT_NE(html.find(texts(Language::es)("report.noDecisions")), std::string::npos);
    EXPECT_EQ(html.find("<svg"), std::string::npos); // nobody to draw
}

// An account that is decided in is on the printed list, be it rated or not.
TEST(SelectionReport, NamesEveryKeyAccountAndTheFirstOfTheOthers) {
    TwoCriteria choice;
    for (int i = 0; i < 30; ++i)
        choice.add("k" + std::to_string(100 + i), 6 + i / 10.0, 6);
    choice.account("unrated", {});
    choice.workspace.selection = Selection{.limit = 5};
    choice.workspace.decisions.put("d-1",
                                   {.id = "d-1", .account = "unrated", .kind = DecisionKind::in});
    const std::string html = reportOf(choice.workspace);
    const std::string list = html.substr(0, html.find("</section>"));
    for (const char* name : {"k129", "k128", "k127", "k126", "unrated", "k125", "k116"})
        EXPECT_NE(list.find(name), std::string::npos) << name;
    EXPECT_EQ(list.find("k115"), std::string::npos);
    EXPECT_NE(list.find("De 26 clientes fuera de la lista"), std::string::npos);
}

TEST(SelectionReport, IsWellFormedWhateverTheCompany) {
    int reported = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        const Workspace workspace = test::randomWorkspace(seed);
        if (!hasSelection(workspace)) continue;
        ++reported;
        const std::string html = reportOf(workspace, seed % 2 ? Language::en : Language::es);
        EXPECT_EQ(test::markupFault(html, " meta br "), "") << seed;
    }
    EXPECT_GT(reported, 10);
}

} // namespace
} // namespace kam
