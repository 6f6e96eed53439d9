#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam {

/// The places 0 … `count` - 1 in order, equal ones as they stood. `less` compares two places of
/// what `list` points to.
std::vector<std::size_t> sortedPlaces(std::size_t count, const void* list,
                                      bool (*less)(const void* list, std::size_t, std::size_t));

/// Sorts, and leaves equal ones as they stood. As std::stable_sort, whose code comes once for each
/// type it sorts; here it comes once, which all who wait for the program to load feel.
template <typename T, typename Less>
void sortStably(std::vector<T>& list, const Less& less) {
    struct Context {
        const std::vector<T>& list;
        const Less& less;
    };
    const Context context{list, less};
    const auto byPlace = [](const void* given, std::size_t a, std::size_t b) {
        const auto& [all, before] = *static_cast<const Context*>(given);
        return before(all[a], all[b]);
    };
    std::vector<T> sorted;
    sorted.reserve(list.size());
    for (const std::size_t place : sortedPlaces(list.size(), &context, byPlace))
        sorted.push_back(std::move(list[place]));
    list = std::move(sorted);
}

/// What names are sorted by: accents and capitals decide only between names otherwise the same.
std::string sortKey(std::string_view name);

/// Sorts records by name as people do; equal names stay as they stood.
template <typename T>
void sortByName(std::vector<const T*>& records) {
    std::vector<std::pair<std::string, const T*>> keyed;
    keyed.reserve(records.size());
    for (const T* record : records)
        keyed.emplace_back(sortKey(record->name), record);
    sortStably(keyed, [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i] = keyed[i].second;
}

} // namespace kam
