#pragma once

#include "core/json/input.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace kam::json {

/// The members of one object, each asked for by its name. What was never asked for is noted as
/// ignored at the end. Null stands only where nothing may be known: for a std::optional.
class Fields {
public:
    /// A fault where it is no object; then it has no members.
    explicit Fields(const Input& object) : input(object), isObject(object.expect(Kind::object)) {}
    ~Fields();
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    /// A member, or nothing.
    std::optional<Input> take(std::string_view key);
    /// A member; a fault where it is missing.
    std::optional<Input> need(std::string_view key);

    /// Notes nothing as ignored: the object is kept whole elsewhere.
    void keepRest() { keptWhole = true; }

    /// Reads a member by a rule, if it is there and right; else leaves `into` as it is.
    template <typename T, typename Rule>
    void read(std::string_view key, T& into, const Rule& rule) {
        if (const auto field = take(key)) assign(*field, into, rule);
    }
    template <typename T, typename Rule>
    void require(std::string_view key, T& into, const Rule& rule) {
        if (const auto field = need(key)) assign(*field, into, rule);
    }

private:
    template <typename T, typename Rule>
    static void assign(const Input& field, T& into, const Rule& rule) {
        if (auto value = rule(field)) into = *std::move(value);
    }
    template <typename T, typename Rule>
    static void assign(const Input& field, std::optional<T>& into, const Rule& rule) {
        if (field.isNull()) return;
        if (auto value = rule(field)) into = *std::move(value);
    }

    const Input& input;
    bool isObject;
    bool keptWhole = false;
    std::array<std::string_view, 32> asked;
    std::size_t askedCount = 0;
};

} // namespace kam::json
