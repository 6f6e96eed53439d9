#include "app/screens/selection_parts.hpp"
#include "app/shell/application_state.hpp"
#include "app/ui/icons.hpp"
#include "core/base/text.hpp"
#include "core/selection/decisions.hpp"
#include "core/selection/judges.hpp"
#include "core/selection/selection_result.hpp"
#include "core/selection/trial.hpp"
#include "core/selection/whole_points.hpp"
#include "core/workspace/account_list.hpp"

#include <algorithm>
#include <unordered_set>

/// What is done while key accounts are chosen.
namespace kam {
namespace {

Trial holding(const Workspace& workspace) {
    return trialOf(weightsOf(workspace), workspace.selection.value_or(Selection{}));
}

} // namespace

void Application::State::perform(const AddCriterion& what) {
    const Criterion made{.id = makeId("c", platform.randomBits()), .axis = what.axis};
    if (!session.apply({{put(made)}, "change.criteria"})) return;
    asked = {Dialog::editCriterion, made.id};
    ui.focus("textbox", texts("criterion.name"));
}

void Application::State::perform(const RemoveCriterion& which) {
    const Workspace& workspace = session.workspace();
    const Criterion* criterion = workspace.criteria.find(which.criterion);
    if (!criterion) return;
    std::string said = texts("criterion.removed", {{"name", criterion->name}});
    if (session.apply(removal(workspace, *criterion))) offerUndo(std::move(said));
}

void Application::State::perform(const AddJudge& who) {
    const PairwiseJudgements made{.axis = who.axis, .judge = who.name};
    choosing.judge = judgementsKey(made);
    if (!session.workspace().pairwise.find(choosing.judge))
        session.apply({{put(made)}, "change.comparisons"});
}

void Application::State::perform(const RenameJudge& who) {
    const PairwiseJudgements* before = session.workspace().pairwise.find(who.judge);
    if (!before || before->judge == who.name) return;
    const Axis axis = before->axis;
    Change change = renaming(session.workspace(), *before, who.name);
    if (change.edits.empty())
        toasts.show(texts("compare.nameTaken", {{"name", who.name}}), ui::icon::infoCircle,
                    platform.now());
    else if (session.apply(std::move(change)))
        choosing.judge = judgementsKey({.axis = axis, .judge = who.name});
}

void Application::State::perform(const RemoveJudge& who) {
    const PairwiseJudgements* before = session.workspace().pairwise.find(who.judge);
    if (!before) return;
    std::string said = texts("compare.removed", {{"name", before->judge}});
    if (session.apply({{Erase{TableId::pairwise, who.judge}}, "change.comparisons"}))
        offerUndo(std::move(said));
}

void Application::State::perform(const WeighByPoints& which) {
    Change change = removalOfJudgements(session.workspace(), which.axis);
    const auto judges = static_cast<int>(change.edits.size());
    if (judges > 0 && session.apply(std::move(change)))
        offerUndo(texts.plural("compare.removedAll", judges));
}

void Application::State::perform(const RateAccount& which) {
    if (!session.workspace().accounts.find(which.account)) return;
    asked = {Dialog::rate, which.account, which.criterion};
    const Criterion* criterion = session.workspace().criteria.find(which.criterion);
    if (criterion)
        ui.focus(ui::ariaRole(ui::Role::spinButton),
                 texts("rating.of", {{"name", nameOf(*criterion, texts)}}));
}

void Application::State::perform(const AddAccounts& what) {
    const Workspace& workspace = session.workspace();
    std::unordered_set<std::string> names;
    for (const auto& [id, account] : workspace.accounts)
        names.insert(folded(account.name));
    Change change{{}, "change.accounts"};
    for (const std::string& name : what.names)
        if (names.insert(folded(name)).second)
            change.edits.emplace_back(
                put(Account{.id = makeId("a", platform.randomBits()), .name = name}));
    const auto added = static_cast<int>(change.edits.size());
    const auto known = static_cast<int>(what.names.size()) - added;
    if (added > 0 && !session.apply(std::move(change))) return;
    std::string said = texts.plural("accounts.added", added);
    if (known > 0) said += " " + texts.plural("accounts.known", known);
    if (added > 0)
        offerUndo(std::move(said));
    else
        toasts.show(std::move(said), ui::icon::infoCircle, platform.now());
}

void Application::State::perform(const RemoveAccounts& which) {
    const Change change =
        removalOfAccounts(session.workspace(), {which.accounts.begin(), which.accounts.end()});
    const auto count = static_cast<int>(which.accounts.size());
    if (!change.edits.empty() && session.apply(change))
        offerUndo(texts.plural("accounts.removed", count));
}

void Application::State::perform(const BeginDecision& about) {
    if (!about.account.empty() && !session.workspace().accounts.find(about.account)) return;
    Date review = platform.today();
    review.year += 1;
    if (!isDate(review.year, review.month, review.day)) review.day -= 1; // 29 February
    const auto decisions = currentDecisions(session.workspace());
    const auto before = decisions.find(about.account);
    choosing.decision = {.account = about.account,
                         .kind =
                             before == decisions.end() ? DecisionKind::in : before->second->kind,
                         .on = platform.today(),
                         .reviewOn = review};
    asked = {Dialog::decide, about.account};
}

void Application::State::perform(const Decide& what) {
    const Workspace& workspace = session.workspace();
    Change change{{}, "change.decision"};
    const int number = nextDecisionNumber(workspace);
    const auto decide = [&](const Id& account) {
        Decision made = what.decision;
        made.account = account;
        made.id = makeId("d", platform.randomBits());
        made.number = number;
        change.edits.emplace_back(put(std::move(made)));
    };
    const Account* one = workspace.accounts.find(what.decision.account);
    if (one) {
        decide(one->id);
    } else if (what.decision.account.empty()) {
        const SelectionResult result(workspace);
        for (const RankedAccount& each : result.ranking().accounts)
            if (each.onList && !each.decided) decide(each.account->id);
    }
    const auto count = static_cast<int>(change.edits.size());
    std::string said = one ? texts("decision.kept", {{"name", one->name}})
                           : texts.plural("decision.keptAll", count);
    if (count > 0 && session.apply(std::move(change))) offerUndo(std::move(said));
}

void Application::State::perform(const TryWeights& what) {
    if (!what.trial)
        choosing.trial.reset();
    else if (choosing.trial)
        choosing.trial->now = *what.trial;
    else
        choosing.trial = {holding(session.workspace()), *what.trial};
}

void Application::State::perform(const KeepTrial&) {
    const Workspace& workspace = session.workspace();
    const Selection held = workspace.selection.value_or(Selection{});
    if (!choosing.trial || held.frozenOn) return;
    const Trial &from = choosing.trial->from, &trial = choosing.trial->now;
    if (from != holding(workspace)) return choosing.trial.reset();
    Change change{{}, "change.criteria"};
    for (const Axis axis : {Axis::attractiveness, Axis::strength}) {
        const std::size_t place = axis == Axis::attractiveness ? 0 : 1;
        // An axis that nobody moved keeps its points, or what its judges said.
        if (trial.points[place] == from.points[place]) continue;
        const std::vector<int> points = wholePoints(trial.points[place]);
        for (std::size_t i = 0; i < points.size(); ++i) {
            Criterion criterion = *workspace.criteria.find(trial.criteria[place][i]);
            criterion.weight = points[i];
            change.edits.emplace_back(put(std::move(criterion)));
        }
        for (const auto& [key, judgements] : workspace.pairwise)
            if (judgements.axis == axis) change.edits.emplace_back(Erase{TableId::pairwise, key});
    }
    change.edits.emplace_back(put(selectionOf(trial, held)));
    if (!session.apply(std::move(change))) return;
    choosing.trial.reset();
    offerUndo(texts("trial.kept"));
}

} // namespace kam
