#include "app/ui/drafts.hpp"

#include <utility>

namespace kam::ui {

const std::string* Drafts::of(std::uint32_t field, std::string_view held) {
    const auto at = drafts.find(field);
    if (at == drafts.end()) return nullptr;
    if (at->second.held == held) return &at->second.typed;
    drafts.erase(at);
    return nullptr;
}

void Drafts::keep(std::uint32_t field, std::string typed, std::string_view held) {
    drafts[field] = {std::move(typed), std::string(held)};
}

void Drafts::begin(std::uint32_t field, std::string_view value) {
    if (typing == field) return;
    typing = field;
    valueBefore = value;
}

} // namespace kam::ui
