// Hostile codes at their reader: as text, and as content whose checks are right, which text thrown
// at random never has. What it accepts, it must be able to write and read again as the same.
#include "core/base/code32.hpp"
#include "core/catalogue/assets.hpp"
#include "core/document/response_code.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

const kam::Questionnaire& questionnaire() {
    static const kam::Questionnaire read = *kam::decodeQuestionnaire(kam::asset::questionnaire());
    return read;
}

void readAndWrite(std::string_view code) {
    const auto read = kam::decodeResponseCode(code, questionnaire());
    if (!read) return;
    const auto written = kam::encodeResponseCode(*read, questionnaire());
    if (!written) return;
    const auto again = kam::decodeResponseCode(*written, questionnaire());
    if (!again || !(*again == *read)) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    readAndWrite(std::string_view(reinterpret_cast<const char*>(data), size));
    kam::CodeWriter content;
    for (std::size_t i = 0; i < size && i < 400; ++i)
        content.put(data[i], 8);
    readAndWrite("KAM1-" + content.code());
    return 0;
}
