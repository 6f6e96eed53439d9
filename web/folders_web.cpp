#include "web/folders_web.hpp"

#include "core/base/text.hpp"
#include "web/bridge.hpp"

#include <utility>

namespace kam::web {

std::vector<std::string> FoldersWeb::keys() const { return split(bridge::folderKeys(), '\n'); }
std::string FoldersWeb::openKey() const { return bridge::openKey(); }
void FoldersWeb::open(std::string_view key) { bridge::openFolder(key); }

void FoldersWeb::copy(std::string_view from, std::string_view to, Done done) {
    bridge::copyFolder(ask(std::move(done)), from, to);
}

void FoldersWeb::erase(std::string_view key, Done done) {
    bridge::eraseFolder(ask(std::move(done)), key);
}

int FoldersWeb::ask(Done done) {
    requests.emplace(++lastRequest, std::move(done));
    return lastRequest;
}

void FoldersWeb::done(int request, std::string error) {
    const auto node = requests.extract(request);
    if (node) node.mapped()(std::move(error));
}

} // namespace kam::web
