#include "app/screens/revision_words.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/title_field.hpp"
#include "app/screens/wording.hpp"

#include <algorithm>
#include <charconv>

namespace kam {
namespace {

using namespace ui;

template <typename Number>
std::optional<Number> numberOf(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

struct Question {
    std::string title, sentence, confirm;
    ButtonKind kind = ButtonKind::primary;
};

/// Asks; whether the answer was yes. Closes by itself.
bool ask(const View& view, Ui& ui, const Question& question, Actions& actions) {
    bool yes = false;
    const bool open = dialog(ui, question.title, 560, [&] {
        text(ui, question.sentence, Type::data, Color::ink2);
        ui.gap(20);
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, ui.texts("action.cancel"))) actions.wish(Show{});
            yes = button(ui, question.confirm, {.kind = question.kind, .disabled = view.readOnly});
        });
    });
    if (yes || !open) actions.wish(Show{});
    return yes;
}

void drawGoBack(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::optional<std::size_t> place = numberOf<std::size_t>(view.dialogAbout);
    if (!place || *place >= view.revisions.size()) {
        actions.wish(Show{});
        return;
    }
    const Revision& step = view.revisions[*place];
    const int later = static_cast<int>(view.revisions.size() - 1 - *place);
    const std::string sentence =
        texts("history.goBackTo", {{"when", momentOf(step.at, ui.platform, texts)},
                                   {"what", wordsOf(step, view.questionnaire, texts)}}) +
        " " + texts.plural("history.goBackMore", later);
    if (ask(view, ui, {texts("history.goBackAsk"), sentence, texts("history.goBack")}, actions))
        actions.wish(GoBackTo{*place});
}

void drawKeep(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    std::optional<std::string> given;
    const bool open = dialog(ui, texts("history.keep"), 560, [&] {
        given = titleField(view, ui,
                           {.label = texts("history.versionName"),
                            .sentence = texts("history.keepMore"),
                            .confirm = texts("history.keepDo"),
                            .readOnly = view.readOnly},
                           actions);
    });
    if (given) actions.wish(KeepVersion{*given});
    if (given || !open) actions.wish(Show{});
}

void drawAboutVersion(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto found =
        std::find_if(view.versions.begin(), view.versions.end(), [&](const KeptVersion& each) {
            return std::to_string(each.number) == view.dialogAbout;
        });
    if (found == view.versions.end()) {
        actions.wish(Show{});
        return;
    }
    if (view.dialog == Dialog::goBackToVersion) {
        const Question question{texts("history.goBackToVersionAsk", {{"name", found->name}}),
                                texts("history.goBackToVersionMore"), texts("history.goBack")};
        if (ask(view, ui, question, actions)) actions.wish(GoBackToVersion{found->number});
        return;
    }
    const Question question{texts("history.dropVersionAsk", {{"name", found->name}}),
                            texts("history.dropVersionMore"), texts("history.dropVersion"),
                            ButtonKind::danger};
    if (ask(view, ui, question, actions)) actions.wish(DropVersion{found->number});
}

} // namespace

Actions drawHistoryDialogs(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog == Dialog::goBack) drawGoBack(view, ui, actions);
    if (view.dialog == Dialog::keepVersion) drawKeep(view, ui, actions);
    if (view.dialog == Dialog::goBackToVersion || view.dialog == Dialog::dropVersion)
        drawAboutVersion(view, ui, actions);
    return actions;
}

} // namespace kam
