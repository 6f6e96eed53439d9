#include "app/screens/page.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/screens/trial_parts.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/figure/sensitivity_charts.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t rowsShown = 60, linesBeyond = 3;

std::string changeWords(const TrialRow& row, const Texts& texts) {
    if (!row.wouldBeOn) return texts("trial.leaves");
    if (!row.isOn) return texts("trial.enters");
    if (!row.now || !row.then) return texts("trial.decided");
    if (row.now->rank == row.then->rank) return texts("trial.same");
    return texts(row.then->rank < row.now->rank ? "trial.up" : "trial.down",
                 {{"rank", std::to_string(row.now->rank)}});
}

void drawRow(Ui& ui, const TrialRow& each, Actions& actions) {
    const Texts& texts = ui.texts;
    const RankedAccount* shown = each.then ? each.then : each.now;
    const std::string change = changeWords(each, texts);
    const bool moved = each.isOn != each.wouldBeOn;
    const auto lowered = [&](const auto& content) {
        return [&ui, content] {
            ui.gap(9);
            content();
        };
    };
    const std::string rank = each.then ? std::to_string(each.then->rank) : std::string("–");
    const std::string name =
        (shown ? sentenceOf(*shown, texts) : each.account->name) + ", " + change;
    scope(ui, each.account->id, [&] {
        group(ui, Role::listItem, each.account->name, [&] {
            if (!pressRow(ui, {.name = name, .height = 36}, [&] {
                    columns(ui,
                            {fixed(22), fixed(18), share(1), fixed(40),
                             fixed(ui.phone() ? 84.0f : 120.0f)},
                            8,
                            {lowered([&] { textRight(ui, rank, Type::data, Color::ink3); }),
                             lowered([&] {
                                 if (shown)
                                     glyph(ui, iconOf(shown->kind), 16, colorOf(shown->kind));
                             }),
                             lowered([&] {
                                 text(ui, each.account->name, Type::data,
                                      each.wouldBeOn ? Color::ink : Color::ink3, 1);
                             }),
                             lowered([&] {
                                 if (each.then)
                                     textRight(ui,
                                               formatNumber(each.then->score, 2, texts.language()),
                                               Type::data);
                             }),
                             lowered([&] {
                                 textRight(ui, change, moved ? Type::dataStrong : Type::data,
                                           moved ? Color::accent : Color::ink3);
                             })});
                }))
                return;
            actions.go = Route{Screen::portfolio, each.account->id};
        });
    });
}

} // namespace

void drawTrialList(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::vector<TrialRow>& rows = view.selection.trial->rows;
    int in = 0, out = 0;
    for (const TrialRow& each : rows) {
        in += each.wouldBeOn && !each.isOn ? 1 : 0;
        out += each.isOn && !each.wouldBeOn ? 1 : 0;
    }
    card(ui, "list", {.padY = 16, .name = texts("trial.list")}, [&] {
        cardTitle(ui, texts("trial.list"));
        std::string words = in + out == 0 ? texts("trial.unchanged") : std::string();
        if (in > 0) words = texts.plural("trial.in", in);
        if (out > 0) words += (words.empty() ? "" : " · ") + texts.plural("trial.out", out);
        text(ui, words, Type::dataStrong, in + out == 0 ? Color::ink2 : Color::accent);
        ui.gap(8);
        if (rows.empty()) return text(ui, texts("report.noList"), Type::data, Color::ink2);
        group(ui, Role::list, texts("trial.list"), [&] {
            for (std::size_t i = 0; i < std::min(rowsShown, rows.size()); ++i)
                drawRow(ui, rows[i], actions);
        });
    });
    ui.gap(16);
}

namespace {

/// The charts about one weight at a time.
class Charts {
public:
    Charts(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), result(*seen.selection.result),
          weight(*seen.selection.oneWeight) {
        for (const WeightRange& each : *view.selection.ranges)
            named.push_back({nameOf(*view.workspace.criteria.find(each.criterion), texts), each});
        current = std::find_if(named.begin(), named.end(), [&](const NamedRange& each) {
            return each.range.criterion == weight.criterionId();
        });
    }

    void drawRanges() {
        const FigureUse use =
            liveFigure(ui, weightRangesChart(named, current->range.criterion, texts, ui.width()));
        if (!use.pressed.empty()) actions.go = Route{Screen::trial, use.pressed};
        text(ui, texts("sensitivity.rangesMore"), Type::note, Color::ink3);
    }

    /// Which criterion the lines are of, and the lines.
    void drawLines() {
        std::vector<std::string> options;
        for (const NamedRange& each : named)
            options.push_back(each.name);
        const auto entered = comboBox(ui, "criterion", options, current->name,
                                      {.label = texts("sensitivity.criterion"), .required = true});
        for (const NamedRange& each : named)
            if (entered.changed && each.name == entered.value)
                actions.go = Route{Screen::trial, each.range.criterion};
        ui.gap(12);
        figure(ui, scoreLinesChart(weight, *current, lines(), texts, ui.width()));
        text(ui, texts("sensitivity.linesMore"), Type::note, Color::ink3);
    }

private:
    /// Those on the list and the first of those that are not, as far as they can be told apart.
    std::vector<ScoreLine> lines() const {
        constexpr std::size_t most = 20;
        std::vector<ScoreLine> found;
        std::size_t beyond = 0;
        const std::vector<const Account*>& accounts = result.ratings().accounts;
        for (const RankedAccount& each : result.ranking().accounts) {
            if (found.size() >= most || (!each.onList && ++beyond > linesBeyond)) break;
            const auto place =
                std::lower_bound(accounts.begin(), accounts.end(), each.account,
                                 [](const Account* a, const Account* b) { return a->id < b->id; });
            found.push_back({static_cast<std::size_t>(place - accounts.begin()), &each});
        }
        return found;
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const SelectionResult& result;
    const OneWeight& weight;
    std::vector<NamedRange> named;
    std::vector<NamedRange>::const_iterator current; ///< whose lines are shown
};

} // namespace

void drawSensitivity(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (!view.selection.oneWeight) return;
    Charts charts(view, ui, actions);
    card(ui, "ranges", {.padY = 16, .name = texts("sensitivity.ranges")}, [&] {
        cardTitle(ui, texts("sensitivity.ranges"));
        charts.drawRanges();
    });
    ui.gap(16);
    card(ui, "lines", {.padY = 16, .name = texts("sensitivity.oneWeight")}, [&] {
        cardTitle(ui, texts("sensitivity.oneWeight"));
        charts.drawLines();
    });
    ui.gap(16);
}

} // namespace kam
