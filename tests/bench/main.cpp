#include "core/catalogue/assets.hpp"
#include "core/catalogue/questionnaire.hpp"
#include "core/document/workspace_json.hpp"
#include "core/readiness/assessment.hpp"
#include "core/selection/ranking.hpp"
#include "core/selection/sensitivity.hpp"
#include "core/selection/stability.hpp"
#include "tests/bench/companies.hpp"
#include "tests/bench/grid.hpp"
#include "tests/bench/screens.hpp"
#include "tests/bench/stopwatch.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace kam;

namespace {

std::vector<bench::Timing> measureAll(const Questionnaire& questionnaire) {
    const Workspace answered = bench::assessedCompany(questionnaire, 200);
    const auto responses = responsesOf(answered, "r-1");
    const Workspace large = bench::largeCompany(10'000);
    const std::string file = encodeWorkspace(large, Instant{}, KAM_VERSION);

    Workspace edited = large;
    const Weights weights = weightsOf(large);
    const Ratings ratings = ratingsOf(large, weights);
    const Workspace scored = bench::byScorers(large);
    Workspace few = bench::largeCompany(200);
    few.selection = Selection{.limit = 12};
    const Ratings fewRatings = ratingsOf(few, weights);
    const Ranking fewRanking = rankAccounts(fewRatings, weights, *few.selection, {});

    std::vector<bench::Timing> timings;
    timings.push_back(bench::measure("assess 200 people, 42 items", 5, [&] {
        const Assessment result = assess(*latestRound(answered), responses, questionnaire);
        bench::keep(&result);
    }));
    timings.push_back(bench::measure("open a workspace of 10,000 accounts", 150, [&] {
        const auto opened = decodeWorkspace(file);
        if (!opened) std::abort();
        bench::keep(&opened);
    }));
    timings.push_back(bench::measure("write a workspace of 10,000 accounts", 0, [&] {
        const std::string written = encodeWorkspace(large, Instant{}, KAM_VERSION);
        bench::keep(written.data());
    }));
    timings.push_back(bench::measure("rate 10,000 accounts, half of them by three scorers", 0, [&] {
        const Ratings rated = ratingsOf(scored, weights);
        bench::keep(&rated);
    }));
    timings.push_back(
        bench::measure("change a weight, rank 10,000 accounts by 12 criteria", 4, [&] {
            const Ranking ranking = rankAccounts(ratings, weights, {}, {});
            bench::keep(&ranking);
        }));
    timings.push_back(bench::measure("stability: 10,000 weightings of 200 accounts", 60, [&] {
        const auto shares = stabilityOf(fewRanking, fewRatings, few.selection.value());
        bench::keep(&shares);
    }));
    Selection twelve;
    twelve.limit = 12;
    const Ranking ranking = rankAccounts(ratings, weights, twelve, {});
    timings.push_back(bench::measure("how far one weight can move, 10,000 accounts", 0, [&] {
        const WeightRange range = OneWeight(0, 2, ranking, ratings, twelve, {}).range();
        bench::keep(&range);
    }));
    timings.push_back(bench::measure("change one of 10,000 accounts and undo it", 0, [&] {
        Account account = *edited.accounts.find("a-5000");
        account.ratings["c-1"] = 3;
        apply(edited, apply(edited, Change{{put(account)}, "change.account"}));
        bench::keep(&edited);
    }));
    for (bench::Timing& timing : bench::measureGrid())
        timings.push_back(std::move(timing));
    for (bench::Timing& timing : bench::measureScreens())
        timings.push_back(std::move(timing));
    return timings;
}

} // namespace

int main(int argc, char** argv) {
    const char* json = nullptr;
    if (argc == 3 && std::strcmp(argv[1], "--json") == 0) {
        json = argv[2];
    } else if (argc != 1) {
        std::fprintf(stderr, "bench [--json FILE]\n");
        return 2;
    }
    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    if (!questionnaire) return 1;
    const auto timings = measureAll(*questionnaire);
    bench::print(timings);
    if (json != nullptr && !bench::writeJson(timings, json)) {
        std::fprintf(stderr, "%s: cannot be written\n", json);
        return 1;
    }
    return 0;
}
