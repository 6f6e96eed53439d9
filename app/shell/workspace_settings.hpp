#pragma once

#include "app/platform.hpp"

#include <string>
#include <string_view>

namespace kam {

/// The settings of this browser that belong to the open workspace and go when it is erased. The
/// first workspace has their names without more, so that what was set before there were several
/// still holds.
class WorkspaceSettings {
public:
    explicit WorkspaceSettings(Platform& world) : platform(world) {
        const std::string open = world.folders().openKey();
        if (open != Folders::first) ending = "@" + open;
    }

    std::string get(std::string_view key) const { return platform.setting(whole(key)); }
    void set(std::string_view key, std::string_view value) {
        platform.setSetting(whole(key), value);
    }

private:
    std::string whole(std::string_view key) const { return std::string(key) + ending; }

    Platform& platform;
    std::string ending;
};

} // namespace kam
