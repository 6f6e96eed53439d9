#include "app/screens/company_switcher.hpp"
#include "app/screens/criteria_axis.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/catalogue/criteria_templates.hpp"
#include "core/selection/weight_changes.hpp"

#include <algorithm>
#include <cmath>

/// By what accounts are chosen, and how much each of it weighs.
namespace kam {
namespace {

using namespace ui;

/// The criteria on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into),
          selection(seen.workspace.selection.value_or(Selection{})),
          locked(seen.readOnly || selection.frozenOn) {}

    void draw() {
        const bool any = !view.workspace.criteria.empty();
        PageHead head{.title = texts("nav.criteria"),
                      .subtitle = companyFirst(view, ui, subtitle())};
        if (any) head.actions = [this] { drawActions(); };
        page(ui, "criteria", head, [&] {
            if (!any) return drawTemplates();
            if (ui.phone()) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
                ui.gap(16);
            }
            const auto attractiveness = [&] {
                drawAxisCard(view, ui, Axis::attractiveness, locked, actions);
            };
            const auto strength = [&] { drawAxisCard(view, ui, Axis::strength, locked, actions); };
            const auto list = [&] { drawList(); };
            const auto past = [&] { drawReopened(); };
            if (ui.layout() == Layout::desktop) {
                columns(ui, {share(1), share(1)}, 16, {attractiveness, strength});
                columns(ui, {share(1), share(1)}, 16, {list, past});
            } else {
                attractiveness();
                strength();
                list();
                past();
            }
        });
    }

private:
    std::string subtitle() const {
        if (selection.frozenOn)
            return texts("criteria.frozen",
                         {{"date", formatLongDate(*selection.frozenOn, texts.language())}});
        return texts("criteria.open");
    }

    void drawActions() {
        if (!selection.frozenOn &&
            button(ui, texts("nav.portfolio"), {.leading = icon::chartBubble}))
            actions.go = Route{Screen::portfolio, {}};
        if (selection.frozenOn) {
            if (button(ui, texts("criteria.reopen"),
                       {.leading = icon::pencil, .disabled = view.readOnly}))
                actions.wish(Show{Dialog::reopenCriteria});
            if (button(ui, texts("criteria.rateNow"),
                       {.kind = ButtonKind::primary, .trailing = icon::arrowRight}))
                actions.go = Route{Screen::scoring, {}};
        } else if (button(ui, texts("criteria.freeze"),
                          {.kind = ButtonKind::primary,
                           .leading = icon::lock,
                           .disabled = view.readOnly || !complete(),
                           .tooltip = complete()
                                          ? std::string_view()
                                          : std::string_view(texts("criteria.freezeNot"))})) {
            Selection frozen = selection;
            frozen.frozenOn = view.today;
            actions.changes.push_back({{put(std::move(frozen))}, "change.freeze"});
        }
    }

    /// Whether the points of both axes are shared out.
    bool complete() const {
        const auto weighs = [](const AxisWeights& axis) {
            return axis.compared || std::abs(axis.points - 100) < 0.05;
        };
        return std::all_of(view.selection.weights->begin(), view.selection.weights->end(), weighs);
    }

    void drawTemplates() {
        card(ui, "templates", {.padY = 20, .name = texts("criteria.begin")}, [&] {
            cardTitle(ui, texts("criteria.begin"));
            text(ui, texts("criteria.beginMore"), Type::data, Color::ink2);
            ui.gap(12);
            for (const CriteriaTemplate& each : criteriaTemplates())
                scope(ui, each.id, [&] { drawTemplate(each); });
            divider(ui);
            ui.gap(12);
            if (button(ui, texts("criteria.blank"),
                       {.leading = icon::plus, .disabled = view.readOnly}))
                actions.wish(AddCriterion{Axis::attractiveness});
        });
    }

    void drawTemplate(const CriteriaTemplate& proposed) {
        const std::string key = "template." + std::string(proposed.id);
        const std::string &name = texts(key), &more = texts(key + ".more");
        divider(ui);
        const bool used =
            pressRow(ui, {.name = name + ", " + more, .height = ui.phone() ? 76.0f : 60.0f}, [&] {
                ui.gap(10);
                text(ui, name, Type::dataStrong, Color::ink, 1);
                text(ui, more, Type::note, Color::ink3, ui.phone() ? 2 : 1);
                ui.gap(10);
            });
        if (!used || view.readOnly) return;
        Change change{{}, "change.criteria"};
        for (Criterion& criterion : criteriaOfTemplate(proposed.id, texts))
            change.edits.emplace_back(put(std::move(criterion)));
        actions.changes.push_back(std::move(change));
    }

    void drawList() {
        card(ui, "list", {.padY = 20, .name = texts("criteria.list")}, [&] {
            cardTitle(ui, texts("criteria.list"));
            text(ui, texts("criteria.limitMore"), Type::note, Color::ink3);
            ui.gap(12);
            Selection changed = selection;
            columns(ui, {share(1), share(1)}, 12,
                    {[&] { drawWhole("sponsors", changed.sponsors); },
                     [&] { drawWhole("accountsEach", changed.accountsEach); }});
            if (changed.sponsors && changed.accountsEach &&
                (changed.sponsors != selection.sponsors ||
                 changed.accountsEach != selection.accountsEach))
                changed.limit = *changed.sponsors * *changed.accountsEach;
            ui.gap(12);
            columns(ui, {share(1), share(1)}, 12,
                    {[&] { drawWhole("limit", changed.limit); },
                     [&] { drawShare(changed.axisWeight); }});
            ui.gap(12);
            columns(ui, {share(1), share(1)}, 12,
                    {[&] { drawCut("cutAttractiveness", changed.attractivenessCut); },
                     [&] { drawCut("cutStrength", changed.strengthCut); }});
            if (changed == selection) return;
            actions.changes.push_back({{put(std::move(changed))}, "change.selection"});
            actions.typing = true;
        });
        ui.gap(16);
    }

    void drawWhole(std::string_view key, std::optional<int>& value) {
        const auto entered =
            numberField(ui, key, value ? std::optional<double>(*value) : std::nullopt,
                        {.label = texts("criteria." + std::string(key)),
                         .low = 0,
                         .high = 1000,
                         .disabled = view.readOnly});
        if (!entered.changed) return;
        value.reset();
        if (entered.value) value = static_cast<int>(*entered.value);
    }

    void drawCut(std::string_view key, double& value) {
        const auto entered = numberField(ui, key, value,
                                         {.label = texts("criteria." + std::string(key)),
                                          .low = 0,
                                          .high = 10,
                                          .step = 0.5,
                                          .decimals = 1,
                                          .disabled = locked});
        if (entered.changed && entered.value) value = *entered.value;
    }

    /// How much attractiveness counts in the score.
    void drawShare(double& value) {
        const auto entered = numberField(ui, "axisWeight", 100 * value,
                                         {.label = texts("criteria.axisWeight"),
                                          .unit = "%",
                                          .low = 0,
                                          .high = 100,
                                          .step = 5,
                                          .disabled = locked});
        if (entered.changed && entered.value) value = *entered.value / 100;
    }

    void drawReopening(std::size_t place) {
        const Reopening& each = selection.reopened[place];
        divider(ui, 4, 8);
        text(ui, each.reason.empty() ? texts("criteria.noReason") : each.reason, Type::data);
        for (const WeightChange& change : changesSince(selection, place, *view.selection.weights))
            text(ui, wordsOf(change, view.workspace, texts), Type::data, Color::ink2);
        text(ui,
             texts("criteria.reopenedOn", {{"date", formatLongDate(each.on, texts.language())}}),
             Type::note, Color::ink3);
        ui.gap(4);
    }

    /// When criteria were changed after they had been agreed on, what and why.
    void drawReopened() {
        card(ui, "reopened", {.padY = 20, .name = texts("criteria.past")}, [&] {
            cardTitle(ui, texts("criteria.past"));
            if (selection.reopened.empty())
                return text(ui,
                            texts(selection.frozenOn ? "criteria.pastNone" : "criteria.pastOpen"),
                            Type::data, Color::ink2);
            for (std::size_t i = selection.reopened.size(); i-- > 0;)
                drawReopening(i);
        });
        ui.gap(16);
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const Selection selection;
    bool locked; ///< criteria and weights stay as they are
};

} // namespace

Actions drawCriteria(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
