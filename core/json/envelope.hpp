#pragma once

#include "core/json/document.hpp"

#include <optional>
#include <string_view>

namespace kam::json {

/// The version of every `kam/…` format that this program reads and writes.
inline constexpr int currentVersion = 1;

/// What `format` says, or nothing where the document is no object with such a text.
std::optional<std::string_view> formatOf(const Document& document);

/// What keeps a file from being read as `format` at all: it is of another kind, or newer, or has
/// no version. Older versions would be migrated here; there is none yet.
std::optional<Fault> checkEnvelope(const Document& document, std::string_view format);

} // namespace kam::json
