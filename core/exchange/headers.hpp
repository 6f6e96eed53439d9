#pragma once

#include "core/exchange/mapping.hpp"

#include <string_view>

namespace kam {

/// What the name of a column tells before anything below is looked at.
struct HeaderMeaning {
    CustomerField field = CustomerField::ignored;
    bool known = false;   ///< otherwise the field says nothing
    int shift = 0;        ///< "(millones)": 6
    int year = 0;         ///< the latest that it names; 0: none
    std::string currency; ///< that it names; empty: none
};

/// Reads "Ventas 2025 (millones COP)" without regard to capitals, accents and words that add
/// nothing. Of names that are never a figure, such as a telephone, `known` is true and the field
/// `ignored`.
HeaderMeaning meaningOf(std::string_view header);

} // namespace kam
