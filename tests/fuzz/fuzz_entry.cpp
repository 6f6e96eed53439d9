// Cut and scrambled lines of the journal at their reader.
#include "core/document/change_json.hpp"
#include "core/document/sealed.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto opened = kam::unseal(text);
    const auto entry = kam::decodeEntry(opened ? *opened : text);
    if (!entry) return 0;
    const auto again = kam::decodeEntry(kam::encodeEntry(*entry));
    if (!again || !(*again == *entry)) std::abort();
    return 0;
}
