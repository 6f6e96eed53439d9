#include "app/shell/participation.hpp"

#include "core/base/hash.hpp"
#include "core/document/response_json.hpp"

namespace kam {
namespace {

// web/bridge/folders.ts forgets what ends with "@<key>" when it erases a folder.
std::string keyOf(std::string_view what, std::string_view folder) {
    return std::string(what) + '@' + std::string(folder);
}

constexpr std::string_view curtain = "curtain";

std::string markOf(const Response& response) {
    return std::to_string(fnv1a(encodeResponse(response)));
}

} // namespace

std::string Participation::own(std::string_view what) const {
    return keyOf(what, platform.folders().openKey());
}

Seat Participation::seat() const {
    const std::string turn = platform.setting(own("turn"));
    if (!turn.empty()) return turn == curtain ? Seat::curtain : Seat::turn;
    return platform.setting(own("guest")).empty() ? Seat::owner : Seat::participant;
}

std::string Participation::folderOf(std::string_view round) const {
    for (const std::string& folder : platform.folders().keys())
        if (platform.setting(keyOf("guest", folder)) == round) return folder;
    return {};
}

bool Participation::isClaimed(std::string_view folder) const {
    return !platform.setting(keyOf("guest", folder)).empty();
}

void Participation::claim(std::string_view folder, std::string_view round) {
    platform.setSetting(keyOf("guest", folder), round);
}

void Participation::leaveInvitation(std::string_view folder, std::string_view code) {
    platform.setSetting(keyOf("invitation", folder), code);
}

std::string Participation::takeInvitation() {
    const std::string key = own("invitation");
    std::string code = platform.setting(key);
    if (!code.empty()) platform.setSetting(key, {});
    return code;
}

void Participation::begin(Turns what, std::string_view response) {
    const std::string_view turn = what == Turns::take    ? response
                                  : what == Turns::leave ? std::string_view()
                                                         : curtain;
    platform.setSetting(own("turn"), turn);
}

bool Participation::handedIn(const Round& round, const Response& response) const {
    if (!round.anonymous) return response.submittedAt.has_value();
    return platform.setting(own("handedIn")) == markOf(response);
}

void Participation::handIn(const Response& response) {
    platform.setSetting(own("handedIn"), markOf(response));
}

} // namespace kam
