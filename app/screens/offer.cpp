#include "app/screens/company_switcher.hpp"
#include "app/screens/offer_parts.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/catalogue/service_templates.hpp"

#include <algorithm>

/// What customers get: the catalogue of services by class, and what key accounts get above it.
namespace kam {
namespace {

using namespace ui;

/// The offer on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), offer(*seen.selection.offer) {}

    void draw() {
        const bool any = !offer.services.empty();
        PageHead head{.title = texts("nav.offer"),
                      .subtitle = companyFirst(view, ui, any ? subtitle() : std::string())};
        if (any) head.actions = [this] { drawActions(); };
        const auto* account = view.workspace.accounts.find(view.route.detail);
        page(ui, any && account ? "offer of one" : "offer", head, [&] {
            if (!any) return drawTemplates();
            if (ui.phone()) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
                ui.gap(16);
            }
            if (account) return drawAccountOffer(view, ui, *account, actions);
            drawWarning();
            drawCatalogue();
            const auto key = [&] { drawKey(); };
            const auto tiers = [&] { drawTiers(); };
            if (ui.layout() == Layout::desktop) {
                columns(ui, {share(3), share(2)}, 16, {key, tiers});
            } else {
                key();
                tiers();
            }
        });
    }

private:
    std::string currency() const { return view.workspace.company.currency; }

    std::string subtitle() const {
        return texts.plural("offer.count", static_cast<int>(offer.services.size())) + " · " +
               texts.plural("portfolio.keyAccounts", static_cast<int>(offer.key.size()));
    }

    void drawActions() {
        if (button(ui, texts("nav.attention"), {.leading = icon::headset}))
            actions.go = Route{Screen::attention, {}};
        if (button(ui, texts("offer.add"),
                   {.kind = ButtonKind::primary, .leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(AddService{});
    }

    void drawTemplates() {
        card(ui, "templates", {.padY = 20, .name = texts("offer.begin")}, [&] {
            cardTitle(ui, texts("offer.begin"));
            text(ui, texts("offer.beginMore"), Type::data, Color::ink2);
            ui.gap(12);
            const std::vector<Service> services = servicesToBeginWith(texts);
            group(ui, Role::list, texts("offer.begin"), [&] {
                for (const Service& each : services)
                    group(ui, Role::listItem, each.name, [&] {
                        divider(ui);
                        ui.gap(8);
                        text(ui, each.name, Type::dataStrong);
                        text(ui, each.notice, Type::note, Color::ink3);
                        ui.gap(8);
                    });
            });
            divider(ui);
            ui.gap(12);
            row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
                if (button(ui, texts.plural("offer.take", static_cast<int>(services.size())),
                           {.kind = ButtonKind::primary, .disabled = view.readOnly})) {
                    Change change{{}, "change.services"};
                    for (const Service& each : services)
                        change.edits.emplace_back(put(each));
                    actions.changes.push_back(std::move(change));
                }
                if (button(ui, texts("criteria.blank"),
                           {.leading = icon::plus, .disabled = view.readOnly}))
                    actions.wish(AddService{});
            });
        });
    }

    /// Where "key" is but a word.
    void drawWarning() {
        const auto nothing = offer.withNothing();
        if (nothing.empty()) return;
        std::string names;
        constexpr std::size_t named = 5; // of more nobody reads the names
        for (std::size_t i = 0; i < std::min(named, nothing.size()); ++i)
            names += (i > 0 ? ", " : "") + nothing[i]->account->name;
        if (nothing.size() > named) names += " …";
        notice(ui, NoticeKind::alert,
               texts.plural("offer.withNothing", static_cast<int>(nothing.size()),
                            {{"names", names}}));
        ui.gap(16);
    }

    void drawCatalogue() {
        card(ui, "catalogue", {.padY = 20, .name = texts("offer.catalogue")}, [&] {
            cardTitle(ui, texts("offer.catalogue"), texts("offer.catalogueMore"));
            if (ui.layout() == Layout::phone)
                drawList();
            else
                drawTable();
        });
        ui.gap(16);
    }

    void drawTable() {
        std::vector<TableColumn> columns{{.head = texts("offer.service"), .width = share(1.25f)},
                                         {.head = texts("offer.standard"), .width = share()}};
        std::vector<std::string> heads;
        for (const Tier tier : allTiers)
            heads.push_back(nameOf(tier, texts));
        for (const std::string& head : heads)
            columns.push_back({.head = head, .width = share()});
        std::vector<std::vector<Cell>> rows;
        for (std::size_t i = 0; i < offer.services.size(); ++i) {
            const Service& service = *offer.services[i];
            std::vector<Cell> cells{
                {.words = nameOf(service, texts), .type = Type::dataStrong},
                {.words = levelOf(service, service.standard, texts), .color = Color::ink2}};
            for (const Tier tier : allTiers)
                cells.push_back(cellOf(service, offer.of(tier).levels[i]));
            rows.push_back(std::move(cells));
        }
        const int pressed =
            table(ui, "services",
                  {.name = texts("offer.catalogue"), .rowHeight = 40, .press = true, .lines = 4},
                  columns, rows);
        if (pressed >= 0) edit(*offer.services[static_cast<std::size_t>(pressed)]);
    }

    Cell cellOf(const Service& service, int level) const {
        if (level == service.standard)
            return {.words = texts("offer.standard"), .type = Type::note, .color = Color::ink3};
        const bool above = level > service.standard;
        return {.words = levelOf(service, level, texts),
                .color = above ? Color::ink : Color::ink2,
                .icon = above ? icon::arrowUp : icon::arrowDown,
                .iconColor = above ? Color::accent : Color::ink3};
    }

    /// A service below the other: what everybody gets, and who gets something else.
    void drawList() {
        group(ui, Role::list, texts("offer.catalogue"), [&] {
            for (std::size_t i = 0; i < offer.services.size(); ++i) {
                const Service& service = *offer.services[i];
                group(ui, Role::listItem, nameOf(service, texts),
                      [&] { scope(ui, service.id, [&] { drawListed(service, i); }); });
            }
        });
    }

    void drawListed(const Service& service, std::size_t place) {
        const std::string name = nameOf(service, texts);
        divider(ui);
        ui.gap(12);
        if (link(ui, name, texts("criteria.edit", {{"name", name}}))) edit(service);
        ui.gap(4);
        text(ui, texts("offer.standardIs", {{"words", seenAt(service, service.standard, texts)}}),
             Type::data, Color::ink2);
        for (const Tier tier : allTiers) {
            const int level = offer.of(tier).levels[place];
            if (level == service.standard) continue;
            const bool above = level > service.standard;
            columns(ui, {fixed(16), share(1)}, 6,
                    {[&] {
                         glyph(ui, above ? icon::arrowUp : icon::arrowDown, 16,
                               above ? Color::accent : Color::ink3);
                     },
                     [&] {
                         text(ui,
                              texts("offer.tierGets", {{"tier", nameOf(tier, texts)},
                                                       {"words", seenAt(service, level, texts)}}),
                              Type::data, above ? Color::ink : Color::ink2);
                     }});
        }
        ui.gap(12);
    }

    void edit(const Service& service) { actions.wish(Show{Dialog::editService, service.id}); }

    void drawKey() {
        card(ui, "key", {.padY = 20, .name = texts("offer.key")}, [&] {
            cardTitle(ui, texts("offer.key"), texts("offer.keyMore", {{"currency", currency()}}));
            if (offer.key.empty()) {
                if (emptyState(ui, {.icon = icon::targetArrow,
                                    .title = texts("offer.noKey"),
                                    .sentence = texts("offer.noKeyMore"),
                                    .action = texts("nav.portfolio")}))
                    actions.go = Route{Screen::portfolio, {}};
                return;
            }
            std::vector<std::vector<Cell>> rows;
            const std::size_t shown = std::min(offer.key.size(), view.selection.othersShown);
            for (std::size_t i = 0; i < shown; ++i)
                rows.push_back(rowOf(offer.key[i]));
            const int pressed =
                table(ui, "key", {.name = texts("offer.key"), .press = true},
                      {{.head = texts("portfolio.account"), .width = share()},
                       {.head = texts("offer.above"), .width = fixed(92), .right = true},
                       {.head = texts("offer.gap"), .width = fixed(112), .right = true},
                       {.head = texts("offer.extra"), .width = fixed(150), .right = true}},
                      rows);
            if (pressed >= 0)
                actions.go =
                    Route{Screen::offer, offer.key[static_cast<std::size_t>(pressed)].account->id};
            drawMore(ui, offer.key.size(), shown, actions);
            ui.gap(8);
            text(ui, texts("offer.total", {{"amount", amountOf(offer.of(Tier::key).extra, texts)}}),
                 Type::dataStrong);
        });
        ui.gap(16);
    }

    std::vector<Cell> rowOf(const KeyOffer& each) const {
        const std::string of = texts("offer.nOf", {{"n", std::to_string(each.above)},
                                                   {"all", std::to_string(each.services.size())}});
        return {
            {.words = each.account->name},
            {.words = of,
             .color = each.above > 0 ? Color::ink : Color::alert,
             .icon = each.above > 0 ? nullptr : icon::alertTriangle,
             .iconColor = Color::alert},
            {.words = closingOf(each, texts), .color = each.toClose > 0 ? Color::ink : Color::ink2},
            {.words = shortSum(each.extra, texts)}};
    }

    /// What the other classes cost above the standard, so that it is seen where means are spent.
    void drawTiers() {
        card(ui, "tiers", {.padY = 20, .name = texts("offer.tiers")}, [&] {
            cardTitle(ui, texts("offer.tiers"), texts("offer.keyMore", {{"currency", currency()}}));
            std::vector<std::vector<Cell>> rows;
            for (const Tier tier : allTiers) {
                const TierOffer& each = offer.of(tier);
                rows.push_back({{.words = nameOf(tier, texts),
                                 .icon = iconOf(tier),
                                 .iconColor = colorOf(tier)},
                                {.words = std::to_string(each.accounts)},
                                {.words = shortSum(each.extra, texts)}});
            }
            table(ui, "tiers", {.name = texts("offer.tiers")},
                  {{.head = texts("portfolio.class"), .width = share()},
                   {.head = texts("offer.accounts"), .width = fixed(64), .right = true},
                   {.head = texts("offer.extra"), .width = fixed(140), .right = true}},
                  rows);
            ui.gap(8);
            text(ui, texts("offer.totalAll", {{"amount", amountOf(offer.extra, texts)}}),
                 Type::dataStrong);
            if (offer.extra.unknownParts() > 0)
                text(ui, texts("offer.unknownMore"), Type::note, Color::ink3);
            if (offer.unclassed > 0)
                text(ui, texts.plural("offer.unclassed", offer.unclassed), Type::note, Color::ink3);
        });
        ui.gap(16);
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const OfferResult& offer;
};

} // namespace

Actions drawOffer(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
