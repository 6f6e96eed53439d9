#pragma once

#include "core/base/language.hpp"

#include <string_view>

/// Files of assets/. A native program carries them inside itself (assets.cpp); in a browser those
/// of a language come when it is spoken (web/language_pack.cpp), and until then they are empty.
namespace kam::asset {

/// Whether the files of a language are here.
bool has(Language language);
/// assets/questionnaire/readiness.json; in a browser with the words of that language alone.
std::string_view questionnaire(Language language = Language::es);
std::string_view texts(Language language);  ///< assets/lang/<language>.json
std::string_view sample(Language language); ///< assets/samples/aceros-del-valle.<language>.json
std::string_view licences();                ///< LICENCES, of everything that ships

} // namespace kam::asset
