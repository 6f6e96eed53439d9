#pragma once

#include <set>
#include <string>
#include <string_view>

namespace kam::ui {

/// The keys that do something now: what is drawn asks for them. All others are the platform's, to
/// which they may mean something.
class WantedKeys {
public:
    enum class Shift { without, with, either };

    void begin() { wanted.clear(); }
    /// `key` as in Ui::keyPressed.
    void add(std::string_view key, bool control = false, Shift shift = Shift::either);
    bool holds(std::string_view key, bool control = false, bool shift = false) const;
    /// A line each: "n", "Shift+/", "Control+Shift+z".
    std::string lines() const;

private:
    std::set<std::string> wanted;
};

} // namespace kam::ui
