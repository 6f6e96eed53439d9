#pragma once

#include "core/json/document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kam::json {

/// What turned up while a document was read, besides its content.
struct Findings {
    std::vector<Fault> faults;        ///< the first `mostFaults`
    std::vector<std::string> ignored; ///< paths of unknown fields, the first `mostFaults`
};

/// A value together with the way to it, so that a fault can say where it is. Lives on the stack
/// of the reading: a value's Input must not outlive that of the list or object around it.
class Input {
public:
    Input(Value root, Findings& into) : content(root), findings(&into) {}
    /// A member of an object.
    Input(const Input& object, Value member)
        : content(member), around(&object), findings(object.findings) {}
    /// An element of a list.
    Input(const Input& list, Value element, std::size_t at)
        : content(element), around(&list), index(at), isElement(true), findings(list.findings) {}

    Value value() const { return content; }
    Kind kind() const { return content.kind(); }
    bool isNull() const { return kind() == Kind::null; }

    /// `rounds[0].answers["change.case"].level`; empty at the root.
    std::string path() const;
    /// The path of a member, be it there or not.
    std::string pathOf(std::string_view key) const;

    void fault(FaultKind kind, std::string_view argument = {}) const;
    void faultAt(std::string path, FaultKind kind, std::string_view argument = {}) const;
    void ignore(std::string_view key) const;
    /// Whether it is a list or an object as expected; a fault where it is not.
    bool expect(Kind expected) const;

private:
    Value content;
    const Input* around = nullptr;
    std::size_t index = 0;
    bool isElement = false;
    Findings* findings;
};

/// Calls `each(const Input&)` for the elements of a list; a fault where it is none.
template <typename Each>
void eachElement(const Input& list, Each each) {
    if (!list.expect(Kind::list)) return;
    std::size_t index = 0;
    for (const Value element : list.value()) {
        each(Input(list, element, index++));
    }
}

/// Calls `each(std::string_view key, const Input&)` for the members of an object that serves as a
/// table; a fault where it is no object.
template <typename Each>
void eachMember(const Input& object, Each each) {
    if (!object.expect(Kind::object)) return;
    for (const Value member : object.value()) {
        each(member.key(), Input(object, member));
    }
}

} // namespace kam::json
