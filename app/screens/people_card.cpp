#include "app/screens/people_card.hpp"

#include "app/screens/page.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <array>

namespace kam {

using namespace ui;

namespace {

/// "12 de 14" of the questions.
std::string progressOf(const View& view, const Response& response, const Texts& texts) {
    const std::size_t total = view.questionnaire.items(view.round->mode).size();
    return texts("count.of", {{"n", std::to_string(answeredIn(response, view))},
                              {"total", std::to_string(total)}});
}

void drawContent(const View& view, Ui& ui, const Response& response) {
    const Texts& texts = ui.texts;
    const std::string name = nameOf(response, view, texts), role = roleOf(response, view, texts);
    ui.gap(9);
    columns(ui, {fixed(28), share(1), fixed(72)}, 12,
            {[&] {
                 ui.gap(5);
                 avatar(ui, name);
             },
             [&] {
                 if (role.empty()) ui.gap(9);
                 row(ui, {.height = 20, .gap = 8}, [&] {
                     text(ui, name, Type::dataStrong);
                     if (&response == view.own)
                         badge(ui, texts("assess.answersHere"), BadgeKind::positive);
                 });
                 if (!role.empty()) text(ui, role, Type::note, Color::ink3);
             },
             [&] {
                 ui.gap(9);
                 row(ui, {.height = 18}, [&] {
                     pushRight(ui);
                     text(ui, progressOf(view, response, texts), Type::data, Color::ink2);
                 });
             }});
    ui.gap(9);
}

std::string spokenOf(const View& view, const Response& response, const Texts& texts) {
    std::string words = nameOf(response, view, texts);
    const std::string role = roleOf(response, view, texts);
    if (&response == view.own) words += ", " + texts("assess.answersHere");
    if (!role.empty()) words += ", " + role;
    return words + ", " + progressOf(view, response, texts);
}

void drawPerson(const View& view, Ui& ui, const Response& response, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string name = nameOf(response, view, texts);
    const bool shown = showsAnswersOf(*view.round, response, view.own);
    // Whose role is not shown, it is not changed either.
    const bool named = !view.round->anonymous || &response == view.own;
    std::vector<std::string> options{texts("person.remove")};
    if (named) options.insert(options.begin(), texts("person.rename"));
    if (shown) options.insert(options.begin(), texts("person.answerAs"));
    const RecordUse use = recordRow(
        view, ui,
        {.id = response.id,
         .name = name,
         .spoken = spokenOf(view, response, texts),
         .options = std::move(options),
         .readOnly = view.readOnly},
        [&] { drawContent(view, ui, response); }, actions);
    const int chosen = use.chosen < 0 ? use.chosen : use.chosen + (shown ? 0 : 1) + (named ? 0 : 1);
    if (shown && (use.opened || chosen == 0)) actions.wish(AnswerAs{response.id});
    if (chosen == 1) actions.wish(Show{Dialog::renamePerson, response.id});
    if (chosen != 2) return;
    // Without answers nothing is lost that undo would not bring back at once.
    if (response.answers.empty())
        actions.wish(RemovePerson{response.id, name});
    else
        actions.wish(Show{Dialog::removePerson, response.id});
}

} // namespace

void drawPersonFields(const View& view, Ui& ui, const Response& response, Actions& actions) {
    const Texts& texts = ui.texts;
    Response person = response; // both fields may change in one pass
    const auto keep = [&] {
        person.submittedAt.reset();
        actions.changes.push_back({{put(person)}, "change.person"});
        actions.typing = true;
    };
    const auto name = [&] {
        const FieldState field = textField(
            ui, "name:" + response.id, response.name,
            {.label = texts("person.name"),
             .optional = view.seat == Seat::owner ? texts("field.optional") : std::string_view(),
             .maxCharacters = 120,
             .disabled = view.readOnly});
        if (!field.changed) return;
        person.name = field.text;
        keep();
    };
    const auto role = [&] {
        const FieldState field = textField(ui, "role:" + response.id, roleOf(response, texts),
                                           {.label = texts("person.role"),
                                            .optional = texts("field.optional"),
                                            .placeholder = texts("person.roleExample"),
                                            .maxCharacters = 120,
                                            .disabled = view.readOnly});
        if (!field.changed) return;
        person.role = field.text;
        keep();
    };
    if (view.round->anonymous) {
        role();
    } else if (ui.phone()) {
        name();
        ui.gap(12);
        role();
    } else {
        columns(ui, {share(1), share(1)}, 16, {name, role});
    }
}

void drawPeopleCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "people", {.padY = 20, .name = texts("assess.people")}, [&] {
        cardTitle(ui, texts("assess.people"), peopleOf(view, texts));
        group(ui, Role::list, texts("assess.people"), [&] {
            for (const Response* response : view.responses)
                scope(ui, response->id, [&] {
                    divider(ui);
                    drawPerson(view, ui, *response, actions);
                });
        });
        divider(ui, 0, 10);
        if (view.responses.size() > 1 && !hidesAnswers(*view.round))
            text(ui, texts("assess.pressToAnswerAs"), Type::note, Color::ink3);
        ui.gap(10);
        if (button(ui, texts("assess.addPerson"),
                   {.leading = icon::plus, .height = 32, .disabled = view.readOnly}))
            actions.wish(AddPerson{});
    });
}

} // namespace kam
