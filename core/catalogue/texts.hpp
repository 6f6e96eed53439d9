#pragma once

#include "core/base/language.hpp"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace kam {

struct Fault;

/// The words of the interface in one language, by key.
class Texts {
public:
    using Argument = std::pair<std::string_view, std::string>;

    explicit Texts(Language language);

    Language language() const { return spoken; }
    /// The text of a key; the key itself where there is none, so that a gap is seen.
    const std::string& operator()(std::string_view key) const;
    /// The text with `{name}` replaced.
    std::string operator()(std::string_view key, std::initializer_list<Argument> arguments) const;
    /// Chooses `<key>.one` or `<key>.other` by the count and replaces `{n}` with it, written in
    /// the language's form.
    std::string plural(std::string_view key, int count,
                       std::initializer_list<Argument> arguments = {}) const;

private:
    Language spoken;
    mutable std::map<std::string, std::string, std::less<>>
        words; ///< a missing key joins as itself
};

/// What a fault says to a person, without its path: how it is and how it should be.
std::string describe(const Fault& fault, const Texts& texts);

} // namespace kam
