#include "core/base/id.hpp"

#include <algorithm>

namespace kam {

namespace {

constexpr std::size_t longestId = 64;

bool isIdCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

// Crockford's base 32: no i, l, o, u, so that an id can be read aloud and copied by hand.
constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t length = 13; // × 5 bits >= 64 bits

} // namespace

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= longestId &&
           std::all_of(text.begin(), text.end(), isIdCharacter);
}

Id makeId(std::string_view prefix, std::uint64_t randomBits) {
    Id id(prefix);
    id += '-';
    for (std::size_t i = 0; i < length; ++i) {
        id += digits[randomBits & 31U];
        randomBits >>= 5;
    }
    return id;
}

std::optional<std::uint64_t> randomBitsOf(std::string_view id) {
    if (id.size() < length + 1) return std::nullopt;
    std::uint64_t bits = 0;
    for (std::size_t i = length; i-- > 0;) {
        const std::size_t digit = digits.find(id[id.size() - length + i]);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = bits << 5U | digit;
    }
    const std::string_view prefix = id.substr(0, id.size() - length - 1);
    return makeId(prefix, bits) == id ? std::optional(bits) : std::nullopt;
}

} // namespace kam
