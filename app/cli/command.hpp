#pragma once

#include <string>
#include <vector>

namespace kam::cli {

/// How a command ended, for scripts.
enum Exit { done = 0, faulty = 1, unusable = 2, undecided = 3 };

using Arguments = std::vector<std::string>;

/// `kam check FILE…`: nothing where every file is valid, else a line a fault.
int check(const Arguments& arguments);

/// `kam readiness FILE [--round ID]`: the assessment of a round as JSON.
int readiness(const Arguments& arguments);

/// `kam rank FILE`: which accounts are key, as JSON.
int rank(const Arguments& arguments);

/// `kam merge BASE FILE… -o OUT`: what the files bring, taken into the workspace BASE; what was
/// done and what is in conflict as JSON.
int merge(const Arguments& arguments);

/// `kam report FILE … -o OUT`: the printable report of a round as HTML.
int report(const Arguments& arguments);

/// `kam export FILE --csv DIR`: what a spreadsheet can read, a file a table.
int exportTables(const Arguments& arguments);

/// `kam convert IN.csv --to workspace -o OUT`: the customers of a table as a workspace, or taken
/// into one.
int convert(const Arguments& arguments);

/// Says on standard error what is wrong with the call: `unusable`.
int misused(const std::string& why);

} // namespace kam::cli
