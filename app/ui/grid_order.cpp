#include "app/ui/grid_order.hpp"

#include "app/ui/grid_values.hpp"
#include "core/base/sorting.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

/// Sorts places by the values of their rows, empty ones last.
template <typename Value, typename IsEmpty>
void sortBy(std::vector<int>& places, const std::vector<Value>& values, bool descending,
            IsEmpty isEmpty) {
    const auto of = [&](int row) -> const Value& { return values[static_cast<std::size_t>(row)]; };
    const auto filled = std::stable_partition(places.begin(), places.end(),
                                              [&](int row) { return !isEmpty(of(row)); });
    const std::vector<int> empty(filled, places.end());
    places.erase(filled, places.end());
    sortStably(places, [&](int a, int b) { return descending ? of(b) < of(a) : of(a) < of(b); });
    places.insert(places.end(), empty.begin(), empty.end());
}

/// What a text is compared by: accents and capitals decide only between words otherwise the same.
std::string sortKey(std::string_view words) {
    std::string key = folded(words);
    if (!key.empty()) key.append(1, '\0').append(words);
    return key;
}

void sortPlaces(std::vector<int>& places, const GridColumn& column, const GridRows& rows,
                const GridSort& sort) {
    const bool descending = sort.way == Sort::descending;
    const auto count = static_cast<std::size_t>(rows.count);
    if (column.kind == GridKind::number) {
        std::vector<std::optional<double>> numbers(count);
        for (const int row : places)
            numbers[static_cast<std::size_t>(row)] = rows.number(row, sort.column);
        return sortBy(places, numbers, descending, [](const auto& value) { return !value; });
    }
    std::vector<std::string> keys(count);
    for (const int row : places) {
        std::string& key = keys[static_cast<std::size_t>(row)];
        if (rows.order) key = rows.order(row, sort.column);
        if (key.empty()) key = sortKey(rows.words(row, sort.column));
    }
    sortBy(places, keys, descending, [](const std::string& key) { return key.empty(); });
}

} // namespace

bool GridOrder::update(const std::vector<GridColumn>& columns, const GridRows& rows,
                       const GridSort& sort, std::string_view filter, Language language) {
    const bool rowsChanged =
        version != rows.version || rowCount != rows.count || spoken != language;
    const bool wishChanged = sorted != sort || filtered != filter;
    if (!rowsChanged && !wishChanged) return false;
    const bool stays =
        rowsChanged && std::exchange(still, false) && rowCount == rows.count && !wishChanged;
    if (rowsChanged) searched.clear();
    version = rows.version;
    rowCount = rows.count;
    spoken = language;
    sorted = sort;
    filtered = filter;
    if (stays) return true;
    filterBy(columns, rows, filter, language);
    if (sort.way != Sort::none)
        sortPlaces(places, columns[static_cast<std::size_t>(sort.column)], rows, sort);
    return true;
}

void GridOrder::filterBy(const std::vector<GridColumn>& columns, const GridRows& rows,
                         std::string_view filter, Language language) {
    places.clear();
    const std::vector<std::string> words = foldedWords(filter);
    if (!words.empty() && searched.empty()) {
        searched.resize(static_cast<std::size_t>(rows.count));
        for (int row = 0; row < rows.count; ++row)
            for (std::size_t i = 0; i < columns.size(); ++i)
                searched[static_cast<std::size_t>(row)] +=
                    folded(shownIn(columns[i], rows, row, static_cast<int>(i), language)) + '\n';
    }
    for (int row = 0; row < rows.count; ++row) {
        const auto contains = [&](const std::string& word) {
            return searched[static_cast<std::size_t>(row)].find(word) != std::string::npos;
        };
        if (std::all_of(words.begin(), words.end(), contains)) places.push_back(row);
    }
}

int GridOrder::placeOf(std::string_view key, const GridRows& rows) const {
    for (std::size_t i = 0; i < places.size(); ++i)
        if (rows.key(places[i]) == key) return static_cast<int>(i);
    return -1;
}

} // namespace kam::ui
