#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Words that something can be found by.
struct Findable {
    std::string key;         ///< the same from visit to visit: "screen:/inicio", "account:a-7"
    std::string name;        ///< what it is called
    std::string detail;      ///< what else it can be found by: a question's words, a person's round
    bool shownFirst = false; ///< offered before anything is typed

    // For comparing: small letters without accents.
    std::string plainName = {}, plainDetail = {};
};

/// The same, made ready for searching.
Findable findable(std::string key, std::string name, std::string detail, bool shownFirst = false);

/// What is found by what was typed, the best first, as places in `all`.
///
/// Every word typed must occur. A name that begins with it comes before one with a word that does,
/// then details, then what has it inside a word; among equals the order of `all`. Where nothing is
/// typed: what was used lately (`recent`, keys, the latest first), then what is shown first.
std::vector<std::size_t> search(const std::vector<Findable>& all, std::string_view typed,
                                const std::vector<std::string>& recent = {});

} // namespace kam
