#include "app/screens/page.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/workspace/questionnaire_list.hpp"

#include <algorithm>

/// One questionnaire.
namespace kam {
namespace {

using namespace ui;

/// The step as a questionnaire of the company's own has it, or as it would.
OwnStep ownStep(const OwnQuestionnaire& own, const Step& step) {
    for (const OwnStep& each : own.steps)
        if (each.id == step.id) return each;
    return {.id = step.id};
}

/// A questionnaire on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, std::string_view id, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into),
          own(seen.workspace.questionnaires.find(id)), all(seen.questionnaires.whole(id)),
          asked(seen.questionnaires.of(id)), keeper(own ? keeperOf(seen.workspace, id) : nullptr),
          later(own ? newestEdition(seen.workspace, own->id) : Id()) {
        editable = own && !keeper && later == own->id && !view.readOnly;
    }

    void draw() {
        PageHead head{.title = own ? nameOf(*own, texts) : texts("questionnaires.standard"),
                      .subtitle = subtitle(),
                      .actions = [this] { drawActions(); }};
        page(ui, "questionnaire:" + all.id, head, [&] {
            if (link(ui, texts("questionnaires.back")))
                actions.go = Route{Screen::questionnaires, {}};
            ui.gap(12);
            if (ui.phone()) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
                ui.gap(12);
            }
            drawNotice();
            for (const Step& step : all.steps)
                scope(ui, step.id, [&] { drawStep(step); });
            if (editable && button(ui, texts("step.add"), {.leading = icon::plus}))
                actions.wish(OpenStep{own->id, {}});
        });
    }

private:
    std::string subtitle() const {
        std::string words = sizesOf(asked, texts);
        const std::string changes = changesOf(view, all.id, texts);
        return changes.empty() ? words : words + " · " + changes;
    }

    void drawActions() {
        if (own && button(ui, texts("questionnaires.export"), {.leading = icon::fileExport}))
            giveFile(view, *own, texts, actions);
        if (!own &&
            button(ui, texts("questionnaires.make"),
                   {.kind = ButtonKind::primary, .leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(Show{Dialog::newQuestionnaire});
        if (own && later == own->id &&
            button(ui, texts("questionnaires.use"),
                   {.kind = ButtonKind::primary,
                    .leading = icon::clipboardCheck,
                    .disabled = view.readOnly}))
            actions.wish(StartAssessment{view.workspace.company.name, {.questionnaire = own->id}});
    }

    /// Why it cannot be changed, and what can be done.
    void drawNotice() {
        if (editable || view.readOnly) return;
        if (!own) {
            notice(ui, NoticeKind::info,
                   texts("questionnaires.standardKept")); // see above: one's own
        } else if (later != own->id) {
            const OwnQuestionnaire& newest = *view.workspace.questionnaires.find(later);
            if (notice(ui, NoticeKind::info,
                       texts("questionnaires.replaced", {{"name", nameOf(newest, texts)}}),
                       texts("questionnaires.seeNewest")))
                actions.go = Route{Screen::questionnaires, later};
        } else {
            const std::string next = std::to_string(own->edition + 1);
            if (notice(
                    ui, NoticeKind::info,
                    texts("questionnaires.kept", {{"title", titleOf(*keeper, texts)}, {"n", next}}),
                    texts("questionnaires.nextEdition", {{"n", next}})))
                actions.wish(NextEdition{own->id});
        }
        ui.gap(16);
    }

    void drawStep(const Step& step) {
        const std::string name = std::to_string(step.number) + " " + step.name.in(texts.language());
        const auto shown = std::count_if(step.items.begin(), step.items.end(),
                                         [&](const Item& item) { return asked.item(item.id); });
        card(ui, "step", {.padY = 20, .name = name}, [&] {
            cardTitle(ui, name,
                      step.hidden ? texts("questionnaires.notAsked")
                                  : texts.plural("questions", static_cast<int>(shown)));
            if (step.weight != 1)
                text(ui,
                     texts("questionnaires.weight",
                           {{"n", formatNumber(step.weight, 2, texts.language())}}),
                     Type::note, Color::ink3);
            if (step.weight != 1) ui.gap(8);
            if (!step.hidden)
                group(ui, Role::list, name, [&] {
                    for (const Item& item : step.items)
                        scope(ui, item.id, [&] {
                            divider(ui);
                            drawItem(item);
                        });
                });
            if (editable) drawStepButtons(step, name);
        });
        ui.gap(16);
    }

    void drawStepButtons(const Step& step, const std::string& name) {
        if (!step.hidden) divider(ui, 0, 12);
        row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
            const auto does = [&](std::string_view key, Icon sign) {
                return button(
                    ui, texts(key),
                    {.leading = sign,
                     .height = 32,
                     .name = texts("questionnaires.of", {{"what", texts(key)}, {"name", name}})});
            };
            if (!step.hidden && does("question.add", icon::plus))
                actions.wish(OpenQuestion{own->id, step.id, {}});
            if (!step.hidden && does("step.edit", icon::pencil))
                actions.wish(OpenStep{own->id, step.id});
            if (!view.standard.step(step.id) && step.items.empty() && does("step.remove", icon::x))
                removeStep(step);
            else if (does(step.hidden ? "step.show" : "step.hide",
                          step.hidden ? icon::plus : icon::eyeOff))
                hide(step);
        });
    }

    void removeStep(const Step& step) {
        OwnQuestionnaire without = *own;
        std::erase_if(without.steps, [&](const OwnStep& each) { return each.id == step.id; });
        actions.changes.push_back({{put(std::move(without))}, "change.questionnaire"});
    }

    void hide(const Step& step) {
        const bool gates = std::any_of(step.items.begin(), step.items.end(), [&](const Item& item) {
            return !item.hidden && all.isGate(item.id);
        });
        if (gates && !step.hidden)
            actions.wish(Show{Dialog::hideGate, own->id, step.id});
        else
            actions.changes.push_back(hiding(*own, step, !step.hidden));
    }

    void hide(const Item& item) {
        if (!item.hidden && all.isGate(item.id))
            actions.wish(Show{Dialog::hideGate, own->id, item.id});
        else
            actions.changes.push_back(hiding(view, own->id, item, !item.hidden));
    }

    struct Sign {
        std::string words;
        BadgeKind kind;
    };
    /// In what an item is not as the standard has it.
    std::vector<Sign> signsOf(const Item& item) const {
        std::vector<Sign> signs;
        const OwnItem* changes =
            own ? view.workspace.questionnaireItems.find(itemKey(own->id, item.id)) : nullptr;
        if (item.hidden) signs.push_back({texts("question.hidden"), BadgeKind::neutral});
        if (changes && !changes->step.empty()) {
            signs.push_back({texts("question.added"), BadgeKind::positive});
            if (!canBeAsked(item))
                signs.push_back({texts("question.incomplete"), BadgeKind::alert});
        } else if (changes && !item.hidden) {
            signs.push_back({texts("question.changed"), BadgeKind::positive});
        }
        if (item.quick && !item.hidden) signs.push_back({texts("round.quick"), BadgeKind::neutral});
        return signs;
    }

    void drawItem(const Item& item) {
        const std::string name = item.topic.empty() ? numberOf(item) + " " + texts("question.new")
                                                    : numberedTopic(item, texts.language());
        const std::string& question = item.question.in(texts.language());
        const std::vector<Sign> signs = signsOf(item);
        std::string spoken = name + ", " + question;
        for (const Sign& sign : signs)
            spoken += ", " + sign.words;
        const auto words = [&] {
            text(ui, name, item.hidden ? Type::data : Type::dataStrong,
                 item.hidden ? Color::ink3 : Color::ink, 1);
            text(ui, question, Type::note, Color::ink3, ui.phone() ? 2 : 1);
        };
        const auto badges = [&](bool right) {
            row(ui, {.height = 20, .gap = 6}, [&] {
                if (right) pushRight(ui);
                for (const Sign& sign : signs)
                    badge(ui, sign.words, sign.kind);
            });
        };
        const auto content = [&] {
            ui.gap(9);
            if (ui.phone()) {
                words();
                ui.gap(4);
                if (!signs.empty()) badges(false);
            } else {
                columns(ui, {share(1), fixed(210)}, 12, {words, [&] {
                                                             ui.gap(9);
                                                             badges(true);
                                                         }});
            }
            ui.gap(9);
        };
        const float height = !ui.phone() ? 56.0f : signs.empty() ? 74.0f : 98.0f;
        if (!editable) {
            group(ui, Role::listItem, name, [&] {
                if (pressRow(ui, {.name = spoken, .height = height}, content))
                    actions.wish(OpenQuestion{own ? own->id : Id(), item.step, item.id});
            });
            return;
        }
        drawEditable(item, {.id = item.id, .name = name, .spoken = spoken, .height = height},
                     content);
    }

    void drawEditable(const Item& item, RecordRow record, const Content& content) {
        const bool added = !view.standard.item(item.id);
        const bool differs =
            view.workspace.questionnaireItems.find(itemKey(own->id, item.id)) != nullptr;
        record.options = {texts("question.edit"),
                          texts(item.hidden ? "question.show" : "question.hide")};
        if (added || differs)
            record.options.push_back(texts(added ? "question.remove" : "question.asStandard"));
        const RecordUse use = recordRow(view, ui, record, content, actions);
        if (use.opened || use.chosen == 0) actions.wish(OpenQuestion{own->id, item.step, item.id});
        if (use.chosen == 1) hide(item);
        if (use.chosen == 2)
            actions.changes.push_back(
                {{Erase{TableId::questionnaireItems, itemKey(own->id, item.id)}},
                 added ? "change.removeQuestion" : "change.question"});
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const OwnQuestionnaire* own; ///< null: the standard one
    const Questionnaire& all;
    const Questionnaire& asked;
    const Round* keeper;
    Id later;
    bool editable;
};

} // namespace

Change hiding(const View& view, std::string_view questionnaire, const Item& item, bool hidden) {
    const std::string key = itemKey(questionnaire, item.id);
    const OwnItem* before = view.workspace.questionnaireItems.find(key);
    OwnItem now = before ? *before : OwnItem{.questionnaire = Id(questionnaire), .id = item.id};
    now.hidden = hidden;
    const char* label = hidden ? "change.hideQuestion" : "change.showQuestion";
    if (now == OwnItem{.questionnaire = now.questionnaire, .id = now.id})
        return {{Erase{TableId::questionnaireItems, key}}, label};
    return {{put(std::move(now))}, label};
}

Change hiding(const OwnQuestionnaire& own, const Step& step, bool hidden) {
    OwnStep now = ownStep(own, step);
    now.hidden = hidden;
    return {{put(withStep(own, std::move(now)))}, "change.questionnaire"};
}

OwnQuestionnaire withStep(OwnQuestionnaire own, OwnStep step) {
    const auto same = std::find_if(own.steps.begin(), own.steps.end(),
                                   [&](const OwnStep& each) { return each.id == step.id; });
    const bool nothing = step == OwnStep{.id = step.id};
    if (same != own.steps.end() && nothing)
        own.steps.erase(same);
    else if (same != own.steps.end())
        *same = std::move(step);
    else if (!nothing)
        own.steps.push_back(std::move(step));
    return own;
}

void drawQuestionnaire(const View& view, Ui& ui, std::string_view id, Actions& actions) {
    Shown(view, ui, id, actions).draw();
}

} // namespace kam
