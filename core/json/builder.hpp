#pragma once

#include "core/json/document.hpp"

#include <nlohmann/json.hpp>

namespace kam::json {

/// Name of a member, with a number that tells most names apart at once.
struct Key {
    std::uint64_t lastBytes;
    std::string_view name;

    bool operator==(const Key&) const = default;
    bool operator<(const Key& other) const { // libc++ 13 has no <=> of string_view
        return lastBytes != other.lastBytes ? lastBytes < other.lastBytes : name < other.name;
    }
};

/// Takes what the parser of nlohmann/json reads, one call a token, and ends the reading where
/// something is refused. The names of the calls are the parser's.
class Builder {
public:
    /// `bytes`: length of the text that comes, for making room.
    Builder(Document& into, const Limits& accepted, std::size_t bytes);

    const std::vector<Fault>& faults() const { return found; }

    bool null() { return add(Kind::null) != nullptr; }
    bool boolean(bool value);
    bool number_integer(std::int64_t value);
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string& written);
    bool string(std::string& value);
    bool binary(std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) { return open(Kind::object); }
    bool start_array(std::size_t) { return open(Kind::list); }
    bool key(std::string& name);
    bool end_object();
    bool end_array();
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& error);

private:
    /// A list or an object whose end has not come yet.
    struct Open {
        std::uint32_t node;
        std::size_t entries;
    };

    bool inObject() const;
    Node* add(Kind kind);
    bool open(Kind kind);
    bool checkText(const std::string& text);
    bool checkKeys(std::uint32_t object);
    Span keep(const std::string& text);
    /// Notes a fault; true while the rest is still read.
    bool note(std::string path, FaultKind kind, std::string_view argument);
    /// Notes a fault that ends the reading: false.
    bool refuse(std::string path, FaultKind kind, std::string_view argument);
    /// The way to what stands `depth` levels down: to `opened[depth]`, or where there is none to
    /// the value read last.
    std::string pathTo(std::size_t depth) const;

    Document& document;
    const Limits& limits;
    std::vector<Open> opened;
    Span lastKey{};        ///< read in the innermost object
    std::vector<Key> keys; ///< room for those of one object
    std::vector<Fault> found;
};

} // namespace kam::json
