#include "core/base/code32.hpp"

#include "core/base/hash.hpp"

#include <algorithm>

namespace kam {

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t groupSize = 6; ///< the last one is the check character
constexpr std::size_t checksumSize = 6;
/// More than any code of ours has.
constexpr std::size_t mostSymbols = 1200;

using Symbols = std::vector<std::uint8_t>;

/// Times the generator of GF(32), with x^5 + x^2 + 1.
std::uint8_t timesGenerator(std::uint8_t value) {
    const unsigned doubled = static_cast<unsigned>(value) << 1U;
    return static_cast<std::uint8_t>((doubled & 32U) != 0 ? doubled ^ 0x25U : doubled);
}

/// What a whole group adds up to, each character weighed by its place: the number of the group
/// where nothing is mistyped.
std::uint8_t sumOf(const std::uint8_t* group) {
    std::uint8_t sum = 0;
    for (std::size_t i = groupSize; i-- > 0;)
        sum = timesGenerator(sum) ^ group[i];
    return sum;
}

std::uint8_t markOf(std::size_t group) { return static_cast<std::uint8_t>((group + 1) % 32); }

/// The value of a character; nothing for one that no code has.
std::optional<std::uint8_t> valueOf(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const std::size_t place = digits.find(c);
    if (place == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint8_t>(place);
}

bool isBetween(char c) { return c == '-' || c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

Symbols checksumOf(const Symbols& content) {
    std::string bytes;
    for (const std::uint8_t symbol : content)
        bytes += static_cast<char>(symbol);
    std::uint32_t sum = crc32c(bytes);
    Symbols checksum;
    for (std::size_t i = 0; i < checksumSize; ++i, sum >>= 5U)
        checksum.push_back(static_cast<std::uint8_t>(sum & 31U));
    return checksum;
}

Fault mistyped(std::size_t group) { return {{}, FaultKind::mistyped, std::to_string(group + 1)}; }

} // namespace

void CodeWriter::put(std::uint64_t value, int bits) {
    for (int bit = bits - 1; bit >= 0; --bit) {
        if (free == 0) {
            symbols.push_back(0);
            free = 5;
        }
        --free;
        const auto one = static_cast<unsigned>((value >> static_cast<unsigned>(bit)) & 1U);
        symbols.back() =
            static_cast<std::uint8_t>(symbols.back() | (one << static_cast<unsigned>(free)));
    }
}

void CodeWriter::put(std::string_view text) {
    put(text.size(), 8);
    for (const char c : text)
        put(static_cast<std::uint8_t>(c), 8);
}

std::string CodeWriter::code() const {
    Symbols all = symbols;
    while ((all.size() + checksumSize) % (groupSize - 1) != 0)
        all.push_back(0);
    const Symbols checksum = checksumOf(all);
    all.insert(all.begin(), checksum.begin(), checksum.end());
    std::string code;
    for (std::size_t from = 0, group = 0; from < all.size(); from += groupSize - 1, ++group) {
        std::uint8_t characters[groupSize] = {};
        std::copy_n(all.begin() + static_cast<std::ptrdiff_t>(from), groupSize - 1, characters);
        while (sumOf(characters) != markOf(group))
            ++characters[groupSize - 1];
        if (!code.empty()) code += '-';
        for (const std::uint8_t each : characters)
            code += digits[each];
    }
    return code;
}

Result<CodeReader> CodeReader::open(std::string_view code) {
    Symbols typed;
    for (const char c : code) {
        if (isBetween(c)) continue;
        const std::optional<std::uint8_t> value = valueOf(c);
        if (!value || typed.size() == mostSymbols) return mistyped(typed.size() / groupSize);
        typed.push_back(*value);
    }
    CodeReader reader;
    const std::size_t groups = typed.size() / groupSize;
    for (std::size_t group = 0; group < groups; ++group) {
        const std::uint8_t* from = typed.data() + group * groupSize;
        if (sumOf(from) != markOf(group)) return mistyped(group);
        reader.symbols.insert(reader.symbols.end(), from, from + groupSize - 1);
    }
    if (typed.size() % groupSize != 0 || reader.symbols.size() < checksumSize)
        return mistyped(groups);
    const auto content = reader.symbols.begin() + checksumSize;
    const Symbols checksum(reader.symbols.begin(), content);
    reader.symbols.erase(reader.symbols.begin(), content);
    if (checksumOf(reader.symbols) != checksum) return Fault{{}, FaultKind::badChecksum, {}};
    return reader;
}

std::optional<std::uint64_t> CodeReader::take(int bits) {
    if (at + static_cast<std::size_t>(bits) > symbols.size() * 5) return std::nullopt;
    std::uint64_t value = 0;
    for (int i = 0; i < bits; ++i, ++at)
        value = value << 1U | ((unsigned{symbols[at / 5]} >> (4 - at % 5)) & 1U);
    return value;
}

std::optional<std::string> CodeReader::takeText() {
    const std::optional<std::uint64_t> size = take(8);
    if (!size || at + *size * 8 > symbols.size() * 5) return std::nullopt;
    std::string text;
    for (std::uint64_t i = 0; i < *size; ++i)
        text += static_cast<char>(*take(8));
    return text;
}

bool CodeReader::finished() const {
    CodeReader rest = *this;
    if (symbols.size() * 5 - at >= 30) return false;
    while (const std::optional<std::uint64_t> bit = rest.take(1))
        if (*bit != 0) return false;
    return true;
}

} // namespace kam
