#include "app/screens/company_switcher.hpp"

#include "app/screens/wording.hpp"

#include <vector>

namespace kam {
namespace {

using namespace ui;

/// Which other workspace to open; the last ones, a new one, and all of them.
void drawCompanies(const View& view, Ui& ui, Actions& actions) {
    constexpr std::size_t most = 6;
    std::vector<const WorkspaceEntry*> others;
    for (const WorkspaceEntry& each : view.workspaces)
        if (!each.open && each.shelf == WorkspaceEntry::Shelf::listed && others.size() < most)
            others.push_back(&each);
    std::vector<std::string> options;
    options.reserve(others.size() + 2);
    for (const WorkspaceEntry* each : others)
        options.push_back(nameOf(*each, ui.texts));
    options.push_back(ui.texts("workspaces.new"));
    options.push_back(ui.texts("workspaces.all"));
    const int chosen = menu(ui, ui.texts("nav.workspaces"), options);
    if (chosen == -1) return;
    actions.wish(Show{});
    if (chosen < 0) return;
    const auto place = static_cast<std::size_t>(chosen);
    if (place < others.size())
        actions.wish(OpenWorkspace{others[place]->key});
    else if (place == others.size())
        actions.wish(OpenWorkspace{});
    else
        actions.go = Route{Screen::workspaces, {}};
}

} // namespace

std::string companyName(const View& view, const Texts& texts) {
    if (!view.listedAs.empty()) return view.listedAs;
    const std::string& own = view.workspace.company.name;
    return own.empty() ? texts("company.unnamed") : own;
}

std::string companyFirst(const View& view, const Ui& ui, std::string rest) {
    const bool named = !view.listedAs.empty() || !view.workspace.company.name.empty();
    if (ui.layout() == Layout::desktop || !named) return rest;
    return companyName(view, ui.texts) + " · " + rest;
}

void companySwitcher(const View& view, Ui& ui, PressRow row, Actions& actions,
                     const std::function<void(const std::string&)>& content) {
    const std::string company = companyName(view, ui.texts);
    const std::string name = ui.texts("workspaces.change", {{"company", company}});
    row.name = name;
    if (pressRow(ui, row, [&] { content(company); })) actions.wish(Show{Dialog::companies});
    if (view.dialog == Dialog::companies) drawCompanies(view, ui, actions);
}

} // namespace kam
