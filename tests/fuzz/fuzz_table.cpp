// Whatever a spreadsheet or anybody else puts on the clipboard: the reader takes it, and what it
// read comes back through the writer, with no cell that a spreadsheet would take for a formula.
#include "core/base/tsv.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const kam::TextBlock block =
        kam::readTsv(std::string_view(reinterpret_cast<const char*>(data), size));
    if (kam::readTsv(kam::writeTsv(block)) != block) std::abort();
    return 0;
}
