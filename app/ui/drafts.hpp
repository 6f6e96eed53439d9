#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kam::ui {

/// What was typed into fields and could not be read: it stays in sight until it is mended, or until
/// the field's value becomes another one, as by an undo.
class Drafts {
public:
    /// What was kept of a field whose value reads `held`; null where there is nothing.
    const std::string* of(std::uint32_t field, std::string_view held);
    void keep(std::uint32_t field, std::string typed, std::string_view held);
    void drop(std::uint32_t field) { drafts.erase(field); }

private:
    struct Draft {
        std::string typed, held;
    };
    std::unordered_map<std::uint32_t, Draft> drafts;
};

} // namespace kam::ui
