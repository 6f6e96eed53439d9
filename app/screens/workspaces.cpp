#include "app/screens/page.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;
using Shelf = WorkspaceEntry::Shelf;

/// What can be done with a workspace.
enum class Deed { open, rename, duplicate, archive, list, remove, erase };

std::vector<Deed> deedsFor(const WorkspaceEntry& entry) {
    switch (entry.shelf) {
    case Shelf::listed:
        if (entry.open) return {Deed::rename, Deed::duplicate, Deed::archive, Deed::remove};
        return {Deed::open, Deed::rename, Deed::duplicate, Deed::archive, Deed::remove};
    case Shelf::archived:
        if (entry.open) return {Deed::list, Deed::rename, Deed::duplicate, Deed::remove};
        return {Deed::open, Deed::list, Deed::rename, Deed::duplicate, Deed::remove};
    case Shelf::removed:
        break;
    }
    if (entry.open) return {Deed::list};
    return {Deed::list, Deed::erase};
}

std::string wordsFor(Deed deed, Shelf shelf, const Texts& texts) {
    switch (deed) {
    case Deed::open:
        return texts("workspaces.open");
    case Deed::rename:
        return texts("workspaces.rename");
    case Deed::duplicate:
        return texts("workspaces.duplicate");
    case Deed::archive:
        return texts("workspaces.archive");
    case Deed::list:
        return texts(shelf == Shelf::removed ? "workspaces.restore" : "workspaces.list");
    case Deed::remove:
        return texts("workspaces.remove");
    case Deed::erase:
        return texts("workspaces.erase");
    }
    return {};
}

void wish(Deed deed, const WorkspaceEntry& entry, const Texts& texts, Actions& actions) {
    switch (deed) {
    case Deed::open:
        actions.wish(OpenWorkspace{entry.key});
        break;
    case Deed::rename:
        actions.wish(Show{Dialog::renameWorkspace, entry.key, nameOf(entry, texts)});
        break;
    case Deed::duplicate:
        actions.wish(DuplicateWorkspace{entry.key});
        break;
    case Deed::archive:
        actions.wish(ShelveWorkspace{entry.key, Shelf::archived});
        break;
    case Deed::list:
        actions.wish(ShelveWorkspace{entry.key, Shelf::listed});
        break;
    case Deed::remove:
        actions.wish(ShelveWorkspace{entry.key, Shelf::removed});
        break;
    case Deed::erase:
        actions.wish(Show{Dialog::eraseWorkspace, entry.key});
        break;
    }
}

/// "Aceros del Valle S.A. · ayer 16:20": the company where the title is another.
std::string remarkOf(const WorkspaceEntry& entry, const Ui& ui) {
    std::string words;
    if (!entry.title.empty() && !entry.company.empty() && entry.title != entry.company)
        words = entry.company + " · ";
    if (!entry.changedAt) return words + ui.texts("workspaces.nothingYet");
    return words + ui.texts("workspaces.changed",
                            {{"when", momentOf(*entry.changedAt, ui.platform, ui.texts)}});
}

std::string sizeOf(const WorkspaceEntry& entry, const Texts& texts) {
    return entry.bytes ? formatBytes(static_cast<double>(entry.bytes), texts.language())
                       : std::string();
}

void drawContent(Ui& ui, const WorkspaceEntry& entry) {
    const Texts& texts = ui.texts;
    const std::string size = sizeOf(entry, texts), remark = remarkOf(entry, ui);
    const auto name = [&] {
        row(ui, {.height = 20, .gap = 8}, [&] {
            text(ui, nameOf(entry, texts), Type::dataStrong);
            if (entry.open) badge(ui, texts("workspaces.isOpen"), BadgeKind::neutral);
        });
        text(ui, ui.phone() && !size.empty() ? remark + " · " + size : remark, Type::note,
             Color::ink3, ui.phone() ? 2 : 1);
    };
    ui.gap(9);
    if (ui.phone()) {
        name();
    } else {
        columns(ui, {share(1), fixed(80)}, 12, {name, [&] {
                                                    ui.gap(9);
                                                    row(ui, {.height = 18}, [&] {
                                                        pushRight(ui);
                                                        text(ui, size, Type::data, Color::ink2);
                                                    });
                                                }});
    }
    ui.gap(9);
}

void drawEntry(const View& view, Ui& ui, const WorkspaceEntry& entry, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::vector<Deed> deeds = deedsFor(entry);
    std::vector<std::string> options;
    options.reserve(deeds.size());
    for (const Deed deed : deeds)
        options.push_back(wordsFor(deed, entry.shelf, texts));
    const std::string name = nameOf(entry, texts), size = sizeOf(entry, texts);
    std::string spoken = name;
    if (entry.open) spoken += ", " + texts("workspaces.isOpen");
    spoken += ", " + remarkOf(entry, ui);
    if (!size.empty()) spoken += ", " + size;
    const RecordUse use = recordRow(
        view, ui,
        {.id = entry.key, .name = name, .spoken = std::move(spoken), .options = std::move(options)},
        [&] { drawContent(ui, entry); }, actions);
    if (use.chosen >= 0)
        wish(deeds[static_cast<std::size_t>(use.chosen)], entry, texts, actions);
    else if (use.opened && entry.open)
        actions.go = Route{Screen::home, {}};
    else if (use.opened && entry.shelf == Shelf::removed)
        actions.wish(Show{Dialog::menu, entry.key});
    else if (use.opened)
        actions.wish(OpenWorkspace{entry.key});
}

/// One card of those that stand on a shelf; none where there are none.
void drawShelf(const View& view, Ui& ui, Shelf shelf, std::string_view title,
               std::string_view sentence, Actions& actions) {
    const auto stands = [&](const WorkspaceEntry& entry) { return entry.shelf == shelf; };
    const auto count = std::count_if(view.workspaces.begin(), view.workspaces.end(), stands);
    if (count == 0) return;
    card(ui, title, {.padY = 20, .name = title}, [&] {
        cardTitle(ui, title, ui.texts.plural("workspaces", static_cast<int>(count)));
        if (!sentence.empty()) {
            text(ui, sentence, Type::data, Color::ink2);
            ui.gap(10);
        }
        group(ui, Role::list, title, [&] {
            for (const WorkspaceEntry& entry : view.workspaces) {
                if (!stands(entry)) continue;
                scope(ui, entry.key, [&] {
                    divider(ui);
                    drawEntry(view, ui, entry, actions);
                });
            }
        });
    });
    ui.gap(16);
}

} // namespace

Actions drawWorkspaces(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    const bool kept = view.save.kind != SaveState::Kind::memory;
    const auto create = [&] {
        if (button(ui, texts("workspaces.new"),
                   {.kind = ButtonKind::primary, .leading = icon::plus, .disabled = !kept}))
            actions.wish(OpenWorkspace{});
    };
    page(ui, "workspaces",
         {.title = texts("nav.workspaces"),
          .subtitle = texts("workspaces.subtitle"),
          .actions = create},
         [&] {
             if (!kept && notice(ui, NoticeKind::alert, texts("workspaces.notKept"))) return;
             if (!kept) ui.gap(16);
             if (ui.phone()) {
                 create();
                 ui.gap(16);
             }
             drawShelf(view, ui, Shelf::listed, texts("workspaces.listed"), {}, actions);
             drawShelf(view, ui, Shelf::archived, texts("workspaces.archived"), {}, actions);
             drawShelf(view, ui, Shelf::removed, texts("workspaces.removed"),
                       texts("workspaces.removedMore"), actions);
         });
    return actions;
}

} // namespace kam
