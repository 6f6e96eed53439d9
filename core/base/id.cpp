#include "core/base/id.hpp"

#include <algorithm>

namespace kam {

namespace {

constexpr std::size_t longestId = 64;

bool isIdCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

} // namespace

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= longestId &&
           std::all_of(text.begin(), text.end(), isIdCharacter);
}

Id makeId(std::string_view prefix, std::uint64_t randomBits) {
    // Crockford's base 32: no i, l, o, u, so that an id can be read aloud and copied by hand.
    constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
    constexpr std::size_t length = 13; // × 5 bits >= 64 bits
    Id id(prefix);
    id += '-';
    for (std::size_t i = 0; i < length; ++i) {
        id += digits[randomBits & 31U];
        randomBits >>= 5;
    }
    return id;
}

} // namespace kam
