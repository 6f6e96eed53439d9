#pragma once

#include <string>
#include <string_view>

namespace kam {

/// "aceros-del-valle" of "Aceros del Valle": what any file system takes, at most 40 characters.
std::string fileWord(std::string_view name);
/// The words with hyphens between, without those that are nothing.
std::string fileWords(std::string_view kind, std::string_view name);

} // namespace kam
