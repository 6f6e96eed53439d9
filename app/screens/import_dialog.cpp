#include "app/screens/import_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam {
namespace {

using namespace ui;

std::string titleOf(const ImportPreview& preview, const Texts& texts) {
    if (preview.sample) return texts("sample.title");
    if (preview.isHandedIn())
        return texts.plural("import.answersTitle", static_cast<int>(preview.contents.size()));
    if (preview.files.size() > 1)
        return texts.plural("import.titleFiles", static_cast<int>(preview.files.size()));
    return texts("import.title", {{"file", nameOf(preview.files.front(), texts)}});
}

/// Merging, or everything replaced; where there is a choice.
void drawWays(const ImportPreview& preview, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (preview.otherCompany && preview.files.size() == 1) { // of several it stands below each
        text(ui, texts("import.otherCompany"), Type::dataStrong);
        ui.gap(10);
    }
    if (!preview.canReplace || !preview.canMerge || preview.replacement.edits.empty()) return;
    const int way = preview.look.replaces ? 1 : 0;
    const int chosen =
        segmented(ui, texts("import.way"), {texts("import.merge"), texts("import.replace")}, way);
    if (chosen != way) actions.wish(ImportLook{.replaces = chosen == 1});
    ui.gap(14);
}

void drawContent(const ImportPreview& preview, const View& view, Ui& ui, Actions& actions) {
    if (preview.files.size() == 1 && preview.contents.empty()) {
        drawFaults(preview.files.front(), ui);
        return;
    }
    if (preview.isHandedIn()) return drawHandedIn(preview, view, ui);
    if (preview.files.size() > 1) drawFiles(preview, ui);
    if (preview.contents.empty()) return;
    drawWays(preview, ui, actions);
    if (preview.look.replaces)
        drawReplacement(preview, view, ui);
    else
        drawMerge(preview, view, ui, actions);
}

std::string confirmation(const ImportPreview& preview, const View& view, const Texts& texts) {
    if (preview.sample) return texts("data.openSample");
    if (preview.isHandedIn()) return texts("import.answersAdd");
    if (!preview.look.replaces)
        return texts.plural("import.confirmCount",
                            static_cast<int>(preview.merged.change.edits.size()));
    return texts(view.workspace == Workspace{} ? "import.confirm" : "import.replace");
}

float buttonHeight(const Ui& ui) { return ui.phone() ? 44.0f : 36.0f; }

void drawLeave(std::string_view label, Ui& ui, Actions& actions) {
    if (button(ui, ui.texts(label), {.height = buttonHeight(ui), .fill = ui.phone()}))
        actions.wish(Command::cancelImport);
}

void drawExportFirst(Ui& ui, Actions& actions) {
    if (button(ui, ui.texts("data.exportFirst"),
               {.leading = icon::fileExport, .height = buttonHeight(ui), .fill = ui.phone()}))
        actions.wish(Command::exportFile);
}

void drawConfirm(std::string_view label, bool disabled, Ui& ui, Actions& actions) {
    if (button(ui, label,
               {.kind = ButtonKind::primary,
                .height = buttonHeight(ui),
                .fill = ui.phone(),
                .disabled = disabled}))
        actions.wish(Command::confirmImport);
}

/// What can be done with the files; on phones one below the other.
void drawButtons(const ImportPreview& preview, const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool nothing = preview.contents.empty() || preview.change().edits.empty();
    const bool decides = !preview.look.replaces && !preview.conflicts.empty();
    const std::string name = nothing ? texts("import.confirm") : confirmation(preview, view, texts);
    const auto leave = [&] {
        drawLeave(nothing && !decides ? "action.close" : "action.cancel", ui, actions);
    };
    const auto exportFirst = [&] { drawExportFirst(ui, actions); };
    const auto confirm = [&] { drawConfirm(name, nothing || view.readOnly, ui, actions); };
    const bool confirms = !nothing || decides,
               exports = !nothing && !preview.isHandedIn() && view.workspace != Workspace{};
    if (nothing && decides) {
        text(ui, texts("import.decideFirst"), Type::data, Color::ink2);
        ui.gap(12);
    }
    if (ui.phone()) {
        if (confirms) confirm();
        ui.gap(confirms ? 8 : 0);
        if (exports) exportFirst();
        ui.gap(exports ? 8 : 0);
        return leave();
    }
    row(ui, {.height = buttonHeight(ui), .gap = 8, .wrap = true}, [&] {
        pushRight(ui);
        leave();
        if (exports) exportFirst();
        if (confirms) confirm();
    });
}

} // namespace

Actions drawImportPreview(const View& view, Ui& ui) {
    Actions actions;
    if (!view.preview) return actions;
    const ImportPreview& preview = *view.preview;
    const bool open = dialog(
        ui, titleOf(preview, ui.texts), 600, [&] { drawContent(preview, view, ui, actions); },
        [&] { drawButtons(preview, view, ui, actions); });
    if (!open) actions.wish(Command::cancelImport);
    return actions;
}

} // namespace kam
