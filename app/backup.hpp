#pragma once

#include "core/base/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// A file outside the browser, perhaps in a synchronised folder, that gets a copy of the workspace
/// after every save.
class Backup {
public:
    enum class State : std::uint8_t {
        unsupported, ///< this browser cannot write files
        off,         ///< no file was chosen
        asleep,      ///< one was, and the person has to allow it again
        current,     ///< it holds what this program wrote last
        writing,
        changed, ///< somebody else wrote it since, or before it was chosen; nothing is written
        failed,  ///< the last copy was not written
    };
    struct Status {
        State state = State::unsupported;
        std::string file;          ///< its name; empty: none
        std::optional<Instant> at; ///< of the last copy on this visit

        bool operator==(const Status&) const = default;
    };

    virtual ~Backup() = default;

    virtual Status status() const = 0;
    /// Lets the person choose the file; only while they press something.
    virtual void choose(std::string_view suggestedName) = 0;
    /// Asks to be allowed again, likewise.
    virtual void allow() = 0;
    /// Writes a copy, unless the file was changed by somebody else.
    virtual void write(std::string_view json) = 0;
    /// Writes a copy over what somebody else wrote.
    virtual void overwrite(std::string_view json) = 0;
    /// Hands over what somebody else wrote, like a file that is dropped on the page.
    virtual void read() = 0;
    virtual void stop() = 0;
};

} // namespace kam
