#include "app/shell/application_state.hpp"
#include "app/shell/customer_importing.hpp"
#include "app/ui/icons.hpp"
#include "core/workshop/handed_in.hpp"

#include <algorithm>

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
    if (std::any_of(files.begin(), files.end(), isTable)) {
        if (files.size() == 1) return openTable(files.front());
        toasts.show(texts("table.oneAtATime"), ui::icon::alertTriangle, platform.now());
        return;
    }
    importing.open(withoutProse(files), session.results().questionnaires(), session.workspace(),
                   std::move(imported));
}

/// A file that was chosen as a table may be one of ours all the same.
void Application::State::openTable(const ChosenFile& file) {
    const bool ours = isFileText(file.bytes) && !isTable(file);
    if (ours) return openFiles({file});
    platform.wake();
    if (session.readOnly()) {
        toasts.show(texts("table.readOnly"), ui::icon::lock, platform.now());
        return;
    }
    session.settleTyping(true);
    asked = {};
    importing.close();
    table = std::make_shared<CustomerImporting>(file, platform);
}

void Application::State::perform(const PasteTable& what) {
    openTable({.name = {}, .bytes = what.text});
}

void Application::State::perform(const ReadTable& how) {
    if (table) table->read(how);
}

void Application::State::perform(const MapColumn& column) {
    if (table) table->map(column);
}

void Application::State::perform(const TableLook& look) {
    if (table) table->look(look);
}

void Application::State::confirmTable() {
    if (!table) return;
    const std::shared_ptr<CustomerImporting> taken = std::exchange(table, nullptr);
    std::string said = taken->confirm(session, texts);
    if (said.empty()) return;
    offerUndo(std::move(said));
    go({Screen::customers, {}});
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
