#pragma once

#include "app/platform.hpp"

#include <string>

namespace kam::web {

/// A folder in Emscripten's file system whose content lives in IndexedDB. Reading and writing are
/// those of C; what makes them last is web/bridge/storage.ts.
class FilesIdbfs final : public Files {
public:
    /// `folder` exists and is loaded. Without `lasting` nothing is ever saved.
    FilesIdbfs(std::string folder, bool lasting);

    std::vector<std::string> list() const override;
    std::optional<std::string> read(std::string_view name) const override;
    bool write(std::string_view name, std::string_view bytes) override;
    void remove(std::string_view name) override;
    void sync(Synced done) override;
    bool keepTail(std::string_view bytes) override;
    std::string tail() const override;

    /// A save ended; `error` is empty when everything is kept.
    void synced(std::string error);
    /// Whether this page may save.
    void setLasting(bool lasting) { mayLast = lasting; }

private:
    std::string path(std::string_view name) const;

    std::string folder;
    bool mayLast;
    Synced waiting;
};

} // namespace kam::web
