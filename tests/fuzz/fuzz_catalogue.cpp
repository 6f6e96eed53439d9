// Broken and hostile questionnaires at their reader, as a company may write its own. What it
// accepts holds what it promises: every gate is an item, and every item is found under its id. One
// that says in what it differs from the standard is written as it was read.
#include "core/catalogue/questionnaire.hpp"
#include "core/document/questionnaire_file.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view json(reinterpret_cast<const char*>(data), size);
    if (const auto own = kam::decodeQuestionnaireFile(json)) {
        const auto again = kam::decodeQuestionnaireFile(kam::encodeQuestionnaireFile(*own));
        if (!again || kam::contentId(*again) != kam::contentId(*own)) std::abort();
    }
    const auto read = kam::decodeQuestionnaire(json);
    if (!read) return 0;
    for (const kam::ItemId& gate : read->gates)
        if (!read->item(gate)) std::abort();
    for (const kam::Item* item : read->items(kam::Mode::full))
        if (read->item(item->id) != item) std::abort();
    return 0;
}
