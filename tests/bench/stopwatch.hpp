#pragma once

#include <functional>
#include <string>
#include <vector>

namespace kam::bench {

/// How long one run of something takes, in processor time.
struct Timing {
    std::string name;
    double medianMs = 0;
    double fastestMs = 0;
    int runs = 0;
    double budgetMs = 0; ///< what the design allows; 0: no budget
};

/// Runs it again and again for about half a second, at least five times, after one run unmeasured.
Timing measure(std::string name, double budgetMs, const std::function<void()>& run);

/// Keeps the compiler from leaving out work whose result nobody reads.
void keep(const void* result);

/// A table for people on standard output.
void print(const std::vector<Timing>& timings);
/// The same as JSON; false where the file cannot be written.
bool writeJson(const std::vector<Timing>& timings, const char* path);

} // namespace kam::bench
