#include "core/catalogue/assets.hpp"
#include "core/catalogue/questionnaire.hpp"
#include "core/document/workspace_json.hpp"
#include "core/readiness/assessment.hpp"
#include "core/selection/ranking.hpp"
#include "core/selection/stability.hpp"
#include "tests/bench/grid.hpp"
#include "tests/bench/stopwatch.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace kam;

namespace {

/// A round that asks everything, answered by everybody.
Workspace assessedCompany(const Questionnaire& questionnaire, int people) {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    workspace.rounds.put("r-1", {.id = "r-1", .title = "Taller", .mode = Mode::full});
    for (int person = 0; person < people; ++person) {
        Response response{.round = "r-1", .id = "p-" + std::to_string(person)};
        int level = person;
        for (const Item* item : questionnaire.items(Mode::full)) {
            response.answers[item->id].level = level++ % 5;
        }
        workspace.responses.put(responseKey("r-1", response.id), response);
    }
    return workspace;
}

/// A company with many accounts, each rated by twelve criteria.
Workspace largeCompany(int accounts) {
    constexpr int criteria = 12;
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    for (int i = 0; i < criteria; ++i) {
        Criterion criterion;
        criterion.id = "c-" + std::to_string(i);
        criterion.name = "Criterio";
        criterion.axis = i % 2 == 0 ? Axis::attractiveness : Axis::strength;
        criterion.weight = 10;
        workspace.criteria.put(criterion.id, criterion);
    }
    for (int i = 0; i < accounts; ++i) {
        Account account{.id = "a-" + std::to_string(i), .name = "Cuenta " + std::to_string(i)};
        account.status = "candidate";
        for (int k = 0; k < criteria; ++k) {
            account.ratings["c-" + std::to_string(k)] = (i + k) % 11;
        }
        account.value = ValueInputs{.baseRevenue = Money{100'000'000 + i, "COP"},
                                    .grossMargin = 30,
                                    .costToServe = Money{1'000'000, "COP"},
                                    .retention = 90,
                                    .discountRate = 12,
                                    .horizonYears = 5};
        workspace.accounts.put(account.id, account);
    }
    return workspace;
}

/// Every second account without what was agreed on, but with what three people said.
Workspace byScorers(Workspace workspace) {
    const Table<Account> accounts = workspace.accounts;
    bool odd = false;
    for (auto [id, account] : accounts) {
        odd = !odd;
        if (!odd) continue;
        for (const auto& [criterion, rating] : account.ratings)
            for (const char* scorer : {"Ana", "Eva", "Luis"})
                account.scores[{criterion, scorer}].rating = rating;
        account.ratings.clear();
        workspace.accounts.put(id, std::move(account));
    }
    return workspace;
}

std::vector<bench::Timing> measureAll(const Questionnaire& questionnaire) {
    const Workspace answered = assessedCompany(questionnaire, 200);
    const auto responses = responsesOf(answered, "r-1");
    const Workspace large = largeCompany(10'000);
    const std::string file = encodeWorkspace(large, Instant{}, KAM_VERSION);

    Workspace edited = large;
    const Weights weights = weightsOf(large);
    const Ratings ratings = ratingsOf(large, weights);
    const Workspace scored = byScorers(large);
    Workspace few = largeCompany(200);
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
    timings.push_back(bench::measure("change one of 10,000 accounts and undo it", 0, [&] {
        Account account = *edited.accounts.find("a-5000");
        account.ratings["c-1"] = 3;
        apply(edited, apply(edited, Change{{put(account)}, "change.account"}));
        bench::keep(&edited);
    }));
    for (bench::Timing& timing : bench::measureGrid())
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
