#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

namespace kam {

/// What a OneOf keeps on the heap.
struct Held {
    Held(std::size_t of, void* at) : index(of), value(at) {}
    virtual ~Held() = default;
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    virtual std::unique_ptr<Held> copy() const = 0;
    /// `other` holds the same type.
    virtual bool equals(const Held& other) const = 0;

    const std::size_t index; ///< of the type among those that it may be
    void* const value;
};

template <typename T>
struct Holding final : Held {
    Holding(std::size_t of, T what) : Held(of, &kept), kept(std::move(what)) {}
    std::unique_ptr<Held> copy() const override { return std::make_unique<Holding>(index, kept); }
    bool equals(const Held& other) const override {
        if constexpr (std::equality_comparable<T>)
            return kept == *static_cast<const T*>(other.value);
        else
            return false;
    }

    T kept;
};

template <typename T, typename... Types>
concept AmongTypes = (std::same_as<T, Types> || ...);

/// A value of one of many types, kept on the heap. A std::variant of sixty types takes seconds to
/// compile in every file that moves one; this costs a file only the types that it puts in or takes
/// out. What was moved from may only be destroyed or assigned to.
template <typename... Types>
class OneOf {
public:
    template <AmongTypes<Types...> T>
    OneOf(T value) : held(std::make_unique<Holding<T>>(indexOf<T>(), std::move(value))) {}

    OneOf(const OneOf& other) : held(other.held ? other.held->copy() : nullptr) {}
    OneOf(OneOf&& other) noexcept = default;
    OneOf& operator=(const OneOf& other) {
        held = other.held ? other.held->copy() : nullptr;
        return *this;
    }
    OneOf& operator=(OneOf&& other) noexcept = default;
    ~OneOf() = default;

    /// Which of the types, counted from 0 in their order.
    std::size_t index() const { return held->index; }

    /// Null where it holds another type.
    template <AmongTypes<Types...> T>
    const T* as() const {
        return index() == indexOf<T>() ? static_cast<const T*>(held->value) : nullptr;
    }
    template <AmongTypes<Types...> T>
    T* as() {
        return index() == indexOf<T>() ? static_cast<T*>(held->value) : nullptr;
    }
    template <AmongTypes<Types...> T>
    bool is() const {
        return as<T>() != nullptr;
    }

    /// What `visitor` returns for the value; the same type for each.
    template <typename Visitor>
    auto visit(Visitor&& visitor) const {
        using First = std::tuple_element_t<0, std::tuple<Types...>>;
        using Returned = std::invoke_result_t<Visitor&, const First&>;
        using Call = Returned (*)(Visitor&, const void*);
        static constexpr std::array<Call, sizeof...(Types)> calls = {
            [](Visitor& visiting, const void* value) -> Returned {
                return visiting(*static_cast<const Types*>(value));
            }...};
        return calls[index()](visitor, held->value);
    }

    bool operator==(const OneOf& other) const requires(std::equality_comparable<Types>&&...) {
        return index() == other.index() && held->equals(*other.held);
    }

private:
    template <typename T>
    static constexpr std::size_t indexOf() {
        constexpr std::array same = {std::is_same_v<T, Types>...};
        std::size_t at = 0;
        while (!same[at])
            ++at;
        return at;
    }

    std::unique_ptr<Held> held;
};

} // namespace kam
