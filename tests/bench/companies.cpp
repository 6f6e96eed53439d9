#include "tests/bench/companies.hpp"

#include <string>
#include <utility>

namespace kam::bench {

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

} // namespace kam::bench
