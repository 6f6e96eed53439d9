#include "app/screens/question_words.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/text.hpp"
#include "core/workspace/questionnaire_list.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr float dialogWidth = 760;

std::string& in(Wording& words, Language language) {
    return language == Language::es ? words.es : words.en;
}

/// Writes the texts of a question.
class Writing {
public:
    Writing(const View& seen, Ui& on, QuestionnaireDraft& of)
        : view(seen), ui(on), texts(on.texts), draft(of), item(of.item) {}

    /// Whether anything was written in this pass.
    bool draw() {
        drawLanguage();
        field("topic", item.topic, texts("question.topic"), "question.topicExample", 80, false);
        ui.gap(16);
        field("question", item.question, texts("table.question"), "question.example", 300, true);
        ui.gap(16);
        drawHowOften();
        ui.gap(20);
        heading(ui, 3, texts("question.levels"), Type::bodyStrong);
        text(ui, texts("question.levelsMore"), Type::data, Color::ink2);
        for (std::size_t level = 0; level < item.levels.size(); ++level)
            scope(ui, static_cast<int>(level), [&] { drawLevel(level); });
        ui.gap(16);
        drawEvidence();
        return written;
    }

private:
    /// Which language is written; the texts of the other one are seen by whoever speaks it.
    void drawLanguage() {
        ui.gap(8);
        const int now = draft.language == Language::es ? 0 : 1;
        const int chosen = segmented(ui, texts("question.language"),
                                     {texts("language.es"), texts("language.en")}, now);
        written = chosen != now;
        draft.language = chosen == 0 ? Language::es : Language::en;
        ui.gap(4);
        text(ui, texts("question.languageMore"), Type::note, Color::ink3);
        ui.gap(16);
    }

    void field(const std::string& id, Wording& words, std::string_view label,
               std::string_view example, std::size_t most, bool multiline) {
        std::string& now = in(words, draft.language);
        const FieldState state =
            textField(ui, id + (draft.language == Language::es ? ":es" : ":en"), now,
                      {.label = label,
                       .placeholder = example.empty() ? std::string_view() : texts(example),
                       .multiline = multiline,
                       .maxCharacters = std::max(most, codePoints(now))});
        if (state.changed) now = state.text;
        written = written || state.changed;
    }

    void drawHowOften() {
        const bool gate = view.standard.isGate(item.id);
        if (checkbox(ui, texts("question.quick"), item.quick, {}, gate)) {
            item.quick = !item.quick;
            written = true;
        }
        if (gate) text(ui, texts("question.gateQuick"), Type::note, Color::ink3);
        ui.gap(12);
        const auto enter = [&] {
            const auto weight = numberField(
                ui, "weight", item.weight,
                {.label = texts("question.weight"), .low = 0.01, .high = 1000, .decimals = 2});
            if (weight.changed) item.weight = weight.value.value_or(1);
            written = written || weight.changed;
        };
        columns(ui, {fixed(160), share(1)}, 16, {enter, [] {}});
        ui.gap(4);
        text(ui, texts("question.weightMore"), Type::note, Color::ink3);
    }

    void drawLevel(std::size_t level) {
        Level& words = item.levels[level];
        const auto of = [&](std::string_view key) {
            return texts(key, {{"n", std::to_string(level)}});
        };
        divider(ui, 16, 12);
        row(ui, {.height = 20, .gap = 12}, [&] {
            pips(ui, static_cast<int>(level), false);
            text(ui, of("question.level"), Type::dataStrong);
        });
        ui.gap(8);
        field("title", words.title, of("question.levelTitle"), {}, 60, false);
        ui.gap(12);
        const auto anchor = [&] {
            field("anchor", words.anchor, of("question.levelAnchor"), {}, 300, true);
        };
        const auto action = [&] {
            field("action", words.action, of("question.levelAction"), {}, 300, true);
        };
        if (level == 4) return anchor();
        if (ui.phone()) {
            anchor();
            ui.gap(12);
            return action();
        }
        columns(ui, {share(1), share(1)}, 16, {anchor, action});
    }

    /// One a line.
    void drawEvidence() {
        std::string lines;
        for (std::size_t i = 0; i < item.evidence.size(); ++i)
            lines += (i ? "\n" : "") + in(item.evidence[i], draft.language);
        const FieldState state = textField(
            ui, draft.language == Language::es ? "evidence:es" : "evidence:en", lines,
            {.label = texts("question.evidenceLines"), .multiline = true, .maxCharacters = 2000});
        if (!state.changed) return;
        written = true;
        std::size_t count = 0;
        std::string_view rest = state.text;
        for (bool more = true; more; ++count) {
            const std::size_t end = rest.find('\n');
            more = end != std::string_view::npos;
            if (count == item.evidence.size()) item.evidence.emplace_back();
            in(item.evidence[count], draft.language) = rest.substr(0, end);
            if (more) rest.remove_prefix(end + 1);
        }
        item.evidence.resize(count);
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    QuestionnaireDraft& draft;
    Item& item;
    bool written = false;
};

/// Where the questionnaire may be changed.
bool editable(const View& view, const Id& questionnaire) {
    return !view.readOnly && view.workspace.questionnaires.find(questionnaire) &&
           !keeperOf(view.workspace, questionnaire) &&
           newestEdition(view.workspace, questionnaire) == questionnaire;
}

/// Closes the dialog without saving; what was written can be brought back.
Show dropped(bool unsaved, const QuestionnaireDraft& draft) {
    if (!unsaved) return {};
    return {Dialog::none, draft.item.id.empty() ? draft.step.id : draft.item.id};
}

/// Whether a draft says something else than what is kept.
bool isUnsaved(const View& view, const QuestionnaireDraft& draft) {
    const Questionnaire& all = view.questionnaires.whole(draft.questionnaire);
    if (draft.item.id.empty()) {
        const Step* kept = all.step(draft.step.id);
        return kept ? kept->name != draft.step.name || kept->weight != draft.step.weight
                    : !draft.step.name.empty();
    }
    Item before;
    if (const Item* kept = all.item(draft.item.id)) before = *kept;
    before.levels.resize(5);
    const Item& now = draft.item;
    return before.topic != now.topic || before.question != now.question ||
           before.quick != now.quick || before.weight != now.weight ||
           before.levels != now.levels || before.evidence != now.evidence;
}

void save(const View& view, const QuestionnaireDraft& draft, const Texts& texts, Actions& actions) {
    const Item* standard = view.standard.item(draft.item.id);
    const std::string key = itemKey(draft.questionnaire, draft.item.id);
    OwnItem own = ownOf(draft.item, standard, draft.questionnaire, texts.language());
    const char* label = !standard && !view.workspace.questionnaireItems.find(key)
                            ? "change.addQuestion"
                            : "change.question";
    if (own == OwnItem{.questionnaire = own.questionnaire, .id = own.id})
        actions.changes.push_back({{Erase{TableId::questionnaireItems, key}}, label});
    else
        actions.changes.push_back({{put(std::move(own))}, label});
}

} // namespace

void drawQuestionDialog(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    QuestionnaireDraft draft = *view.draft;
    const bool writes = editable(view, draft.questionnaire);
    bool done = false, written = false;
    const auto body = [&] {
        if (writes)
            written = Writing(view, ui, draft).draw();
        else
            drawQuestionWords(ui, draft.item);
    };
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (writes && !canBeAsked(draft.item))
                text(ui, texts("question.incompleteMore"), Type::note, Color::ink3);
            pushRight(ui);
            if (button(ui, texts(writes ? "action.cancel" : "action.close"))) actions.wish(Show{});
            if (writes && button(ui, texts("action.save"), {.kind = ButtonKind::primary}))
                done = true;
        });
    };
    const std::string title = draft.item.topic.empty() || draft.added
                                  ? texts(writes ? "question.editTitle" : "table.question")
                                  : numberedTopic(draft.item, texts.language());
    const bool open = dialog(ui, title, dialogWidth, body, foot);
    if (written) actions.wish(draft);
    if (done) save(view, draft, texts, actions);
    if (done)
        actions.wish(Show{});
    else if (!open)
        actions.wish(dropped(writes && isUnsaved(view, draft), draft));
}

void drawStepDialog(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    QuestionnaireDraft draft = *view.draft;
    const OwnQuestionnaire* own = view.workspace.questionnaires.find(draft.questionnaire);
    if (!own || !editable(view, own->id)) return actions.wish(Show{});
    Step& step = draft.step;
    const bool known = view.questionnaires.whole(own->id).step(step.id) != nullptr;
    std::string& name = in(step.name, texts.language());
    bool done = false, written = false;
    const auto body = [&] {
        const FieldState state = textField(ui, "name", step.name.in(texts.language()),
                                           {.label = texts("step.name"), .maxCharacters = 80});
        if (state.changed) name = state.text;
        written = state.changed;
        done = state.submitted;
        ui.gap(16);
        const auto weight =
            numberField(ui, "weight", step.weight,
                        {.label = texts("step.weight"), .low = 0.01, .high = 1000, .decimals = 2});
        if (weight.changed) step.weight = weight.value.value_or(1);
        written = written || weight.changed;
        ui.gap(4);
        text(ui, texts("step.weightMore"), Type::note, Color::ink3);
    };
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("action.save"), {.kind = ButtonKind::primary})) done = true;
        });
    };
    const bool open = dialog(ui, texts(known ? "step.edit" : "step.add"), 480, body, foot);
    if (written) actions.wish(draft);
    const std::string words = cleaned(step.name.in(texts.language()));
    if (done && !words.empty()) {
        const Step* standard = view.standard.step(step.id);
        OwnStep now{.id = step.id, .hidden = step.hidden};
        if (!standard || standard->name.in(texts.language()) != words)
            in(now.name, texts.language()) = words;
        if (step.weight != 1) now.weight = step.weight;
        actions.changes.push_back({{put(withStep(*own, std::move(now)))}, "change.questionnaire"});
    }
    if (done && !words.empty())
        actions.wish(Show{});
    else if (!open)
        actions.wish(dropped(isUnsaved(view, draft), draft));
}

} // namespace kam
