#include "app/screens/screens.hpp"
#include "app/screens/title_field.hpp"
#include "app/ui/widgets.hpp"
#include "core/workspace/selection.hpp"

#include <algorithm>

/// Who compares criteria and who rates accounts, by name.
namespace kam {

using namespace ui;

Actions drawJudgeDialogs(const View& view, Ui& ui) {
    Actions actions;
    const bool renames = view.dialog == Dialog::renameJudge;
    const bool rates = view.dialog == Dialog::addScorer;
    if (view.dialog != Dialog::addJudge && !renames && !rates) return actions;
    const Texts& texts = ui.texts;
    std::optional<std::string> given;
    const std::string& title = texts(renames ? "compare.rename"
                                     : rates ? "scoring.addScorer"
                                             : "compare.add");
    const bool open = dialog(ui, title, 560, [&] {
        given = titleField(
            view, ui,
            {.label = texts("person.name"),
             .sentence =
                 renames ? std::string_view()
                         : std::string_view(texts(rates ? "scoring.addMore" : "compare.addMore")),
             .confirm = texts(renames ? "action.save" : "accounts.addThem"),
             .readOnly = view.readOnly},
            actions);
    });
    const std::string about(view.dialogAbout);
    if (given && renames)
        actions.wish(RenameJudge{about, *given});
    else if (given && rates)
        actions.wish(RatingLook{*given, view.selection.ratingLook ? view.selection.ratingLook->rows
                                                                  : RatingLook::Rows::all});
    else if (given)
        actions.wish(AddJudge{about == name(Axis::strength) ? Axis::strength : Axis::attractiveness,
                              *given});
    if (given || !open) actions.wish(Show{});
    return actions;
}

} // namespace kam
