#include "tests/core/support/data.hpp"

#include "tests/support/file.hpp"

namespace kam {

void PrintTo(const Fault& fault, std::ostream* out) {
    const std::string kind = std::to_string(static_cast<int>(fault.kind));
    const std::string text = '{' + fault.path + ", kind " + kind + ", " + fault.argument + '}';
    testing::internal::PrintTo(text, out);
}

namespace test {

std::string dataFile(std::string_view name) {
    const std::string path = std::string(KAM_SOURCE_DIR "/tests/data/") + std::string(name);
    const std::optional<std::string> bytes = readFile(path);
    EXPECT_TRUE(bytes) << path;
    return bytes.value_or("");
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    if (at != std::string::npos) text.replace(at, what.size(), with);
    return text;
}

} // namespace test
} // namespace kam
