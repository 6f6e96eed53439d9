#include "tests/core/support/markup.hpp"

#include <cctype>
#include <vector>

namespace kam::test {

namespace {

bool isNameLetter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == ':' || c == '_';
}

std::string_view takeName(std::string_view& text) {
    std::size_t length = 0;
    while (length < text.size() && isNameLetter(text[length]))
        ++length;
    const auto name = text.substr(0, length);
    text.remove_prefix(length);
    return name;
}

/// An entity, its `&` taken.
bool takeEntity(std::string_view& text) {
    const auto end = text.find(';');
    if (end == std::string_view::npos || end == 0 || end > 8) return false;
    for (const char c : text.substr(0, end))
        if (!isNameLetter(c) && c != '#') return false;
    text.remove_prefix(end + 1);
    return true;
}

/// Attributes up to the end of a tag: 1 closed with it, 0 open, -1 broken.
int takeAttributes(std::string_view& text) {
    while (true) {
        while (!text.empty() && (text[0] == ' ' || text[0] == '\n'))
            text.remove_prefix(1);
        if (text.starts_with("/>")) return text.remove_prefix(2), 1;
        if (text.starts_with(">")) return text.remove_prefix(1), 0;
        if (takeName(text).empty() || !text.starts_with("=\"")) return -1;
        text.remove_prefix(2);
        while (!text.empty() && text[0] != '"') {
            const char c = text[0];
            text.remove_prefix(1);
            if (c == '<' || (c == '&' && !takeEntity(text))) return -1;
        }
        if (text.empty()) return -1;
        text.remove_prefix(1);
    }
}

} // namespace

std::string markupFault(std::string_view text, std::string_view voidTags) {
    std::vector<std::string> open;
    const auto fault = [&](const std::string& what) {
        return what + " before: " + std::string(text.substr(0, 60));
    };
    if (text.starts_with("<!doctype html>")) text.remove_prefix(15);
    while (!text.empty()) {
        const char c = text[0];
        text.remove_prefix(1);
        if (c == '&' && !takeEntity(text)) return fault("bare &");
        if (c == '>') return fault("bare >");
        if (c != '<') continue;
        if (text.starts_with("/")) {
            text.remove_prefix(1);
            const std::string name(takeName(text));
            if (open.empty() || open.back() != name) return fault("not open: " + name);
            open.pop_back();
            if (!text.starts_with(">")) return fault("broken end of " + name);
            text.remove_prefix(1);
            continue;
        }
        const std::string name(takeName(text));
        if (name.empty()) return fault("bare <");
        const int closed = takeAttributes(text);
        if (closed < 0) return fault("broken attributes of " + name);
        const bool isVoid = voidTags.find(" " + name + " ") != std::string_view::npos;
        if (closed == 0 && !isVoid) open.push_back(name);
    }
    return open.empty() ? std::string() : "not closed: " + open.back();
}

} // namespace kam::test
