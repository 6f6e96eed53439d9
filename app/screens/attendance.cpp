#include "app/screens/attendance.hpp"

#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/workshop/attendance.hpp"
#include "core/workspace/people.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

using namespace ui;

/// Whether everything that is asked was answered, or the person said to be done; where nothing says
/// when, what came from elsewhere was handed in.
bool isDone(const View& view, const Response& response) {
    const bool came = view.round->anonymous && &response != view.own && response.answered();
    return came || response.submittedAt ||
           answeredIn(response, view) ==
               static_cast<int>(view.questionnaire.items(view.round->mode).size());
}

void append(std::string& names, std::string_view name) {
    if (!names.empty()) names += ", ";
    names += name;
}

} // namespace

Turnout turnoutOf(const View& view, const Texts& texts) {
    Turnout turnout;
    const Round& round = *view.round;
    const std::vector<const Response*> people = participants(view.responses);
    const Attendance attendance = attendanceOf(round, people);
    for (const Response* response : people) {
        if (isDone(view, *response))
            ++turnout.done;
        else if (!round.anonymous)
            append(turnout.answering, nameOf(*response, view, texts));
    }
    for (const std::string& name : attendance.missing)
        append(turnout.missing, name);
    for (const Response* response : attendance.unlisted)
        append(turnout.unlisted, nameOf(*response, view, texts));
    const int came = static_cast<int>(people.size());
    const int listed = expectedIn(round).value_or(0);
    turnout.expected = std::max(listed + static_cast<int>(attendance.unlisted.size()), came);
    return turnout;
}

void drawMissing(const View& view, Ui& ui, Type head, Type names) {
    const Texts& texts = ui.texts;
    const Turnout turnout = turnoutOf(view, texts);
    const int missing = turnout.expected - turnout.done;
    if (missing > 0)
        text(ui, texts.plural("room.missing", missing), head, Color::ink2);
    else if (expectedIn(*view.round))
        text(ui, texts("room.allHere"), head, Color::accent);
    const auto line = [&](std::string_view words, bool shown) {
        if (!shown) return;
        ui.gap(4);
        text(ui, words, names, Color::ink2);
    };
    line(turnout.missing, !turnout.missing.empty());
    line(texts("room.stillAnswering", {{"names", turnout.answering}}), !turnout.answering.empty());
    line(texts("room.unlisted", {{"names", turnout.unlisted}}), !turnout.unlisted.empty());
}

void drawInvitedButton(const View& view, Ui& ui, Actions& actions) {
    if (view.round->anonymous) return;
    const int listed = static_cast<int>(view.round->invited.size());
    if (button(ui,
               listed == 0 ? ui.texts("invited.write") : ui.texts.plural("invited.list", listed),
               {.leading = icon::users}))
        actions.wish(Show{Dialog::invited});
}

void drawInvited(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    bool done = false;
    const auto body = [&] {
        text(ui, texts("invited.more"), Type::data, Color::ink2);
        ui.gap(12);
        std::string list;
        for (const std::string& name : view.round->invited)
            list += name + "\n";
        const FieldState field = textField(ui, "invited", list,
                                           {.label = texts("room.expected"),
                                            .placeholder = texts("invited.example"),
                                            .multiline = true,
                                            .maxCharacters = 20'000,
                                            .disabled = view.readOnly});
        if (!field.changed) return;
        Round round = *view.round;
        round.invited = namesIn(field.text);
        actions.changes.push_back({{put(std::move(round))}, "change.workshop"});
        actions.typing = true;
    };
    const auto foot = [&] {
        row(ui, {.height = 36}, [&] {
            pushRight(ui);
            done = button(ui, texts("action.done"), {.kind = ButtonKind::primary});
        });
    };
    const bool open = dialog(ui, texts("invited.title"), 560, body, foot);
    if (done || !open || view.round->anonymous) actions.wish(Show{});
}

} // namespace kam
