#include "core/document/ranking_json.hpp"

#include "core/json/write.hpp"

#include <algorithm>

namespace kam {

namespace {

using json::Json;

Json write(const std::optional<double>& value) { return value ? json::number(*value) : Json(); }

/// Criterion → share within its axis, null where nothing of the axis weighs anything.
Json writeWeights(const Weights& weights) {
    Json object = Json::object();
    for (const AxisWeights& axis : weights) {
        const bool weighs = std::any_of(axis.shares.begin(), axis.shares.end(),
                                        [](double share) { return share > 0; });
        for (std::size_t i = 0; i < axis.criteria.size(); ++i)
            json::append(object, axis.criteria[i], weighs ? json::number(axis.shares[i]) : Json());
    }
    return object;
}

/// How far the comparisons of all judges agree with themselves; null where there are none.
Json writeConsistency(const Weights& weights) {
    Json object = Json::object();
    for (const AxisWeights& axis : weights) {
        const auto& worst = axis.worst;
        Json one = Json::object();
        json::append(one, "ratio", write(axis.consistency));
        json::append(one, "worst",
                     worst ? Json::array({worst->first, worst->second, json::number(worst->ratio)})
                           : Json());
        json::append(object, name(axis.axis), std::move(one));
    }
    return object;
}

Json write(const RankedAccount& account, double stability) {
    Json object = Json::object();
    json::append(object, "id", account.account->id);
    json::append(object, "attractiveness", json::number(account.attractiveness));
    json::append(object, "strength", json::number(account.strength));
    json::append(object, "score", json::number(account.score));
    json::append(object, "class", name(account.kind));
    json::append(object, "rank", account.rank);
    json::append(object, "onList", account.onList);
    json::append(object, "stability", json::number(stability));
    json::append(object, "suggested", account.suggested);
    json::append(object, "decided", account.decided ? Json(*account.decided) : Json());
    return object;
}

} // namespace

std::string encodeRanking(SelectionResult& result) {
    const Ranking& ranking = result.ranking();
    const std::vector<double>& stability = result.stability();
    Json accounts = Json::array(), incomplete = Json::array(), list = Json::array();
    for (std::size_t i = 0; i < ranking.accounts.size(); ++i)
        accounts.push_back(write(ranking.accounts[i], stability[i]));
    for (const IncompleteAccount& each : ranking.incomplete)
        incomplete.push_back(each.account->id);
    for (const Account* account : result.keyAccounts())
        list.push_back(account->id);

    Json object = Json::object();
    json::append(object, "weights", writeWeights(result.weights()));
    json::append(object, "consistency", writeConsistency(result.weights()));
    json::append(object, "accounts", std::move(accounts));
    json::append(object, "incomplete", std::move(incomplete));
    json::append(object, "list", std::move(list));
    return json::indented(object);
}

} // namespace kam
