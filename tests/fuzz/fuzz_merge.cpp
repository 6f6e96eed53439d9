// Two hostile files merged: whatever they say, the result refers to nothing that is not there, and
// undo brings back what was before. The files stand one behind the other, apart by a byte that JSON
// never has as such.
#include "core/document/workspace_json.hpp"
#include "core/merge/merge.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void mergeAndUndo(const kam::Workspace& mine, const kam::Incoming& theirs,
                  const kam::MergeDecisions& decisions) {
    kam::Workspace both = mine;
    const std::array files{theirs};
    const kam::Merged merged = kam::merge(mine, files, decisions);
    const kam::Change back = kam::apply(both, merged.change);
    if (!kam::decodeWorkspace(kam::encodeWorkspace(both, {}, "1.0.0"))) std::abort();
    kam::apply(both, back);
    if (!(both == mine)) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t end = text.find('\x1e');
    if (end == std::string_view::npos) return 0;
    const auto mine = kam::decodeWorkspace(text.substr(0, end));
    const auto theirs = kam::decodeWorkspace(text.substr(end + 1));
    if (!mine || !theirs) return 0;
    const kam::Incoming incoming = theirs->workspace;
    const std::array files{incoming};
    kam::MergeDecisions allTheirs, both;
    for (const kam::ComparedRecord& row : kam::compare(mine->workspace, files).rows) {
        if (row.standing != kam::Standing::conflict) continue;
        allTheirs[row.place] = {kam::MergeChoice::theirs, 0};
        if (row.canKeepBoth) both[row.place] = {kam::MergeChoice::both, 0};
    }
    mergeAndUndo(mine->workspace, incoming, {});
    mergeAndUndo(mine->workspace, incoming, allTheirs);
    mergeAndUndo(mine->workspace, incoming, both);
    return 0;
}
