#pragma once

#include "app/shell/session.hpp"
#include "app/shell/toasts.hpp"

namespace kam {

/// The way to a newer version of the program: told once, and begun when nothing is lost by it.
class Updating {
public:
    /// Once a frame: tells that a newer version is here, and begins it where somebody wants it as
    /// soon as all is saved; gives up where that fails.
    void tick(Platform& platform, Session& session, const Texts& texts, Toasts& toasts);
    /// Somebody wants it: saves first.
    void want(Platform& platform, Session& session);

private:
    bool told = false, wanted = false;
};

} // namespace kam
