#include "core/catalogue/texts.hpp"

#include "core/base/locale.hpp"
#include "core/base/result.hpp"
#include "core/catalogue/assets.hpp"
#include "core/json/document.hpp"

#include <cassert>
#include <span>
#include <vector>

namespace kam {
namespace {

std::string_view nameOf(FaultKind kind) {
    switch (kind) {
    case FaultKind::notJson: return "notJson";
    case FaultKind::notUtf8: return "notUtf8";
    case FaultKind::tooLarge: return "tooLarge";
    case FaultKind::tooDeep: return "tooDeep";
    case FaultKind::tooMany: return "tooMany";
    case FaultKind::otherFormat: return "otherFormat";
    case FaultKind::newerVersion: return "newerVersion";
    case FaultKind::missing: return "missing";
    case FaultKind::wrongType: return "wrongType";
    case FaultKind::outOfRange: return "outOfRange";
    case FaultKind::notOneOf: return "notOneOf";
    case FaultKind::notAnId: return "notAnId";
    case FaultKind::notADate: return "notADate";
    case FaultKind::notAnInstant: return "notAnInstant";
    case FaultKind::notMoney: return "notMoney";
    case FaultKind::duplicate: return "duplicate";
    case FaultKind::unknownReference: return "unknownReference";
    case FaultKind::badChecksum: return "badChecksum";
    case FaultKind::unreadable: return "unreadable";
    }
    return {};
}

std::string replaced(const std::string& text, std::span<const Texts::Argument> arguments) {
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos) break;
        result.append(text, at, open - at);
        const std::string_view name(text.data() + open + 1, close - open - 1);
        for (const auto& [argument, value] : arguments)
            if (argument == name) result += value;
        at = close + 1;
    }
    return result.append(text, at);
}

} // namespace

Texts::Texts(Language language) : spoken(language) {
    const Result<json::Document> document = json::parse(asset::texts(language));
    assert(document && "assets/lang is checked by the tests");
    for (const json::Value entry : document->root())
        words.emplace(std::string(entry.key()), std::string(entry.text()));
}

const std::string& Texts::operator()(std::string_view key) const {
    const auto found = words.find(key);
    return found != words.end() ? found->second
                                : words.emplace(std::string(key), std::string(key)).first->second;
}

std::string Texts::operator()(std::string_view key,
                              std::initializer_list<Argument> arguments) const {
    return replaced((*this)(key), {arguments.begin(), arguments.size()});
}

std::string Texts::plural(std::string_view key, int count,
                          std::initializer_list<Argument> arguments) const {
    const std::string form = std::string(key) + (count == 1 ? ".one" : ".other");
    std::vector<Argument> all(arguments);
    all.emplace_back("n", formatNumber(count, 0, spoken));
    return replaced((*this)(form), all);
}

std::string describe(const Fault& fault, const Texts& texts) {
    return texts("fault." + std::string(nameOf(fault.kind)), {{"argument", fault.argument}});
}

} // namespace kam
