#include "app/screens/import_parts.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/workspace/questionnaire_list.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// What is wrong with a file as a whole; a key of its text.
const char* refusalOf(const ImportFile& file) {
    if (file.wreck == ImportFile::Wreck::empty) return "import.empty";
    if (file.wreck == ImportFile::Wreck::damaged) return "import.damaged";
    const Fault& first = file.faults.front();
    if (file.isCode && first.kind == FaultKind::otherFormat) return "import.otherQuestions";
    if (file.isCode && first.kind != FaultKind::unknownReference) return "import.mistyped";
    switch (first.kind) {
    case FaultKind::otherFormat:
    case FaultKind::notJson:
    case FaultKind::notUtf8:
        return "import.notOurs";
    case FaultKind::newerVersion:
        return "import.newer";
    case FaultKind::unknownReference:
        return first.path == "round" ? "import.noRound" : "import.refused";
    default:
        return "import.refused";
    }
}

void drawFault(const Fault& fault, Ui& ui) {
    group(ui, Role::listItem, fault.path, [&] {
        if (!fault.path.empty()) text(ui, fault.path, Type::dataStrong);
        text(ui, describe(fault, ui.texts), Type::data, Color::ink2);
    });
    ui.gap(6);
}

std::string holdingsOf(const Incoming& content, const Texts& texts) {
    if (const auto* response = content.as<Response>())
        return texts("import.answersOf", {{"name", response->name.empty() ? texts("import.nameless")
                                                                          : response->name}});
    if (const auto* file = content.as<QuestionnaireFile>()) {
        ItemCounts counts;
        for (const OwnItem& item : file->items)
            counts.add(item);
        const std::string changes = wordsFor(counts, texts);
        return texts("import.questionnaire",
                     {{"name", kam::nameOf(file->questionnaire, texts)},
                      {"changes", changes.empty() ? texts("import.asStandard") : changes}});
    }
    const Workspace& workspace = *content.as<Workspace>();
    const std::string& company = workspace.company.name;
    return texts("import.holds", {{"company", company.empty() ? texts("company.unnamed") : company},
                                  {"holdings", kam::holdingsOf(workspace, texts)}});
}

void drawIgnored(const std::vector<std::string>& ignored, Ui& ui) {
    if (ignored.empty()) return;
    constexpr std::size_t most = 6;
    std::string names;
    for (std::size_t i = 0; i < std::min(most, ignored.size()); ++i)
        names += (i ? ", " : "") + ignored[i];
    if (ignored.size() > most) names += ", …";
    ui.gap(8);
    text(ui,
         ui.texts.plural("import.ignored", static_cast<int>(ignored.size()), {{"names", names}}),
         Type::note, Color::ink3);
}

} // namespace

std::string nameOf(const ImportFile& file, const Texts& texts) {
    return file.name.empty() ? texts("import.pasted") : file.name;
}

void drawCount(std::string_view label, std::size_t count, Ui& ui) {
    row(ui, {.height = 24}, [&] {
        text(ui, label, Type::data, Color::ink2);
        column(ui, 200);
        text(ui, formatNumber(static_cast<double>(count), 0, ui.texts.language()),
             Type::dataStrong);
    });
}

void drawFaults(const ImportFile& file, Ui& ui) {
    const Texts& texts = ui.texts;
    const std::vector<Fault>& faults = file.faults;
    text(ui, texts(refusalOf(file)), Type::body);
    ui.gap(4);
    text(ui, texts("import.nothingChanged"), Type::data, Color::ink2);
    if (faults.front().kind == FaultKind::otherFormat) return; // that is all there is to say
    ui.gap(12);
    text(ui, texts("import.faults"), Type::noteStrong, Color::ink3);
    ui.gap(4);
    constexpr std::size_t shown = 8;
    group(ui, Role::list, texts("import.faults"), [&] {
        for (std::size_t i = 0; i < std::min(shown, faults.size()); ++i)
            drawFault(faults[i], ui);
    });
    if (faults.size() > shown)
        text(ui, texts.plural("import.moreFaults", static_cast<int>(faults.size() - shown)),
             Type::data, Color::ink3);
}

void drawFiles(const ImportPreview& preview, Ui& ui) {
    const Texts& texts = ui.texts;
    std::size_t content = 0;
    group(ui, Role::list, texts("import.files"), [&] {
        for (const ImportFile& file : preview.files) {
            const std::string name = nameOf(file, texts);
            group(ui, Role::listItem, name, [&] {
                row(ui, {.height = 22, .gap = 6}, [&] {
                    const bool usable = file.faults.empty() && !file.otherCompany;
                    glyph(ui, usable ? icon::circleCheck : icon::alertTriangle, 16,
                          usable ? Color::accent : Color::alert);
                    text(ui, name, Type::dataStrong);
                });
                if (file.faults.empty()) {
                    text(ui, holdingsOf(preview.contents[content++], texts), Type::data,
                         Color::ink2);
                } else {
                    text(ui, texts(refusalOf(file)), Type::data, Color::ink2);
                    drawFault(file.faults.front(), ui);
                }
                if (file.otherCompany) text(ui, texts("import.otherCompany"), Type::data);
                drawIgnored(file.ignored, ui);
            });
            ui.gap(8);
        }
    });
    if (preview.contents.empty()) text(ui, texts("import.nothingChanged"), Type::data, Color::ink2);
}

void drawReplacement(const ImportPreview& preview, const View& view, Ui& ui) {
    const Texts& texts = ui.texts;
    text(ui, holdingsOf(preview.contents.front(), texts), Type::data, Color::ink2);
    ui.gap(12);
    if (preview.replacement.edits.empty()) {
        text(ui, texts(preview.sample ? "sample.same" : "import.same"), Type::dataStrong);
        return;
    }
    drawCount(texts("import.added"), static_cast<std::size_t>(preview.added), ui);
    drawCount(texts("import.altered"), static_cast<std::size_t>(preview.altered), ui);
    drawCount(texts("import.removed"), static_cast<std::size_t>(preview.removed), ui);
    ui.gap(8);
    if (view.workspace != Workspace{})
        text(ui, texts(preview.sample ? "sample.replaces" : "import.replaces"), Type::data,
             Color::ink2);
    drawIgnored(preview.files.front().ignored, ui);
}

} // namespace kam
