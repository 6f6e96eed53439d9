#pragma once

#include "core/catalogue/texts.hpp"
#include "core/workspace/selection.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Criteria to begin with, of both axes, 100 points each: our own proposal, to be agreed on.
struct CriteriaTemplate {
    std::string_view id; ///< "general"; its name is the text "template.<id>"
    std::size_t size = 0;
};

const std::vector<CriteriaTemplate>& criteriaTemplates();

/// The criteria of a template in a language, with ids of their own: the same wherever it is used.
std::vector<Criterion> criteriaOfTemplate(std::string_view id, const Texts& texts);

} // namespace kam
