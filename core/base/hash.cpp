#include "core/base/hash.hpp"

#include <array>

namespace kam {

namespace {

constexpr std::uint32_t castagnoli = 0x82F63B78; // bits reversed

constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest >> 1) ^ ((rest & 1U) != 0 ? castagnoli : 0);
        table[byte] = rest;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> table = makeTable();

} // namespace

std::uint32_t crc32c(std::string_view bytes) {
    std::uint32_t rest = ~0U;
    for (const char byte : bytes) {
        rest = (rest >> 8) ^ table[(rest ^ static_cast<unsigned char>(byte)) & 0xFFU];
    }
    return ~rest;
}

std::uint64_t fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    }
    return hash;
}

} // namespace kam
