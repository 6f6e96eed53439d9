#include "core/exchange/account_update.hpp"

#include "core/base/hash.hpp"
#include "core/base/sorting.hpp"
#include "core/base/text.hpp"
#include "core/json/limits.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace kam {
namespace {

using Field = CustomerField;

/// Accounts by what they are called; several may share a name.
class Directory {
public:
    void add(const Id& id, const std::string& code, const std::string& name) {
        if (!code.empty()) byCode[codeKey(code)].insert(id);
        if (!name.empty()) byName[nameKey(name)].insert(id);
    }
    const std::set<Id>& withCode(const std::string& code) const {
        return find(byCode, codeKey(code));
    }
    const std::set<Id>& withName(const std::string& name) const {
        return find(byName, nameKey(name));
    }

private:
    using Ids = std::unordered_map<std::string, std::set<Id>>;

    static const std::set<Id>& find(const Ids& ids, const std::string& key) {
        static const std::set<Id> none;
        const auto found = key.empty() ? ids.end() : ids.find(key);
        return found == ids.end() ? none : found->second;
    }

    Ids byCode, byName;
};

/// A row and the account that it becomes.
struct Taken {
    const CustomerRow* row;
    Account account;
    std::optional<Id> formerParent;
    bool setsParent = false;
};

class Updating {
public:
    Updating(const CustomerTable& from, const Workspace& ours) : table(from), mine(ours) {}

    AccountUpdate update() {
        for (const auto& [id, account] : mine.accounts)
            here.add(id, account.code, account.name);
        // Those with a code first, in the order of the codes: whatever the order of the rows, the
        // same account goes to the same one.
        std::vector<std::pair<std::string, const CustomerRow*>> rows;
        for (const CustomerRow& row : table.rows)
            rows.emplace_back(codeKey(row.code), &row);
        sortStably(rows, [](const auto& a, const auto& b) {
            if (a.first.empty() != b.first.empty()) return b.first.empty();
            return a.first < b.first;
        });
        for (const auto& [code, row] : rows)
            takeIn(*row);
        // Groups go by what accounts are called afterwards, so that the next time says the same.
        Directory after;
        for (const auto& [id, account] : mine.accounts)
            if (!used.contains(id)) after.add(id, account.code, account.name);
        for (const Taken& each : taken)
            after.add(each.account.id, each.account.code, each.account.name);
        for (Taken& each : taken)
            findParent(each, after);
        while (takeBackCircles()) {
        }
        result.outcomes.assign(table.rows.size(), RowOutcome::leftOut);
        result.accounts.resize(table.rows.size());
        result.absent = mine.accounts.size() - (taken.size() - added);
        for (Taken& each : taken)
            put(each);
        sortByPlace(result.faults);
        if (!result.change.edits.empty()) result.change.label = "change.customers";
        return std::move(result);
    }

private:
    void fault(const CustomerRow& row, Field field, FaultKind kind, std::string argument = {}) {
        result.faults.push_back(table.faultAt(row, field, kind, std::move(argument)));
    }

    void takeIn(const CustomerRow& row) {
        bool isAmbiguous = false;
        const Account* before = accountOf(row, isAmbiguous);
        if (isAmbiguous) return;
        if (!before && row.name.empty()) return fault(row, Field::name, FaultKind::missing);
        if (before && !used.emplace(before->id, &row).second)
            return fault(row, row.code.empty() ? Field::name : Field::code, FaultKind::sameAsRow,
                         std::to_string(used.at(before->id)->row));
        if (!before && mine.accounts.size() + added >= Limits{}.records)
            return fault(row, Field::name, FaultKind::tooMany, std::to_string(Limits{}.records));
        Taken each{&row, before ? *before : Account{}, {}, false};
        if (!before) {
            ++added;
            each.account.id = freeId(row);
            used.emplace(each.account.id, &row);
        }
        each.formerParent = each.account.parent;
        fill(each.account, row);
        taken.push_back(std::move(each));
    }

    /// The account that a row is about; null where it is a new one.
    const Account* accountOf(const CustomerRow& row, bool& isAmbiguous) {
        const std::set<Id>& sameCode = here.withCode(row.code);
        if (sameCode.size() == 1) return mine.accounts.find(*sameCode.begin());
        std::vector<const Account*> found;
        for (const Id& id : sameCode.empty() ? here.withName(row.name) : sameCode) {
            const Account* account = mine.accounts.find(id);
            if (!sameCode.empty() || !isAnother(*account, row)) found.push_back(account);
        }
        if (found.size() < 2) return found.empty() ? nullptr : found.front();
        isAmbiguous = true;
        const bool byCode = !sameCode.empty();
        fault(row, byCode ? Field::code : Field::name, FaultKind::ambiguous,
              byCode ? row.code : row.name);
        return nullptr;
    }

    /// Whether an account has the name of a row and is another customer all the same.
    bool isAnother(const Account& account, const CustomerRow& row) const {
        const auto user = used.find(account.id);
        if (row.code.empty()) // one that a row before gives another name
            return user != used.end() && !user->second->name.empty();
        return !account.code.empty() || user != used.end();
    }

    Id freeId(const CustomerRow& row) const {
        std::string called =
            row.code.empty() ? "name " + nameKey(row.name) : "code " + codeKey(row.code);
        Id id;
        do {
            id = makeId("a", fnv1a(mine.company.id + ' ' + called));
            called += '+';
        } while (mine.accounts.find(id) || used.contains(id));
        return id;
    }

    static void fill(Account& account, const CustomerRow& row) {
        if (nameKey(row.name) != nameKey(account.name) && !row.name.empty())
            account.name = row.name;
        if (codeKey(row.code) != codeKey(account.code) && !row.code.empty())
            account.code = row.code;
        if (row.since) account.since = row.since;
        for (const auto& [figure, number] : row.figures)
            account.figures.insert_or_assign(figure, number);
        if (!row.revenue && !row.costToServe && !row.growth && !row.grossMargin) return;
        if (!account.value) account.value.emplace();
        ValueInputs& value = *account.value;
        if (row.revenue) value.baseRevenue = row.revenue;
        if (row.costToServe) value.costToServe = row.costToServe;
        if (row.growth) value.growth = row.growth;
        if (row.grossMargin) value.grossMargin = row.grossMargin;
    }

    void findParent(Taken& each, const Directory& all) {
        const std::string& called = each.row->parent;
        if (called.empty()) return;
        const std::set<Id>& sameCode = all.withCode(called);
        const std::set<Id>& found = sameCode.empty() ? all.withName(called) : sameCode;
        if (found.contains(each.account.id)) return; // the head of a group
        if (found.size() == 1) {
            each.account.parent = *found.begin();
            each.setsParent = true;
        } else {
            fault(*each.row, Field::parent,
                  found.empty() ? FaultKind::unknownReference : FaultKind::ambiguous, called);
        }
    }

    /// Gives those rows whose group belongs to themselves the one that they had. Whether there
    /// were any: then others may stand in a circle with what they had.
    bool takeBackCircles() {
        std::map<std::string_view, Taken*> rows;
        for (Taken& each : taken)
            rows.emplace(each.account.id, &each);
        const auto parentOf = [&](const Id& id) -> const Id* {
            const auto row = rows.find(id);
            const Account* account =
                row != rows.end() ? &row->second->account : mine.accounts.find(id);
            return account && account->parent ? &*account->parent : nullptr;
        };
        std::map<std::string_view, std::size_t> walkOf; // account → walk that came by first
        std::vector<Taken*> wrong;
        for (std::size_t walk = 0; walk < taken.size(); ++walk) {
            const Id* at = &taken[walk].account.id;
            while (at && walkOf.emplace(*at, walk).second)
                at = parentOf(*at);
            if (!at || walkOf.at(*at) != walk) continue;
            const Id* first = at; // of a circle that no walk before has seen
            do {
                const auto row = rows.find(*at);
                if (row != rows.end() && row->second->setsParent) wrong.push_back(row->second);
                at = parentOf(*at);
            } while (*at != *first);
        }
        for (Taken* each : wrong) {
            fault(*each->row, Field::parent, FaultKind::circular, each->row->parent);
            each->account.parent = each->formerParent;
            each->setsParent = false;
        }
        return !wrong.empty();
    }

    void put(Taken& each) {
        const Account* before = mine.accounts.find(each.account.id);
        const auto row = static_cast<std::size_t>(each.row - table.rows.data());
        result.accounts[row] = each.account.id;
        if (before && *before == each.account) {
            result.outcomes[row] = RowOutcome::unchanged;
            ++result.unchanged;
            return;
        }
        result.outcomes[row] = before ? RowOutcome::updated : RowOutcome::added;
        ++(before ? result.updated : result.added);
        result.change.edits.emplace_back(kam::put(std::move(each.account)));
    }

    const CustomerTable& table;
    const Workspace& mine;
    Directory here; ///< accounts as they are
    std::vector<Taken> taken;
    std::map<Id, const CustomerRow*, std::less<>> used; ///< account → row that is about it
    std::size_t added = 0;
    AccountUpdate result;
};

} // namespace

AccountUpdate updateAccounts(const CustomerTable& table, const Workspace& workspace) {
    return Updating(table, workspace).update();
}

} // namespace kam
