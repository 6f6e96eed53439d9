#pragma once

#include <optional>
#include <string_view>

namespace kam {

/// A language of the interface and of printed results. Spanish first.
enum class Language { es, en };

/// "es" or "en".
std::string_view code(Language language);

/// The language of a code, or nothing.
std::optional<Language> languageOf(std::string_view code);

} // namespace kam
