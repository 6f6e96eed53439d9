#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"

namespace kam {

/// Reads a file and says what it would do to the workspace; changes nothing.
ImportPreview previewImport(const ChosenFile& file, const Workspace& workspace);

} // namespace kam
