#include "tests/bench/stopwatch.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>

namespace kam::bench {

namespace {

/// Processor time of this program, so that what else the machine does counts little.
double milliseconds() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

} // namespace

void keep(const void* result) {
    static std::atomic<const void*> last;
    last.store(result, std::memory_order_relaxed);
}

Timing measure(std::string name, double budgetMs, const std::function<void()>& run) {
    run();
    std::vector<double> samples;
    const double begin = milliseconds();
    while (samples.size() < 5 || milliseconds() - begin < 500) {
        const double started = milliseconds();
        run();
        samples.push_back(milliseconds() - started);
    }
    std::sort(samples.begin(), samples.end());
    return {.name = std::move(name),
            .medianMs = samples[samples.size() / 2],
            .fastestMs = samples.front(),
            .runs = static_cast<int>(samples.size()),
            .budgetMs = budgetMs};
}

void print(const std::vector<Timing>& timings) {
    std::printf("%-52s %12s %12s %8s %10s\n", "what", "median ms", "fastest ms", "runs",
                "budget ms");
    for (const Timing& timing : timings) {
        std::printf("%-52s %12.3f %12.3f %8d ", timing.name.c_str(), timing.medianMs,
                    timing.fastestMs, timing.runs);
        if (timing.budgetMs > 0) {
            std::printf("%10.0f%s\n", timing.budgetMs,
                        timing.medianMs > timing.budgetMs ? "  over" : "");
        } else {
            std::printf("%10s\n", "-");
        }
    }
}

bool writeJson(const std::vector<Timing>& timings, const char* path) {
    std::FILE* file = std::fopen(path, "w");
    if (file == nullptr) return false;
    std::fputs("{\n  \"benchmarks\": [\n", file);
    for (std::size_t i = 0; i < timings.size(); ++i) {
        const Timing& timing = timings[i];
        std::fprintf(
            file,
            "    {\"name\": \"%s\", \"medianMs\": %.6f, \"fastestMs\": %.6f, \"runs\": %d, "
            "\"budgetMs\": %.0f}%s\n",
            timing.name.c_str(), timing.medianMs, timing.fastestMs, timing.runs, timing.budgetMs,
            i + 1 < timings.size() ? "," : "");
    }
    std::fputs("  ]\n}\n", file);
    return std::fclose(file) == 0;
}

} // namespace kam::bench
