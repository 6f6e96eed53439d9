#include "app/shell/journal.hpp"
#include "app/shell/store_inner.hpp"

/// The way back on disk: the steps before those that are known, and the versions kept by name.
namespace kam {

using Kind = SaveState::Kind;

std::vector<Revision> Store::takeEarlier() {
    const std::uint32_t number = std::exchange(own->earlier, 0);
    if (number == 0) return {};
    const std::optional<std::string> bytes =
        own->platform.files().read(toString({JournalName::Kind::history, number, 0}));
    if (!bytes) return {};
    Result<Past> found = decodePast(*bytes);
    if (!found) return {};
    if (found->before < number) own->earlier = found->before;
    return std::move(found->steps);
}

void Store::forgetPast(const Workspace& workspace) {
    if (!own->mayWrite()) return;
    own->forgetPast();
    own->earlier = 0;
    own->owed = own->forgetting = true;
    if (own->state.kind != Kind::failed) own->state.kind = Kind::saving;
    own->save(&workspace);
}

bool Store::hasEarlier() const { return own->earlier != 0; }

void Store::keepVersion(const KeptVersion& version, const Workspace& workspace) {
    if (!own->mayWrite()) return;
    own->versions.push_back(encodeVersion(version, workspace, own->program));
    if (own->state.kind != Kind::failed) own->state.kind = Kind::saving;
    own->save(&workspace);
}

const std::vector<KeptVersion>& Store::versions() const {
    if (own->listed) return *own->listed;
    std::vector<KeptVersion>& all = own->listed.emplace();
    for (const std::uint32_t number : own->shelf.numbersOf(JournalName::Kind::version)) {
        const std::optional<std::string> bytes =
            own->platform.files().read(toString({JournalName::Kind::version, number, 0}));
        KeptVersion version{.readable = false};
        if (bytes)
            if (Result<KeptVersion> found = decodeKeptVersion(*bytes)) version = std::move(*found);
        version.number = number;
        all.push_back(std::move(version));
    }
    return all;
}

std::optional<Workspace> Store::version(std::uint32_t number) const {
    const std::optional<std::string> bytes =
        own->platform.files().read(toString({JournalName::Kind::version, number, 0}));
    if (!bytes) return std::nullopt;
    Result<Workspace> workspace = decodeVersion(*bytes);
    return workspace ? std::optional(std::move(*workspace)) : std::nullopt;
}

void Store::dropVersion(std::uint32_t number, const Workspace& workspace) {
    if (!own->mayWrite()) return;
    own->shelf.dropVersion(number);
    own->dropping = true;
    if (own->state.kind != Kind::failed) own->state.kind = Kind::saving;
    own->save(&workspace);
}

} // namespace kam
