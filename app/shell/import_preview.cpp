#include "app/shell/import_preview.hpp"

#include "core/document/workspace_json.hpp"

namespace kam {
namespace {

/// Counts the records that come, change and go.
void count(ImportPreview& preview, const Workspace& workspace) {
    const Change opposite = [&] {
        Workspace copy = workspace;
        return apply(copy, preview.change);
    }();
    // The opposite of adding a record is erasing it; of altering or removing one, putting it back.
    for (const Edit& edit : preview.change.edits)
        if (std::holds_alternative<Erase>(edit)) ++preview.removed;
    int restored = 0;
    for (const Edit& edit : opposite.edits) {
        if (std::holds_alternative<Erase>(edit))
            ++preview.added;
        else
            ++restored;
    }
    preview.altered = restored - preview.removed;
}

} // namespace

ImportPreview previewImport(const ChosenFile& file, const Workspace& workspace) {
    ImportPreview preview;
    preview.fileName = file.name;
    if (file.tooLarge) {
        preview.faults.push_back(
            {"", FaultKind::tooLarge, std::to_string(Limits{}.bytes >> 20) + " MB"});
        return preview;
    }
    Result<WorkspaceDocument> document = decodeWorkspace(file.bytes);
    if (!document) {
        preview.faults = document.faults();
        return preview;
    }
    preview.workspace = std::move(document->workspace);
    preview.ignored = std::move(document->ignored);
    preview.change = difference(workspace, preview.workspace);
    preview.change.label = "change.import";
    count(preview, workspace);
    return preview;
}

} // namespace kam
