#include "app/screens/offer_parts.hpp"
#include "app/screens/page.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <cstdlib>

/// What one key account gets.
namespace kam {
namespace {

using namespace ui;

/// The card of one account.
class Shown {
public:
    Shown(const View& seen, Ui& on, const Account& which, const KeyOffer& what, Actions& into)
        : view(seen), ui(on), texts(on.texts), account(which), offer(what), actions(into),
          wide(on.layout() == Layout::desktop) {}

    void draw() {
        card(ui, "account", {.padY = 20, .name = account.name}, [&] {
            if (link(ui, texts("offer.back"))) actions.go = Route{Screen::offer, {}};
            ui.gap(8);
            heading(ui, 2, account.name, Type::section);
            ui.gap(2);
            text(ui, summary(), Type::data, Color::ink2);
            if (offer.above == 0) {
                ui.gap(8);
                notice(ui, NoticeKind::alert, texts("offer.nothingMore"));
            }
            ui.gap(12);
            if (wide) drawHeads();
            group(ui, Role::list, texts("offer.services"), [&] {
                for (const OfferedService& each : offer.services)
                    group(ui, Role::listItem, nameOf(*each.service, texts),
                          [&] { scope(ui, each.service->id, [&] { drawService(each); }); });
            });
        });
        ui.gap(16);
    }

private:
    std::string summary() const {
        const int all = static_cast<int>(offer.services.size());
        std::string line = texts(
            "offer.aboveOf", {{"n", std::to_string(offer.above)}, {"all", std::to_string(all)}});
        line += " · " + texts.plural("offer.closing", offer.toClose);
        line += " · " + texts("offer.extraOf", {{"amount", amountOf(offer.extra, texts)}});
        return line;
    }

    void side(Contents parts) {
        columns(ui, {share(0.8f), share(1.1f), share(1), fixed(112), share(0.7f)}, 12, parts);
    }

    void drawHeads() {
        const auto head = [&](std::string_view key) {
            return [this, key] { text(ui, texts(key), Type::noteStrong, Color::ink3); };
        };
        side({head("offer.service"), head("offer.agreed"), head("offer.today"), head("offer.gap"),
              head("offer.note")});
        ui.gap(4);
    }

    void drawService(const OfferedService& line) {
        const auto what = [&] { drawName(line); };
        const auto agreed = [&] { drawAgreed(line); };
        const auto today = [&] { drawToday(line); };
        const auto gap = [&] { drawGap(line); };
        const auto note = [&] { drawNote(line); };
        divider(ui);
        ui.gap(10);
        if (wide) {
            side({what, agreed, today, gap, note});
        } else {
            what();
            ui.gap(8);
            if (ui.phone()) {
                agreed();
                ui.gap(8);
                today();
            } else {
                columns(ui, {share(1), share(1)}, 12, {agreed, today});
            }
            ui.gap(8);
            gap();
            ui.gap(8);
            note();
        }
        ui.gap(10);
    }

    void drawName(const OfferedService& line) {
        text(ui, nameOf(*line.service, texts), Type::dataStrong);
        text(ui,
             texts("offer.standardIs",
                   {{"words", seenAt(*line.service, line.service->standard, texts)}}),
             Type::note, Color::ink3);
    }

    std::vector<std::string> levelsOf(const Service& service) const {
        std::vector<std::string> levels;
        for (int i = 0; i < static_cast<int>(service.levels.size()); ++i)
            levels.push_back(levelOf(service, i, texts));
        return levels;
    }

    void drawAgreed(const OfferedService& line) {
        const std::vector<std::string> levels = levelsOf(*line.service);
        std::vector<std::string> options{
            texts("offer.asKey",
                  {{"words", seenAt(*line.service, levelFor(*line.service, Tier::key), texts)}})};
        options.insert(options.end(), levels.begin(), levels.end());
        const auto entered =
            comboBox(ui, "agreed", options,
                     line.own ? levels[static_cast<std::size_t>(line.agreed)] : options.front(),
                     {.label = nameOfField("offer.agreed", line),
                      .hideLabel = wide,
                      .required = true,
                      .disabled = view.readOnly});
        if (!entered.changed) return;
        keep(line, [&](OfferLine& own) { own.agreed = placeIn(levels, entered.value); });
    }

    void drawToday(const OfferedService& line) {
        const std::vector<std::string> levels = levelsOf(*line.service);
        std::vector<std::string> options{texts("offer.unsaid")};
        options.insert(options.end(), levels.begin(), levels.end());
        const auto entered =
            comboBox(ui, "today", options,
                     options[line.today ? static_cast<std::size_t>(*line.today) + 1 : 0],
                     {.label = nameOfField("offer.today", line),
                      .hideLabel = wide,
                      .required = true,
                      .disabled = view.readOnly});
        if (!entered.changed) return;
        keep(line, [&](OfferLine& own) { own.today = placeIn(levels, entered.value); });
    }

    void drawGap(const OfferedService& line) {
        const bool open = line.gap().value_or(0) > 0;
        if (wide) ui.gap(1);
        row(ui, {.height = 18, .gap = 6}, [&] {
            if (line.above() != 0)
                glyph(ui, line.above() > 0 ? icon::arrowUp : icon::arrowDown, 16, Color::accent);
            text(ui,
                 line.above() == 0 ? texts("offer.same")
                                   : texts.plural(line.above() > 0 ? "offer.up" : "offer.down",
                                                  std::abs(line.above())),
                 Type::data, Color::ink2);
        });
        text(ui, gapOf(line.gap(), texts), open ? Type::dataStrong : Type::note,
             open ? Color::ink : Color::ink3);
        if (line.above() != 0)
            text(ui, texts("offer.plus", {{"amount", amountOf(line.extra, texts)}}), Type::note,
                 Color::ink3);
    }

    void drawNote(const OfferedService& line) {
        const auto own = account.offer.find(line.service->id);
        const FieldState field =
            textField(ui, "note:" + account.id,
                      own == account.offer.end() ? std::string_view() : own->second.note,
                      {.label = nameOfField("offer.note", line),
                       .hideLabel = wide,
                       .maxCharacters = 300,
                       .disabled = view.readOnly});
        if (!field.changed) return;
        actions.typing = true;
        keep(line, [&](OfferLine& kept) { kept.note = field.text; });
    }

    /// "Acordado: Respuesta", as the name of the service stands elsewhere.
    std::string nameOfField(std::string_view key, const OfferedService& line) const {
        return texts("offer.fieldOf",
                     {{"field", texts(key)}, {"service", nameOf(*line.service, texts)}});
    }

    template <typename Alter>
    void keep(const OfferedService& line, Alter alter) {
        if (view.readOnly) return;
        Account changed = account;
        OfferLine& own = changed.offer[line.service->id];
        alter(own);
        if (own == OfferLine{}) changed.offer.erase(line.service->id);
        actions.changes.push_back({{put(std::move(changed))}, "change.offer"});
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const Account& account;
    const KeyOffer& offer;
    Actions& actions;
    bool wide;
};

} // namespace

void drawAccountOffer(const View& view, Ui& ui, const Account& account, Actions& actions) {
    if (const KeyOffer* offer = view.selection.offer->find(account))
        return Shown(view, ui, account, *offer, actions).draw();
    if (emptyState(ui, {.icon = icon::infoCircle,
                        .title = ui.texts("offer.notKey", {{"name", account.name}}),
                        .sentence = ui.texts("offer.notKeyMore"),
                        .action = ui.texts("offer.back")}))
        actions.go = Route{Screen::offer, {}};
}

} // namespace kam
