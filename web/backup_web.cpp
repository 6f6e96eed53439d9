#include "web/backup_web.hpp"

#include "app/platform.hpp"
#include "web/bridge.hpp"

#include <utility>

namespace kam::web {

void BackupWeb::choose(std::string_view suggestedName) {
    bridge::backup(bridge::BackupDeed::choose, suggestedName);
}

void BackupWeb::allow() { bridge::backup(bridge::BackupDeed::allow); }

void BackupWeb::write(std::string_view json) {
    known.state = State::writing; // until it is told how that ended
    bridge::backup(bridge::BackupDeed::write, json);
}

void BackupWeb::overwrite(std::string_view json) {
    known.state = State::writing;
    bridge::backup(bridge::BackupDeed::overwrite, json);
}

void BackupWeb::read(Read done) {
    reading = std::move(done);
    bridge::backup(bridge::BackupDeed::read);
}

void BackupWeb::wasRead(const ChosenFile& file) {
    const Read done = std::exchange(reading, nullptr);
    if (done) done(file);
}

void BackupWeb::adopt() { bridge::backup(bridge::BackupDeed::adopt); }
void BackupWeb::stop() { bridge::backup(bridge::BackupDeed::stop); }

} // namespace kam::web
