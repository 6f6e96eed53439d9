#pragma once

#include "core/workspace/workspace.hpp"

namespace kam::test {

/// A company with a questionnaire of its own in two editions: "q-1", which its latest round asks,
/// and "q-2", which hides, changes and adds a question and has a step of its own.
Workspace withQuestionnaires(Workspace workspace);

} // namespace kam::test
