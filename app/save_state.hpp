#pragma once

#include "core/base/date.hpp"

#include <optional>
#include <string>

namespace kam {

/// Where the workspace stands on disk.
struct SaveState {
    enum class Kind {
        saved,    ///< every edit is confirmed
        saving,   ///< edits are on their way
        failed,   ///< the last attempt failed; edits are kept and tried again with the next one
        readOnly, ///< another tab writes
        memory,   ///< this browser keeps nothing; only an export saves
        blocked,  ///< the stored data could not be read in; nothing is written over it
        newer,    ///< a newer program wrote it; nothing is written over it
    };
    Kind kind = Kind::saved;
    std::optional<Instant> at; ///< of the last confirmed save
    std::string reason;        ///< of a failure, for the log and the curious

    /// Whether what is stored is not what the program holds, and stays as it is.
    bool untouchable() const { return kind == Kind::blocked || kind == Kind::newer; }
    /// Whether edits are refused.
    bool readOnly() const { return kind == Kind::readOnly || untouchable(); }
    bool operator==(const SaveState&) const = default;
};

} // namespace kam
