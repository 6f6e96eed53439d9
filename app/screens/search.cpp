#include "app/screens/search.hpp"

#include "core/base/sorting.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace kam {
namespace {

bool belongsToWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

enum class Where { beginning, wordBeginning, inside, nowhere };

Where whereIs(std::string_view word, std::string_view text) {
    Where best = Where::nowhere;
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        if (at == 0) return Where::beginning;
        if (!belongsToWord(text[at - 1])) return Where::wordBeginning;
        best = Where::inside;
    }
    return best;
}

/// How far a word is from what one would look for first; nothing where it does not occur.
std::optional<int> costOf(std::string_view word, const Findable& item) {
    const Where name = whereIs(word, item.plainName);
    if (name == Where::beginning) return 0;
    if (name == Where::wordBeginning) return 1;
    const Where detail = whereIs(word, item.plainDetail);
    if (detail == Where::beginning || detail == Where::wordBeginning) return 2;
    if (name == Where::inside) return 3;
    if (detail == Where::inside) return 4;
    return std::nullopt;
}

std::vector<std::size_t> offered(const std::vector<Findable>& all,
                                 const std::vector<std::string>& recent) {
    std::vector<std::size_t> found;
    for (const std::string& key : recent)
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].key == key) found.push_back(i);
    const std::size_t lately = found.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto known = found.begin() + static_cast<std::ptrdiff_t>(lately);
        if (all[i].shownFirst && std::find(found.begin(), known, i) == known) found.push_back(i);
    }
    return found;
}

} // namespace

Findable findable(std::string key, std::string name, std::string detail, bool shownFirst) {
    Findable made{std::move(key), std::move(name), std::move(detail), shownFirst};
    made.plainName = folded(made.name);
    made.plainDetail = folded(made.detail);
    return made;
}

std::vector<std::size_t> search(const std::vector<Findable>& all, std::string_view typed,
                                const std::vector<std::string>& recent) {
    const std::vector<std::string> words = foldedWords(typed);
    if (words.empty()) return offered(all, recent);
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t i = 0; i < all.size(); ++i) {
        int cost = 0;
        bool every = true;
        for (const std::string& word : words) {
            const std::optional<int> own = costOf(word, all[i]);
            every = own.has_value();
            if (!every) break;
            cost += *own;
        }
        if (every) hits.emplace_back(cost, i);
    }
    sortStably(hits, std::less<>());
    std::vector<std::size_t> found;
    found.reserve(hits.size());
    for (const auto& [cost, place] : hits)
        found.push_back(place);
    return found;
}

} // namespace kam
