#pragma once

#include "core/base/date.hpp"
#include "core/base/id.hpp"
#include "core/base/money.hpp"
#include "core/base/wording.hpp"
#include "core/json/input.hpp"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How single values are read: each rule gives the value, or nothing and a fault at its place.
namespace kam::json {

std::optional<std::string> text(const Input& input);
std::optional<bool> flag(const Input& input);
std::optional<Id> id(const Input& input);
std::optional<Date> date(const Input& input);
std::optional<Instant> instant(const Input& input);
/// `{"amount": "1234567.89", "currency": "COP"}`.
std::optional<Money> money(const Input& input);
/// Three capital letters.
std::optional<std::string> currency(const Input& input);
/// `{"es": "…", "en": "…"}`, one of them at least.
std::optional<Wording> wording(const Input& input);
std::optional<std::vector<Wording>> wordings(const Input& input);
/// Names of people, none of them empty, 10,000 at most.
std::optional<std::vector<std::string>> people(const Input& input);
/// A text that is not empty.
std::optional<std::string> name(const Input& input);
/// An object of whatever content, as its canonical text.
std::optional<std::string> anyObject(const Input& input);

/// A number of a range, both ends included.
struct Between {
    double least, most;
    std::optional<double> operator()(const Input& input) const;
};

/// Any number; what no double holds was refused when the document was read.
inline constexpr Between anyNumber{std::numeric_limits<double>::lowest(),
                                   std::numeric_limits<double>::max()};

/// A whole number of a range; 2.0 is one too, as in JSON Schema.
template <typename T>
struct Whole {
    T least, most;
    std::optional<T> operator()(const Input& input) const;
};

/// The written form of each value of an enumeration.
template <typename T, std::size_t N>
using Names = std::array<std::pair<std::string_view, T>, N>;

template <typename T, std::size_t N>
std::string_view nameIn(const Names<T, N>& names, T value) {
    for (const auto& [name, named] : names) {
        if (named == value) return name;
    }
    return {};
}

/// One of a few names.
template <typename T, std::size_t N>
struct OneOf {
    const Names<T, N>& names;
    std::optional<T> operator()(const Input& input) const {
        const auto given = text(input);
        if (!given) return std::nullopt;
        std::string allowed;
        for (const auto& [name, value] : names) {
            if (name == *given) return value;
            if (!allowed.empty()) allowed += ", ";
            allowed += name;
        }
        input.fault(FaultKind::notOneOf, allowed);
        return std::nullopt;
    }
};
template <typename T, std::size_t N>
OneOf(const Names<T, N>&) -> OneOf<T, N>;

} // namespace kam::json
