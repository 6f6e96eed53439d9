#pragma once

#include "core/selection/ratings.hpp"
#include "core/selection/weights.hpp"
#include "core/workspace/workspace.hpp"

#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace kam {

/// Where an account stands in the matrix of attractiveness and our strength with it.
enum class AccountClass {
    strategic,  ///< both high
    star,       ///< attractive, we are weak
    status,     ///< we are strong, unattractive
    streamline, ///< neither
};
inline constexpr int accountClasses = 4;

/// "strategic", "star", …
std::string_view name(AccountClass which);

/// What has been decided about accounts whatever their score: by account, true where it is in.
using Decided = std::map<Id, bool, std::less<>>;

struct RankedAccount {
    const Account* account = nullptr;
    double attractiveness = 0, strength = 0; ///< 0-10
    double score = 0;                        ///< 0-10
    AccountClass kind = AccountClass::streamline;
    int rank = 0;                ///< 1 is the highest score; equal scores by id
    bool suggested = false;      ///< among the first that the limit leaves room for, by score alone
    std::optional<bool> decided; ///< in or out, by decision
    bool onList = false;         ///< as decided, else as suggested
};

/// An account of which not enough is rated to be ranked.
struct IncompleteAccount {
    const Account* account = nullptr;
    std::optional<double> attractiveness, strength;    ///< of what is rated; null where nothing is
    double attractivenessKnown = 0, strengthKnown = 0; ///< share of the axis' weight, 0-1
    std::optional<bool> decided;
};

/// Accounts by score. Points into the workspace.
struct Ranking {
    Weights weights;
    std::vector<RankedAccount> accounts;       ///< by rank
    std::vector<IncompleteAccount> incomplete; ///< by id
    std::optional<int> limit;                  ///< null: none, all that deserve it are on the list
    int onList = 0;                            ///< those decided in that are incomplete too
};

/// Scores and orders all accounts. No score depends on other accounts, so none that comes or goes
/// changes the order of the others.
///
/// The list: those decided in; then by rank, as far as the limit goes, those that are strategic or
/// star and not decided out.
Ranking rankAccounts(const Ratings& ratings, const Weights& weights, const Selection& selection,
                     const Decided& decided);

/// A score, 0-10, as it is compared: in billionths, as the same sum rounded otherwise is to be the
/// same score.
inline std::int64_t comparable(double score) { return std::llround(score * 1e9); }

/// Whether accounts of a class may be suggested for the list: those that are attractive.
bool deservesPlace(AccountClass kind);

/// Whether so much of both axes is rated, as shares of their weight, that an account is ranked.
bool isRanked(double attractivenessKnown, double strengthKnown);

/// The class of two scores, 0-10; as high as the cut is high.
AccountClass classOf(double attractiveness, double strength, const Selection& selection);

} // namespace kam
