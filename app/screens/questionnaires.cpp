#include "app/screens/page.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/icons.hpp"
#include "core/base/file_word.hpp"
#include "core/document/questionnaire_file.hpp"
#include "core/workspace/questionnaire_list.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// What its row says besides the name.
std::string remarkOf(const View& view, const OwnQuestionnaire& own, const Texts& texts) {
    const std::string changes = changesOf(view, own.id, texts);
    std::string remark = sizesOf(view.questionnaires.of(own.id), texts);
    return changes.empty() ? remark : remark + " · " + changes;
}

void drawOwn(const View& view, Ui& ui, const OwnQuestionnaire& own, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string name = nameOf(own, texts), remark = remarkOf(view, own, texts);
    const auto rounds = static_cast<int>(roundsAsking(view.workspace, own.id).size());
    const std::string used = rounds > 0 ? texts.plural("questionnaires.used", rounds) : "";
    std::vector<std::string> options{texts("workspaces.open"), texts("questionnaires.rename"),
                                     texts("questionnaires.export")};
    if (rounds == 0) options.push_back(texts("questionnaires.remove"));
    const RecordUse use = recordRow(
        view, ui,
        {.id = own.id,
         .name = name,
         .spoken = name + ", " + remark + (used.empty() ? "" : ", " + used),
         .options = options,
         .height = ui.phone() ? 82.0f : 56.0f,
         .readOnly = view.readOnly},
        [&] {
            ui.gap(9);
            row(ui, {.height = 20, .gap = 8}, [&] {
                text(ui, name, Type::dataStrong);
                if (!used.empty()) badge(ui, used, BadgeKind::neutral);
            });
            text(ui, remark, Type::note, Color::ink3, ui.phone() ? 2 : 1);
            ui.gap(9);
        },
        actions);
    if (use.opened || use.chosen == 0) actions.go = Route{Screen::questionnaires, own.id};
    if (use.chosen == 1) actions.wish(Show{Dialog::renameQuestionnaire, own.id, own.name});
    if (use.chosen == 2) giveFile(view, own, texts, actions);
    if (use.chosen == 3) actions.wish(Show{Dialog::removeQuestionnaire, own.id});
}

void drawStandard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "standard", {.padY = 20, .name = texts("questionnaires.standard")}, [&] {
        cardTitle(ui, texts("questionnaires.standard"), sizesOf(view.standard, texts));
        text(ui, texts("questionnaires.standardMore"), Type::data, Color::ink2);
        ui.gap(10);
        if (link(ui, texts("questionnaires.see")))
            actions.go = Route{Screen::questionnaires, view.standard.id};
    });
    ui.gap(16);
}

void drawList(const View& view, Ui& ui, std::string_view title, std::string_view sentence,
              const std::vector<const OwnQuestionnaire*>& list, Actions& actions) {
    const Texts& texts = ui.texts;
    if (list.empty()) return;
    card(ui, title, {.padY = 20, .name = texts(title)}, [&] {
        cardTitle(ui, texts(title));
        if (!sentence.empty()) {
            text(ui, texts(sentence), Type::data, Color::ink2);
            ui.gap(10);
        }
        group(ui, Role::list, texts(title), [&] {
            for (const OwnQuestionnaire* own : list)
                scope(ui, own->id, [&] {
                    divider(ui);
                    drawOwn(view, ui, *own, actions);
                });
        });
    });
    ui.gap(16);
}

void drawAll(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::vector<const OwnQuestionnaire*> newest = newestQuestionnaires(view.workspace);
    std::vector<const OwnQuestionnaire*> former;
    for (const auto& [id, own] : view.workspace.questionnaires)
        if (std::find(newest.begin(), newest.end(), &own) == newest.end()) former.push_back(&own);
    const auto buttons = [&](ButtonKind kind) {
        if (button(ui, texts("data.chooseFile"),
                   {.leading = icon::fileImport, .disabled = view.readOnly}))
            actions.wish(Command::chooseFile);
        if (button(ui, texts("questionnaires.make"),
                   {.kind = kind, .leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(Show{Dialog::newQuestionnaire});
    };
    PageHead head{.title = texts("nav.questionnaires"),
                  .subtitle = texts("questionnaires.subtitle"),
                  .actions = [&] { buttons(ButtonKind::primary); }};
    page(ui, "questionnaires", head, [&] {
        if (ui.phone()) {
            row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
            ui.gap(16);
        }
        drawList(view, ui, "questionnaires.own", {}, newest, actions);
        drawStandard(view, ui, actions);
        drawList(view, ui, "questionnaires.former", "questionnaires.formerMore", former, actions);
    });
}

} // namespace

std::string questionnaireName(const View& view, std::string_view id, const Texts& texts) {
    const OwnQuestionnaire* own = view.workspace.questionnaires.find(id);
    return own ? nameOf(*own, texts) : texts("questionnaires.standard");
}

std::string sizesOf(const Questionnaire& asked, const Texts& texts) {
    return texts("questionnaires.sizes",
                 {{"full", std::to_string(asked.items(Mode::full).size())},
                  {"quick", std::to_string(asked.items(Mode::quick).size())}});
}

std::string changesOf(const View& view, std::string_view id, const Texts& texts) {
    ItemCounts counts;
    for (const OwnItem* item : itemsOf(view.workspace, id))
        counts.add(*item);
    return wordsFor(counts, texts);
}

std::string wordsFor(const ItemCounts& counts, const Texts& texts) {
    std::string all;
    const auto add = [&](std::string_view key, int count) {
        if (count > 0) all += (all.empty() ? "" : ", ") + texts.plural(key, count);
    };
    add("questionnaires.changed", counts.changed);
    add("questionnaires.added", counts.added);
    add("questionnaires.hidden", counts.hidden);
    return all;
}

void giveFile(const View& view, const OwnQuestionnaire& own, const Texts& texts, Actions& actions) {
    std::string name = fileWords(texts("questionnaires.fileName"), own.name);
    if (own.edition > 1) name += "-" + std::to_string(own.edition);
    name += ".json";
    actions.wish(GiveFile{name, encodeQuestionnaireFile(fileOf(view.workspace, own)),
                          texts("data.exported", {{"file", name}})});
}

Id chooseQuestionnaire(const View& view, Ui& ui, const Id& chosen) {
    const Texts& texts = ui.texts;
    const std::vector<const OwnQuestionnaire*> own = newestQuestionnaires(view.workspace);
    if (own.empty()) return chosen;
    std::vector<std::string> names{texts("questionnaires.standard")};
    int place = chosen.empty() ? 0 : -1;
    for (const OwnQuestionnaire* each : own) {
        if (each->id == chosen) place = static_cast<int>(names.size());
        names.push_back(nameOf(*each, texts));
    }
    const int now = radioList(ui, texts("questionnaires.which"), names, place);
    ui.gap(16);
    if (now == place || now < 0 || view.readOnly) return chosen;
    return now == 0 ? Id() : own[static_cast<std::size_t>(now - 1)]->id;
}

Actions drawQuestionnaires(const View& view, Ui& ui) {
    Actions actions;
    const std::string& id = view.route.detail;
    if (id == view.standard.id || view.workspace.questionnaires.find(id))
        drawQuestionnaire(view, ui, id, actions);
    else
        drawAll(view, ui, actions);
    return actions;
}

} // namespace kam
