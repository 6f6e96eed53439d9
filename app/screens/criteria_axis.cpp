#include "app/screens/criteria_axis.hpp"

#include "app/screens/comparison_parts.hpp"
#include "app/screens/page.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/selection/whole_points.hpp"

#include <algorithm>
#include <cmath>

namespace kam {
namespace {

using namespace ui;

bool isWhole(double points) { return points == std::floor(points); }

/// The same criteria with whole points that add up to 100.
Change adjusted(const std::vector<const Criterion*>& criteria) {
    std::vector<double> weights;
    for (const Criterion* each : criteria)
        weights.push_back(each->weight);
    const std::vector<int> points = wholePoints(weights);
    Change change{{}, "change.criteria"};
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        Criterion record = *criteria[i];
        record.weight = points[i];
        change.edits.emplace_back(put(std::move(record)));
    }
    return change;
}

/// The card of one axis.
class Shown {
public:
    Shown(const View& seen, Ui& on, Axis which, bool fixedly, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), axis(which),
          weights((*seen.selection.weights)[which == Axis::strength ? 1 : 0]), locked(fixedly) {}

    void draw() {
        const std::string title = nameOf(axis, texts);
        const std::vector<const Criterion*> criteria = criteriaOf(view.workspace, axis);
        card(ui, title, {.padY = 20, .name = title}, [&] {
            cardTitle(ui, title, texts.plural("criteria.count", static_cast<int>(criteria.size())));
            text(ui,
                 texts(axis == Axis::strength ? "axis.strengthMore" : "axis.attractivenessMore"),
                 Type::note, Color::ink3);
            ui.gap(8);
            if (!criteria.empty()) drawWay(title);
            group(ui, Role::list, title, [&] {
                for (const Criterion* each : criteria)
                    group(ui, Role::listItem, nameOf(*each, texts),
                          [&] { scope(ui, each->id, [&] { drawCriterion(*each); }); });
            });
            divider(ui);
            ui.gap(8);
            if (weights.compared)
                drawCompared();
            else
                drawSum(criteria, weights.points);
            drawUnfinished();
            if (!locked) {
                ui.gap(8);
                if (button(ui, texts("criteria.add"),
                           {.leading = icon::plus,
                            .height = 32,
                            .name = texts("criteria.addTo", {{"axis", title}})}))
                    actions.wish(AddCriterion{axis});
            }
        });
        ui.gap(16);
    }

private:
    void drawCriterion(const Criterion& criterion) {
        const std::string name = nameOf(criterion, texts);
        const bool still = locked || weights.compared;
        const float pad = still ? 10 : 6; // as high as a row with a field
        divider(ui);
        ui.gap(pad);
        columns(ui, {share(1), fixed(still ? 60.0f : 92.0f)}, 12,
                {[&] {
                     ui.gap(7);
                     if (link(ui, name, texts("criteria.edit", {{"name", name}})))
                         actions.wish(Show{Dialog::editCriterion, criterion.id});
                 },
                 [&] {
                     if (weights.compared)
                         drawShareOf(criterion);
                     else
                         drawPoints(criterion, name);
                 }});
        ui.gap(pad);
    }

    void drawShareOf(const Criterion& criterion) {
        const auto found =
            std::lower_bound(weights.criteria.begin(), weights.criteria.end(), criterion.id);
        const auto place = static_cast<std::size_t>(found - weights.criteria.begin());
        ui.gap(7);
        textRight(ui, formatPercent(100 * weights.shares[place], 1, texts.language()),
                  Type::dataStrong);
    }

    /// Whether weights come from points or from comparing criteria two by two.
    void drawWay(const std::string& title) {
        const bool compares = !weights.judges.empty();
        if (locked && !compares) return;
        const Route there{Screen::criteria, std::string(kam::name(weights.axis))};
        const auto see = [&] {
            if (compares && button(ui, texts("criteria.comparisons"),
                                   {.leading = icon::gitCompare,
                                    .name = texts("criteria.comparisonsOf", {{"axis", title}})}))
                actions.go = there;
        };
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (locked) {
                text(ui, texts(weights.compared ? "criteria.byComparison" : "criteria.byPoints"),
                     Type::data, Color::ink2);
                return see();
            }
            const int before = compares ? 1 : 0;
            const int now =
                segmented(ui, texts("criteria.way", {{"axis", title}}),
                          {texts("criteria.byPoints"), texts("criteria.byComparison")}, before);
            if (now == 1 && before == 0) actions.go = there;
            if (now == 0 && before == 1) actions.wish(WeighByPoints{weights.axis});
            see();
        });
        ui.gap(8);
    }

    /// "Por comparación de 3 personas, consistencia 0,04".
    void drawCompared() {
        const auto counted =
            std::count_if(weights.judges.begin(), weights.judges.end(),
                          [](const JudgeResult& each) { return each.missing == 0; });
        const bool bad = contradictsItself(weights.consistency);
        const std::string said =
            texts.plural("criteria.compared", static_cast<int>(counted),
                         {{"ratio", consistencyWords(weights.consistency, texts.language())}});
        row(ui, {.gap = 6, .wrap = true}, [&] {
            if (bad) sign(ui, icon::alertTriangle, 16, Color::alert, texts("compare.contradicts"));
            text(ui, said, Type::data, bad ? Color::alert : Color::ink2);
        });
    }

    /// Whose comparisons do not count yet, as pairs are missing: they may have been complete before
    /// a criterion came.
    void drawUnfinished() {
        if (weights.judges.empty()) return;
        ui.gap(4);
        if (!weights.compared) text(ui, texts("criteria.nobodyCounts"), Type::note, Color::ink2);
        for (const JudgeResult& each : weights.judges)
            if (each.missing > 0)
                text(ui, missingWords(each, texts) + " " + texts("compare.doesNotCount"),
                     Type::note, Color::ink3);
    }

    void drawPoints(const Criterion& criterion, const std::string& name) {
        const int decimals = isWhole(criterion.weight) ? 0 : 1;
        if (locked) {
            ui.gap(7);
            return textRight(ui, formatNumber(criterion.weight, decimals, texts.language()),
                             Type::dataStrong);
        }
        const std::string label = texts("criteria.pointsOf", {{"name", name}});
        const auto entered = numberField(
            ui, "points", criterion.weight,
            {.label = label, .hideLabel = true, .low = 0, .high = 1000, .decimals = decimals});
        if (!entered.changed) return;
        Criterion changed = criterion;
        changed.weight = entered.value.value_or(0);
        actions.changes.push_back({{put(std::move(changed))}, "change.criteria"});
        actions.typing = true;
    }

    /// What the points add up to, and how they come to be 100.
    void drawSum(const std::vector<const Criterion*>& criteria, double points) {
        const bool whole = std::abs(points - 100) < 0.05;
        if (!whole && points > 0 && !locked &&
            linkRight(ui, texts("criteria.adjust"), texts("criteria.adjust")))
            actions.changes.push_back(adjusted(criteria));
        const std::string sum = formatNumber(points, isWhole(points) ? 0 : 1, texts.language());
        if (whole)
            text(ui, texts("criteria.sum", {{"points", sum}}), Type::data, Color::ink2);
        else
            text(ui,
                 texts(points <= 0 ? "criteria.sumNothing" : "criteria.sumNot", {{"points", sum}}),
                 Type::dataStrong, points <= 0 ? Color::alert : Color::ink);
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const Axis axis;
    const AxisWeights& weights;
    const bool locked; ///< criteria and weights stay as they are
};

} // namespace

void drawAxisCard(const View& view, Ui& ui, Axis axis, bool locked, Actions& actions) {
    Shown(view, ui, axis, locked, actions).draw();
}

} // namespace kam
