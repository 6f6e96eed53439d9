#pragma once

#include "core/base/date.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

struct ChosenFile;

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
    /// Gives what somebody else wrote; never where it is not to be had, and never from inside the
    /// call. It remains theirs: nothing is written over it.
    using Read = std::function<void(const ChosenFile&)>;
    virtual void read(Read done) = 0;
    /// What was read last is in the workspace now, so that a copy may take its place.
    virtual void adopt() = 0;
    virtual void stop() = 0;
};

} // namespace kam
