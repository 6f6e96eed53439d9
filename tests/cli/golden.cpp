#include "tests/cli/golden.hpp"

#include "tests/support/file.hpp"

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace kam::cli {

namespace {

std::string_view takeLine(std::string_view& text) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty())
        lines.emplace_back(takeLine(text));
    return lines;
}

std::string repeated(std::string_view text, int times) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    std::string result;
    result.reserve(text.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

/// Takes the first word of a head such as "repeat 1000 deep.json".
std::string takeWord(std::string_view& head) {
    const auto end = head.find(' ');
    const std::string word(head.substr(0, end));
    head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
    return word;
}

void addSection(Golden& golden, std::string_view head, std::string_view body) {
    const std::string kind = takeWord(head);
    if (kind == "exit") golden.exit = std::atoi(std::string(head).c_str());
    if (kind == "file") golden.files[std::string(head)] = body;
    if (kind == "stderr") golden.err = body;
    if (kind == "stdout" && head.empty()) golden.out = body;
    if (kind == "stdout" && head == "has") golden.outHas = linesOf(body);
    if (kind == "repeat") {
        const int times = std::atoi(takeWord(head).c_str());
        golden.files[std::string(head)] = repeated(body, times);
    }
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
        text.replace(at, what.size(), with);
    }
}

} // namespace

Golden parseGolden(std::string_view text) {
    constexpr std::string_view mark = "--- ", prompt = "$ ";
    Golden golden;
    std::string_view head;
    const char* start = text.data();
    while (true) {
        const char* lineStart = text.data();
        const bool atEnd = text.empty();
        const auto line = takeLine(text);
        if (head.empty() && line.starts_with(prompt)) golden.call = line.substr(prompt.size());
        if (!atEnd && !line.starts_with(mark)) continue;
        const std::string_view body(start, static_cast<std::size_t>(lineStart - start));
        if (!head.empty()) addSection(golden, head, body);
        if (atEnd) return golden;
        head = line.substr(mark.size());
        start = text.data();
    }
}

Outcome run(const Golden& golden, const std::string& program) {
    namespace fs = std::filesystem;
    std::string folder = (fs::temp_directory_path() / "kam-golden-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) return {.exit = -1, .out = {}, .err = "no folder"};
    for (const auto& [name, bytes] : golden.files)
        test::writeFile(fs::path(folder) / name, bytes);

    std::string call = golden.call;
    replaceAll(call, "{data}", KAM_SOURCE_DIR "/tests/data");
    replaceAll(call, "{assets}", KAM_SOURCE_DIR "/assets");
    const std::string shell = "cd '" + folder + "' && kam() { '" + program + "' \"$@\"; }; " +
                              "{ " + call + "; } >.out 2>.err </dev/null";
    const int status = std::system(shell.c_str());
    Outcome outcome{WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                    test::readFile(folder + "/.out").value_or(""),
                    test::readFile(folder + "/.err").value_or("")};
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return outcome;
}

} // namespace kam::cli
