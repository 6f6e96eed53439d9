#include "web/language_pack.hpp"

#include "core/catalogue/assets.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kam {
namespace {

/// The page has one program, and its words are as much a part of it as its code.
std::array<std::string, 2> packs;

/// A part of a pack; empty where it is not here.
std::string_view part(Language language, int place) {
    std::string_view rest = packs[static_cast<std::size_t>(language)];
    for (; place > 0; --place)
        rest.remove_prefix(std::min(rest.size(), rest.find('\x1e')) + (rest.empty() ? 0 : 1));
    return rest.substr(0, rest.find('\x1e'));
}

} // namespace

namespace asset {

bool has(Language language) { return !packs[static_cast<std::size_t>(language)].empty(); }
std::string_view questionnaire(Language language) { return part(language, 0); }
std::string_view texts(Language language) { return part(language, 1); }
std::string_view sample(Language language) { return part(language, 2); }

} // namespace asset

void web::installLanguage(Language language, std::string pack) {
    if (asset::has(language)) return; // what was read of it is still in use
    packs[static_cast<std::size_t>(language)] = std::move(pack);
}

} // namespace kam
