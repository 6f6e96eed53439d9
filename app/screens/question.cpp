#include "app/screens/answering.hpp"
#include "app/screens/question_evidence.hpp"
#include "app/screens/question_help.hpp"
#include "app/screens/question_place.hpp"
#include "app/screens/save_line.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/screens/step_rail.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"

#include <algorithm>
#include <array>

namespace kam {
namespace {

using namespace ui;

constexpr float railWidth = 56, stepRailWidth = 264, helpWidth = 216;
constexpr float readingWidth = 640; ///< of a question beside its help

class QuestionScreen {
public:
    QuestionScreen(const View& seen, Ui& drawer, const QuestionPlace& where)
        : view(seen), ui(drawer), texts(drawer.texts), place(where), item(*where.item),
          step(*seen.questionnaire.step(where.item->step)) {
        const auto found = view.own->answers.find(item.id);
        if (found != view.own->answers.end()) answer = found->second;
    }

    Actions draw() {
        group(ui, Role::main, texts("nav.assessment"), [&] {
            if (ui.phone())
                drawPhone();
            else if (ui.windowWidth() < 1100)
                drawTablet();
            else
                drawDesktop();
        });
        ui.liftToasts(footerHeight());
        takeKeys();
        return std::move(actions);
    }

private:
    /// What else is done in this pass is done to this answer.
    void keep(Answer changed, bool typing = false) {
        answer = std::move(changed);
        actions.changes.push_back(answerChange(*view.own, item.id, answer));
        actions.typing = actions.typing || typing;
    }
    void choose(int level) { keep(withLevel(answer, level)); }
    const std::string& titleOf(int level) const {
        return item.levels[static_cast<std::size_t>(level)].title.in(texts.language());
    }
    /// By its number: who is about to press another control stays there, and it is said.
    void chooseByKey(int level) {
        if (view.readOnly) return ui.announce(texts("question.readOnly"));
        choose(level);
        const Node* node = nodeOf(ui.tree(), ui.focused());
        if (!node || node->role == Role::radio)
            ui.focus("radio", titleOf(level));
        else
            ui.announce(titleOf(level));
    }
    /// By arrow: the keyboard goes along.
    void moveTo(int level) {
        if (view.readOnly) return ui.announce(texts("question.readOnly"));
        choose(level);
        ui.focus("radio", titleOf(level));
    }
    void toggleNotApplicableByKey() {
        if (view.readOnly) return ui.announce(texts("question.readOnly"));
        toggleNotApplicable();
        ui.announce(texts(answer.notApplicable ? "question.notApplicable" : "question.counts"));
    }
    void toggleNotApplicable() {
        keep(answer.notApplicable ? thatCounts(answer, view.levelBefore)
                                  : withNotApplicable(answer));
    }
    void go(const Item* to) {
        const Screen end = view.seat == Seat::owner ? Screen::results : Screen::handIn;
        actions.go = to ? Route{Screen::assessment, to->id} : Route{end, {}};
    }

    void takeKeys() {
        // Where one frame brings both, the level is what says more.
        if (pressed(ui, shortcut::notApplicable)) toggleNotApplicableByKey();
        for (std::size_t i = 0; i < shortcut::levels.size(); ++i)
            if (pressed(ui, shortcut::levels[i])) chooseByKey(static_cast<int>(i));
        if (pressed(ui, shortcut::evidence) && !view.readOnly)
            ui.focus("textbox", texts("question.evidence"));
        if (pressed(ui, shortcut::down)) moveTo(std::min(4, answer.level.value_or(-1) + 1));
        if (pressed(ui, shortcut::up)) moveTo(std::max(0, answer.level.value_or(5) - 1));
        if (pressed(ui, shortcut::before) && place.before) go(place.before);
        if (pressed(ui, shortcut::after)) go(place.after);
        // From the note back to the answers first.
        if (pressed(ui, shortcut::leave) && writing)
            ui.focus("radio", titleOf(answer.level.value_or(0)));
        else if (pressed(ui, shortcut::leave))
            leave();
    }
    const char* onwards() const {
        if (place.after) return "question.next";
        return view.seat == Seat::owner ? "question.finish" : "handIn.title";
    }
    void leave() { actions.go = Route{Screen::home, {}}; }

    /// Key caps are for those who have keys.
    bool hasKeys() const {
        return !ui.phone() && !ui.touch() && works(shortcut::levels.front(), ui);
    }

    void drawQuestionText() {
        heading(ui, 1, item.question.in(texts.language()),
                ui.phone() ? Type::section : Type::title);
        ui.gap(ui.phone() ? 4.0f : 6.0f);
        text(ui, texts(ui.phone() ? "question.hintShort" : "question.hint"), Type::data,
             Color::ink3);
        ui.gap(ui.phone() ? 12.0f : 16.0f);
    }

    void drawLevels() {
        group(ui, Role::radioGroup, item.question.in(texts.language()), [&] {
            for (int level = 0; level < 5; ++level) {
                const Level& words = item.levels[static_cast<std::size_t>(level)];
                const std::string key =
                    capOf(shortcut::levels[static_cast<std::size_t>(level)], ui);
                const bool chosen = answer.level == level;
                if (levelCard(ui, {.title = words.title.in(texts.language()),
                                   .anchor = words.anchor.in(texts.language()),
                                   .level = level,
                                   .key = hasKeys() ? std::string_view(key) : std::string_view(),
                                   .chosen = chosen,
                                   .disabled = view.readOnly}) &&
                    !chosen)
                    choose(level);
                if (level < 4) ui.gap(8);
            }
        });
    }

    void drawEvidence() {
        const EvidenceUse use = kam::drawEvidence(view, ui, item, answer);
        writing = use.writing;
        if (use.answer) keep(*use.answer, use.typing);
    }

    void drawNotApplicable() {
        row(ui, {.height = 24, .gap = 12}, [&] {
            if (checkbox(
                    ui,
                    texts(ui.phone() ? "question.notApplicableShort" : "question.notApplicable"),
                    answer.notApplicable, hasKeys() ? capOf(shortcut::notApplicable, ui) : "",
                    view.readOnly))
                toggleNotApplicable();
            text(ui,
                 texts(view.questionnaire.isGate(item.id) ? "question.gateNotCounted"
                                                          : "question.notCounted"),
                 Type::note, Color::ink3);
        });
    }

    std::string stepAndName() const {
        return texts("question.step", {{"n", std::to_string(step.number)}}) + " · " +
               step.name.in(texts.language());
    }
    std::string ofStep() const {
        return texts("question.ofStep", {{"n", std::to_string(place.inStep)},
                                         {"total", std::to_string(place.ofStep)}});
    }

    /// In a low window the footer is as low as its buttons allow.
    float footerHeight() const {
        if (ui.phone()) return ui.low() ? 60.0f : 80.0f;
        return ui.low() ? 52.0f : 64.0f;
    }

    /// A head that stays above what scrolls, or in a low window scrolls with it.
    void drawScrolling(const std::function<void()>& head, const std::function<void()>& body) {
        if (!ui.low()) head();
        scrollArea(ui, "question:" + item.id, footerHeight(), [&] {
            if (ui.low()) head();
            body();
        });
    }

    void drawHeadLine() {
        row(ui, {.height = ui.low() ? 44.0f : 56.0f, .gap = 8}, [&] {
            runs(ui, {{stepAndName() + " · ", Type::data, Color::ink2},
                      {ofStep(), Type::dataStrong, Color::ink}});
            pushRight(ui);
            drawSaveLine(ui, saveLine(view, texts), Type::data);
            if (button(ui, texts("question.leave"),
                       {.kind = ButtonKind::quiet, .leading = icon::x, .height = 32}))
                leave();
        });
    }

    void drawFooterButtons() {
        inset(ui, 32, 0, 32, 0, [&] {
            row(ui, {.height = footerHeight(), .gap = 16}, [&] {
                if (button(ui, texts("question.before"),
                           {.leading = icon::arrowLeft, .disabled = !place.before}))
                    go(place.before);
                pushRight(ui);
                if (!answer.answered() && place.after &&
                    button(ui, texts("question.skip"), {.kind = ButtonKind::quiet}))
                    go(place.after);
                if (button(ui, texts(onwards()),
                           {.kind = ButtonKind::primary, .trailing = icon::arrowRight}))
                    go(place.after);
            });
        });
    }

    void drawDesktop() {
        const float left = railWidth + stepRailWidth;
        const float width = ui.windowWidth() - left, height = ui.windowHeight();
        const float foot = footerHeight();
        panel(
            ui, "steps", {railWidth, 0, stepRailWidth, height}, Color::canvas,
            [&] { drawStepRail(view, ui, &item, actions); }, Edge::right);
        panel(ui, "question", {left, 0, width, height - foot}, Color::surface, [&] {
            drawScrolling([&] { inset(ui, 32, 0, 20, 0, [&] { drawHeadLine(); }); },
                          [&] { inset(ui, 32, 8, 32, 24, [&] { drawBesideHelp(); }); });
        });
        panel(
            ui, "footer", {left, height - foot, width, foot}, Color::surface,
            [&] { drawFooterButtons(); }, Edge::top);
    }

    void drawBesideHelp() {
        const bool spare = ui.width() > readingWidth + 40 + helpWidth;
        columns(ui, {spare ? fixed(readingWidth) : share(1), fixed(helpWidth)}, 40,
                {[&] {
                     drawQuestionText();
                     drawLevels();
                     ui.gap(16);
                     drawEvidence();
                     ui.gap(12);
                     drawNotApplicable();
                 },
                 [&] {
                     ui.gap(8);
                     drawHelp(ui, item);
                     divider(ui, 8, 16);
                     drawShortcuts(ui);
                 }});
    }

    void drawTablet() {
        const float width = ui.windowWidth() - railWidth, height = ui.windowHeight();
        const float foot = footerHeight();
        const auto head = [&] {
            inset(ui, 32, 0, 20, 0, [&] { drawHeadLine(); });
            inset(ui, 32, 0, 32, 8, [&] { drawStepBar(view, ui, &item); });
        };
        panel(ui, "question", {railWidth, 0, width, height - foot}, Color::surface, [&] {
            drawScrolling(head, [&] {
                inset(ui, 32, 8, 32, 24, [&] {
                    drawQuestionText();
                    drawLevels();
                    ui.gap(16);
                    drawEvidence();
                    ui.gap(12);
                    drawNotApplicable();
                    divider(ui, 16, 16);
                    drawHelp(ui, item);
                });
            });
        });
        panel(
            ui, "footer", {railWidth, height - foot, width, foot}, Color::surface,
            [&] { drawFooterButtons(); }, Edge::top);
    }

    void drawPhoneHead() {
        columns(ui, {fixed(56), share(1), fixed(56)}, 0,
                {[&] {
                     ui.gap(6);
                     inset(ui, -8, 0, 0, 0, [&] {
                         if (iconButton(ui, icon::x, texts("question.leave"))) leave();
                     });
                 },
                 [&] {
                     ui.gap(11);
                     textCentred(ui, stepAndName(), Type::dataStrong);
                     textCentred(ui, ofStep() + " · " + saveLine(view, texts).words, Type::note,
                                 Color::ink3);
                 },
                 [&] {
                     ui.gap(19);
                     textRight(ui,
                               std::to_string(answeredIn(*view.own, view)) + "/" +
                                   std::to_string(place.total),
                               Type::dataStrong, Color::ink2);
                 }});
        ui.gap(std::max(8.0f, 56 - ui.pen()));
        drawStepBar(view, ui, &item);
    }

    void drawPhone() {
        const float width = ui.windowWidth(), height = ui.windowHeight();
        const float foot = footerHeight(), side = ui.sidePadding();
        panel(ui, "question", {0, 0, width, height - foot}, Color::surface, [&] {
            drawScrolling([&] { inset(ui, side, 0, side, 8, [&] { drawPhoneHead(); }); },
                          [&] {
                              inset(ui, side, 8, side, 24, [&] {
                                  drawQuestionText();
                                  drawLevels();
                                  ui.gap(16);
                                  drawNotApplicable();
                                  ui.gap(12);
                                  drawEvidence();
                                  ui.gap(20);
                                  drawHelp(ui, item);
                              });
                          });
        });
        panel(
            ui, "footer", {0, height - foot, width, foot}, Color::surface,
            [&] { inset(ui, side, (foot - 48) / 2, side, 0, [&] { drawPhoneFooter(); }); },
            Edge::top);
    }

    void drawPhoneFooter() {
        columns(ui, {fixed(52), share(1)}, 12,
                {[&] {
                     if (button(ui, "",
                                {.leading = icon::arrowLeft,
                                 .height = 48,
                                 .fill = true,
                                 .disabled = !place.before,
                                 .name = texts("question.before")}))
                         go(place.before);
                 },
                 [&] {
                     if (button(ui, texts(onwards()),
                                {.kind = ButtonKind::primary,
                                 .trailing = icon::arrowRight,
                                 .height = 48,
                                 .fill = true}))
                         go(place.after);
                 }});
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const QuestionPlace& place;
    const Item& item;
    const Step& step;
    Answer answer; ///< with what was done in this pass
    Actions actions;
    bool writing = false; ///< the note has the keyboard
};

} // namespace

Actions drawQuestion(const View& view, Ui& ui) {
    return QuestionScreen(view, ui, placeOf(view)).draw();
}

} // namespace kam
