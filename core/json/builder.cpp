#include "core/json/builder.hpp"

#include "core/base/text.hpp"
#include "core/json/path.hpp"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace kam::json {

namespace {

/// Up to eight bytes from the end of a key, where keys of one object differ most.
std::uint64_t lastBytes(std::string_view key) {
    std::uint64_t bytes = 0;
    const auto count = std::min(key.size(), sizeof bytes);
    std::memcpy(&bytes, key.data() + key.size() - count, count);
    return bytes;
}

/// A key that is there twice. Few keys are compared with each other, many are sorted first.
std::optional<std::string_view> repeated(std::vector<Key>& keys) {
    constexpr std::size_t few = 16;
    if (keys.size() > few) {
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        return twice == keys.end() ? std::nullopt : std::optional(twice->name);
    }
    for (std::size_t i = 1; i < keys.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (keys[i] == keys[j]) return keys[i].name;
        }
    }
    return std::nullopt;
}

} // namespace

Builder::Builder(Document& into, const Limits& accepted, std::size_t bytes)
    : document(into), limits(accepted) {
    // A guess that fits our own files; more is added where it does not.
    constexpr std::size_t bytesPerValue = 20;
    document.nodes.reserve(bytes / bytesPerValue);
    document.texts.reserve(bytes / 3);
}

bool Builder::note(std::string path, FaultKind kind, std::string_view argument) {
    found.push_back({std::move(path), kind, shown(argument)});
    return found.size() < mostFaults;
}

bool Builder::refuse(std::string path, FaultKind kind, std::string_view argument) {
    note(std::move(path), kind, argument);
    return false;
}

std::string Builder::pathTo(std::size_t depth) const {
    std::string path;
    for (std::size_t i = 0; i < depth; ++i) {
        const bool innermost = i + 1 == opened.size();
        if (document.nodes[opened[i].node].kind == Kind::list) {
            appendIndex(path, opened[i].entries - 1);
        } else {
            const Span key = innermost ? lastKey : document.nodes[opened[i + 1].node].key;
            appendKey(path, document.characters(key));
        }
    }
    return path;
}

bool Builder::inObject() const {
    return !opened.empty() && document.nodes[opened.back().node].kind == Kind::object;
}

Node* Builder::add(Kind kind) {
    if (!opened.empty() && ++opened.back().entries > limits.records) {
        refuse(pathTo(opened.size() - 1), FaultKind::tooMany, std::to_string(limits.records));
        return nullptr;
    }
    if (document.nodes.size() >= limits.values) {
        refuse({}, FaultKind::tooMany, std::to_string(limits.values));
        return nullptr;
    }
    const bool isMember = inObject();
    Node& node = document.nodes.emplace_back();
    node.kind = kind;
    node.end = static_cast<std::uint32_t>(document.nodes.size());
    if (isMember) node.key = lastKey;
    return &node;
}

bool Builder::boolean(bool value) {
    Node* node = add(Kind::flag);
    if (node != nullptr) node->integer = value ? 1 : 0;
    return node != nullptr;
}

bool Builder::number_integer(std::int64_t value) {
    Node* node = add(Kind::integer);
    if (node != nullptr) node->integer = value;
    return node != nullptr;
}

bool Builder::number_unsigned(std::uint64_t value) {
    if (value > std::uint64_t{INT64_MAX}) return number_float(static_cast<double>(value), {});
    return number_integer(static_cast<std::int64_t>(value));
}

bool Builder::number_float(double value, const std::string&) {
    Node* node = add(Kind::number);
    if (node != nullptr) node->number = value;
    return node != nullptr;
}

bool Builder::string(std::string& value) {
    Node* node = add(Kind::text);
    if (node == nullptr) return false;
    node->text = keep(value);
    return checkText(value);
}

bool Builder::key(std::string& name) {
    lastKey = keep(name);
    return checkText(name);
}

Span Builder::keep(const std::string& text) {
    const auto at = static_cast<std::uint32_t>(document.texts.size());
    document.texts += text;
    return {at, static_cast<std::uint32_t>(text.size())};
}

bool Builder::checkText(const std::string& text) {
    // There are never more characters than bytes, so most texts need no counting.
    if (text.size() > limits.characters && codePoints(text) > limits.characters) {
        return note(pathTo(opened.size()), FaultKind::tooMany, std::to_string(limits.characters));
    }
    if (!forbiddenCharacter(text)) return true;
    return note(pathTo(opened.size()), FaultKind::outOfRange, "printable");
}

bool Builder::open(Kind kind) {
    if (opened.size() >= limits.depth) {
        return refuse({}, FaultKind::tooDeep, std::to_string(limits.depth));
    }
    if (add(kind) == nullptr) return false;
    opened.push_back({static_cast<std::uint32_t>(document.nodes.size() - 1), 0});
    return true;
}

bool Builder::end_array() {
    document.nodes[opened.back().node].end = static_cast<std::uint32_t>(document.nodes.size());
    opened.pop_back();
    return true;
}

bool Builder::end_object() {
    const auto object = opened.back().node;
    document.nodes[object].end = static_cast<std::uint32_t>(document.nodes.size());
    const bool goOn = checkKeys(object);
    opened.pop_back();
    return goOn;
}

bool Builder::checkKeys(std::uint32_t object) {
    keys.clear();
    for (const Value member : Value(document, object)) {
        keys.push_back({lastBytes(member.key()), member.key()});
    }
    const auto twice = repeated(keys);
    if (!twice) return true;
    std::string path = pathTo(opened.size() - 1);
    appendKey(path, *twice);
    return note(std::move(path), FaultKind::duplicate, *twice);
}

bool Builder::parse_error(std::size_t position, const std::string&,
                          const nlohmann::detail::exception& error) {
    constexpr int numberTooLarge = 406; // of nlohmann/json: a number that no double holds
    if (error.id == numberTooLarge) {
        if (!opened.empty()) ++opened.back().entries;
        return refuse(pathTo(opened.size()), FaultKind::outOfRange, "finite");
    }
    return refuse({}, FaultKind::notJson, std::to_string(position == 0 ? 0 : position - 1));
}

} // namespace kam::json
