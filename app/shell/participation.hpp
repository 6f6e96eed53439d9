#pragma once

#include "app/platform.hpp"
#include "app/screens/exchange.hpp"
#include "core/workspace/round.hpp"

#include <string>
#include <string_view>

namespace kam {

/// Who has the open workspace before them, and what they handed in. It is kept in the settings of
/// this browser: no file says it.
class Participation {
public:
    explicit Participation(Platform& world) : platform(world) {}

    Seat seat() const;

    /// The folder in which a round is answered by invitation; empty: none yet.
    std::string folderOf(std::string_view round) const;
    /// Whether a folder is for answering by invitation.
    bool isClaimed(std::string_view folder) const;
    /// A folder is for answering this round by invitation and for nothing else.
    void claim(std::string_view folder, std::string_view round);
    /// What the page that opens a folder is to do there: open an invitation. Empty: nothing.
    void leaveInvitation(std::string_view folder, std::string_view code);
    std::string takeInvitation();

    void begin(Turns what, std::string_view response = {});

    /// Whether these answers, as they are now, were handed in. Where a round is anonymous no time
    /// says so.
    bool handedIn(const Round& round, const Response& response) const;
    /// The same from now on, for an anonymous round.
    void handIn(const Response& response);
    /// What was handed in here last.
    void forget() { platform.setSetting(own("handedIn"), {}); }

private:
    std::string own(std::string_view what) const;
    Platform& platform;
};

} // namespace kam
