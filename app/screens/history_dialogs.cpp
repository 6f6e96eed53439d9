#include "app/screens/confirmation.hpp"
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
        texts("history.goBackTo",
              {{"when", momentAt(step.at, ui.platform, texts)},
               {"what", wordsOf(step, view.questionnaires, texts, &view.workspace)}}) +
        " " + texts.plural("history.goBackMore", later);
    if (confirmed(ui,
                  {texts("history.goBackAsk"), sentence, texts("history.goBack"),
                   ButtonKind::primary, view.readOnly},
                  actions))
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
        const Confirmation asked{texts("history.goBackToVersionAsk", {{"name", found->name}}),
                                 texts("history.goBackToVersionMore"), texts("history.goBack"),
                                 ButtonKind::primary, view.readOnly};
        if (confirmed(ui, asked, actions)) actions.wish(GoBackToVersion{found->number});
        return;
    }
    const Confirmation asked{texts("history.dropVersionAsk", {{"name", found->name}}),
                             texts("history.dropVersionMore"), texts("history.dropVersion"),
                             ButtonKind::danger, view.readOnly};
    if (confirmed(ui, asked, actions)) actions.wish(DropVersion{found->number});
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
