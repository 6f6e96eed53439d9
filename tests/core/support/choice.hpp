#pragma once

#include "core/selection/ranking.hpp"
#include "core/selection/stability.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace kam {

/// A company that has to choose.
class Choice {
public:
    Workspace workspace;
    Selection selection;
    Decided decided;

    void criterion(Axis axis, const Id& id, double points) {
        workspace.criteria.put(id, {.id = id, .axis = axis, .name = id, .weight = points});
    }
    void account(const Id& id, std::map<Id, double, std::less<>> ratings) {
        workspace.accounts.put(id, {.id = id, .name = id, .ratings = std::move(ratings)});
    }
    Weights weights() const { return weightsOf(workspace); }
    Ratings ratings() const { return ratingsOf(workspace, weights()); }
    Ranking rank() const { return rankAccounts(ratings(), weights(), selection, decided); }
    std::vector<double> stability() const { return stabilityOf(rank(), ratings(), selection); }

    static std::vector<Id> order(const Ranking& ranking) {
        std::vector<Id> ids;
        for (const RankedAccount& each : ranking.accounts)
            ids.push_back(each.account->id);
        return ids;
    }
    static std::vector<Id> list(const Ranking& ranking) {
        std::vector<Id> ids;
        for (const RankedAccount& each : ranking.accounts)
            if (each.onList) ids.push_back(each.account->id);
        return ids;
    }
};

/// One criterion an axis: the scores are the ratings.
class TwoCriteria : public Choice {
public:
    TwoCriteria() {
        criterion(Axis::attractiveness, "a", 100);
        criterion(Axis::strength, "s", 100);
    }
    void add(const Id& id, double attractiveness, double strength) {
        account(id, {{"a", attractiveness}, {"s", strength}});
    }
};

/// Five criteria an axis, and accounts rated by dice, some of them in part.
class DicedChoice : public Choice {
public:
    std::mt19937 dice;

    explicit DicedChoice(unsigned seed, int accounts = 40, double missing = 0.1) : dice(seed) {
        std::uniform_int_distribution points(1, 40);
        for (int i = 0; i < 5; ++i) {
            criterion(Axis::attractiveness, "a" + std::to_string(i), points(dice));
            criterion(Axis::strength, "s" + std::to_string(i), points(dice));
        }
        for (int i = 0; i < accounts; ++i)
            add("k" + std::to_string(1000 + i), missing);
        selection.limit = 8;
    }
    void add(const Id& id, double missing) {
        std::uniform_int_distribution rating(0, 10);
        std::uniform_real_distribution<double> whether(0, 1);
        std::map<Id, double, std::less<>> ratings;
        for (const auto& [criterionId, criterion] : workspace.criteria)
            if (whether(dice) >= missing) ratings[criterionId] = rating(dice);
        account(id, std::move(ratings));
    }
};

} // namespace kam
