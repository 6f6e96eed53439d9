#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "core/base/locale.hpp"
#include "core/figure/dot_plot.hpp"
#include "core/figure/heat_map.hpp"
#include "core/readiness/explanation.hpp"

#include <algorithm>
#include <cmath>

/// How a number came about, for whoever presses it.
namespace kam {
namespace {

using namespace ui;

/// With as many decimals as it has, at most so many.
std::string shortest(double value, int most, Language language) {
    int decimals = 0;
    double power = 1;
    while (decimals < most && std::abs(value * power - std::round(value * power)) > 1e-9) {
        ++decimals;
        power *= 10;
    }
    return formatNumber(value, decimals, language);
}

class Explanation {
public:
    Explanation(const View& seen, Ui& drawn, Actions& done)
        : view(seen), ui(drawn), texts(drawn.texts), assessment(*seen.assessment), actions(done) {}

    void overall() {
        title(texts("explain.overall", {{"score", number(assessment.overall.value_or(0))}}));
        say(texts("explain.overallRule"));
        const WeightedMean mean = explainOverall(assessment);
        terms(mean, texts("sum.step"), texts("report.score"), [this](const std::string& id) {
            const Step& step = *view.questionnaire.step(id);
            return std::to_string(step.number) + " " + step.name.in(texts.language());
        });
        if (mean.mean)
            say(texts("explain.quotient", {{"parts", number(mean.parts)},
                                           {"weights", weight(mean.weights)},
                                           {"mean", number(*mean.mean)}}));
        if (assessment.coverage) {
            const AnswerCount count = countAnswers(assessment);
            const std::string percent =
                formatPercent(100 * *assessment.coverage, 1, texts.language());
            part(texts("explain.coverage", {{"percent", percent}}));
            say(texts("explain.coverageSum", {{"answered", std::to_string(count.answered)},
                                              {"applicable", std::to_string(count.applicable)},
                                              {"percent", percent}}));
        }
        part(texts("home.verdict") + ": " + titleOf(assessment.verdict, texts));
        say(reasonOf(assessment, texts));
        ui.gap(4);
        note(texts("report.ruleVerdict"));
    }

    void step(const Step& asked) {
        up(texts("explain.toOverall"), {});
        title(std::to_string(asked.number) + " " + asked.name.in(texts.language()));
        say(texts("explain.stepRule"));
        const WeightedMean mean = explainStep(assessment, view.questionnaire, asked.id);
        terms(mean, texts("table.question"), texts("table.level"), [this](const std::string& id) {
            return numberedTopic(*view.questionnaire.item(id), texts.language());
        });
        if (!mean.mean) return;
        say(texts("explain.quotientScore", {{"parts", number(mean.parts)},
                                            {"weights", weight(mean.weights)},
                                            {"mean", number(*mean.mean)},
                                            {"score", number(*assessment.step(asked.id)->score)}}));
    }

    void item(const Item& asked, const ItemResult& result) {
        const Step& step = *view.questionnaire.step(asked.step);
        up(texts("explain.toStep",
                 {{"n", std::to_string(step.number)}, {"name", step.name.in(texts.language())}}),
           step.id);
        title(numberedTopic(asked, texts.language()));
        level(result);
        if (result.agreement) agreement(result);
        if (result.gate) gate(result);
        if (result.value) priority(asked, result);
        roles(result);
    }

private:
    std::string number(double value) const { return shortest(value, 2, texts.language()); }
    std::string weight(double value) const { return shortest(value, 3, texts.language()); }

    void title(std::string_view words) {
        heading(ui, 2, words, Type::section);
        ui.gap(6);
    }
    void part(std::string_view words) {
        divider(ui, 14, 10);
        heading(ui, 3, words, Type::bodyStrong);
        ui.gap(4);
    }
    void say(std::string_view words) { text(ui, words, Type::body, Color::ink2); }
    void note(std::string_view words) { text(ui, words, Type::note, Color::ink3); }

    /// The way to what this is a part of.
    void up(std::string_view words, std::string_view about) {
        ui.gap(4);
        if (link(ui, words)) actions.wish(Show{Dialog::explanation, std::string(about)});
        ui.gap(4);
    }

    /// The numbers of a mean, each to be pressed in turn.
    template <typename NameOf>
    void terms(const WeightedMean& mean, const std::string& what, const std::string& value,
               NameOf nameOf) {
        const Language language = texts.language();
        std::vector<std::vector<Cell>> rows;
        for (const Term& term : mean.terms) {
            const std::optional<double> counts = term.value ? std::optional(term.part) : term.value;
            rows.push_back({{.words = nameOf(term.id)},
                            {.words = formatNumber(term.value, 2, language)},
                            {.words = term.value ? weight(term.weight) : "–"},
                            {.words = formatNumber(counts, 2, language)}});
        }
        ui.gap(8);
        const int pressed =
            table(ui, "terms", {.name = texts("sum.name"), .rowHeight = 32, .press = true},
                  {{.head = what, .width = share(1)},
                   {.head = value, .width = fixed(60), .right = true},
                   {.head = texts("sum.weight"), .width = fixed(60), .right = true},
                   {.head = texts("sum.part"), .width = fixed(70), .right = true}},
                  rows);
        if (pressed >= 0)
            actions.wish(
                Show{Dialog::explanation, mean.terms[static_cast<std::size_t>(pressed)].id});
        ui.gap(8);
    }

    void level(const ItemResult& result) {
        const LevelSums sums = explainLevels(result);
        if (result.value)
            heading(ui, 3, texts("explain.level", {{"level", number(*result.value)}}),
                    Type::bodyStrong);
        else
            heading(ui, 3, texts(sourceOf(result)), Type::bodyStrong);
        ui.gap(4);
        if (result.byConsensus)
            say(texts(result.value ? "explain.consensus" : "explain.consensusNone"));
        if (result.n > 0) {
            ui.gap(8);
            figure(ui, dotPlot(result, texts, ui.width()));
            ui.gap(6);
            say(texts.plural("explain.mean", result.n,
                             {{"sum", std::to_string(sums.sum)},
                              {"mean", number(*result.mean)},
                              {"median", number(*result.median)}}));
        }
        if (result.notApplicable > 0)
            say(texts.plural("explain.notApplicable", result.notApplicable));
    }

    void agreement(const ItemResult& result) {
        const LevelSums sums = explainLevels(result);
        part(texts("room.agreement",
                   {{"value", formatNumber(result.agreement, 2, texts.language())}}));
        say(texts("explain.variance", {{"squares", number(sums.squares)},
                                       {"less", std::to_string(result.n - 1)},
                                       {"variance", number(*sums.variance)},
                                       {"sd", number(*result.sd)}}));
        say(texts(*result.rawAgreement < 0 ? "explain.agreementCut" : "explain.agreement",
                  {{"variance", number(*sums.variance)}, {"raw", number(*result.rawAgreement)}}));
        ui.gap(4);
        note(texts("explain.agreementRule"));
    }

    void gate(const ItemResult& result) {
        const auto found =
            std::find_if(assessment.gates.begin(), assessment.gates.end(),
                         [&](const GateResult& each) { return each.id == result.id; });
        if (found == assessment.gates.end()) return;
        part(texts("explain.gate") + ": " + texts(found->met ? "gate.met" : "gate.below"));
        say(gateLine(*found, result, texts));
        ui.gap(4);
        note(texts("gate.rule"));
    }

    void priority(const Item& asked, const ItemResult& result) {
        const auto terms = explainPriority(assessment, view.questionnaire, asked.id);
        if (!terms) return part(texts("explain.noGap", {{"target", number(result.target)}}));
        part(texts("explain.priority", {{"priority", number(terms->priority)}}));
        say(texts("explain.gap", {{"target", number(result.target)},
                                  {"level", number(*result.value)},
                                  {"gap", number(terms->gap)}}));
        say(texts(terms->factor > 1 ? "explain.productGate" : "explain.product",
                  {{"gap", number(terms->gap)},
                   {"weight", weight(terms->stepWeight)},
                   {"priority", number(terms->priority)}}));
    }

    void roles(const ItemResult& result) {
        if (view.roles == nullptr || view.roles->size() < 2) return;
        std::vector<std::vector<Cell>> rows;
        for (const RoleResult& role : *view.roles) {
            const auto own =
                std::find_if(role.items.begin(), role.items.end(),
                             [&](const RoleItem& each) { return each.id == result.id; });
            if (own == role.items.end()) continue;
            rows.push_back({{.words = columnName(role, false, texts)},
                            {.words = own->hidden ? "< 3" : std::to_string(own->n)},
                            {.words = formatNumber(own->mean, 2, texts.language())}});
        }
        part(texts("room.byRole"));
        table(ui, "roles", {.name = texts("room.byRole"), .rowHeight = 28},
              {{.head = texts("part.role"), .width = share(1)},
               {.head = "n", .width = fixed(48), .right = true},
               {.head = texts("explain.meanHead"), .width = fixed(60), .right = true}},
              rows);
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const Assessment& assessment;
    Actions& actions;
};

} // namespace

Actions drawExplanation(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::explanation) return actions;
    const Texts& texts = ui.texts;
    const Item* item = view.questionnaire.item(view.dialogAbout);
    const Step* step = view.questionnaire.step(view.dialogAbout);
    const ItemResult* result = view.assessment ? view.assessment->item(view.dialogAbout) : nullptr;
    if (!view.assessment || view.disclosure != Disclosure::open || (item && !result)) {
        actions.wish(Show{});
        return actions;
    }
    bool close = false;
    const auto body = [&] {
        scope(ui, view.dialogAbout, [&] {
            Explanation explanation(view, ui, actions);
            if (item)
                explanation.item(*item, *result);
            else if (step)
                explanation.step(*step);
            else
                explanation.overall();
            ui.gap(10);
            text(ui, texts("explain.rounded"), Type::note, Color::ink3);
        });
    };
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (item && view.isCurrent && item->askable() &&
                button(ui, texts("explain.toQuestion"), {.kind = ButtonKind::quiet})) {
                actions.go = Route{Screen::assessment, item->id};
                close = true;
            }
            pushRight(ui);
            if (button(ui, texts("action.close"), {.kind = ButtonKind::primary})) close = true;
        });
    };
    const bool open = dialog(ui, texts("explain.title"), 600, body, foot);
    if (close || !open) actions.wish(Show{});
    return actions;
}

} // namespace kam
