#include "tests/core/support/data.hpp"

#include <cstdio>
#include <memory>

namespace kam {

void PrintTo(const Fault& fault, std::ostream* out) {
    const std::string kind = std::to_string(static_cast<int>(fault.kind));
    const std::string text = '{' + fault.path + ", kind " + kind + ", " + fault.argument + '}';
    testing::internal::PrintTo(text, out);
}

namespace test {

std::string dataFile(std::string_view name) {
    const std::string path = std::string(KAM_SOURCE_DIR "/tests/data/") + std::string(name);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               std::fclose);
    EXPECT_TRUE(file) << path;
    std::string bytes;
    char buffer[4096];
    for (std::size_t count = 1; file && count > 0;) {
        count = std::fread(buffer, 1, sizeof buffer, file.get());
        bytes.append(buffer, count);
    }
    return bytes;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    if (at != std::string::npos) text.replace(at, what.size(), with);
    return text;
}

} // namespace test
} // namespace kam
