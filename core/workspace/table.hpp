#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace kam {

/// Records of one kind by key, in the order of the keys. Every change counts the version up, so
/// that a result computed from a table knows when it is out of date.
template <typename T>
class Table {
public:
    using Record = T;
    using Rows = std::map<std::string, T, std::less<>>;

    const T* find(std::string_view key) const {
        const auto found = rows.find(key);
        return found == rows.end() ? nullptr : &found->second;
    }
    void put(std::string key, T record) {
        rows.insert_or_assign(std::move(key), std::move(record));
        ++changes;
    }
    void erase(std::string_view key) {
        const auto found = rows.find(key);
        if (found == rows.end()) return;
        rows.erase(found);
        ++changes;
    }
    std::size_t size() const { return rows.size(); }
    bool empty() const { return rows.empty(); }
    std::uint64_t version() const { return changes; }
    auto begin() const { return rows.begin(); }
    auto end() const { return rows.end(); }
    /// The first row whose key is not less.
    auto lowerBound(std::string_view key) const { return rows.lower_bound(key); }

    /// Equal records; the version does not count.
    bool operator==(const Table& other) const { return rows == other.rows; }

private:
    Rows rows;
    std::uint64_t changes = 0;
};

} // namespace kam
