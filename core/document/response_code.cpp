#include "core/document/response_code.hpp"

#include "core/base/code32.hpp"
#include "core/document/code_parts.hpp"
#include "core/document/response_json.hpp"

#include <algorithm>
#include <utility>

namespace kam {

using namespace document;

namespace {

constexpr std::string_view prefix = "KAM1-";
constexpr std::size_t longest = 300;
constexpr std::size_t longestText = 255; // bytes
constexpr int timeBits = 48;             // ms since 1970, until the year 10889

/// An answer as one number below 32: nothing, "not applicable" or a level, each but the first by
/// three kinds of confidence.
std::uint64_t numberOf(const Answer* answer) {
    if (!answer || !answer->answered()) return 0;
    const std::uint64_t what =
        answer->notApplicable ? 0 : 1 + static_cast<std::uint64_t>(*answer->level);
    const std::uint64_t sure =
        answer->confidence ? 1 + static_cast<std::uint64_t>(*answer->confidence) : 0;
    return 1 + 3 * what + sure;
}

/// Nothing for a number that no answer has.
std::optional<Answer> answerOf(std::uint64_t number) {
    Answer answer;
    if (number == 0) return answer;
    const auto what = static_cast<int>((number - 1) / 3), sure = static_cast<int>((number - 1) % 3);
    if (what > 5) return std::nullopt;
    answer.notApplicable = what == 0;
    if (what > 0) answer.level = what - 1;
    if (sure > 0) answer.confidence = static_cast<Confidence>(sure - 1);
    return answer;
}

/// What the code says; nothing where it ends too early or goes on after its end.
std::optional<Response> read(CodeReader& reader, Id round, const std::vector<const Item*>& items) {
    Response response;
    const auto id = readId(reader);
    const auto timed = reader.take(1);
    if (!id || !timed) return std::nullopt;
    response.round = std::move(round);
    response.id = *id;
    if (*timed != 0) {
        const auto time = reader.take(timeBits);
        if (!time) return std::nullopt;
        response.submittedAt = Instant{static_cast<std::int64_t>(*time)};
    }
    const auto name = readWords(reader), role = readWords(reader);
    if (!name || !role) return std::nullopt;
    response.name = *name;
    response.role = *role;
    for (const Item* item : items) {
        const auto number = reader.take(5);
        const auto answer = number ? answerOf(*number) : std::nullopt;
        if (!answer) return std::nullopt;
        if (answer->answered()) response.answers.emplace(item->id, *answer);
    }
    return reader.finished() ? std::optional(response) : std::nullopt;
}

} // namespace

std::optional<std::string> encodeResponseCode(const Response& response,
                                              const Questionnaire& questionnaire) {
    const bool fits = response.name.size() <= longestText && response.role.size() <= longestText;
    if (!fits) return std::nullopt;
    const auto answered = [&](const std::vector<const Item*>& items) {
        return std::count_if(items.begin(), items.end(),
                             [&](const Item* item) { return response.answerTo(item->id); });
    };
    std::vector<const Item*> items = questionnaire.items(Mode::quick);
    const std::vector<const Item*> all = questionnaire.items(Mode::full);
    const bool full = answered(items) < answered(all);
    if (full) items = all;
    CodeWriter writer;
    writer.put(full ? 1 : 0, 1);
    writer.put(fingerprintOf(items), fingerprintBits);
    writeId(writer, response.round);
    writeId(writer, response.id);
    const auto time = response.submittedAt ? response.submittedAt->milliseconds : -1;
    const bool timed = time >= 0 && time < std::int64_t{1} << timeBits;
    writer.put(timed ? 1 : 0, 1);
    if (timed) writer.put(static_cast<std::uint64_t>(time), timeBits);
    writer.put(response.name);
    writer.put(response.role);
    for (const Item* item : items)
        writer.put(numberOf(response.answerTo(item->id)), 5);
    std::string code = std::string(prefix) + writer.code();
    return code.size() <= longest ? std::optional(std::move(code)) : std::nullopt;
}

Result<Response> decodeResponseCode(std::string_view code, const Questionnaire& questionnaire) {
    const Workspace none;
    return decodeResponseCode(code, Questionnaires(none, questionnaire));
}

Result<Response> decodeResponseCode(std::string_view code, const Questionnaires& questionnaires) {
    const Fault other{{}, FaultKind::otherFormat, "kam/response"};
    const auto groups = groupsOf(code, prefix);
    if (!groups) return other;
    auto reader = CodeReader::open(*groups);
    if (!reader) return reader.faults();
    const auto full = reader->take(1), fingerprint = reader->take(fingerprintBits);
    auto round = readId(*reader);
    if (!full || !fingerprint || !round) return other;
    const Questionnaire& questionnaire = questionnaires.ofRound(*round);
    const auto items = questionnaire.items(*full != 0 ? Mode::full : Mode::quick);
    if (*fingerprint != fingerprintOf(items)) return other;
    const auto response = read(*reader, *std::move(round), items);
    if (!response) return other;
    return decodeResponse(encodeResponse(*response));
}

bool isResponseCode(std::string_view text) { return groupsOf(text, prefix).has_value(); }

} // namespace kam
