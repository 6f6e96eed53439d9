#include "app/screens/page.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/screens/trial_parts.hpp"
#include "app/ui/controls.hpp"
#include "core/base/locale.hpp"

#include <cmath>
#include <numeric>

namespace kam {
namespace {

using namespace ui;

constexpr double mostShare = 99; // percent, so that the others keep their proportions

/// The weights in one pass.
class Shown {
public:
    Shown(const View& seen, Ui& on)
        : view(seen), ui(on), texts(on.texts), held(*seen.selection.result),
          trial(seen.selection.trial->trial) {}

    Trial draw() {
        card(ui, "weights", {.padY = 20, .name = texts("trial.weights")}, [&] {
            cardTitle(ui, texts("trial.weights"));
            text(ui, texts("trial.weightsMore"), Type::note, Color::ink3);
            for (std::size_t axis = 0; axis < trial.points.size(); ++axis)
                drawAxis(axis);
            divider(ui, 12, 12);
            drawSettings();
        });
        ui.gap(16);
        return trial;
    }

private:
    std::string percent(double share) const {
        return formatPercent(100 * share, 0, texts.language());
    }

    void drawAxis(std::size_t axis) {
        const AxisWeights& weights = held.weights()[axis];
        if (weights.criteria.empty()) return;
        divider(ui, 12, 8);
        heading(ui, 3, nameOf(weights.axis, texts), Type::dataStrong);
        std::vector<double>& points = trial.points[axis];
        for (std::size_t i = 0; i < points.size(); ++i) {
            ui.gap(8);
            const Criterion& criterion = *view.workspace.criteria.find(weights.criteria[i]);
            const double before = weights.shares[i];
            const double sum = std::accumulate(points.begin(), points.end(), 0.0);
            const double others = sum - points[i];
            const double share = sum > 0 ? points[i] / sum : 0;
            const std::string name = nameOf(criterion, texts);
            // Alone, or beside nothing that weighs, it weighs all or nothing.
            SliderStyle style{.label = name, .high = others > 0 ? mostShare : 100};
            style.words = [&, share, before](double) {
                std::string words = percent(share);
                if (std::abs(share - before) >= 0.005)
                    words += texts("trial.before", {{"value", percent(before)}});
                return words;
            };
            const double now = slider(ui, criterion.id, 100 * share, style);
            if (std::abs(now - 100 * share) < 0.01) continue;
            points[i] = others > 0 ? others * now / (100 - now) : now;
        }
    }

    void drawSettings() {
        const Selection& holds = held.selection();
        const auto drawPoint = [&](std::string_view key, double& value, double before) {
            SliderStyle style{.label = texts("criteria." + std::string(key)),
                              .low = 0,
                              .high = 10,
                              .step = 0.1,
                              .decimals = 1};
            style.words = [&, before](double at) {
                std::string words = formatNumber(at, 1, texts.language());
                if (std::abs(at - before) >= 0.05)
                    words += texts("trial.before",
                                   {{"value", formatNumber(before, 1, texts.language())}});
                return words;
            };
            const double now = slider(ui, key, value, style);
            if (std::abs(now - value) > 0.01) value = now;
            ui.gap(8);
        };
        drawPoint("cutAttractiveness", trial.attractivenessCut, holds.attractivenessCut);
        drawPoint("cutStrength", trial.strengthCut, holds.strengthCut);
        SliderStyle style{.label = texts("criteria.axisWeight")};
        style.words = [&](double at) {
            std::string words = formatPercent(at, 0, texts.language());
            if (std::abs(at - 100 * holds.axisWeight) >= 0.5)
                words += texts("trial.before", {{"value", percent(holds.axisWeight)}});
            return words;
        };
        const double share = slider(ui, "axisWeight", 100 * trial.axisWeight, style);
        if (std::abs(share - 100 * trial.axisWeight) > 0.01) trial.axisWeight = share / 100;
        if (!trial.limit) return;
        ui.gap(12);
        constexpr int most = 100;
        trial.limit =
            stepper(ui, "limit", *trial.limit,
                    {.label = texts("criteria.limit"), .high = std::max(most, *trial.limit)});
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const SelectionResult& held;
    Trial trial;
};

} // namespace

void drawTrialWeights(const View& view, Ui& ui, Actions& actions) {
    const Trial now = Shown(view, ui).draw();
    if (now != view.selection.trial->trial) actions.wish(TryWeights{now});
}

} // namespace kam
