#include "app/shell/application_state.hpp"
#include "core/offer/wording.hpp"
#include "core/workspace/service_list.hpp"

/// What is done while it is said what customers get and who looks after them.
namespace kam {

void Application::State::perform(const AddService&) {
    Service made{.id = makeId("sv", platform.randomBits())};
    made.levels.resize(2);
    const Id id = made.id;
    if (!session.apply({{put(std::move(made))}, "change.services"})) return;
    asked = {Dialog::editService, id};
    ui.focus("textbox", texts("service.name"));
}

void Application::State::perform(const RemoveService& which) {
    const Workspace& workspace = session.workspace();
    const Service* service = workspace.services.find(which.service);
    if (!service) return;
    std::string said = texts("service.removed", {{"name", nameOf(*service, texts)}});
    if (session.apply(removal(workspace, *service))) offerUndo(std::move(said));
}

void Application::State::perform(const ServeAccounts& what) {
    const Change change =
        servedBy(session.workspace(), {what.accounts.begin(), what.accounts.end()}, what.kind);
    const auto count = static_cast<int>(change.edits.size());
    if (count == 0 || !session.apply(change)) return;
    const std::string by = what.kind ? nameOf(*what.kind, texts) : texts("attention.notSaid");
    offerUndo(texts.plural("attention.told", count, {{"model", by}}));
}

} // namespace kam
