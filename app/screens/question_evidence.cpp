#include "app/screens/question_evidence.hpp"

#include "app/screens/answering.hpp"
#include "app/ui/fields.hpp"

namespace kam {
namespace {

using namespace ui;

void drawConfidence(const View& view, Ui& ui, const Answer& answer, EvidenceUse& use) {
    const Texts& texts = ui.texts;
    const int before = answer.confidence ? static_cast<int>(*answer.confidence) : -1;
    int chosen = before;
    text(ui, texts("question.confidence"), Type::dataStrong);
    ui.gap(4);
    chosen = segmented(ui, texts("question.confidence"),
                       {texts("question.sure"), texts("question.guess")}, before);
    ui.gap(16);
    if (chosen == before || view.readOnly) return;
    use.answer = answer;
    use.answer->confidence = static_cast<Confidence>(chosen);
}

} // namespace

EvidenceUse drawEvidence(const View& view, Ui& ui, const Item& item, const Answer& answer) {
    const Texts& texts = ui.texts;
    EvidenceUse use;
    if (answer.level) drawConfidence(view, ui, answer, use);
    const FieldState note = textField(ui, "note:" + item.id, answer.note,
                                      {.label = texts("question.evidence"),
                                       .optional = texts("field.optional"),
                                       .placeholder = texts("question.evidenceExample"),
                                       .multiline = true,
                                       .maxCharacters = 4000,
                                       .disabled = view.readOnly});
    use.writing = note.focused;
    if (note.changed) {
        use.answer = withNote(answer, note.text);
        use.typing = true;
    }
    if (answer.note.empty() && !answer.evidenceOn) return use;
    ui.gap(12);
    const auto drawDate = [&] {
        const auto day = dateField(ui, "evidenceOn:" + item.id, answer.evidenceOn,
                                   {.label = texts("question.evidenceOn"),
                                    .optional = texts("field.optional"),
                                    .high = view.today,
                                    .disabled = view.readOnly});
        if (!day.changed) return;
        use.answer = answer;
        use.answer->evidenceOn = day.value;
    };
    columns(ui, {ui.phone() ? share(1) : fixed(220), share(ui.phone() ? 0.01f : 1)}, 0,
            {drawDate, [] {}});
    return use;
}

} // namespace kam
