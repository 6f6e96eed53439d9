#pragma once

#include "app/backup.hpp"

namespace kam::web {

/// The file of the copies as web/bridge/backup.ts keeps it.
class BackupWeb final : public Backup {
public:
    Status status() const override { return known; }
    void choose(std::string_view suggestedName) override;
    void allow() override;
    void write(std::string_view json) override;
    void overwrite(std::string_view json) override;
    void read(Read done) override;
    void adopt() override;
    void stop() override;

    /// What became of the file.
    void became(Status status) { known = std::move(status); }

    /// What was asked for with `read`.
    void wasRead(const ChosenFile& file);

private:
    Status known;
    Read reading; ///< who waits for the file
};

} // namespace kam::web
