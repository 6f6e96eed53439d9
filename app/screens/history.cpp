#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/revision_words.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

void drawVersion(const View& view, Ui& ui, const KeptVersion& version, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string name = version.readable
                                 ? version.name
                                 : texts("history.broken", {{"n", std::to_string(version.number)}});
    std::string when =
        version.readable ? momentOf(version.at, ui.platform, texts) : texts("history.brokenMore");
    if (!version.by.empty()) when += " · " + version.by;
    std::vector<std::string> options{texts("history.goBackToVersion"),
                                     texts("history.dropVersion")};
    if (!version.readable) options.erase(options.begin());
    const std::string number = std::to_string(version.number);
    const RecordUse use = recordRow(
        view, ui,
        {.id = number,
         .name = name,
         .spoken = name + ", " + when,
         .options = options,
         .readOnly = view.readOnly},
        [&] {
            ui.gap(9);
            text(ui, name, Type::dataStrong, Color::ink, 1);
            text(ui, when, Type::note, Color::ink3, 1);
            ui.gap(9);
        },
        actions);
    if (view.readOnly) return;
    const int last = static_cast<int>(options.size()) - 1;
    if (use.chosen == last)
        actions.wish(Show{Dialog::dropVersion, number});
    else if (version.readable && (use.opened || use.chosen == 0))
        actions.wish(Show{Dialog::goBackToVersion, number});
}

void drawVersions(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "versions", {.padY = 20, .name = texts("history.versions")}, [&] {
        cardTitle(ui, texts("history.versions"));
        if (view.versions.empty()) {
            text(ui, texts("history.noVersions"), Type::data, Color::ink2);
        } else {
            group(ui, Role::list, texts("history.versions"), [&] {
                for (const KeptVersion& version : view.versions)
                    scope(ui, std::to_string(version.number), [&] {
                        divider(ui);
                        drawVersion(view, ui, version, actions);
                    });
            });
        }
        divider(ui, view.versions.empty() ? 12 : 0, 12);
        if (button(ui, texts("history.keep"),
                   {.leading = icon::plus, .height = 32, .disabled = !view.keepsVersions()}))
            actions.wish(Show{Dialog::keepVersion});
    });
}

void drawStep(const View& view, Ui& ui, std::size_t place, Actions& actions) {
    const Texts& texts = ui.texts;
    const Revision& step = view.revisions[place];
    const bool last = place + 1 == view.revisions.size();
    std::string words = wordsOf(step, view.questionnaires, texts, &view.workspace);
    if (const auto to = wentBackTo(step)) words += ", " + momentAt(*to, ui.platform, texts);
    const std::string time = ui.platform.timeOfDay(step.at);
    std::string spoken = time + ", ";
    if (!step.by.empty()) spoken += step.by + ", ";
    spoken += words;
    if (last) spoken += ", " + texts("history.now");
    const auto content = [&] {
        ui.gap(8);
        columns(ui, {fixed(44), share(1)}, 8,
                {[&] { text(ui, time, Type::data, Color::ink3); },
                 [&] {
                     row(ui, {.height = 20, .gap = 8}, [&] {
                         text(ui, words, Type::data, Color::ink, 1);
                         if (last) badge(ui, texts("history.now"), BadgeKind::neutral);
                     });
                     if (!step.by.empty()) text(ui, step.by, Type::note, Color::ink3, 1);
                 }});
        ui.gap(8);
    };
    const float height = step.by.empty() ? 36.0f : 52.0f;
    group(ui, Role::listItem, spoken, [&] {
        const bool chosen = pressRow(ui, {.name = spoken, .height = height, .padX = 8}, content);
        if (chosen && !last && !view.readOnly)
            actions.wish(Show{Dialog::goBack, std::to_string(place)});
    });
}

/// The steps from a place on, the last one first, by day.
void drawStepsFrom(std::size_t first, const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::size_t total = view.revisions.size();
    std::optional<Date> day;
    for (std::size_t place = total; place-- > first;) {
        if (place + 1 < total &&
            isPartOf(view.revisions[place], view.revisions[place + 1], view.questionnaires, texts))
            continue;
        const Date then = ui.platform.dayOf(view.revisions[place].at);
        if (then != day) {
            ui.gap(day ? 12 : 0);
            text(ui, capitalised(dayWords(then, view.today, texts)), Type::noteStrong, Color::ink3);
            ui.gap(4);
            day = then;
        }
        scope(ui, std::to_string(place),
              [&] { inset(ui, -8, 0, -8, 0, [&] { drawStep(view, ui, place, actions); }); });
    }
}

void drawSteps(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "steps", {.padY = 20, .name = texts("history.steps")}, [&] {
        cardTitle(ui, texts("history.steps"));
        if (view.revisions.empty()) text(ui, texts("history.noSteps"), Type::data, Color::ink2);
        const std::size_t total = view.revisions.size();
        if (total > 1 && !view.readOnly) {
            text(ui, texts("history.pressToGoBack"), Type::data, Color::ink2);
            ui.gap(10);
        }
        const std::size_t first = total - std::min(total, view.revisionsShown);
        group(ui, Role::list, texts("history.steps"),
              [&] { drawStepsFrom(first, view, ui, actions); });
        if (first == 0 && !view.hasEarlier) return;
        ui.gap(12);
        if (button(ui, texts("history.more"), {.height = 32})) actions.wish(ShowEarlier{});
    });
}

} // namespace

Actions drawHistory(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    page(ui, "history",
         {.title = texts("nav.history"),
          .subtitle = companyFirst(view, ui, texts("history.subtitle"))},
         [&] {
             const auto versions = [&] { drawVersions(view, ui, actions); };
             const auto steps = [&] { drawSteps(view, ui, actions); };
             if (ui.layout() == Layout::desktop) {
                 columns(ui, {share(1), fixed(340)}, 16, {steps, versions});
                 return;
             }
             versions();
             ui.gap(16);
             steps();
         });
    return actions;
}

} // namespace kam
