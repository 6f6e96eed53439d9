#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/text.hpp"
#include "core/selection/weight_changes.hpp"
#include "core/workspace/account_list.hpp"

#include <algorithm>
#include <cmath>
#include <set>

/// The dialogs about criteria.
namespace kam {
namespace {

using namespace ui;

/// The places of the scale that are described, or meant to be.
std::set<int> placesOf(const Criterion& criterion) {
    std::set<int> places{0, 5, 10};
    for (const auto& [place, words] : criterion.anchors)
        places.insert(place);
    return places;
}

/// Begun and left as it was made: nobody described, rated or compared it.
bool isBlank(const Criterion& criterion, const Workspace& workspace) {
    if (!criterion.name.empty() || criterion.weight > 0 || !criterion.anchors.empty() ||
        !criterion.scale.empty())
        return false;
    return removal(workspace, criterion).edits.size() == 1; // nothing goes with it
}

void drawAnchors(Ui& ui, const std::string& id, Criterion& criterion, bool locked,
                 Actions& actions) {
    const Texts& texts = ui.texts;
    text(ui, texts("criterion.scale"), Type::dataStrong);
    text(ui, texts("criterion.scaleMore"), Type::note, Color::ink3);
    for (const int place : placesOf(criterion)) {
        ui.gap(12);
        const std::string n = std::to_string(place);
        const auto before = criterion.anchors.find(place);
        const FieldState field = textField(
            ui, id + ":" + n, before == criterion.anchors.end() ? std::string() : before->second,
            {.label = texts("criterion.place", {{"n", n}}),
             .placeholder = texts(place == 0    ? "criterion.placeLow"
                                  : place == 10 ? "criterion.placeHigh"
                                                : "criterion.placeBetween"),
             .maxCharacters = 300,
             .disabled = locked});
        if (!field.changed) continue;
        if (field.text.empty())
            criterion.anchors.erase(place);
        else
            criterion.anchors[place] = field.text;
        actions.typing = true;
    }
}

/// All that accounts can be rated by.
std::vector<std::string> figuresOf(const View& view) {
    std::vector<std::string> figures{"revenue", "growth", "grossMargin", "costToServe"};
    if (view.selection.figures)
        figures.insert(figures.end(), view.selection.figures->begin(),
                       view.selection.figures->end());
    return figures;
}

/// Between its neighbours, as bands ascend.
void drawBand(Ui& ui, BandScale& scale, std::size_t place, bool locked, Actions& actions) {
    constexpr double least = 0.01;
    const Texts& texts = ui.texts;
    Band& band = scale.bands[place];
    NumberStyle style{.label = texts("criterion.from"), .decimals = 2, .disabled = locked};
    if (place > 0) style.low = scale.bands[place - 1].from + least;
    if (place + 1 < scale.bands.size()) style.high = scale.bands[place + 1].from - least;
    const auto from = [&] {
        const auto entered = numberField(ui, "from", band.from, style);
        if (entered.changed && entered.value) band.from = *entered.value;
        actions.typing = actions.typing || entered.changed;
    };
    const auto rating = [&] {
        const auto entered = numberField(ui, "rating", band.rating,
                                         {.label = texts("criterion.rating"),
                                          .low = 0,
                                          .high = 10,
                                          .decimals = 1,
                                          .disabled = locked});
        if (entered.changed && entered.value) band.rating = *entered.value;
        actions.typing = actions.typing || entered.changed;
    };
    columns(ui, {share(2), share(1)}, 12, {from, rating});
}

/// A scale that rates by itself.
void drawBands(const View& view, Ui& ui, BandScale& scale, bool locked, Actions& actions) {
    const Texts& texts = ui.texts;
    std::vector<std::string> words;
    const std::vector<std::string> figures = figuresOf(view);
    for (const std::string& each : figures)
        words.push_back(figureName(each, texts));
    const auto entered =
        comboBox(ui, "figure", words, figureName(scale.figure, texts),
                 {.label = texts("criterion.figure"), .free = true, .disabled = locked});
    if (entered.changed && !entered.value.empty()) {
        const auto found = std::find(words.begin(), words.end(), entered.value);
        scale.figure = found == words.end()
                           ? entered.value
                           : figures[static_cast<std::size_t>(found - words.begin())];
    }
    ui.gap(4);
    text(ui, texts("criterion.bandsMore"), Type::note, Color::ink3);
    for (std::size_t i = 0; i < scale.bands.size(); ++i) {
        ui.gap(12);
        scope(ui, static_cast<int>(i), [&] { drawBand(ui, scale, i, locked, actions); });
    }
    ui.gap(12);
    row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
        if (button(ui, texts("criterion.addBand"),
                   {.leading = icon::plus, .height = 32, .disabled = locked})) {
            const Band last = scale.bands.back();
            scale.bands.push_back(
                {last.from + std::max(1.0, std::abs(last.from)), std::min(10.0, last.rating + 2)});
        }
        if (scale.bands.size() > 1 &&
            button(ui, texts("criterion.removeBand"), {.height = 32, .disabled = locked}))
            scale.bands.pop_back();
    });
}

/// How the criterion is rated: by what people see, or by a figure.
void drawScale(const View& view, Ui& ui, Criterion& criterion, bool locked, Actions& actions) {
    const Texts& texts = ui.texts;
    text(ui, texts("criterion.rated"), Type::dataStrong);
    ui.gap(4);
    const bool byFigure = criterion.bands.has_value();
    const int now =
        segmented(ui, texts("criterion.rated"),
                  {texts("criterion.byEye"), texts("criterion.byFigure")}, byFigure ? 1 : 0);
    if (!locked && now != (byFigure ? 1 : 0)) {
        criterion.anchors.clear(); // a scale is of one kind
        if (now == 1)
            criterion.bands = BandScale{"revenue", {{0, 0}}};
        else
            criterion.bands.reset();
    }
    ui.gap(16);
    if (criterion.bands)
        drawBands(view, ui, *criterion.bands, locked, actions);
    else
        drawAnchors(ui, criterion.id, criterion, locked, actions);
}

void drawCriterion(const View& view, Ui& ui, const Criterion& before, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool locked =
        view.readOnly || (view.workspace.selection && view.workspace.selection->frozenOn);
    Criterion criterion = before;
    const auto body = [&] {
        const FieldState name = textField(ui, "name:" + before.id, before.name,
                                          {.label = texts("criterion.name"),
                                           .placeholder = texts("criterion.nameExample"),
                                           .maxCharacters = 120,
                                           .disabled = locked});
        if (name.changed) {
            criterion.name = name.text;
            actions.typing = true;
        }
        ui.gap(16);
        if (before.scale.empty()) drawScale(view, ui, criterion, locked, actions);
    };
    bool done = false;
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (button(ui, texts("criterion.remove"),
                       {.kind = ButtonKind::danger, .disabled = locked})) {
                actions.wish(RemoveCriterion{before.id});
                actions.wish(Show{});
            }
            pushRight(ui);
            if (button(ui, texts("action.done"), {.kind = ButtonKind::primary})) done = true;
        });
    };
    const std::string title = texts("criterion.title", {{"axis", nameOf(before.axis, texts)}});
    const bool open = dialog(ui, title, 560, body, foot);
    if (locked) criterion = before;
    if (criterion != before) actions.changes.push_back({{put(criterion)}, "change.criteria"});
    if (open && !done) return;
    actions.wish(Show{});
    if (!locked && isBlank(criterion, view.workspace))
        actions.changes.push_back(removal(view.workspace, before));
}

void drawReopen(const View& view, Ui& ui, const Selection& selection, Actions& actions) {
    const Texts& texts = ui.texts;
    std::string reason(view.dialogWords);
    bool given = false;
    const auto body = [&] {
        text(ui, texts("criteria.reopenMore"), Type::data, Color::ink2);
        ui.gap(16);
        const FieldState field = textField(ui, "reason", reason,
                                           {.label = texts("criteria.reason"),
                                            .placeholder = texts("criteria.reasonExample"),
                                            .multiline = true,
                                            .maxCharacters = 500,
                                            .disabled = view.readOnly});
        if (field.changed) reason = field.text;
        given = field.submitted;
    };
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("criteria.reopen"),
                       {.kind = ButtonKind::primary,
                        .disabled = view.readOnly || cleaned(reason).empty()}))
                given = true;
        });
    };
    const bool open = dialog(ui, texts("criteria.reopenAsk"), 560, body, foot);
    if (given && !view.readOnly && !cleaned(reason).empty()) {
        Selection reopened = selection;
        reopened.frozenOn.reset();
        reopened.reopened.push_back(
            {view.today, cleaned(reason), percentsOf(weightsOf(view.workspace))});
        actions.changes.push_back({{put(std::move(reopened))}, "change.reopen"});
        actions.wish(Show{});
    } else if (!open) {
        actions.wish(Show{});
    } else if (reason != view.dialogWords) {
        actions.wish(Show{Dialog::reopenCriteria, {}, reason});
    }
}

} // namespace

Actions drawCriterionDialogs(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog == Dialog::editCriterion) {
        const Criterion* criterion = view.workspace.criteria.find(view.dialogAbout);
        if (criterion)
            drawCriterion(view, ui, *criterion, actions);
        else
            actions.wish(Show{});
    }
    if (view.dialog == Dialog::reopenCriteria) {
        if (view.workspace.selection && view.workspace.selection->frozenOn)
            drawReopen(view, ui, *view.workspace.selection, actions);
        else
            actions.wish(Show{});
    }
    return actions;
}

} // namespace kam
