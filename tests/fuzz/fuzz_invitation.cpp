// Broken and hostile files at the reader of invitations: it may refuse them, it may not break. What
// it accepts, it must be able to write and read again as the same.
#include "core/document/invitation_json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read =
        kam::decodeInvitation(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!read) return 0;
    const auto again = kam::decodeInvitation(kam::encodeInvitation(*read));
    if (!again || !(*again == *read)) std::abort();
    return 0;
}
