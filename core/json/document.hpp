#pragma once

#include "core/base/result.hpp"
#include "core/json/limits.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kam::json {

enum class Kind : std::uint8_t { null, flag, integer, number, text, list, object };

/// A piece of the texts of a document.
struct Span {
    std::uint32_t at, length;
};

/// One value of a document. The values inside a list or an object follow it, up to `end`.
struct Node {
    Kind kind = Kind::null;
    std::uint32_t end = 0; ///< index of the first node behind this value
    Span key{};            ///< of a member; none in a list
    union {
        std::int64_t integer = 0; ///< also 0 and 1 of a flag
        double number;
        Span text;
    };
};

class Value;

/// A JSON document, checked and read once: all values in one run, all texts in another, so that a
/// large workspace costs two allocations and not one for each of its values.
class Document {
public:
    Value root() const;

private:
    friend class Value;
    friend class Builder;

    std::string_view characters(Span span) const {
        return std::string_view(texts).substr(span.at, span.length);
    }

    std::vector<Node> nodes;
    std::string texts;
};

/// A value of a document, which outlives it.
class Value {
public:
    Value(const Document& of, std::uint32_t at) : document(&of), index(at) {}

    Kind kind() const { return node().kind; }
    bool flag() const { return node().integer != 0; }
    std::int64_t integer() const { return node().integer; }
    /// Of an integer or a number.
    double number() const;
    std::string_view text() const { return document->characters(node().text); }
    /// Name of this member of an object.
    std::string_view key() const { return document->characters(node().key); }

    /// Walks the values of a list or an object in the order of the file.
    class Iterator {
    public:
        Iterator(const Document& of, std::uint32_t at) : document(&of), index(at) {}
        Value operator*() const { return {*document, index}; }
        Iterator& operator++() {
            index = document->nodes[index].end;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return index != other.index; }

    private:
        const Document* document;
        std::uint32_t index;
    };
    Iterator begin() const { return {*document, index + 1}; }
    Iterator end() const { return {*document, node().end}; }

private:
    const Node& node() const { return document->nodes[index]; }

    const Document* document;
    std::uint32_t index;
};

/// Reads JSON. Before and while it is read these are checked: its size, that it is UTF-8, depth,
/// number of values and entries, keys given twice in an object, and that texts are not longer
/// than accepted and hold no control characters other than tab and line feed and no marks that
/// override the direction of text (outOfRange, "printable").
Result<Document> parse(std::string_view bytes, const Limits& limits = {});

} // namespace kam::json
