#include "app/screens/attention_parts.hpp"
#include "app/screens/company_switcher.hpp"
#include "app/screens/money_field.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/figure/service_chart.hpp"

#include <algorithm>

/// Who looks after whom: four models, whom each is meant for, today against the plan.
namespace kam {
namespace {

using namespace ui;

/// The models on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), result(*seen.selection.service) {}

    void draw() {
        PageHead head{.title = texts("nav.attention"),
                      .subtitle = companyFirst(view, ui, subtitle()),
                      .actions = [this] { drawActions(); }};
        page(ui, "attention", head, [&] {
            if (ui.phone()) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
                ui.gap(16);
            }
            if (view.selection.accounts->empty()) return drawFirst();
            const bool clients = view.route.detail == clientsDetail;
            const int chosen =
                tabs(ui, texts("attention.parts"),
                     {texts("attention.summary"), texts("attention.clients")}, clients ? 1 : 0);
            if (chosen != (clients ? 1 : 0))
                actions.go =
                    Route{Screen::attention, chosen == 1 ? std::string(clientsDetail) : ""};
            ui.gap(16);
            if (clients) return drawServedAccounts(view, ui, actions);
            const auto models = [&] { drawModels(); };
            const auto tiers = [&] { drawTiers(); };
            if (ui.layout() == Layout::desktop) {
                columns(ui, {share(1), share(1)}, 16, {models, tiers});
            } else {
                models();
                tiers();
            }
            drawChart();
            drawMoves();
        });
    }

private:
    std::string currency() const { return view.workspace.company.currency; }

    std::string subtitle() const {
        const auto all = static_cast<int>(view.selection.accounts->size());
        if (all == 0) return {};
        return texts.plural("accounts.count", all) + " · " +
               texts.plural("attention.moving", static_cast<int>(result.moves.size())) + " · " +
               texts.plural("attention.unsaid", result.unsaid);
    }

    void drawActions() {
        if (button(ui, texts("nav.portfolio"), {.leading = icon::chartBubble}))
            actions.go = Route{Screen::portfolio, {}};
        if (button(ui, texts("nav.offer"), {.leading = icon::heartHandshake}))
            actions.go = Route{Screen::offer, {}};
    }

    void drawFirst() {
        if (emptyState(ui, {.icon = icon::users,
                            .title = texts("accounts.none"),
                            .sentence = texts("attention.first"),
                            .action = texts("nav.portfolio")}))
            actions.go = Route{Screen::portfolio, {}};
    }

    void drawModels() {
        card(ui, "models", {.padY = 20, .name = texts("attention.models")}, [&] {
            cardTitle(ui, texts("attention.models"));
            text(ui, texts("attention.modelsMore"), Type::note, Color::ink3);
            ui.gap(4);
            ServiceModels changed = result.models;
            for (const ServiceModelKind kind : allServiceModels)
                group(ui, Role::group, nameOf(kind, texts), [&] {
                    scope(ui, static_cast<int>(kind), [&] { drawModel(kind, changed); });
                });
            keep(changed);
        });
        ui.gap(16);
    }

    void drawModel(ServiceModelKind kind, ServiceModels& changed) {
        ServiceModel& model = changed.models[static_cast<std::size_t>(kind)];
        const std::string key(name(kind));
        ui.gap(8);
        divider(ui);
        ui.gap(10);
        text(ui, nameOf(kind, texts), Type::dataStrong);
        text(ui, texts("model." + key + ".more"), Type::note, Color::ink3);
        ui.gap(8);
        const auto cost = [&] {
            const auto entered = moneyField(ui, "cost", model.cost,
                                            {.label = texts("service.cost"),
                                             .currency = currency(),
                                             .disabled = view.readOnly});
            if (!entered.changed) return;
            model.cost = entered.value;
            actions.typing = true;
        };
        const auto hours = [&] {
            const auto entered = numberField(ui, "hours", model.hours,
                                             {.label = texts("service.hours"),
                                              .unit = "h",
                                              .low = 0,
                                              .high = 1000,
                                              .decimals = 1,
                                              .disabled = view.readOnly});
            if (!entered.changed) return;
            model.hours = entered.value;
            actions.typing = true;
        };
        if (ui.phone()) {
            cost();
            ui.gap(8);
            hours();
        } else {
            columns(ui, {share(1.3f), share(1)}, 12, {cost, hours});
        }
    }

    void keep(const ServiceModels& changed) {
        if (view.readOnly || changed == result.models) return;
        actions.changes.push_back({{put(changed)}, "change.serviceModels"});
    }

    void drawTiers() {
        card(ui, "tiers", {.padY = 20, .name = texts("attention.tiers")}, [&] {
            cardTitle(ui, texts("attention.tiers"));
            text(ui,
                 texts(view.workspace.serviceModels &&
                               view.workspace.serviceModels->meant != ServiceModels{}.meant
                           ? "attention.tiersOwn"
                           : "attention.tiersMore"),
                 Type::note, Color::ink3);
            ui.gap(4);
            for (const Tier tier : allTiers)
                scope(ui, name(tier), [&] { drawTier(tier); });
            if (result.tiers.none > 0) scope(ui, "none", [&] { drawTier(std::nullopt); });
        });
        ui.gap(16);
    }

    int countOf(std::optional<Tier> tier) const {
        return tier ? result.tiers.in[static_cast<std::size_t>(*tier)] : result.tiers.none;
    }

    void drawTier(std::optional<Tier> tier) {
        ui.gap(8);
        divider(ui);
        ui.gap(10);
        row(ui, {.height = 20, .gap = 8, .wrap = true}, [&] {
            if (tier) glyph(ui, iconOf(*tier), 16, colorOf(*tier));
            text(ui, nameOf(tier, texts), Type::dataStrong);
            text(ui, texts.plural("accounts.count", countOf(tier)), Type::data, Color::ink2);
        });
        text(ui, todayWords(tier), Type::note, Color::ink3);
        ui.gap(8);
        const auto plan = [&] {
            if (tier) drawPlan(*tier);
        };
        const auto today = [&] { drawToday(tier); };
        if (ui.phone()) {
            plan();
            if (tier) ui.gap(8);
            today();
        } else {
            columns(ui, {share(1), fixed(178)}, 12, {plan, today});
        }
    }

    /// "Hoy: vendedor en campo 8, sin decir 3".
    std::string todayWords(std::optional<Tier> tier) const {
        const auto& counts = result.todayOf[tier ? static_cast<std::size_t>(*tier) : tierCount];
        std::string words;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0) continue;
            if (!words.empty()) words += ", ";
            words += (i < serviceModelCount ? nameOf(allServiceModels[i], texts)
                                            : texts("attention.notSaid")) +
                     " " + std::to_string(counts[i]);
        }
        return words.empty() ? texts("attention.nobody")
                             : texts("attention.todayIs", {{"words", words}});
    }

    void drawPlan(Tier tier) {
        const std::vector<std::string> models = modelNames(texts);
        const auto now = static_cast<std::size_t>(result.models.meantFor(tier));
        const auto entered =
            comboBox(ui, "plan", models, models[now],
                     {.label = texts("attention.meantFor", {{"tier", nameOf(tier, texts)}}),
                      .hideLabel = true,
                      .required = true,
                      .disabled = view.readOnly});
        const auto place = entered.changed ? placeIn(models, entered.value) : std::nullopt;
        if (!place) return;
        ServiceModels changed = result.models;
        changed.meant[static_cast<std::size_t>(tier)] =
            allServiceModels[static_cast<std::size_t>(*place)];
        keep(changed);
    }

    /// A menu of who looks after all accounts of a tier today.
    void drawToday(std::optional<Tier> tier) {
        const std::string id = "today:" + std::string(tier ? name(*tier) : "none");
        const std::string what = texts("attention.sayFor", {{"tier", nameOf(tier, texts)}});
        if (button(ui, texts("attention.say"),
                   {.trailing = icon::chevronDown,
                    .fill = true,
                    .disabled = view.readOnly || countOf(tier) == 0,
                    .name = what}))
            actions.wish(Show{Dialog::menu, id});
        if (view.dialog != Dialog::menu || view.dialogAbout != id) return;
        std::vector<std::string> options = modelNames(texts);
        options.push_back(texts("attention.notSaid"));
        const int chosen = menu(ui, what, options);
        if (chosen == -1) return;
        actions.wish(Show{});
        if (chosen < 0) return;
        ServeAccounts served;
        if (chosen < static_cast<int>(serviceModelCount))
            served.kind = allServiceModels[static_cast<std::size_t>(chosen)];
        for (std::size_t i = 0; i < view.selection.accounts->size(); ++i)
            if ((*view.selection.tiers)[i] == tier)
                served.accounts.push_back((*view.selection.accounts)[i]->id);
        actions.wish(std::move(served));
    }

    void drawChart() {
        card(ui, "chart", {.padY = 20, .name = texts("service.chart")}, [&] {
            cardTitle(ui, texts("service.chart"), texts("attention.legend"));
            figure(ui, serviceChart(result, texts, std::min(960.0f, ui.width())));
            if (result.unsaid > 0) {
                ui.gap(8);
                text(ui, texts.plural("attention.unsaidMore", result.unsaid), Type::note,
                     Color::ink3);
            }
        });
        ui.gap(16);
    }

    void drawMoves() {
        card(ui, "moves", {.padY = 20, .name = texts("attention.moves")}, [&] {
            cardTitle(ui, texts("attention.moves"),
                      texts("attention.movesUnit", {{"currency", currency()}}));
            if (result.moves.empty())
                return text(ui, texts("attention.noMoves"), Type::data, Color::ink2);
            text(ui, freedBy(result, texts), Type::bodyStrong);
            text(ui,
                 texts("attention.gross", {{"saves", amountOf(result.saves, texts)},
                                           {"costs", amountOf(result.costs, texts)}}),
                 Type::data, Color::ink2);
            ui.gap(8);
            std::vector<std::vector<Cell>> rows;
            const std::size_t shown = std::min(result.moves.size(), view.selection.othersShown);
            for (std::size_t i = 0; i < shown; ++i)
                rows.push_back(rowOf(result.moves[i]));
            table(ui, "moves", {.name = texts("attention.moves")},
                  {{.head = texts("portfolio.account"), .width = share(1)},
                   {.head = texts("portfolio.class"), .width = fixed(110)},
                   {.head = texts("attention.change"), .width = share(1.4f)},
                   {.head = texts("attention.frees"), .width = fixed(140), .right = true},
                   {.head = texts("attention.freesHours"), .width = fixed(80), .right = true}},
                  rows);
            drawMore(ui, result.moves.size(), shown, actions);
            ui.gap(8);
            text(ui, texts("attention.movesMore"), Type::note, Color::ink3);
        });
        ui.gap(16);
    }

    std::vector<Cell> rowOf(const ServiceMove& move) const {
        Cell kind{.words = nameOf(move.tier, texts)};
        if (move.tier) {
            kind.icon = iconOf(*move.tier);
            kind.iconColor = colorOf(*move.tier);
        }
        return {
            {.words = move.account->name},
            std::move(kind),
            {.words = texts(move.byTier ? "attention.fromTo" : "attention.fromToOwn",
                            {{"from", nameOf(move.from, texts)}, {"to", nameOf(move.to, texts)}})},
            {.words = move.freed ? amountOf(move.freed, texts) : "?"},
            {.words = move.hours ? hoursOf(move.hours, texts) : "?"}};
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const ServiceResult& result;
};

} // namespace

Actions drawAttention(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
