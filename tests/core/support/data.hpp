#pragma once

#include "core/base/result.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace kam {

/// How googletest shows a fault that was not expected.
void PrintTo(const Fault& fault, std::ostream* out);

namespace test {

/// The bytes of a file below tests/data; a failed test where there is none.
std::string dataFile(std::string_view name);

/// `text` with the first `what` replaced; a failed test where it is not in it.
std::string replaced(std::string text, std::string_view what, std::string_view with);

} // namespace test
} // namespace kam
