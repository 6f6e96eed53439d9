#pragma once

#include "app/platform.hpp"
#include "app/shell/session.hpp"

#include <cstdint>
#include <optional>

namespace kam {

/// Sees that the file outside the browser gets a copy of what is saved, a moment after the last
/// edit, as writing all of it at every key would cost more than it gives.
class BackupKeeper {
public:
    explicit BackupKeeper(Platform& world) : platform(world) {}

    /// Once a frame.
    void tick(Session& session);
    /// A person wants the copy now, whatever the file holds.
    void overwrite(Session& session);

private:
    void notice(Session& session);

    Platform& platform;
    std::uint64_t seen = 0; ///< version of the session at the last look
    Instant changedAt;
    std::optional<std::uint64_t> writing; ///< version that is on its way
    std::optional<Instant> writtenAt;     ///< of the last copy that arrived
};

} // namespace kam
