#pragma once

#include "core/base/language.hpp"

#include <string_view>

/// Files of assets/ that the program carries inside itself; put there by the build.
namespace kam::asset {

std::string_view questionnaire();           ///< assets/questionnaire/readiness.json
std::string_view texts(Language language);  ///< assets/lang/<language>.json
std::string_view sample(Language language); ///< assets/samples/aceros-del-valle.<language>.json
std::string_view licences();                ///< LICENCES, of everything that ships

} // namespace kam::asset
