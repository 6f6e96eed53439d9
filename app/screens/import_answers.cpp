#include "app/screens/import_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

bool ImportPreview::isHandedIn() const {
    return !sample && !contents.empty() && contents.size() == files.size() && conflicts.empty() &&
           merged.leftOut.empty() && !merged.change.edits.empty() &&
           std::all_of(contents.begin(), contents.end(),
                       [](const Incoming& content) { return content.is<Response>(); });
}

namespace {

/// "Ana, Finanzas", without a level of anybody.
void drawPerson(const Response& response, bool isNew, Ui& ui) {
    const Texts& texts = ui.texts;
    const std::string name = response.name.empty() ? texts("import.nameless") : response.name;
    const std::string role = roleOf(response, texts);
    group(ui, Role::listItem, name, [&] {
        row(ui, {.height = 24, .gap = 8, .wrap = true}, [&] {
            text(ui, name, Type::dataStrong);
            if (!role.empty()) text(ui, role, Type::data, Color::ink3);
            if (!isNew) badge(ui, texts("import.answersChanged"), BadgeKind::neutral);
        });
    });
}

} // namespace

void drawHandedIn(const ImportPreview& preview, const View& view, Ui& ui) {
    constexpr int most = 8;
    const Texts& texts = ui.texts;
    int fresh = 0, changed = 0, more = 0;
    group(ui, Role::list, texts("import.answersPeople"), [&] {
        for (const ComparedRecord& row : preview.comparison.rows) {
            const auto* response = row.theirs.front().record.as<Response>();
            if (!response) continue;
            ++(row.standing == Standing::added ? fresh : changed);
            const Round* round = view.workspace.rounds.find(response->round);
            if (round && round->anonymous) continue;
            if (fresh + changed > most)
                ++more;
            else
                drawPerson(*response, row.standing == Standing::added, ui);
        }
    });
    if (more > 0) text(ui, texts.plural("import.answersMore", more), Type::data, Color::ink3);
    ui.gap(8);
    std::string words = texts.plural("import.answersNew", fresh);
    if (changed > 0) words += " · " + texts.plural("import.answersLater", changed);
    text(ui, words, Type::data, Color::ink2);
}

} // namespace kam
