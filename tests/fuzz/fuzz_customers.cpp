// Whatever file somebody takes for a customer table: reading it ends, what it says is a valid
// workspace, and taking it in again changes nothing.
#include "core/document/workspace_json.hpp"
#include "core/exchange/account_update.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto sheet = kam::readSheet(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!sheet) return 0;
    kam::Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    const kam::Mapping mapping = kam::proposedMapping(*sheet);
    if (kam::remembered(mapping, mapping) != mapping) std::abort();
    const kam::CustomerTable table = kam::readCustomers(*sheet, mapping, workspace.company);
    kam::apply(workspace, kam::updateAccounts(table, workspace).change);
    if (!kam::updateAccounts(table, workspace).change.edits.empty()) std::abort();
    const auto again = kam::decodeWorkspace(kam::encodeWorkspace(workspace, {}, "1"));
    if (!again || again->workspace != workspace) std::abort();
    return 0;
}
