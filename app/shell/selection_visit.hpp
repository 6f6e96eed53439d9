#pragma once

#include "app/screens/route.hpp"
#include "app/screens/selecting.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace kam {

class SelectionCache;

/// So many accounts below the list of key accounts are listed, and more with each press.
inline constexpr std::size_t othersAtOnce = 30;

/// What somebody who chooses key accounts looks at, and has filled in so far.
struct SelectionVisit {
    std::shared_ptr<SelectionCache> cache;  ///< of the rest; null until asked for
    Decision decision;                      ///< filled in so far
    std::string judge;                      ///< whose comparisons are shown, by key
    std::optional<OngoingTrial> trial;      ///< null: what holds
    RatingLook look;                        ///< its rows until another screen comes
    MatrixWindow window;                    ///< until another screen comes
    std::size_t othersShown = othersAtOnce; ///< accounts that are no key accounts; likewise

    void goTo(Screen screen) {
        if (screen != Screen::scoring) look.rows = RatingLook::Rows::all;
        if (screen == Screen::portfolio) return;
        othersShown = othersAtOnce;
        window = {};
    }
};

} // namespace kam
