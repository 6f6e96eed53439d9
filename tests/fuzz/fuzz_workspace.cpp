// Broken and hostile files at the reader of workspaces: it may refuse them, it may not break. What
// it accepts, it must be able to write and read again as the same.
#include "core/document/workspace_json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto read = kam::decodeWorkspace(text);
    if (!read) return 0;
    const std::string written = kam::encodeWorkspace(read->workspace, kam::Instant{}, "1.0.0");
    const auto again = kam::decodeWorkspace(written);
    if (!again || !(again->workspace == read->workspace)) std::abort();
    return 0;
}
