#include "core/catalogue/assets.hpp"

#include <span>

// Made by the build from the files of assets/.
namespace kam::embedded {
std::span<const unsigned char> questionnaire();
std::span<const unsigned char> textsEs();
std::span<const unsigned char> textsEn();
std::span<const unsigned char> sampleEs();
std::span<const unsigned char> sampleEn();
} // namespace kam::embedded

namespace kam::asset {

namespace {

std::string_view text(std::span<const unsigned char> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

bool has(Language) { return true; }

std::string_view questionnaire(Language) { return text(embedded::questionnaire()); }

std::string_view texts(Language language) {
    return text(language == Language::es ? embedded::textsEs() : embedded::textsEn());
}

std::string_view sample(Language language) {
    return text(language == Language::es ? embedded::sampleEs() : embedded::sampleEn());
}

} // namespace kam::asset
