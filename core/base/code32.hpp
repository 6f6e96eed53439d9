#pragma once

#include "core/base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// A code that people read aloud, type and paste: Crockford's base 32 (no I, L, O, U) in groups of
/// five characters and a check character, "4M7K2C-Q9XW1T-…", the first six characters a checksum of
/// the rest. The check character finds every single mistyped character and every two exchanged ones
/// of its group, by GF(32) arithmetic (a Reed-Solomon code with one check symbol), and a group that
/// was left out; the checksum (30 bits of CRC-32C) finds the rest.
class CodeWriter {
public:
    /// Appends the lowest `bits` of a number, 1-64.
    void put(std::uint64_t value, int bits);
    /// Appends a text of at most 255 bytes.
    void put(std::string_view text);
    std::string code() const;

private:
    std::vector<std::uint8_t> symbols; ///< 0-31
    int free = 0;                      ///< bits left in the last one
};

class CodeReader {
public:
    /// Capitals, hyphens and white space do not matter; O is 0, I and L are 1. A fault says which
    /// group is wrong.
    static Result<CodeReader> open(std::string_view code);

    /// The next bits as a number; nothing where they are not there.
    std::optional<std::uint64_t> take(int bits);
    std::optional<std::string> takeText();
    /// Whether nothing but what fills the last group is left.
    bool finished() const;

private:
    std::vector<std::uint8_t> symbols;
    std::size_t at = 0; ///< bits read
};

} // namespace kam
