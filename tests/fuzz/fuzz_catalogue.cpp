// Broken and hostile questionnaires at their reader, as a company may write its own. What it
// accepts holds what it promises: every gate is an item, and every item is found under its id.
#include "core/catalogue/questionnaire.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read =
        kam::decodeQuestionnaire(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!read) return 0;
    for (const kam::ItemId& gate : read->gates)
        if (!read->item(gate)) std::abort();
    for (const kam::Item* item : read->items(kam::Mode::full))
        if (read->item(item->id) != item) std::abort();
    return 0;
}
