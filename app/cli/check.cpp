#include "core/document/check.hpp"
#include "app/cli/command.hpp"
#include "app/cli/input_file.hpp"

#include <algorithm>

namespace kam::cli {

namespace {

std::vector<Fault> faultsOf(const std::string& name) {
    const auto bytes = readFile(name);
    return bytes ? kam::check(*bytes) : bytes.faults();
}

} // namespace

int check(const Arguments& arguments) {
    if (arguments.empty()) return misused("check needs a file");
    int worst = done;
    for (const std::string& name : arguments) {
        const auto faults = faultsOf(name);
        if (faults.empty()) continue;
        printFaults(faults, name, arguments.size() > 1 ? name + ": " : "");
        worst = std::max(worst, exitFor(faults));
    }
    return worst;
}

} // namespace kam::cli
