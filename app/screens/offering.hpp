#pragma once

#include "core/base/id.hpp"
#include "core/workspace/service.hpp"

#include <optional>
#include <vector>

/// What people wish for while they say what customers get and who looks after them.
namespace kam {

/// Adds a service, which gets its id, and shows it to be filled in.
struct AddService {};
/// Takes a service out; what accounts get of it goes with it.
struct RemoveService {
    Id service;
};
/// Says who looks after accounts today; null: that it is not said.
struct ServeAccounts {
    std::vector<Id> accounts;
    std::optional<ServiceModelKind> kind;
};

} // namespace kam
