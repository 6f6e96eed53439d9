#pragma once

#include "app/ui/fields.hpp"
#include "core/base/money.hpp"

#include <optional>
#include <string_view>

namespace kam {

struct MoneyStyle {
    std::string_view label = {};
    bool hideLabel = false;         ///< still read out
    std::string_view currency = {}; ///< of an amount that is entered where none was
    bool disabled = false;
};

/// An amount of money, not negative. Empty: null. One in another currency stays in it.
ui::Entered<std::optional<Money>> moneyField(ui::Ui& ui, std::string_view id,
                                             const std::optional<Money>& amount,
                                             const MoneyStyle& style);

} // namespace kam
