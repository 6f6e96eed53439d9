#include "app/cli/command.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace kam::cli {

namespace {

constexpr const char* help =
    R"(kam - key account management from the command line

  kam check FILE...               say what is wrong with workspaces, invitations, responses and
                                  questionnaires: nothing, or one line a fault
  kam readiness FILE [--round ID] the assessment of a round as JSON; without --round of the latest
                                  (of equal dates the one with the greater id)
  kam rank FILE                   which accounts are key: weights, scores, classes, ranks and how
                                  stable the list is, as JSON
  kam merge BASE FILE... -o OUT   take workspaces, responses and questionnaires into the workspace
                                  BASE and write OUT, whole or not at all; what was taken in as JSON
  kam report FILE -o OUT          the printable report as HTML, of a round or with --about accounts
                                  of the key accounts; with --round ID, --lang es or en (else the
                                  workspace's language), --paper a4 or letter (else the printer's),
                                  --today YYYY-MM-DD (else the machine's date)
  kam export FILE --csv DIR       answers.csv, items.csv and actions.csv for spreadsheets
  kam convert IN --to workspace -o OUT
                                  the customers of a table (CSV, tabs) as a workspace, with --name,
                                  --currency and --lang es or en; or, with --base FILE, taken into
                                  that workspace; what was taken in as JSON
  kam --help                      this text
  kam --version                   the version

FILE may be - for standard input. Results go to standard output, in UTF-8 and with full precision.
Faults go to standard error as "path: message", where the path is that of the field, such as
rounds[0].responses[2].answers["change.case"].level; the file's own name stands for faults of the
file as a whole, and before the path where check or merge look at several files.

Merging goes record by record. A FILE that is a workspace of the same company is taken to have grown
from BASE, so what it changed is the newer state; changes of different answers or fields of one
record go together. In conflict are what several FILEs changed differently, and what differs in a
response or in another company's workspace. Of these BASE's record stays and none is decided: they
are listed with both sides. Nothing of BASE is removed. A questionnaire that differs from BASE's comes
as its next edition, with the rounds that asked it.

A customer table may be of any encoding and separator; which column is what, and how its numbers
are written, is found out from its header and its values. An account is that with the code of the
row, else that with its name. Rows that cannot be taken are faults such as
row 7, column "Ventas": expected a number, where the header is counted; all others are taken.

Exit: 0 done; 1 the file has faults; 2 the file cannot be read or is not ours (other or newer
format, not JSON, too large), there is no such round, or the call is not understood; 3 merged, but
for conflicts or what refers to them; converted, but for rows with faults.
)";

struct Command {
    std::string_view name;
    int (*run)(const Arguments&);
};

constexpr std::array<Command, 7> commands{{{"check", check},
                                           {"readiness", readiness},
                                           {"rank", rank},
                                           {"merge", merge},
                                           {"report", report},
                                           {"export", exportTables},
                                           {"convert", convert}}};

/// Of the format's command line, but not of this version.
constexpr std::array<std::string_view, 2> announced{"value", "people"};

int run(const std::string& name, const Arguments& arguments) {
    for (const Command& command : commands) {
        if (command.name == name) return command.run(arguments);
    }
    if (name == "--help" || name == "help") {
        std::fputs(help, stdout);
        return done;
    }
    if (name == "--version") {
        std::puts(KAM_VERSION);
        return done;
    }
    if (std::find(announced.begin(), announced.end(), name) != announced.end()) {
        return misused(name + " is not in this version (" KAM_VERSION ")");
    }
    return misused("there is no command " + name);
}

} // namespace

int misused(const std::string& why) {
    std::fprintf(stderr, "kam: %s; see kam --help\n", why.c_str());
    return unusable;
}

} // namespace kam::cli

int main(int argc, char** argv) {
    kam::cli::Arguments arguments(argv + 1, argv + argc);
    if (arguments.empty()) return kam::cli::misused("what should it do?");
    const std::string name = arguments.front();
    arguments.erase(arguments.begin());
    return kam::cli::run(name, arguments);
}
