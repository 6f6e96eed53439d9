#include "tests/cli/golden.hpp"
#include "tests/support/file.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace kam::cli {
namespace {

namespace fs = std::filesystem;

class Cases : public testing::TestWithParam<std::string> {};

std::vector<std::string> caseNames() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(KAM_SOURCE_DIR "/tests/cli")) {
        if (entry.path().extension() == ".test") names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// googletest allows letters, digits and underscores in names.
std::string nameOf(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

TEST_P(Cases, GiveWhatTheFileSays) {
    const std::string path = KAM_SOURCE_DIR "/tests/cli/" + GetParam() + ".test";
    const std::optional<std::string> text = test::readFile(path);
    ASSERT_TRUE(text) << path;
    const Golden golden = parseGolden(*text);
    ASSERT_NE(golden.call, "") << path;
    const Outcome outcome = run(golden, KAM_PROGRAM);
    EXPECT_EQ(outcome.err, golden.err);
    EXPECT_EQ(outcome.exit, golden.exit);
    if (golden.outHas.empty()) {
        EXPECT_EQ(outcome.out, golden.out);
        return;
    }
    std::size_t at = 0;
    for (const std::string& line : golden.outHas) {
        const auto found = outcome.out.find(line + "\n", at);
        ASSERT_NE(found, std::string::npos) << line << "\nis not in, or not behind the last one:\n"
                                            << outcome.out;
        at = found + line.size();
    }
}

INSTANTIATE_TEST_SUITE_P(Golden, Cases, testing::ValuesIn(caseNames()), nameOf);

TEST(Golden, IsReadAsItsCommentSays) {
    const Golden golden = parseGolden("What it shows.\n\n$ kam check a b\n--- exit 2\n"
                                      "--- file a\n{\n}\n--- repeat 3 b\n[x]\n--- stdout has\n"
                                      "one\ntwo\n--- stderr\nfault\n");
    EXPECT_EQ(golden.call, "kam check a b");
    EXPECT_EQ(golden.exit, 2);
    EXPECT_EQ(golden.files.at("a"), "{\n}\n");
    EXPECT_EQ(golden.files.at("b"), "[x][x][x]");
    EXPECT_EQ(golden.outHas, (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(golden.err, "fault\n");
}

} // namespace
} // namespace kam::cli
