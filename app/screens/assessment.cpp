#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

namespace kam {
namespace {

using namespace ui;

void drawPersonFields(const View& view, Ui& ui, const Response& response, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto keep = [&](Response changed) {
        actions.changes.push_back({{put(std::move(changed))}, "change.person"});
        actions.typing = true;
    };
    const auto name = [&] {
        const FieldState field = textField(ui, "name:" + response.id, response.name,
                                           {.label = texts("person.name"),
                                            .optional = texts("field.optional"),
                                            .maxCharacters = 120,
                                            .disabled = view.readOnly});
        if (!field.changed) return;
        Response changed = response;
        changed.name = field.text;
        keep(std::move(changed));
    };
    const auto role = [&] {
        const FieldState field = textField(ui, "role:" + response.id, roleOf(response, texts),
                                           {.label = texts("person.role"),
                                            .optional = texts("field.optional"),
                                            .placeholder = texts("person.roleExample"),
                                            .maxCharacters = 120,
                                            .disabled = view.readOnly});
        if (!field.changed) return;
        Response changed = response;
        changed.role = field.text;
        keep(std::move(changed));
    };
    if (ui.phone()) {
        name();
        ui.gap(12);
        role();
    } else {
        columns(ui, {share(1), share(1)}, 16, {name, role});
    }
}

void drawOwn(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Response& own = *view.own;
    const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
    const int answered = answeredIn(own, view);
    card(ui, "own", {.padY = 20, .name = texts("assess.youAnswer")}, [&] {
        cardTitle(
            ui, texts("assess.youAnswer"),
            texts("count.of", {{"n", std::to_string(answered)}, {"total", std::to_string(total)}}));
        progressBar(ui, texts("rail.progress"), total ? double(answered) / total : 0, 6);
        ui.gap(16);
        drawPersonFields(view, ui, own, actions);
        ui.gap(16);
        row(ui, {.gap = 8, .wrap = true}, [&] {
            const std::string_view label = answered == 0       ? "assess.begin"
                                           : answered >= total ? "assess.review"
                                                               : "assess.continue";
            if (button(ui, texts(label),
                       {.kind = ButtonKind::primary, .trailing = icon::arrowRight}))
                if (const Item* open = nextOpen(own, view))
                    actions.go = Route{Screen::assessment, open->id};
            if (answered > 0 && button(ui, texts("assess.results"), {.kind = ButtonKind::quiet}))
                actions.go = Route{Screen::results, {}};
        });
    });
}

void drawPeople(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::size_t total = view.questionnaire.items(view.round->mode).size();
    card(ui, "people", {.padY = 20, .name = texts("assess.people")}, [&] {
        cardTitle(ui, texts("assess.people"),
                  texts.plural("people", static_cast<int>(view.responses.size())));
        std::vector<std::vector<Cell>> rows;
        for (const Response* response : view.responses) {
            const bool own = response == view.own;
            const std::string count =
                texts("count.of", {{"n", std::to_string(answeredIn(*response, view))},
                                   {"total", std::to_string(total)}});
            std::vector<Cell> cells{{.words = nameOf(*response, view, texts),
                                     .type = own ? Type::dataStrong : Type::data,
                                     .icon = own ? icon::check : nullptr,
                                     .iconColor = Color::accent}};
            if (!ui.phone())
                cells.push_back({.words = roleOf(*response, texts), .color = Color::ink2});
            cells.push_back({.words = count});
            rows.push_back(std::move(cells));
        }
        std::vector<TableColumn> heads{{.head = texts("person.name"), .width = share(3)}};
        if (!ui.phone()) heads.push_back({.head = texts("person.role"), .width = share(2)});
        heads.push_back({.head = texts("assess.answered"), .width = fixed(110), .right = true});
        const int pressed =
            table(ui, "people", {.name = texts("assess.people"), .press = true}, heads, rows);
        if (pressed >= 0)
            actions.wish(AnswerAs{view.responses[static_cast<std::size_t>(pressed)]->id});
        ui.gap(10);
        if (view.responses.size() > 1)
            text(ui, texts("assess.pressToAnswerAs"), Type::note, Color::ink3);
        ui.gap(10);
        if (button(ui, texts("assess.addPerson"),
                   {.leading = icon::plus, .height = 32, .disabled = view.readOnly}))
            actions.wish(AddPerson{});
    });
}

} // namespace

Actions drawAssessment(const View& view, Ui& ui) {
    const Texts& texts = ui.texts;
    if (!view.round || !view.own) {
        if (!view.round) return drawWelcome(view, ui);
        Actions actions;
        page(ui, "assessment", {.title = texts("nav.assessment")}, [&] {
            if (emptyState(ui, {.icon = icon::clipboardCheck,
                                .title = texts("assess.nobody"),
                                .sentence = texts("assess.nobodyMore"),
                                .action = texts("assess.answerMyself"),
                                .actionIcon = icon::plus}))
                actions.wish(AddPerson{});
            if (!view.responses.empty()) {
                ui.gap(16);
                drawPeople(view, ui, actions);
            }
        });
        return actions;
    }
    Actions actions;
    const std::string subtitle =
        view.round->title + " · " + formatLongDate(view.round->date, texts.language()) + " · " +
        texts(view.round->mode == Mode::quick ? "mode.quick" : "mode.full");
    PageHead head{.title = texts("nav.assessment"), .subtitle = subtitle};
    head.actions = [&] {
        if (button(ui, texts("assess.newRound"),
                   {.leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(StartAssessment{view.workspace.company.name});
    };
    page(ui, "assessment", head, [&] {
        drawOwn(view, ui, actions);
        ui.gap(16);
        drawPeople(view, ui, actions);
        if (ui.phone()) {
            ui.gap(16);
            head.actions();
        }
    });
    return actions;
}

} // namespace kam
