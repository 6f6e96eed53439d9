#include "app/cli/command.hpp"
#include "app/cli/input_file.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/base/text.hpp"
#include "core/catalogue/texts.hpp"
#include "core/exchange/account_update.hpp"
#include "core/exchange/update_json.hpp"
#include "core/json/limits.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <random>
#include <span>

namespace kam::cli {

namespace {

/// What was asked for; nothing where the call is not understood.
struct Call {
    std::string in, out, to, base, name, currency, language;
};

std::optional<Call> parse(const Arguments& arguments) {
    Call call;
    const std::pair<std::string_view, std::string*> options[] = {{"-o", &call.out},
                                                                 {"--to", &call.to},
                                                                 {"--base", &call.base},
                                                                 {"--name", &call.name},
                                                                 {"--currency", &call.currency},
                                                                 {"--lang", &call.language}};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        const auto option = std::find_if(std::begin(options), std::end(options),
                                         [&](const auto& each) { return each.first == word; });
        if (option != std::end(options) && i + 1 < arguments.size() && option->second->empty())
            *option->second = arguments[++i];
        else if (call.in.empty() && (word == "-" || !word.starts_with('-')))
            call.in = word;
        else
            return std::nullopt;
    }
    const bool isNew = call.base.empty();
    const bool describesNew =
        !call.name.empty() || !call.currency.empty() || !call.language.empty();
    if (call.in.empty() || call.out.empty() || call.to != "workspace") return std::nullopt;
    if (!isNew && describesNew) return std::nullopt;
    if (!call.currency.empty() && !parseMoney("0", call.currency)) return std::nullopt;
    if (!call.language.empty() && !languageOf(call.language)) return std::nullopt;
    return call;
}

/// "clientes" of "datos/clientes.csv".
std::string stemOf(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1); // npos + 1 is 0
    const std::string stem = cleaned(path.substr(0, path.find('.')));
    return stem.empty() || stem == "-" ? "kam" : stem;
}

Workspace newWorkspace(const Call& call) {
    std::random_device random;
    const std::uint64_t bits = std::uint64_t{random()} << 32U | random();
    Workspace workspace;
    workspace.company.id = makeId("w", bits);
    workspace.company.name = call.name.empty() ? stemOf(call.in) : cleaned(call.name);
    if (!call.currency.empty()) workspace.company.currency = call.currency;
    if (!call.language.empty()) workspace.company.language = *languageOf(call.language);
    return workspace;
}

void print(std::span<const RowFault> faults) {
    const Texts texts(Language::en);
    for (const RowFault& fault : faults.first(std::min(faults.size(), mostFaults))) {
        std::string place = "row " + std::to_string(fault.row);
        if (!fault.header.empty())
            place += ", column \"" + fault.header + '"';
        else if (fault.column > 0)
            place += ", column " + std::to_string(fault.column);
        const std::string words = describe({{}, fault.kind, fault.argument}, texts);
        std::fprintf(stderr, "%s: %s\n", place.c_str(), words.c_str());
    }
    if (faults.size() > mostFaults)
        std::fprintf(stderr, "and %zu more\n", faults.size() - mostFaults);
}

} // namespace

int convert(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call)
        return misused("convert needs a table, --to workspace and -o OUT, and may have --base "
                       "FILE, or --name, --currency and --lang of the new workspace");
    int exit = done;
    auto workspace =
        call->base.empty() ? std::optional(newWorkspace(*call)) : readWorkspace(call->base, exit);
    if (!workspace) return exit;
    const auto bytes = readFile(call->in);
    const auto sheet = bytes ? readSheet(*bytes) : Result<Sheet>(bytes.faults());
    if (!sheet) {
        printFaults(sheet.faults(), call->in);
        return exitFor(sheet.faults());
    }
    const Mapping mapping = proposedMapping(*sheet);
    if (!mapping.namesCustomers()) {
        printFaults({{{}, FaultKind::noHeader, {}}}, call->in);
        return faulty;
    }
    const CustomerTable table = readCustomers(*sheet, mapping, workspace->company);
    const AccountUpdate update = updateAccounts(table, *workspace);
    std::vector<RowFault> faults = table.faults;
    faults.insert(faults.end(), update.faults.begin(), update.faults.end());
    sortByPlace(faults);
    print(faults);
    const bool nothingIn = update.added + update.updated + update.unchanged == 0;
    if (nothingIn && !faults.empty()) return faulty;

    apply(*workspace, update.change);
    if (const int failed = writeWorkspace(*workspace, call->out)) return failed;
    const std::string json = encodeUpdate(mapping, table, update);
    const bool written = std::fwrite(json.data(), 1, json.size(), stdout) == json.size();
    if (!written || std::fflush(stdout) != 0) return unusable;
    return faults.empty() ? done : undecided;
}

} // namespace kam::cli
