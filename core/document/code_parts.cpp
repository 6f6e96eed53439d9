#include "core/document/code_parts.hpp"

#include "core/base/hash.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace kam::document {

std::uint64_t fingerprintOf(const std::vector<const Item*>& items) {
    std::string ids;
    for (const Item* item : items)
        ids += item->id + '\n';
    return crc32c(ids) & 0xFFFFU;
}

void writeId(CodeWriter& writer, const Id& id) {
    const auto bits = id.find('-') == 1 ? randomBitsOf(id) : std::nullopt;
    writer.put(bits ? 1 : 0, 1);
    if (!bits) return writer.put(std::string_view(id));
    writer.put(static_cast<std::uint8_t>(id.front()), 8);
    writer.put(*bits, 64);
}

std::optional<Id> readId(CodeReader& reader) {
    const auto made = reader.take(1);
    if (!made) return std::nullopt;
    if (*made == 0) {
        const auto text = reader.takeText();
        return text && isId(*text) ? text : std::nullopt;
    }
    const auto letter = reader.take(8), bits = reader.take(64);
    if (!letter || !bits) return std::nullopt;
    Id id = makeId(std::string(1, static_cast<char>(*letter)), *bits);
    return isId(id) ? std::optional(std::move(id)) : std::nullopt;
}

std::optional<std::string> readWords(CodeReader& reader) {
    std::optional<std::string> words = reader.takeText();
    if (!words) return std::nullopt;
    for (std::string_view rest = *words; !rest.empty();) {
        const auto first = firstCodePoint(rest);
        if (!first) return std::nullopt;
        rest.remove_prefix(first->bytes);
    }
    return words;
}

std::optional<std::string_view> groupsOf(std::string_view text, std::string_view prefix) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return std::nullopt;
    text.remove_prefix(from);
    if (text.size() < prefix.size()) return std::nullopt;
    const bool same =
        std::equal(prefix.begin(), prefix.end(), text.begin(),
                   [](char ours, char given) { return ours == given || (ours | 32) == given; });
    return same ? std::optional(text.substr(prefix.size())) : std::nullopt;
}

} // namespace kam::document
