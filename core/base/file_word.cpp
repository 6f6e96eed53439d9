#include "core/base/file_word.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace kam {

std::string fileWord(std::string_view name) {
    std::string word;
    for (const char c : folded(name)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else if (!word.empty() && word.back() != '-')
            word += '-';
    }
    word.resize(std::min<std::size_t>(word.size(), 40));
    while (!word.empty() && word.back() == '-')
        word.pop_back();
    return word;
}

std::string fileWords(std::string_view kind, std::string_view name) {
    std::string words(kind);
    if (const std::string word = fileWord(name); !word.empty()) words += '-' + word;
    return words;
}

} // namespace kam
