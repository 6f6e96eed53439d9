#include "app/screens/backup_card.hpp"

#include "app/screens/page.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"

#include <vector>

namespace kam {
namespace {

using namespace ui;
using State = Backup::State;

struct Choice {
    const char* label;
    Command command;
    bool writes = false; ///< only where this page writes
};

/// What can be done, the first mostly.
std::vector<Choice> choicesIn(State state) {
    const Choice stop{"backup.stop", Command::stopBackup};
    switch (state) {
    case State::unsupported:
        return {};
    case State::off:
        return {{"backup.choose", Command::chooseBackup, true}};
    case State::asleep:
        return {{"backup.allow", Command::allowBackup, true}, stop};
    case State::changed:
        return {{"backup.read", Command::readBackup, true},
                {"backup.overwrite", Command::overwriteBackup, true},
                stop};
    case State::failed:
        return {{"save.retry", Command::overwriteBackup, true}, stop};
    case State::current:
    case State::writing:
        break;
    }
    return {stop};
}

std::string sentenceOf(const Backup::Status& backup, const Ui& ui) {
    const Texts& texts = ui.texts;
    const Texts::Argument file{"file", backup.file};
    switch (backup.state) {
    case State::unsupported:
        return texts("backup.unsupported");
    case State::off:
        return texts("backup.off");
    case State::asleep:
        return texts("backup.asleep", {file});
    case State::changed:
        return texts("backup.changed", {file});
    case State::failed:
        return texts("backup.failed", {file});
    case State::writing:
        return texts("backup.writing", {file});
    case State::current:
        break;
    }
    if (!backup.at) return texts("backup.waiting", {file});
    return texts("backup.written", {file, {"when", momentOf(*backup.at, ui.platform, texts)}});
}

} // namespace

void drawBackupCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Backup::Status& backup = view.backup;
    const bool alert = backup.state == State::changed || backup.state == State::failed ||
                       backup.state == State::asleep;
    card(ui, "backup", {.padY = 20, .name = texts("backup.title")}, [&] {
        cardTitle(ui, texts("backup.title"));
        const std::string sentence = sentenceOf(backup, ui);
        if (alert)
            columns(ui, {fixed(18), share(1)}, 8,
                    {[&] { glyph(ui, icon::alertTriangle, 18, Color::alert); },
                     [&] { text(ui, sentence, Type::data); }});
        else
            text(ui, sentence, Type::data, Color::ink2);
        const std::vector<Choice> choices = choicesIn(backup.state);
        if (choices.empty()) return;
        ui.gap(14);
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            for (const Choice& choice : choices)
                if (button(ui, texts(choice.label), {.disabled = choice.writes && view.readOnly}))
                    actions.wish(choice.command);
        });
    });
}

} // namespace kam
