#include "app/screens/customer_edit.hpp"

#include "app/screens/customer_list.hpp"
#include "core/base/text.hpp"
#include "core/base/typed.hpp"
#include "core/json/limits.hpp"

#include <array>
#include <cstdio>
#include <set>
#include <utility>

namespace kam {
namespace {

using Cell = CustomerCell;

constexpr std::array<std::string_view, 12> keys{
    "name",        "code",  "parent",   "revenue",      "growth",         "grossMargin",
    "costToServe", "since", "accounts", "groupRevenue", "withoutRevenue", "figure"};

bool isAmount(Cell cell) { return cell == Cell::revenue || cell == Cell::costToServe; }

std::optional<Money> amount(double value, const std::string& currency) {
    char digits[400];
    std::snprintf(digits, sizeof digits, "%.*f", minorDigits(currency), value);
    return parseMoney(digits, currency);
}

/// The currency of an amount stays; of one that is new it is the company's.
void setAmount(std::optional<Money>& into, std::optional<double> value,
               const std::string& currency) {
    if (value)
        into = amount(*value, into ? into->currency : currency);
    else
        into.reset();
}

} // namespace

std::string_view keyOf(Cell cell) { return keys[static_cast<std::size_t>(cell)]; }

bool isNumber(Cell cell) {
    return cell != Cell::name && cell != Cell::code && cell != Cell::parent && cell != Cell::since;
}

bool isEditable(Cell cell) {
    return cell != Cell::accounts && cell != Cell::groupRevenue && cell != Cell::withoutRevenue;
}

float widthOf(Cell cell) {
    constexpr float widths[] = {210, 100, 140, 130, 92, 124, 152, 116, 84, 172, 144, 120};
    return widths[static_cast<std::size_t>(cell)];
}

int decimalsOf(Cell cell) {
    if (cell == Cell::growth || cell == Cell::grossMargin) return 1;
    return 0;
}

std::string faultOf(const Account& account, Cell cell, std::string_view text,
                    std::optional<double> number, const View& view, const Texts& texts) {
    const auto outside = [&](double least, double most, const char* key) {
        return number && (*number < least || *number > most) ? texts(key) : std::string();
    };
    switch (cell) {
    case Cell::growth:
        return outside(-100, 1000, "customers.betweenGrowth");
    case Cell::grossMargin:
        return outside(-1000, 100, "customers.betweenMargin");
    case Cell::since:
        if (text.empty() || readDate(text, texts.language(), view.today)) return {};
        return texts("customers.noDate");
    case Cell::parent: {
        if (text.empty()) return {};
        const Account* group = view.customers->find(text);
        if (!group) return texts("customers.noGroup");
        return isBelow(*group, account.id, view.workspace) ? texts("customers.ownGroup")
                                                           : std::string();
    }
    case Cell::name:
        if (text.empty()) return texts("accounts.needsName");
        [[fallthrough]];
    case Cell::code:
        return codePoints(text) > Limits{}.characters ? texts("customers.tooLong") : std::string();
    default:
        if (!isAmount(cell) || !number) return {};
        return amount(*number, view.workspace.company.currency) ? std::string()
                                                                : texts("customers.tooLarge");
    }
}

void CustomerEdit::take(const ui::GridEdit& edit, Cell cell, const std::string& figure,
                        const Texts& texts) {
    const Account* before = view.workspace.accounts.find(edit.key);
    if (!before) return;
    Account& account = changed.try_emplace(edit.key, *before).first->second;
    ValueInputs value = account.value.value_or(ValueInputs{});
    const std::string& currency = view.workspace.company.currency;
    switch (cell) {
    case Cell::name:
        account.name = edit.text;
        break;
    case Cell::code:
        account.code = edit.text;
        break;
    case Cell::parent: {
        const Account* group = view.customers->find(edit.text);
        account.parent = group ? std::optional(group->id) : std::nullopt;
        break;
    }
    case Cell::since:
        account.since = readDate(edit.text, texts.language(), view.today);
        break;
    case Cell::revenue:
        setAmount(value.baseRevenue, edit.number, currency);
        break;
    case Cell::costToServe:
        setAmount(value.costToServe, edit.number, currency);
        break;
    case Cell::growth:
        value.growth = edit.number;
        break;
    case Cell::grossMargin:
        value.grossMargin = edit.number;
        break;
    case Cell::figure:
        if (edit.number)
            account.figures.insert_or_assign(figure, *edit.number);
        else
            account.figures.erase(figure);
        break;
    default:
        break;
    }
    if (value == account.value.value_or(ValueInputs{})) return;
    if (value == ValueInputs{})
        account.value.reset();
    else
        account.value = std::move(value);
}

/// A block may give two accounts each other as their groups: then they keep those they had.
void CustomerEdit::takeBackCircles() {
    for (auto& [id, account] : changed) {
        std::set<Id> seen{id};
        const Account* at = &account;
        while (at && at->parent && seen.insert(*at->parent).second) {
            const auto found = changed.find(*at->parent);
            at =
                found == changed.end() ? view.workspace.accounts.find(*at->parent) : &found->second;
        }
        if (at && at->parent) account.parent = view.workspace.accounts.find(id)->parent;
    }
}

Change CustomerEdit::change() {
    takeBackCircles();
    Change change{{}, "change.customerData"};
    for (auto& [id, account] : changed)
        if (account != *view.workspace.accounts.find(id))
            change.edits.emplace_back(put(std::move(account)));
    return change;
}

} // namespace kam
