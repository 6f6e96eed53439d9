#pragma once

#include "core/base/result.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

namespace json {
class Document;
}

/// A questionnaire of a company's own, by itself: what a file or an invitation carries.
struct QuestionnaireFile {
    OwnQuestionnaire questionnaire;
    std::vector<OwnItem> items;

    bool operator==(const QuestionnaireFile&) const = default;
};

/// One of the workspace's as a file carries it.
QuestionnaireFile fileOf(const Workspace& workspace, const OwnQuestionnaire& questionnaire);

/// Reads and writes a `kam/questionnaire` that says in what it differs from the standard one.
Result<QuestionnaireFile> decodeQuestionnaireFile(std::string_view json);
Result<QuestionnaireFile> decodeQuestionnaireFile(const json::Document& document);
std::string encodeQuestionnaireFile(const QuestionnaireFile& file);

/// Whether a `kam/questionnaire` is one of a company's own, and not a whole one.
bool isOwnQuestionnaire(const json::Document& document);

/// An id that tells what questionnaires ask apart - name, steps and items - whatever their own ids.
Id contentId(QuestionnaireFile file);

} // namespace kam
