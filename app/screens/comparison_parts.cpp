#include "app/screens/comparison_parts.hpp"

#include "app/screens/page.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/selection/pairwise.hpp"

#include <algorithm>
#include <cmath>

namespace kam {
namespace {

using namespace ui;

std::string nameOf(const Workspace& workspace, const Id& criterion, const Texts& texts) {
    const Criterion* found = workspace.criteria.find(criterion);
    return found ? nameOf(*found, texts) : criterion;
}

std::string keyOf(const AxisWeights& axis, const JudgeResult& judge) {
    return judgementsKey({.axis = axis.axis, .judge = judge.judge});
}

/// How far somebody is, and how consistent.
std::string standingOf(const AxisWeights& axis, const JudgeResult& judge, const Texts& texts) {
    const std::size_t n = axis.criteria.size(), pairs = n * (n - 1) / 2;
    if (judge.missing > 0)
        return texts("compare.pairs", {{"done", std::to_string(pairs - judge.missing)},
                                       {"all", std::to_string(pairs)}}) +
               " · " + texts("compare.notYet");
    return texts("compare.consistency",
                 {{"ratio", consistencyWords(judge.consistency, texts.language())}});
}

std::string percent(double share, const Texts& texts) {
    return formatPercent(100 * share, 1, texts.language());
}

} // namespace

std::string judgementWords(std::string_view first, std::string_view second, double ratio,
                           const Texts& texts) {
    constexpr double nearly = 1e-9;
    if (std::abs(ratio - 1) < nearly)
        return texts("compare.equal",
                     {{"first", std::string(first)}, {"second", std::string(second)}});
    if (ratio < 1) return judgementWords(second, first, 1 / ratio, texts);
    const double rounded = std::round(ratio);
    const int decimals = std::abs(ratio - rounded) < 0.02 ? 0 : 1; // 1/0.11 is nine
    return texts("compare.more", {{"first", std::string(first)},
                                  {"n", formatNumber(ratio, decimals, texts.language())},
                                  {"second", std::string(second)}});
}

std::string judgementWords(const Judgement& judgement, const Workspace& workspace,
                           const Texts& texts) {
    return judgementWords(nameOf(workspace, judgement.first, texts),
                          nameOf(workspace, judgement.second, texts), judgement.ratio, texts);
}

std::string consistencyWords(const std::optional<double>& ratio, Language language) {
    return ratio ? formatNumber(*ratio, 2, language) : "–";
}

bool contradictsItself(const std::optional<double>& ratio) {
    return ratio && *ratio > enoughConsistency;
}

std::string missingWords(const JudgeResult& judge, const Texts& texts) {
    return texts.plural("compare.missing", static_cast<int>(judge.missing),
                        {{"name", judge.judge}});
}

void drawJudges(const View& view, Ui& ui, const AxisWeights& axis, std::string_view chosen,
                bool locked, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "judges", {.padY = 20, .name = texts("compare.judges")}, [&] {
        cardTitle(ui, texts("compare.judges"));
        group(ui, Role::list, texts("compare.judges"), [&] {
            for (const JudgeResult& judge : axis.judges) {
                const std::string key = keyOf(axis, judge);
                const std::string standing = standingOf(axis, judge, texts);
                const bool bad = contradictsItself(judge.consistency);
                const auto content = [&] {
                    ui.gap(9);
                    row(ui, {.height = 20, .gap = 6}, [&] {
                        text(ui, judge.judge, Type::dataStrong, Color::ink, 1);
                        if (bad)
                            sign(ui, icon::alertTriangle, 16, Color::alert,
                                 texts("compare.contradicts"));
                    });
                    text(ui, standing, Type::note, bad ? Color::alert : Color::ink3, 1);
                    ui.gap(9);
                };
                scope(ui, key, [&] {
                    divider(ui);
                    const RecordUse use =
                        recordRow(view, ui,
                                  {.id = key,
                                   .name = judge.judge,
                                   .spoken = judge.judge + ", " + standing,
                                   .options = {texts("compare.rename"), texts("compare.remove")},
                                   .current = key == chosen,
                                   .readOnly = locked},
                                  content, actions);
                    if (use.opened) actions.wish(ChooseJudge{key});
                    if (use.chosen == 0) actions.wish(Show{Dialog::renameJudge, key, judge.judge});
                    if (use.chosen == 1) actions.wish(RemoveJudge{key});
                });
            }
        });
        if (locked) return;
        divider(ui);
        ui.gap(12);
        if (button(ui, texts("compare.add"), {.leading = icon::plus, .height = 32}))
            actions.wish(Show{Dialog::addJudge, std::string(name(axis.axis))});
    });
    ui.gap(16);
}

void drawShares(const View& view, Ui& ui, const AxisWeights& axis, std::string_view chosen) {
    const Texts& texts = ui.texts;
    std::vector<const JudgeResult*> counted;
    for (const JudgeResult& judge : axis.judges)
        if (judge.missing == 0) counted.push_back(&judge);
    // Who is looked at is among those that there is room for.
    std::stable_partition(counted.begin(), counted.end(),
                          [&](const JudgeResult* each) { return keyOf(axis, *each) == chosen; });
    card(ui, "shares", {.padY = 20, .name = texts("compare.shares")}, [&] {
        cardTitle(ui, texts("compare.shares"));
        if (!axis.compared) return text(ui, texts("compare.noShares"), Type::data, Color::ink2);
        constexpr float column = 72, least = 120;
        const auto room =
            static_cast<std::size_t>(std::max(1.0f, std::floor((ui.width() - least) / column) - 1));
        const std::size_t shown = std::min(counted.size(), room);
        std::vector<TableColumn> columns{{.head = texts("account.criterion"), .width = share()}};
        for (std::size_t i = 0; i < shown; ++i)
            columns.push_back({.head = counted[i]->judge, .width = fixed(column), .right = true});
        columns.push_back({.head = texts("compare.result"), .width = fixed(column), .right = true});
        std::vector<std::vector<Cell>> rows;
        for (std::size_t at = 0; at < axis.criteria.size(); ++at) {
            std::vector<Cell> cells{{.words = nameOf(view.workspace, axis.criteria[at], texts)}};
            for (std::size_t i = 0; i < shown; ++i)
                cells.push_back({.words = percent(counted[i]->shares[at], texts)});
            cells.push_back({.words = percent(axis.shares[at], texts), .type = Type::dataStrong});
            rows.push_back(std::move(cells));
        }
        table(ui, "shares", {.name = texts("compare.shares")}, columns, rows);
        ui.gap(8);
        const bool bad = contradictsItself(axis.consistency);
        std::string words = texts(
            "compare.together", {{"ratio", consistencyWords(axis.consistency, texts.language())}});
        if (shown < counted.size())
            words += " " + texts.plural("compare.others", static_cast<int>(counted.size() - shown));
        text(ui, words, Type::note, bad ? Color::alert : Color::ink3);
        for (const JudgeResult& judge : axis.judges)
            if (judge.missing > 0)
                text(ui, missingWords(judge, texts) + " " + texts("compare.doesNotCount"),
                     Type::note, Color::ink3);
    });
    ui.gap(16);
}

} // namespace kam
