#pragma once

#include "core/base/date.hpp"
#include "core/base/id.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What was decided about an account. Only `in` makes it a key account.
enum class DecisionKind : std::uint8_t {
    in,
    out,
    develop, ///< not yet: it is to become one
    exit,    ///< was one, and is served otherwise from now on
};

/// That somebody decided about an account, why and when. Decisions are kept; the latest counts.
struct Decision {
    Id id;
    Id account;
    DecisionKind kind = DecisionKind::in;
    std::string reason;
    std::vector<std::string> people; ///< who decided
    std::optional<Date> on;          ///< null: not said, earlier than any date
    int number = 0; ///< among those of its date: the later has the greater; 0: not known
    std::optional<Date> reviewOn; ///< when it is to be looked at again; null: not agreed

    bool operator==(const Decision&) const = default;
};

} // namespace kam
