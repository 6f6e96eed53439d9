#include "app/screens/attention_parts.hpp"
#include "app/ui/grid.hpp"
#include "app/ui/icons.hpp"
#include "core/base/text.hpp"

#include <map>

/// Who looks after each customer.
namespace kam {
namespace {

using namespace ui;

enum Column : int { nameColumn, tierColumn, todayColumn, plannedColumn };

/// The table on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), models(modelNames(on.texts)) {}

    void draw() {
        text(ui, texts(ui.phone() ? "attention.gridPhone" : "attention.gridMore"), Type::data,
             Color::ink2);
        ui.gap(12);
        const bool editable = !view.readOnly;
        const std::vector<GridColumn> columns{
            {.head = texts("portfolio.account"), .width = share(), .least = 180},
            {.head = texts("portfolio.class"), .width = fixed(130)},
            {.head = texts("attention.today"),
             .width = fixed(220),
             .editable = editable,
             .figure = true},
            {.head = texts("attention.planned"), .width = fixed(220), .editable = editable}};
        const GridUse use = grid(
            ui, "served", {.name = texts("attention.clients"), .bottom = editable ? 76.0f : 24.0f},
            columns, rows());
        keep(use.edits);
        if (use.chosen && !use.chosen->empty() && editable) drawChosen(*use.chosen);
    }

private:
    const Account& at(int row) const {
        return *(*view.selection.accounts)[static_cast<std::size_t>(row)];
    }
    std::optional<Tier> tierAt(int row) const {
        return (*view.selection.tiers)[static_cast<std::size_t>(row)];
    }

    GridRows rows() const {
        GridRows rows{.count = static_cast<int>(view.selection.accounts->size()),
                      .version = view.version};
        rows.key = [this](int row) { return at(row).id; };
        rows.words = [this](int row, int column) { return wordsAt(row, column); };
        rows.look = [this](int row, int column) {
            GridLook look;
            const auto tier = column == tierColumn ? tierAt(row) : std::nullopt;
            if (tier) look.icon = iconOf(*tier);
            if (tier) look.iconColor = colorOf(*tier);
            if (column == plannedColumn)
                look.type = at(row).toBeServedBy ? Type::dataStrong : Type::data;
            if (column == plannedColumn && !at(row).toBeServedBy) look.color = Color::ink2;
            return look;
        };
        rows.fault = [this](int, int, std::string_view words, std::optional<double>) {
            return cleaned(words).empty() || kindIn(words) ? std::string()
                                                           : texts("attention.unknownModel");
        };
        return rows;
    }

    std::string wordsAt(int row, int column) const {
        const Account& account = at(row);
        if (column == nameColumn) return account.name;
        if (column == tierColumn) return nameOf(tierAt(row), texts);
        const auto kind = column == todayColumn
                              ? account.servedBy
                              : plannedFor({&account, tierAt(row)}, view.selection.service->models);
        return kind ? nameOf(*kind, texts) : std::string();
    }

    std::optional<ServiceModelKind> kindIn(std::string_view words) const {
        const std::string wanted = folded(cleaned(words));
        for (std::size_t i = 0; i < models.size(); ++i)
            if (folded(models[i]) == wanted) return allServiceModels[i];
        return std::nullopt;
    }

    void keep(const std::vector<GridEdit>& edits) {
        if (edits.empty() || view.readOnly) return;
        std::map<Id, Account> changed;
        for (const GridEdit& edit : edits) {
            const Account* before = view.workspace.accounts.find(edit.key);
            if (!before) continue;
            Account& account = changed.try_emplace(edit.key, *before).first->second;
            (edit.column == todayColumn ? account.servedBy : account.toBeServedBy) =
                kindIn(edit.text);
        }
        Change change{{}, "change.served"};
        for (auto& [id, account] : changed)
            change.edits.emplace_back(put(std::move(account)));
        actions.changes.push_back(std::move(change));
    }

    void drawChosen(const std::unordered_set<std::string>& chosen) {
        ui.gap(12);
        row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
            text(ui, texts.plural("attention.chosen", static_cast<int>(chosen.size())), Type::data,
                 Color::ink2);
            for (std::size_t i = 0; i <= models.size(); ++i) {
                const bool known = i < models.size();
                if (!button(ui, known ? models[i] : texts("attention.notSaid"), {.height = 32}))
                    continue;
                actions.wish(
                    ServeAccounts{{chosen.begin(), chosen.end()},
                                  known ? std::optional(allServiceModels[i]) : std::nullopt});
            }
        });
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    std::vector<std::string> models; ///< by name
};

} // namespace

std::vector<std::string> modelNames(const Texts& texts) {
    std::vector<std::string> names;
    for (const ServiceModelKind kind : allServiceModels)
        names.push_back(nameOf(kind, texts));
    return names;
}

void drawServedAccounts(const View& view, Ui& ui, Actions& actions) {
    Shown(view, ui, actions).draw();
}

} // namespace kam
