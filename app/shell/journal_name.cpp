#include "app/shell/journal_name.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace kam {
namespace {

using Kind = JournalName::Kind;

constexpr std::string_view ending = ".json";
constexpr std::array<std::pair<Kind, std::string_view>, 5> beginnings{{
    {Kind::snapshot, "snapshot-"},
    {Kind::changes, "changes-"},
    {Kind::tail, "tail-"},
    {Kind::history, "history-"},
    {Kind::version, "version-"},
}};

std::uint32_t takeNumber(std::string_view& text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) return 0;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number < JournalName::limit ? number : 0;
}

} // namespace

std::string toString(const JournalName& name) {
    std::string text;
    for (const auto& [kind, beginning] : beginnings)
        if (kind == name.kind) text = beginning;
    text += std::to_string(name.number);
    if (name.kind == Kind::changes) text += '-' + std::to_string(name.part);
    return text.append(ending);
}

std::optional<JournalName> parseJournalName(std::string_view text) {
    for (const auto& [kind, beginning] : beginnings) {
        if (!text.starts_with(beginning)) continue;
        std::string_view rest = text.substr(beginning.size());
        JournalName name{.kind = kind, .number = takeNumber(rest)};
        if (kind == Kind::changes && rest.starts_with('-')) {
            rest.remove_prefix(1);
            name.part = takeNumber(rest);
        }
        const bool numbered = name.number > 0 && (kind != Kind::changes || name.part > 0);
        if (numbered && toString(name) == text) return name;
    }
    return std::nullopt;
}

} // namespace kam
