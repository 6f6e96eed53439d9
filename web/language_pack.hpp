#pragma once

#include "core/base/language.hpp"

#include <string>

namespace kam::web {

/// Takes over what a page fetched for a language (web/language_packs.mjs): questionnaire, texts and
/// sample, one after the other with U+001E between them. It stays as long as the page.
void installLanguage(Language language, std::string pack);

} // namespace kam::web
