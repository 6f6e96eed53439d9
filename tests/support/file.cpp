#include "tests/support/file.hpp"

#include <cstdio>
#include <memory>

namespace kam::test {
namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

} // namespace

std::optional<std::string> readFile(const std::string& path) {
    const File file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file) return std::nullopt;
    std::string bytes;
    char buffer[4096];
    for (std::size_t count = 1; count > 0;) {
        count = std::fread(buffer, 1, sizeof buffer, file.get());
        bytes.append(buffer, count);
    }
    return bytes;
}

bool writeFile(const std::string& path, std::string_view bytes) {
    File file(std::fopen(path.c_str(), "wb"), std::fclose);
    if (!file) return false;
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
    return std::fclose(file.release()) == 0 && whole;
}

} // namespace kam::test
