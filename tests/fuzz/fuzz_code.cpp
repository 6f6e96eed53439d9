// Hostile codes at their reader: as text, and as content whose checks are right, which text thrown
// at random never has. What it accepts, it must be able to write and read again as the same.
#include "core/base/code32.hpp"
#include "core/catalogue/assets.hpp"
#include "core/document/response_code.hpp"
#include "core/workshop/handed_in.hpp"
#include "core/workshop/invitation_code.hpp"

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

void readAndWriteInvitation(std::string_view code) {
    const auto read = kam::decodeInvitationCode(code, questionnaire());
    if (!read) return;
    const std::string written = kam::encodeInvitationCode(*read, questionnaire());
    const auto again = kam::decodeInvitationCode(written, questionnaire());
    // Names that no code of ours has are cut.
    if (!again || again->round != read->round) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    readAndWrite(text);
    readAndWriteInvitation(text);
    kam::responseCodesIn(text);
    kam::CodeWriter content;
    for (std::size_t i = 0; i < size && i < 400; ++i)
        content.put(data[i], 8);
    readAndWrite("KAM1-" + content.code());
    readAndWriteInvitation("KAI1-" + content.code());
    return 0;
}
