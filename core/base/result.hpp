#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace kam {

/// What is wrong with a piece of input. Each kind has a text `fault.<kind>` in every language.
enum class FaultKind {
    notJson,          ///< not JSON at all; argument: byte offset
    notUtf8,          ///< bytes that are not UTF-8; argument: byte offset
    tooLarge,         ///< more bytes than accepted; argument: the limit
    tooDeep,          ///< more nested levels than accepted; argument: the limit
    tooMany,          ///< more entries or characters than accepted; argument: the limit
    otherFormat,      ///< a file of another kind; argument: the kind expected
    newerVersion,     ///< written by a newer program; argument: its version
    missing,          ///< a required field is absent
    wrongType,        ///< argument: the type expected, "number", "integer", "text", "flag", "list"
                      ///< or "object"
    outOfRange,       ///< argument: the range allowed, "0 … 4"; "printable" for a text with
                      ///< control characters; "finite" for a number that no double holds
    notOneOf,         ///< argument: the values allowed
    notAnId,          ///< not an identifier
    notADate,         ///< not a calendar date
    notAnInstant,     ///< not an RFC 3339 UTC instant
    notMoney,         ///< not a decimal amount with an ISO 4217 currency
    duplicate,        ///< an id or a key that was there before; argument: the id
    unknownReference, ///< refers to a record that is not there; argument: the id
    circular,         ///< refers to itself by way of others; argument: the id
    badChecksum,      ///< bytes changed since they were written
    mistyped,         ///< a code that was copied wrongly; argument: the number of its group, from 1
    noHeader,         ///< a table in which no row names the columns, the customer's among them
    sameAsRow,        ///< a row of a table that says again what one before it says; argument: its
                      ///< number
    ambiguous,        ///< what several records are called; argument: the name
    unreadable,       ///< could not be read; argument: what the system said
};

/// One fault: where, what, and the detail its text needs. `path` is empty for the file as a whole,
/// otherwise in the form `accounts[3].revenue[0].amount`; a name that is not plain A-Z a-z 0-9 _
/// is written `answers["change.case"].level`.
struct Fault {
    std::string path;
    FaultKind kind;
    std::string argument;

    bool operator==(const Fault&) const = default;
};

/// A value, or every fault that kept it from being made.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state(std::move(value)) {}
    Result(Fault fault) : state(std::vector<Fault>{std::move(fault)}) {}
    Result(std::vector<Fault> faults) : state(std::move(faults)) {
        assert(!this->faults().empty());
    }

    explicit operator bool() const { return std::holds_alternative<T>(state); }
    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const T& value() const {
        assert(*this);
        return *std::get_if<T>(&state);
    }
    T& value() {
        assert(*this);
        return *std::get_if<T>(&state);
    }
    const std::vector<Fault>& faults() const {
        assert(!*this);
        return *std::get_if<std::vector<Fault>>(&state);
    }

private:
    std::variant<T, std::vector<Fault>> state;
};

} // namespace kam
