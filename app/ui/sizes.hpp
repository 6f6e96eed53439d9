#pragma once

#include <cstdint>
#include <unordered_map>

namespace kam::ui {

/// Sizes that can only be known after drawing - the height of a card, the width of what stands at
/// the right edge - remembered from pass to pass, in CSS px. A pass that finds another size than
/// it assumed is not settled and asks for the next one.
class Sizes {
public:
    void begin();
    /// Forgets what has not been used for a while.
    void end();

    /// What was remembered; `guess` the first time.
    float recall(std::uint32_t id, float guess = 0);
    void remember(std::uint32_t id, float size);
    /// Whether all sizes of this pass were as assumed.
    bool settled() const { return same; }

private:
    struct Entry {
        float size = 0;
        int lastPass = 0;
    };
    std::unordered_map<std::uint32_t, Entry> entries;
    int pass = 0;
    bool same = true;
};

} // namespace kam::ui
