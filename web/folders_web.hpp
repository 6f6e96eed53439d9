#pragma once

#include "app/files.hpp"

#include <map>
#include <string>

namespace kam::web {

/// The workspaces as web/bridge/folders.ts keeps them.
class FoldersWeb final : public Folders {
public:
    std::vector<std::string> keys() const override;
    std::string openKey() const override;
    void open(std::string_view key) override;
    void copy(std::string_view from, std::string_view to, Done done) override;
    void erase(std::string_view key, Done done) override;

    /// What was asked for ended; `error` is empty where it succeeded.
    void done(int request, std::string error);

private:
    int ask(Done done);

    int lastRequest = 0;
    std::map<int, Done> requests;
};

} // namespace kam::web
