#pragma once

#include "core/exchange/mapping.hpp"
#include "core/json/rules.hpp"

/// How the values of enumerations are written.
namespace kam::names {

inline constexpr json::Names<CustomerField, 10> customerFields{
    {{"ignored", CustomerField::ignored},
     {"name", CustomerField::name},
     {"code", CustomerField::code},
     {"parent", CustomerField::parent},
     {"since", CustomerField::since},
     {"revenue", CustomerField::revenue},
     {"growth", CustomerField::growth},
     {"grossMargin", CustomerField::grossMargin},
     {"costToServe", CustomerField::costToServe},
     {"figure", CustomerField::figure}}};

} // namespace kam::names
