#pragma once

#include "app/screens/view.hpp"
#include "app/ui/grid.hpp"

#include <map>
#include <string>
#include <string_view>

/// What stands in the cells of the list of customers, and how it is changed there.
namespace kam {

enum class CustomerCell {
    name,
    code,
    parent,
    revenue,
    growth,
    grossMargin,
    costToServe,
    since,
    accounts,       ///< how many belong to it
    groupRevenue,   ///< of it and all of those
    withoutRevenue, ///< of how many that is not known
    figure,         ///< of the company's own
};

/// "name", "revenue", …
std::string_view keyOf(CustomerCell cell);
bool isNumber(CustomerCell cell);
bool isEditable(CustomerCell cell);
float widthOf(CustomerCell cell);  ///< dp
int decimalsOf(CustomerCell cell); ///< but of a figure

/// Why a cell of an account cannot become what was typed, as a sentence; empty: it can.
std::string faultOf(const Account& account, CustomerCell cell, std::string_view text,
                    std::optional<double> number, const View& view, const Texts& texts);

/// Cells that were changed in one act, as one change.
class CustomerEdit {
public:
    explicit CustomerEdit(const View& seen) : view(seen) {}

    /// `figure`: the name of the company's own one.
    void take(const ui::GridEdit& edit, CustomerCell cell, const std::string& figure,
              const Texts& texts);
    /// Without edits where nothing is another than before.
    Change change();

private:
    void takeBackCircles();

    const View& view;
    std::map<Id, Account> changed;
};

} // namespace kam
