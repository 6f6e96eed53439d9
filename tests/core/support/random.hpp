#pragma once

#include "core/workspace/change.hpp"

#include <cstdint>
#include <random>
#include <string>

namespace kam::test {

/// Chance that repeats: the same seed gives the same values with every compiler.
class Random {
public:
    explicit Random(std::uint32_t seed) : engine(seed) {}

    /// 0 … count − 1.
    int below(int count) { return static_cast<int>(engine() % static_cast<std::uint32_t>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    /// In steps of 1/8, which binary fractions carry exactly, or with all digits.
    double number(double least, double most);
    std::string text();
    Date date();
    Instant instant();
    Money money();

    /// One of few names, so that records meet again.
    Id id(std::string_view prefix) { return std::string(prefix) + "-" + std::to_string(below(6)); }

private:
    std::mt19937 engine;
};

Answer randomAnswer(Random& random);
/// It may ask a questionnaire of the workspace.
Round randomRound(Random& random, const Workspace& workspace = {});
Response randomResponse(Random& random, const Workspace& workspace);
Account randomAccount(Random& random, const Workspace& workspace);

/// One to four edits of any tables, valid for this workspace as records refer to each other.
Change randomChange(Random& random, const Workspace& workspace);

/// A workspace grown by so many random changes.
Workspace randomWorkspace(std::uint32_t seed, int changes = 40);

} // namespace kam::test
