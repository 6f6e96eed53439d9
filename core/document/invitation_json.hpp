#pragma once

#include "core/base/language.hpp"
#include "core/base/result.hpp"
#include "core/document/questionnaire_file.hpp"
#include "core/workspace/round.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

namespace json {
class Document;
}

/// What a facilitator hands out: which round of which company asks which items.
struct Invitation {
    Id round;
    std::string workspace; ///< name of the company
    std::string title;     ///< of the round; may be empty
    bool anonymous = false;
    Mode mode = Mode::quick;
    Language language = Language::es;
    std::vector<ItemId> items; ///< in the order in which they are asked; each once
    std::optional<QuestionnaireFile> questionnaire = {}; ///< where it is not the standard one

    bool operator==(const Invitation&) const = default;
};

/// Reads a `kam/invitation`.
Result<Invitation> decodeInvitation(std::string_view json);
Result<Invitation> decodeInvitation(const json::Document& document);

/// Writes a `kam/invitation` file.
std::string encodeInvitation(const Invitation& invitation);

} // namespace kam
