// Broken and hostile files at the reader of responses: it may refuse them, it may not break. What
// it accepts, it must be able to write and read again as the same.
#include "core/document/response_json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read =
        kam::decodeResponse(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!read) return 0;
    const auto again = kam::decodeResponse(kam::encodeResponse(*read));
    if (!again || !(*again == *read)) std::abort();
    return 0;
}
