#include "core/catalogue/texts.hpp"

#include "core/base/locale.hpp"
#include "core/catalogue/assets.hpp"
#include "core/json/document.hpp"

#include <cassert>

namespace kam {

namespace {

std::string filled(std::string_view pattern, std::initializer_list<Texts::Argument> arguments) {
    std::string result;
    while (!pattern.empty()) {
        const auto brace = pattern.find('{');
        result += pattern.substr(0, brace);
        if (brace == std::string_view::npos) break;
        pattern.remove_prefix(brace);
        const auto end = pattern.find('}');
        const auto name = pattern.substr(1, end == std::string_view::npos ? 0 : end - 1);
        const Texts::Argument* found = nullptr;
        for (const auto& argument : arguments) {
            if (argument.first == name) found = &argument;
        }
        // What nobody gave stays in sight, braces and all.
        const auto length = found != nullptr ? name.size() + 2 : 1;
        result += found != nullptr ? std::string_view(found->second) : pattern.substr(0, 1);
        pattern.remove_prefix(length);
    }
    return result;
}

} // namespace

Texts::Texts(Language language) : spoken(language) {
    const auto document = json::parse(asset::texts(language));
    assert(document && document->root().kind() == json::Kind::object);
    if (!document) return;
    for (const json::Value word : document->root()) {
        words.emplace(word.key(), word.text());
    }
}

const std::string& Texts::operator()(std::string_view key) const {
    const auto found = words.find(key);
    if (found != words.end()) return found->second;
    return words.emplace(key, key).first->second;
}

std::string Texts::operator()(std::string_view key,
                              std::initializer_list<Argument> arguments) const {
    return filled((*this)(key), arguments);
}

std::string Texts::plural(std::string_view key, int count,
                          std::initializer_list<Argument> arguments) const {
    std::string form(key);
    form += count == 1 ? ".one" : ".other";
    const std::string counted = filled((*this)(form), {{"n", formatNumber(count, 0, spoken)}});
    return filled(counted, arguments);
}

} // namespace kam
