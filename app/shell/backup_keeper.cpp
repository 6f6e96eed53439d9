#include "app/shell/backup_keeper.hpp"

namespace kam {
namespace {

/// Milliseconds without an edit before a copy is written.
constexpr int rest = 2'000;

} // namespace

/// A copy counts once it is there, and only where nothing was edited since.
void BackupKeeper::notice(Session& session) {
    const Backup::Status status = platform.backup().status();
    if (!writing || status.state == Backup::State::writing) return;
    if (status.at && status.at != writtenAt && *writing == session.version()) session.copied();
    writtenAt = status.at;
    writing.reset();
}

void BackupKeeper::tick(Session& session) {
    notice(session);
    const Backup::State state = platform.backup().status().state;
    const bool edited = session.version() != seen;
    if (edited) {
        seen = session.version();
        changedAt = platform.now();
    }
    // One that failed is tried again with the next edit, or by hand.
    const bool ready =
        state == Backup::State::current || (state == Backup::State::failed && edited);
    if (!ready || !session.copyDue() || !session.saved() || session.readOnly()) return;
    const std::int64_t rested = platform.now().milliseconds - changedAt.milliseconds;
    if (state == Backup::State::current && rested >= 0 && rested < rest) {
        platform.wakeAfter(rest - static_cast<int>(rested));
        return;
    }
    if (writing) return;
    writing = session.version();
    platform.backup().write(session.exportJson());
}

void BackupKeeper::overwrite(Session& session) {
    if (session.readOnly()) return;
    writing = session.version();
    platform.backup().overwrite(session.exportJson());
}

} // namespace kam
