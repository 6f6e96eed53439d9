#include "app/shell/copies.hpp"

#include "core/base/file_word.hpp"

#include <cstdlib>
#include <string_view>

namespace kam {
namespace {

/// Set while something was edited that the file lacks.
constexpr std::string_view dueKey = "copyDue";

std::string exportedOnKey(const Workspace& workspace) {
    return "exportedOn:" + workspace.company.id;
}
std::string changesSinceKey(const Workspace& workspace) {
    return "changesSinceExport:" + workspace.company.id;
}

} // namespace

void Copies::count(const Workspace& workspace) {
    settings.set(dueKey, "yes");
    settings.set(changesSinceKey(workspace), std::to_string(state(workspace).changesSince + 1));
}

void Copies::exported(const Workspace& workspace, Date today) {
    settings.set(exportedOnKey(workspace), toString(today));
    settings.set(changesSinceKey(workspace), "0");
}

ExportState Copies::state(const Workspace& workspace) const {
    return {parseDate(settings.get(exportedOnKey(workspace))),
            std::atoi(settings.get(changesSinceKey(workspace)).c_str())};
}

bool Copies::due() const { return !settings.get(dueKey).empty(); }

void Copies::copied(const Workspace& workspace, Date today) {
    settings.set(dueKey, {});
    exported(workspace, today);
}

std::string exportNameOf(const Workspace& workspace, Date today) {
    return fileNameOf("cuentas-clave", workspace, today, ".json");
}

std::string fileNameOf(std::string_view kind, const Workspace& workspace, Date today,
                       std::string_view ending) {
    std::string name = fileWords(kind, workspace.company.name);
    name += '-' + toString(today);
    return name.append(ending);
}

} // namespace kam
