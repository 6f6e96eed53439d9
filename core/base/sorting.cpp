#include "core/base/sorting.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <numeric>

namespace kam {

std::vector<std::size_t> sortedPlaces(std::size_t count, const void* list,
                                      bool (*less)(const void* list, std::size_t, std::size_t)) {
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return less(list, a, b); });
    return places;
}

std::string sortKey(std::string_view name) {
    std::string key = folded(name);
    key += '\0';
    return key.append(name);
}

} // namespace kam
