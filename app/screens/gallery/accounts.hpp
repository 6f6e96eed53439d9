#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kam::gallery {

/// Made-up customers for the gallery's grid: always the same, and as many as a large company has.
struct Accounts {
    struct Account {
        std::string key, name, city, owner;
        int kind = 0; ///< of account, 0-3
        std::optional<double> revenue, margin;
        int visits = 0;
    };
    std::vector<Account> list;
    std::uint64_t version = 1;

    explicit Accounts(int count);
};

} // namespace kam::gallery
