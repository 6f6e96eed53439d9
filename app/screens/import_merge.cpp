#include "app/screens/import_parts.hpp"
#include "app/screens/import_words.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// So many on one page of a list, that a frame costs the same however many there are.
constexpr int conflictsOnPage = 8, recordsOnPage = 8;
/// So many differences of one record are named.
constexpr std::size_t differencesNamed = 4;

const Record& recordOf(const ComparedRecord& row) {
    return row.mine ? *row.mine : row.theirs.front().record;
}

const Round* roundOf(const ImportPreview& preview, const View& view, const Response& response) {
    if (const Round* round = view.workspace.rounds.find(response.round)) return round;
    for (const Incoming& content : preview.contents) {
        const auto* workspace = content.as<Workspace>();
        const Round* round = workspace ? workspace->rounds.find(response.round) : nullptr;
        if (round) return round;
    }
    return nullptr;
}

/// "Respuestas de Ana · Taller inicial".
std::string nameOf(const ComparedRecord& row, const ImportPreview& preview, const View& view,
                   const Texts& texts) {
    const Record& record = recordOf(row);
    std::string name = wordsFor(row.place.table, record, texts);
    const auto* response = record.as<Response>();
    const Round* round = response ? roundOf(preview, view, *response) : nullptr;
    return round ? name + " · " + titleOf(*round, texts) : name;
}

template <typename Each>
void eachOnPage(const std::vector<std::size_t>& rows, int page, int size, Each each) {
    const auto first = static_cast<std::size_t>(page) * static_cast<std::size_t>(size);
    const std::size_t end = std::min(rows.size(), first + static_cast<std::size_t>(size));
    for (std::size_t i = first; i < end; ++i)
        each(rows[i]);
}

/// What can become of a conflict, and how each choice is called.
struct Choices {
    std::vector<std::string> names;
    std::vector<MergeDecision> decisions;
};

Choices choicesOf(const ComparedRecord& row, const ImportPreview& preview, const Texts& texts) {
    Choices choices;
    const auto add = [&](std::string name, MergeDecision decision) {
        choices.names.push_back(std::move(name));
        choices.decisions.push_back(decision);
    };
    add(texts(row.mine ? "import.mine" : "import.none"), {MergeChoice::mine});
    for (const FileVersion& version : row.theirs) {
        const std::size_t file = version.files.front();
        const ImportFile& from = preview.files[preview.fileOf[file]];
        const bool one = row.theirs.size() == 1;
        add(one ? texts("import.theirs") : texts("import.of", {{"file", nameOf(from, texts)}}),
            {MergeChoice::theirs, file});
    }
    if (row.canKeepBoth) add(texts("import.both"), {MergeChoice::both});
    return choices;
}

int chosenOf(const ComparedRecord& row, const Choices& choices, const MergeDecisions& decisions) {
    const auto decided = decisions.find(row.place);
    if (decided == decisions.end()) return 0;
    const auto& all = choices.decisions;
    const auto same = std::find_if(all.begin(), all.end(), [&](const MergeDecision& each) {
        const bool theirs = each.choice == MergeChoice::theirs;
        return each.choice == decided->second.choice &&
               (!theirs || each.file == decided->second.file);
    });
    return same == all.end() ? 0 : static_cast<int>(same - all.begin());
}

void drawDifferences(const ComparedRecord& row, const ImportPreview& preview, const View& view,
                     Ui& ui) {
    if (!row.mine) return;
    const Texts& texts = ui.texts;
    const auto* response = row.mine->as<Response>();
    const Round* round = response ? roundOf(preview, view, *response) : nullptr;
    const bool closed = round && (round->gathering || round->anonymous);
    for (const FileVersion& version : row.theirs) {
        if (row.theirs.size() > 1) {
            const ImportFile& from = preview.files[preview.fileOf[version.files.front()]];
            text(ui, nameOf(from, texts), Type::noteStrong, Color::ink3);
        }
        const auto all =
            differencesIn(*row.mine, version.record, closed, view.questionnaires, texts);
        for (std::size_t i = 0; i < std::min(differencesNamed, all.size()); ++i)
            text(ui, all[i], Type::data, Color::ink2);
        if (all.size() > differencesNamed)
            text(ui,
                 texts.plural("import.moreDifferences",
                              static_cast<int>(all.size() - differencesNamed)),
                 Type::data, Color::ink3);
    }
}

void drawConflict(const ComparedRecord& row, const ImportPreview& preview, const View& view, Ui& ui,
                  Actions& actions) {
    const std::string name = nameOf(row, preview, view, ui.texts);
    group(ui, Role::listItem, name, [&] {
        text(ui, name, Type::dataStrong);
        drawDifferences(row, preview, view, ui);
        ui.gap(6);
        const Choices choices = choicesOf(row, preview, ui.texts);
        const int before = chosenOf(row, choices, preview.decisions);
        const int now = segmented(ui, name, choices.names, before);
        if (now != before)
            actions.wish(DecideImport{row.place, choices.decisions[static_cast<std::size_t>(now)]});
    });
    ui.gap(14);
}

void drawConflicts(const ImportPreview& preview, const View& view, Ui& ui, Actions& actions) {
    if (preview.conflicts.empty()) return;
    const Texts& texts = ui.texts;
    ui.gap(14);
    heading(ui, 3, texts("import.conflictsTitle"), Type::bodyStrong);
    text(ui, texts("import.conflictsMore"), Type::data, Color::ink2);
    ui.gap(8);
    if (preview.conflicts.size() > 1) {
        row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
            if (button(ui, texts("import.allMine"), {.height = 32}))
                actions.wish(DecideImport{{}, {MergeChoice::mine}});
            if (button(ui, texts("import.allTheirs"), {.height = 32}))
                actions.wish(DecideImport{{}, {MergeChoice::theirs}});
        });
        ui.gap(12);
    }
    ImportLook look = preview.look;
    group(ui, Role::list, texts("import.conflictsTitle"), [&] {
        eachOnPage(preview.conflicts, look.conflictPage, conflictsOnPage, [&](std::size_t index) {
            drawConflict(preview.comparison.rows[index], preview, view, ui, actions);
        });
    });
    look.conflictPage = turnPages(texts("import.conflictsTitle"), look.conflictPage,
                                  conflictsOnPage, preview.conflicts.size(), ui);
    if (look.conflictPage != preview.look.conflictPage) actions.wish(look);
}

void drawAdditions(const ImportPreview& preview, const View& view, Ui& ui, Actions& actions) {
    if (preview.additions.empty()) return;
    const Texts& texts = ui.texts;
    ui.gap(14);
    heading(ui, 3, texts("import.addedTitle"), Type::bodyStrong);
    ui.gap(4);
    ImportLook look = preview.look;
    group(ui, Role::list, texts("import.addedTitle"), [&] {
        eachOnPage(preview.additions, look.addedPage, recordsOnPage, [&](std::size_t index) {
            const std::string name = nameOf(preview.comparison.rows[index], preview, view, texts);
            group(ui, Role::listItem, name, [&] { text(ui, name, Type::data, Color::ink2); });
            ui.gap(4);
        });
    });
    look.addedPage = turnPages(texts("import.addedTitle"), look.addedPage, recordsOnPage,
                               preview.additions.size(), ui);
    if (look.addedPage != preview.look.addedPage) actions.wish(look);
}

} // namespace

int turnPages(std::string_view name, int page, int size, std::size_t count, Ui& ui) {
    const Texts& texts = ui.texts;
    const int all = static_cast<int>(count), last = (all - 1) / size;
    if (last == 0) return 0;
    const auto number = [&](int value) { return formatNumber(value, 0, texts.language()); };
    group(ui, Role::group, name, [&] {
        row(ui, {.height = 32, .gap = 8}, [&] {
            text(ui,
                 texts("import.page", {{"from", number(page * size + 1)},
                                       {"to", number(std::min(all, (page + 1) * size))},
                                       {"all", number(all)}}),
                 Type::data, Color::ink2);
            pushRight(ui);
            if (button(ui, texts("import.before"), {.height = 32, .disabled = page == 0})) --page;
            if (button(ui, texts("import.after"), {.height = 32, .disabled = page == last})) ++page;
        });
    });
    return page;
}

void drawMerge(const ImportPreview& preview, const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (preview.additions.empty() && preview.conflicts.empty()) {
        text(ui, texts("import.same"), Type::dataStrong);
        return;
    }
    drawCount(texts("import.added"), preview.additions.size(), ui);
    drawCount(texts("import.conflicts"), preview.conflicts.size(), ui);
    drawCount(texts("import.equal"), preview.comparison.equal, ui);
    drawConflicts(preview, view, ui, actions);
    drawAdditions(preview, view, ui, actions);
    if (const int out = static_cast<int>(preview.merged.leftOut.size()); out > 0) {
        ui.gap(10);
        text(ui, texts.plural("import.leftOut", out), Type::data, Color::ink2);
    }
    ui.gap(10);
    text(ui, texts("import.keepsYours"), Type::note, Color::ink3);
}

} // namespace kam
