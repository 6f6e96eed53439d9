#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kam::cli {

/// A case of the command line as one text file: what it shows, the call, its input, what comes of
/// it.
///
///     A level above 4 is named with its place.
///
///     $ kam check bad.json
///     --- exit 1
///     --- file bad.json
///     {"format": …}
///     --- stderr
///     rounds[0].…: outside of what is allowed: 0 … 4
///
/// `--- repeat 1000 deep.json` makes a file of the section so many times over; `--- stdout has`
/// names lines that must come in this order, with others between them. Without `--- stdout` or
/// `--- stderr` nothing may come there. `{data}` and `{assets}` in the call are folders.
struct Golden {
    std::string call;
    int exit = 0;
    std::map<std::string, std::string> files;
    std::string out, err;
    std::vector<std::string> outHas; ///< instead of `out`, where it is not empty
};

Golden parseGolden(std::string_view text);

/// What a call left behind.
struct Outcome {
    int exit = 0;
    std::string out, err;
};

/// Runs the call of a case with its files in an empty folder.
Outcome run(const Golden& golden, const std::string& program);

} // namespace kam::cli
