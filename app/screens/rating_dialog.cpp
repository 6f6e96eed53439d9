#include "app/screens/rating_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/fields.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <cmath>

/// The ratings of one account with what their scales mean and why: on one criterion or on all.
namespace kam {
namespace {

using namespace ui;

class Shown {
public:
    Shown(const View& seen, Ui& on, const Account& of, const Criterion* only, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), account(of), one(only),
          scorer(seen.selection.ratingLook->scorer), changed(of) {}

    void draw() {
        std::string title = account.name;
        if (one) title += " · " + nameOf(*one, texts);
        const bool open = dialog(
            ui, title, 560, [this] { drawBody(); }, [this] { drawFoot(); });
        if (!view.readOnly && changed != account) {
            actions.changes.push_back({{put(std::move(changed))}, "change.ratings"});
            actions.typing = typing;
        }
        if (!open || done) actions.wish(Show{});
        if (next) actions.wish(RateAccount{next->id});
    }

private:
    void drawBody() {
        drawScorer(view, ui, false, actions);
        if (one) {
            ui.gap(20);
            return scope(ui, one->id, [&] { drawCriterion(*one); });
        }
        for (const Criterion* each : ratedCriteria(view.workspace)) {
            divider(ui, 20, 16);
            scope(ui, each->id, [&] { drawCriterion(*each); });
        }
    }

    void drawFoot() {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            const Account* following = one ? nullptr : below();
            if (following && button(ui, texts("rating.next"))) next = following;
            pushRight(ui);
            if (button(ui, texts("action.done"), {.kind = ButtonKind::primary})) done = true;
        });
    }

    /// The account below this one, where there is a table behind.
    const Account* below() const {
        if (!view.selection.rated) return nullptr;
        const auto found =
            std::find(view.selection.rated->begin(), view.selection.rated->end(), &account);
        if (found == view.selection.rated->end() || found + 1 == view.selection.rated->end())
            return nullptr;
        return *(found + 1);
    }

    std::optional<double> held(const Criterion& criterion) const {
        if (!scorer.empty()) {
            const Score* score = scoreOf(account, criterion.id, scorer);
            return score ? score->rating : std::nullopt;
        }
        const auto found = account.ratings.find(criterion.id);
        return found == account.ratings.end() ? std::nullopt : std::optional(found->second);
    }

    void drawCriterion(const Criterion& criterion) {
        const std::string name = nameOf(criterion, texts);
        const std::optional<double> points = held(criterion);
        drawScale(criterion, name, points);
        const auto field = [&] {
            const auto entered = numberField(ui, "points", points,
                                             {.label = texts("rating.of", {{"name", name}}),
                                              .hideLabel = true,
                                              .low = 0,
                                              .high = 10,
                                              .step = 0.5,
                                              .decimals = 1,
                                              .disabled = view.readOnly});
            if (!entered.changed) return;
            rate(changed, criterion, scorer, entered.value);
            typing = true;
        };
        columns(ui, {fixed(108), share(1)}, 12, {field, [&] { drawOrigin(criterion, points); }});
        if (scorer.empty())
            drawScorers(criterion);
        else
            drawNote(criterion, name);
    }

    /// What one sees at each place, the highest first; pressing it rates so.
    void drawScale(const Criterion& criterion, const std::string& name,
                   const std::optional<double>& points) {
        if (criterion.anchors.empty()) {
            text(ui, name, Type::dataStrong, Color::ink2);
            if (criterion.bands) text(ui, texts("rating.byFigure"), Type::note, Color::ink3);
            return ui.gap(4);
        }
        std::vector<std::string> options;
        std::vector<int> places;
        int chosen = -1;
        for (auto at = criterion.anchors.rbegin(); at != criterion.anchors.rend(); ++at) {
            if (points && *points == at->first) chosen = static_cast<int>(places.size());
            places.push_back(at->first);
            options.push_back(std::to_string(at->first) + ": " + at->second);
        }
        const int now = radioList(ui, name, options, chosen);
        if (now != chosen && now >= 0)
            rate(changed, criterion, scorer, places[static_cast<std::size_t>(now)]);
        ui.gap(4);
    }

    /// Beside the field: what counts where nothing was agreed on, or how a scorer stands to it.
    void drawOrigin(const Criterion& criterion, const std::optional<double>& points) {
        const Rating rating = ratingOf(account, criterion, view.workspace.company);
        ui.gap(9);
        if (!scorer.empty()) return text(ui, texts("rating.range"), Type::note, Color::ink3);
        std::string words = originWords(rating, texts);
        if (!points && rating.rated())
            words =
                texts("rating.counts", {{"points", pointsWords(rating.points, texts.language())}}) +
                ": " + words;
        if (words.empty()) words = texts("rating.range");
        text(ui, words, Type::note, farApart(rating) ? Color::alert : Color::ink3);
        if (points || rating.source != RatingSource::scorers || view.readOnly) return;
        ui.gap(ui.touch() ? 14 : 4);
        const double mean = std::round(rating.points * 10) / 10;
        const std::string label =
            texts("rating.agreeMean", {{"points", pointsWords(mean, texts.language())}});
        if (link(ui, label, label + ", " + nameOf(criterion, texts)))
            rate(changed, criterion, scorer, mean);
        ui.gap(ui.touch() ? 14 : 0);
    }

    /// What everybody gave and why.
    void drawScorers(const Criterion& criterion) {
        auto at = account.scores.lower_bound(std::string_view(criterion.id));
        const auto isOn = [&] {
            return at != account.scores.end() && at->first.criterion == criterion.id;
        };
        if (!isOn()) return;
        ui.gap(8);
        group(ui, Role::list, texts("rating.scorers"), [&] {
            for (; isOn(); ++at) {
                const std::string& who = at->first.scorer;
                const Score& score = at->second;
                const std::string points =
                    score.rating ? pointsWords(*score.rating, texts.language()) : "–";
                group(ui, Role::listItem, who, [&] {
                    text(ui, who + ": " + points, Type::data);
                    if (!score.note.empty()) text(ui, score.note, Type::note, Color::ink2);
                });
                ui.gap(4);
            }
        });
    }

    void drawNote(const Criterion& criterion, const std::string& name) {
        const Score* score = scoreOf(account, criterion.id, scorer);
        ui.gap(8);
        const FieldState note = textField(ui, "note", score ? score->note : std::string(),
                                          {.label = texts("rating.noteOn", {{"name", name}}),
                                           .hideLabel = true,
                                           .placeholder = texts("rating.note"),
                                           .multiline = true,
                                           .maxCharacters = 1000,
                                           .disabled = view.readOnly});
        if (!note.changed) return;
        const Score* now = scoreOf(changed, criterion.id, scorer);
        Score said = now ? *now : Score{};
        said.note = note.text;
        keepScore(changed, {criterion.id, scorer}, std::move(said));
        typing = true;
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const Account& account;
    const Criterion* one; ///< null: all
    const std::string& scorer;
    Account changed;
    const Account* next = nullptr; ///< to go on with
    bool typing = false, done = false;
};

} // namespace

Actions drawRatingDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::rate) return actions;
    const Account* account = view.workspace.accounts.find(view.dialogAbout);
    const Criterion* criterion = view.workspace.criteria.find(view.dialogWords);
    if (!account || (!criterion && !view.dialogWords.empty())) {
        actions.wish(Show{});
        return actions;
    }
    Shown(view, ui, *account, criterion, actions).draw();
    return actions;
}

} // namespace kam
