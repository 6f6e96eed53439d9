#include "app/screens/company_switcher.hpp"
#include "app/screens/comparison_parts.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/selection/judges.hpp"
#include "core/selection/pairwise.hpp"

#include <algorithm>

/// Comparing the criteria of an axis two by two, so that their weights follow (Saaty: AHP).
namespace kam {
namespace {

using namespace ui;

/// The comparisons of one axis on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into),
          axis((*seen.selection.weights)[seen.route.detail == name(Axis::strength) ? 1 : 0]),
          frozen(seen.workspace.selection && seen.workspace.selection->frozenOn),
          locked(seen.readOnly || frozen), criteria(criteriaOf(seen.workspace, axis.axis)) {
        const auto judges = judgesOf(view.workspace, axis.axis);
        for (const PairwiseJudgements* each : judges)
            if (!judge || judgementsKey(*each) == view.selection.judge) judge = each;
    }

    void draw() {
        const std::string axisName = kam::nameOf(axis.axis, texts);
        PageHead head{.title = texts("compare.title") + ": " + axisName,
                      .subtitle = companyFirst(view, ui, subtitle()),
                      .actions = [this] { drawActions(); }};
        page(ui, "comparison", head, [&] {
            if (ui.phone()) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
                ui.gap(16);
            }
            drawNotices();
            if (criteria.size() < 2) return;
            if (!judge) return drawNobody();
            const std::string chosen = judgementsKey(*judge);
            const auto judges = [&] { drawJudges(view, ui, axis, chosen, locked, actions); };
            const auto shares = [&] { drawShares(view, ui, axis, chosen); };
            const auto pairs = [&] { drawPairs(); };
            if (ui.layout() == Layout::desktop) {
                columns(ui, {share(400), share(584)}, 16,
                        {[&] {
                             judges();
                             shares();
                         },
                         pairs});
            } else {
                judges();
                pairs();
                shares();
            }
        });
    }

private:
    std::string subtitle() const {
        if (frozen)
            return texts(
                "criteria.frozen",
                {{"date", formatLongDate(*view.workspace.selection->frozenOn, texts.language())}});
        return texts.plural("criteria.count", static_cast<int>(criteria.size()));
    }

    void drawActions() {
        if (button(ui, texts("nav.criteria"), {.leading = icon::adjustmentsHorizontal}))
            actions.go = Route{Screen::criteria, {}};
    }

    void drawNotices() {
        constexpr std::size_t mostWithIndex = 9;
        if (frozen) {
            if (notice(ui, NoticeKind::info, texts("compare.locked"), texts("criteria.reopen")) &&
                !view.readOnly)
                actions.wish(Show{Dialog::reopenCriteria});
            ui.gap(16);
        }
        if (criteria.size() < 2) {
            if (notice(ui, NoticeKind::info, texts("compare.tooFew"), texts("nav.criteria")))
                actions.go = Route{Screen::criteria, {}};
        } else if (criteria.size() > mostWithIndex) {
            notice(ui, NoticeKind::info,
                   texts("compare.tooMany", {{"n", std::to_string(criteria.size())},
                                             {"pairs", std::to_string(pairCount())}}));
            ui.gap(16);
        }
    }

    void drawNobody() {
        if (emptyState(
                ui, {.icon = icon::users,
                     .title = texts("compare.nobody"),
                     .sentence = texts("compare.nobodyMore"),
                     .action = locked ? std::string_view() : std::string_view(texts("compare.add")),
                     .actionIcon = icon::plus}))
            actions.wish(Show{Dialog::addJudge, std::string(name(axis.axis))});
    }

    std::size_t pairCount() const { return criteria.size() * (criteria.size() - 1) / 2; }

    const JudgeResult& result() const {
        return *std::find_if(axis.judges.begin(), axis.judges.end(),
                             [&](const JudgeResult& each) { return each.judge == judge->judge; });
    }

    void drawPairs() {
        const std::string title = texts("compare.of", {{"name", judge->judge}});
        card(ui, "pairs", {.padY = 20, .name = title}, [&] {
            cardTitle(ui, title);
            text(ui, texts("compare.scale"), Type::note, Color::ink3);
            ui.gap(12);
            drawProgress();
            drawConsistency();
            for (std::size_t i = 0; i < criteria.size(); ++i)
                for (std::size_t j = i + 1; j < criteria.size(); ++j)
                    scope(ui, criteria[i]->id + " " + criteria[j]->id,
                          [&] { drawPair(*criteria[i], *criteria[j]); });
        });
        ui.gap(16);
    }

    void drawProgress() {
        const std::size_t done = pairCount() - result().missing;
        if (result().missing > 0 && !locked &&
            linkRight(ui, texts("compare.next"), texts("compare.next")))
            focusFirstOpen();
        const std::string words = texts("compare.pairs", {{"done", std::to_string(done)},
                                                          {"all", std::to_string(pairCount())}});
        text(ui, words, Type::dataStrong);
        ui.gap(6);
        progressBar(ui, words, static_cast<double>(done) / static_cast<double>(pairCount()));
        ui.gap(8);
        if (result().missing == 0) return;
        text(ui, missingWords(result(), texts) + " " + texts("compare.doesNotCount"), Type::note,
             Color::ink2);
        ui.gap(8);
    }

    void focusFirstOpen() {
        for (std::size_t i = 0; i < criteria.size(); ++i)
            for (std::size_t j = i + 1; j < criteria.size(); ++j)
                if (!ratioOf(*judge, criteria[i]->id, criteria[j]->id))
                    return focusPair(*criteria[i], *criteria[j]);
    }

    std::string labelOf(const Criterion& first, const Criterion& second) const {
        return texts("compare.pair", {{"first", kam::nameOf(first, texts)},
                                      {"second", kam::nameOf(second, texts)}});
    }

    void focusPair(const Criterion& first, const Criterion& second) {
        ui.focus(ariaRole(Role::slider), labelOf(first, second));
    }

    void drawConsistency() {
        const JudgeResult& said = result();
        if (said.missing > 0) return;
        if (criteria.size() == 2) return text(ui, texts("compare.two"), Type::note, Color::ink3);
        if (!said.consistency) return;
        const std::string ratio = consistencyWords(said.consistency, texts.language());
        if (!contradictsItself(said.consistency)) {
            text(ui, texts("compare.consistent", {{"ratio", ratio}}), Type::data, Color::ink2);
            return ui.gap(8);
        }
        std::string words = texts("compare.inconsistent", {{"ratio", ratio}});
        if (said.worst)
            words += " " + texts("compare.worst",
                                 {{"said", judgementWords(*said.worst, view.workspace, texts)}});
        if (said.better)
            words += " " + texts("compare.better",
                                 {{"said", judgementWords(*said.better, view.workspace, texts)}});
        if (notice(ui, NoticeKind::alert, words, texts("compare.look")) && said.worst)
            focusWorst(*said.worst);
        ui.gap(12);
    }

    /// Criteria stand by name here, in a judgement by id.
    void focusWorst(const Judgement& worst) {
        const auto placeOf = [&](const Id& id) {
            return std::find_if(criteria.begin(), criteria.end(),
                                [&](const Criterion* each) { return each->id == id; });
        };
        const auto first = placeOf(worst.first), second = placeOf(worst.second);
        if (first == criteria.end() || second == criteria.end()) return;
        focusPair(**std::min(first, second), **std::max(first, second));
    }

    void drawPair(const Criterion& first, const Criterion& second) {
        const std::string left = kam::nameOf(first, texts), right = kam::nameOf(second, texts);
        const std::optional<double> ratio = ratioOf(*judge, first.id, second.id);
        const auto say = [&](double place) {
            return ratio || place != 0 ? judgementWords(left, right, ratioOfPlace(place), texts)
                                       : texts("compare.open");
        };
        divider(ui, 4, 10);
        columns(ui, {share(1), share(1)}, 12,
                {[&] { text(ui, left, Type::data, Color::ink, 2); },
                 [&] {
                     row(ui, {.height = 18}, [&] {
                         pushRight(ui);
                         text(ui, right, Type::data, Color::ink, 1);
                     });
                 }});
        const double before =
            ratio ? std::clamp(placeOfRatio(*ratio), -farthestPlace, farthestPlace) : 0;
        const std::string label = labelOf(first, second);
        const double now = slider(ui, label, before,
                                  {.label = label,
                                   .low = -farthestPlace,
                                   .high = farthestPlace,
                                   .words = say,
                                   .disabled = locked,
                                   .hideLabel = true,
                                   .origin = 0,
                                   .open = !ratio});
        if (now != before)
            keep(judged(*judge, {first.id, second.id, ratioOfPlace(now)}), ratio.has_value());
        ui.gap(ui.touch() ? 12 : 2);
        if (!locked && !ratio) {
            if (linkRight(ui, texts("compare.same"), texts("compare.sameOf", {{"pair", label}})))
                keep(judged(*judge, {first.id, second.id, 1}), false);
        } else if (!locked) {
            if (linkRight(ui, texts("compare.clear"), texts("compare.clearOf", {{"pair", label}})))
                keep(unjudged(*judge, first.id, second.id), false);
        }
        text(ui, say(now), ratio ? Type::dataStrong : Type::data, ratio ? Color::ink : Color::ink3);
        ui.gap(ui.touch() ? 12 : 4);
    }

    void keep(PairwiseJudgements changed, bool typing) {
        actions.changes.push_back({{put(std::move(changed))}, "change.comparisons"});
        actions.typing = typing; // a drag is one step of undo
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const AxisWeights& axis;
    const bool frozen, locked; ///< comparisons stay as they are
    const std::vector<const Criterion*> criteria;
    const PairwiseJudgements* judge = nullptr; ///< whose comparisons are shown
};

} // namespace

Actions drawComparison(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
