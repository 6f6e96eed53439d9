#include "app/shell/application_state.hpp"
#include "app/ui/icons.hpp"
#include "core/workshop/handed_in.hpp"

/// Opening what came as a file, a text, a link.
namespace kam {
namespace {

/// Files as they are, but of a text with codes one for each.
std::vector<ChosenFile> withoutProse(const std::vector<ChosenFile>& files) {
    std::vector<ChosenFile> all;
    for (const ChosenFile& file : files) {
        const auto codes =
            isFileText(file.bytes) ? std::vector<std::string>() : responseCodesIn(file.bytes);
        for (const std::string& code : codes)
            all.push_back({.name = file.name, .bytes = code});
        if (codes.empty()) all.push_back(file);
    }
    return all;
}

} // namespace

void Application::State::openFiles(const std::vector<ChosenFile>& files,
                                   std::function<void()> imported) {
    session.settleTyping(true);
    platform.wake();
    if (files.size() == 1 && openInvitation(files.front().bytes)) return;
    if (participation.seat() != Seat::owner) {
        toasts.show(texts("guest.noFiles"), ui::icon::alertTriangle, platform.now());
        return;
    }
    importing.open(withoutProse(files), session.results().questionnaires(), session.workspace(),
                   std::move(imported));
}

/// What the address asks for when it changes; answers wait until this tab writes.
void Application::State::followRoute() {
    if (route.screen == Screen::invitation) openInvitation(route.detail);
    if (route.screen != Screen::answers || session.readOnly()) return;
    const std::string code = std::exchange(route.detail, {});
    stand({Screen::workshop, {}});
    openFiles({{.name = {}, .bytes = code}});
}

void Application::State::perform(const AddAnswers& what) {
    asked = {};
    openFiles({{.name = {}, .bytes = what.typed}});
}

} // namespace kam
