#pragma once

#include "core/base/language.hpp"

#include <string>

namespace kam {

/// A text in one language or more.
struct Wording {
    std::string es, en;

    /// In another language where it is not in that one.
    const std::string& in(Language language) const {
        return en.empty() || (language == Language::es && !es.empty()) ? es : en;
    }
    bool empty() const { return es.empty() && en.empty(); }
    bool operator==(const Wording&) const = default;
};

} // namespace kam
