#pragma once

#include "core/base/id.hpp"
#include "core/base/result.hpp"
#include "core/workspace/kept_version.hpp"

#include <string>
#include <string_view>

namespace kam {

/// What a version is called, and of which workspace it is; that may have no id yet.
struct VersionHead {
    KeptVersion version; ///< its number is that of the file and not written
    Id workspace;
};

/// One line of JSON.
std::string encodeVersionHead(const VersionHead& head);
Result<VersionHead> decodeVersionHead(std::string_view text);

} // namespace kam
