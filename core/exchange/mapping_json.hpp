#pragma once

#include "core/base/result.hpp"
#include "core/exchange/mapping.hpp"

#include <string>
#include <string_view>

namespace kam {

/// What is kept of a mapping for the next table: what columns of a name mean, in which unit and
/// currency. Columns without a name are left out, and all but the first hundred.
std::string encodeMapping(const Mapping& mapping);

/// Reads it again; anything else than what `encodeMapping` writes is a fault. One currency for all
/// amounts, as it was kept formerly, is that of each.
Result<Mapping> decodeMapping(std::string_view json);

/// `mapping` with the columns that only `former` names behind its own: tables of several sources
/// are remembered side by side.
Mapping together(Mapping mapping, const Mapping& former);

} // namespace kam
