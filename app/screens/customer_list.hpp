#pragma once

#include "core/selection/account_tree.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kam {

/// All customers of a workspace as they are listed, made once for each of its versions. Points into
/// the workspace.
class CustomerList {
public:
    /// Which workspace it is about from now on; nothing is made anew where it is the same.
    void lookAt(const Workspace& of, std::uint64_t ofVersion);

    /// By name, or each group followed by those that belong to it.
    const AccountNode& at(std::size_t row, bool grouped) const {
        return nodes[(grouped ? byGroup : byName)[row]];
    }
    std::size_t count() const { return nodes.size(); }
    /// Accounts to which others belong.
    std::size_t groups() const { return groupCount; }
    bool anySince() const { return since; }
    /// Whether of somebody in a group the revenue is not known.
    bool anyWithoutRevenue() const { return unknown; }
    /// Names of figures that accounts have of their own, sorted.
    const std::vector<std::string>& figures() const { return names; }
    /// Whether a figure is a whole number of everybody, by its place in `figures`.
    bool isWhole(std::size_t figure) const { return whole[figure]; }

    /// What each is called, so that it is told from all others, by name.
    const std::vector<std::string>& called() const { return calls; }
    /// Who is called so, by code, name or as in `called`; null: nobody, or several.
    const Account* find(std::string_view words) const;

private:
    void order();
    void call();

    const Workspace* workspace = nullptr;
    std::uint64_t version = 0;
    std::vector<AccountNode> nodes;
    std::vector<std::size_t> byName, byGroup; ///< indices of nodes
    std::vector<std::string> names, calls;
    std::vector<bool> whole;                                      ///< of each name
    std::unordered_map<std::string, const Account*> codes, words; ///< null: several
    std::size_t groupCount = 0;
    bool since = false, unknown = false;
};

/// Whether an account belongs to another, be it by way of others, or is the same.
bool isBelow(const Account& account, const Id& group, const Workspace& workspace);

} // namespace kam
