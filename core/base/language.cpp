#include "core/base/language.hpp"

namespace kam {

std::string_view code(Language language) { return language == Language::es ? "es" : "en"; }

std::optional<Language> languageOf(std::string_view code) {
    if (code == "es") return Language::es;
    if (code == "en") return Language::en;
    return std::nullopt;
}

} // namespace kam
