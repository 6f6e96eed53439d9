#pragma once

#include "core/base/date.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace kam {

/// A workspace of this browser, as the list of all of them shows it.
struct WorkspaceEntry {
    /// Where it stands in the list. Only a person takes it from there for ever.
    enum class Shelf : std::uint8_t { listed, archived, removed };

    std::string key;                  ///< of its folder
    std::string title;                ///< given to it in the list; empty: the company's name
    std::string company;              ///< empty: without a name
    std::optional<Instant> changedAt; ///< of the last confirmed save; null: none yet
    std::size_t bytes = 0;            ///< of its files
    Shelf shelf = Shelf::listed;
    bool open = false; ///< in this page

    bool operator==(const WorkspaceEntry&) const = default;
};

} // namespace kam
