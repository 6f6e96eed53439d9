#include "app/screens/money_field.hpp"
#include "app/screens/offer_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/ui/icons.hpp"
#include "core/workspace/service_list.hpp"

/// The dialog about a service: its levels, what they cost, who gets which.
namespace kam {
namespace {

using namespace ui;

/// Begun and left as it was made.
bool isBlank(const Service& service) {
    if (!service.name.empty() || !service.notice.empty()) return false;
    for (const ServiceLevel& level : service.levels)
        if (!level.words.empty() || level.cost) return false;
    return true;
}

/// A service while its dialog is open.
class Shown {
public:
    Shown(const View& seen, Ui& on, const Service& which, Actions& into)
        : view(seen), ui(on), texts(on.texts), before(which), service(which), actions(into),
          locked(seen.readOnly) {}

    void draw() {
        bool done = false;
        const bool open = dialog(
            ui, texts("service.title"), 640, [&] { drawBody(); }, [&] { done = drawFoot(); });
        if (locked) service = before;
        if (lost >= 0)
            actions.changes.push_back(withoutLevel(view.workspace, service, lost));
        else if (service != before)
            actions.changes.push_back({{put(service)}, "change.services"});
        if (open && !done) return;
        actions.wish(Show{});
        if (isBlank(service) && !locked) actions.changes.push_back(removal(view.workspace, before));
    }

private:
    void drawBody() {
        const FieldState name = textField(ui, "name:" + before.id, before.name,
                                          {.label = texts("service.name"),
                                           .placeholder = texts("service.nameExample"),
                                           .maxCharacters = 120,
                                           .disabled = locked});
        keep(name, service.name);
        ui.gap(12);
        const FieldState notice = textField(ui, "notice:" + before.id, before.notice,
                                            {.label = texts("service.notice"),
                                             .optional = texts("field.optional"),
                                             .placeholder = texts("service.noticeExample"),
                                             .maxCharacters = 200,
                                             .disabled = locked});
        keep(notice, service.notice);
        ui.gap(20);
        drawLevels();
        ui.gap(20);
        drawTiers();
    }

    void drawLevels() {
        heading(ui, 3, texts("service.levels"), Type::dataStrong);
        text(ui, texts("service.levelsMore"), Type::note, Color::ink3);
        const std::size_t count = service.levels.size();
        for (std::size_t i = 0; i < count; ++i) {
            ui.gap(12);
            scope(ui, before.id + std::to_string(i), [&] { drawLevel(i); });
        }
        if (locked || count >= mostServiceLevels) return;
        ui.gap(12);
        if (button(ui, texts("service.addLevel"), {.leading = icon::plus, .height = 32}))
            service.levels.emplace_back();
    }

    void drawLevel(std::size_t place) {
        ServiceLevel& level = service.levels[place];
        const std::string n = std::to_string(place + 1);
        const auto words = [&] {
            const FieldState field = textField(
                ui, "words", level.words,
                {.label = texts("offer.levelOnly", {{"n", n}}),
                 .placeholder = texts(place == 0 ? "service.levelLow" : "service.levelNext"),
                 .maxCharacters = 120,
                 .disabled = locked});
            keep(field, level.words);
        };
        const auto cost = [&] {
            const auto entered = moneyField(ui, "cost", level.cost,
                                            {.label = texts("service.costOf", {{"n", n}}),
                                             .currency = view.workspace.company.currency,
                                             .disabled = locked});
            if (!entered.changed) return;
            level.cost = entered.value;
            actions.typing = true;
        };
        const float pressed = ui.touch() ? 44.0f : 36.0f;
        const auto remove = [&] {
            ui.gap(58 - pressed); // level with the field
            if (iconButton(ui, icon::x, texts("service.removeLevel", {{"n", n}}),
                           locked || service.levels.size() < 2))
                lost = static_cast<int>(place);
        };
        if (ui.phone()) {
            words();
            ui.gap(8);
            columns(ui, {share(1), fixed(pressed)}, 8, {cost, remove});
        } else {
            columns(ui, {share(1), fixed(190), fixed(pressed)}, 8, {words, cost, remove});
        }
    }

    void drawTiers() {
        heading(ui, 3, texts("service.tiers"), Type::dataStrong);
        text(ui, texts("service.tiersMore"), Type::note, Color::ink3);
        ui.gap(12);
        std::vector<std::string> levels;
        for (int i = 0; i < static_cast<int>(service.levels.size()); ++i)
            levels.push_back(levelOf(service, i, texts));
        const auto standard = comboBox(
            ui, "standard:" + before.id, levels, levels[static_cast<std::size_t>(service.standard)],
            {.label = texts("service.standard"), .required = true, .disabled = locked});
        if (standard.changed)
            service.standard = placeIn(levels, standard.value).value_or(service.standard);
        std::vector<std::string> options{texts("service.asStandard")};
        options.insert(options.end(), levels.begin(), levels.end());
        for (const Tier tier : allTiers) {
            ui.gap(10);
            std::optional<int>& meant = service.meant[static_cast<std::size_t>(tier)];
            const auto chosen = static_cast<std::size_t>(meant ? *meant + 1 : 0);
            const auto entered =
                comboBox(ui, std::string(name(tier)) + before.id, options, options[chosen],
                         {.label = texts("service.for", {{"tier", nameOf(tier, texts)}}),
                          .required = true,
                          .disabled = locked});
            if (entered.changed) meant = placeIn(levels, entered.value);
        }
    }

    /// Whether it is to be closed.
    bool drawFoot() {
        bool done = false;
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (button(ui, texts("service.remove"),
                       {.kind = ButtonKind::danger, .disabled = locked})) {
                actions.wish(RemoveService{before.id});
                actions.wish(Show{});
            }
            pushRight(ui);
            done = button(ui, texts("action.done"), {.kind = ButtonKind::primary});
        });
        return done;
    }

    void keep(const FieldState& field, std::string& into) {
        if (!field.changed) return;
        into = field.text;
        actions.typing = true;
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const Service& before;
    Service service; ///< as it is filled in
    Actions& actions;
    bool locked;
    int lost = -1; ///< the level that is taken out; -1: none
};

} // namespace

Actions drawServiceDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::editService) return actions;
    if (const Service* service = view.workspace.services.find(view.dialogAbout))
        Shown(view, ui, *service, actions).draw();
    else
        actions.wish(Show{});
    return actions;
}

} // namespace kam
