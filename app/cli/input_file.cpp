#include "app/cli/input_file.hpp"

#include "app/cli/command.hpp"
#include "core/catalogue/texts.hpp"
#include "core/document/check.hpp"
#include "core/json/limits.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace kam::cli {

namespace {

Fault unreadable() { return {{}, FaultKind::unreadable, std::generic_category().message(errno)}; }

Result<std::string> readAll(std::FILE* file) {
    std::string bytes;
    std::array<char, 65536> buffer{};
    while (bytes.size() <= Limits{}.bytes) {
        const auto count = std::fread(buffer.data(), 1, buffer.size(), file);
        bytes.append(buffer.data(), count);
        if (count < buffer.size()) break;
    }
    if (std::ferror(file) != 0) return unreadable();
    return bytes;
}

} // namespace

Result<std::string> readFile(const std::string& name) {
    if (name == "-") return readAll(stdin);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(name.c_str(), "rb"),
                                                               std::fclose);
    if (!file) return unreadable();
    return readAll(file.get());
}

void printFaults(const std::vector<Fault>& faults, const std::string& file,
                 const std::string& prefix) {
    const Texts texts(Language::en);
    for (const Fault& fault : faults) {
        const bool whole = fault.path.empty();
        const std::string place = whole ? file : prefix + fault.path;
        std::fprintf(stderr, "%s: %s\n", place.c_str(), describe(fault, texts).c_str());
    }
}

int exitFor(const std::vector<Fault>& faults) {
    return std::any_of(faults.begin(), faults.end(), isUnreadable) ? unusable : faulty;
}

} // namespace kam::cli
