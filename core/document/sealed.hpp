#pragma once

#include "core/base/result.hpp"

#include <string>
#include <string_view>

namespace kam {

/// Wraps JSON so that a changed, cut or emptied file is recognised:
/// `{"checksum":"<crc32c in hex>","bytes":<length>,"body":<the JSON as it is>}`.
std::string seal(std::string_view json);

/// The JSON inside, or badChecksum.
Result<std::string_view> unseal(std::string_view sealed);

} // namespace kam
