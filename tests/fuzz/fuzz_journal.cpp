// Cut and scrambled lines of the journal at their reader, sealed or not. What it accepts, it must
// be able to write and read again as the same; and applied to a workspace its opposite restores it.
#include "core/document/change_json.hpp"
#include "core/document/sealed.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto opened = kam::unseal(text);
    const auto read = kam::decodeRevision(opened ? *opened : text);
    if (!read) return 0;
    const auto again = kam::decodeRevision(kam::encodeRevision(
        *read, read->opposite.edits.empty() ? kam::Opposite::leftOut : kam::Opposite::written));
    if (!again || !(*again == *read)) std::abort();
    kam::Workspace workspace;
    const kam::Change back = kam::apply(workspace, read->change);
    kam::apply(workspace, back);
    if (!(workspace == kam::Workspace{})) std::abort();
    return 0;
}
