#pragma once

#include "core/base/date.hpp"
#include "core/base/result.hpp"
#include "core/workspace/history.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace kam {

/// A step as a line of JSON. The journal needs no opposites, as whoever replays it finds them; the
/// history that is read backwards does.
enum class Opposite : std::uint8_t { leftOut, written };
std::string encodeRevision(const Revision& step, Opposite opposite = Opposite::leftOut);
Result<Revision> decodeRevision(std::string_view json);

} // namespace kam
