#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kam::ui {

/// What was typed into fields and could not be read: it stays in sight until it is mended, or until
/// the field's value becomes another one, as by an undo. And what the value was before: on the way
/// to "140" stood "14", which nobody meant.
class Drafts {
public:
    /// What was kept of a field whose value reads `held`; null where there is nothing.
    const std::string* of(std::uint32_t field, std::string_view held);
    void keep(std::uint32_t field, std::string typed, std::string_view held);
    void drop(std::uint32_t field) { drafts.erase(field); }

    /// A person goes to a field whose value, written by its owner, is `value`. Once until `end`.
    void begin(std::uint32_t field, std::string_view value);
    void end() { typing = 0; }
    const std::string& before() const { return valueBefore; }

private:
    struct Draft {
        std::string typed, held;
    };
    std::unordered_map<std::uint32_t, Draft> drafts;
    std::uint32_t typing = 0;
    std::string valueBefore;
};

} // namespace kam::ui
