#pragma once

#include "core/base/result.hpp"

#include <string>
#include <vector>

namespace kam::cli {

/// The bytes of a file, "-" for standard input; of one that is too large only so many that this
/// shows. `unreadable` with the system's reason where it cannot be read.
Result<std::string> readFile(const std::string& name);

/// One line a fault on standard error, `path: message`; where a fault has no path, that of the
/// file. `prefix` stands before each where several files are looked at.
void printFaults(const std::vector<Fault>& faults, const std::string& file,
                 const std::string& prefix = {});

/// 2 where the file could not be looked into, else 1.
int exitFor(const std::vector<Fault>& faults);

} // namespace kam::cli
