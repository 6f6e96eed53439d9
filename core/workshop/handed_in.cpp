#include "core/workshop/handed_in.hpp"

#include "core/base/code32.hpp"

#include <algorithm>

namespace kam {

namespace {

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Where the next prefix stands, whatever its capitals.
std::size_t findPrefix(std::string_view text, std::string_view prefix, std::size_t from) {
    const auto same = [](char given, char ours) { return given == ours || given == (ours | 32); };
    for (; from + prefix.size() <= text.size(); ++from) {
        const std::string_view here = text.substr(from, prefix.size());
        // A group of a code may end like it.
        const bool begins = from == 0 || !isLetterOrDigit(text[from - 1]);
        if (begins && std::equal(here.begin(), here.end(), prefix.begin(), same)) return from;
    }
    return std::string_view::npos;
}

/// All that may be the code, which people type with spaces; or, where that is none, what stands in
/// one piece.
std::string codeAt(std::string_view text, std::size_t prefixSize) {
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    const std::string_view piece = text.substr(0, text.find_first_of(" \t\r\n\"'<>)],;"));
    if (CodeReader::open(text.substr(prefixSize))) return std::string(text);
    const bool alone = piece.size() >= prefixSize && CodeReader::open(piece.substr(prefixSize));
    return std::string(alone ? piece : text);
}

std::vector<std::string> codesIn(std::string_view text, std::string_view prefix) {
    std::vector<std::string> codes;
    std::size_t at = findPrefix(text, prefix, 0);
    while (at != std::string_view::npos) {
        const std::size_t next = findPrefix(text, prefix, at + prefix.size());
        const std::size_t end = std::min(next, text.size());
        codes.push_back(codeAt(text.substr(at, end - at), prefix.size()));
        at = next;
    }
    return codes;
}

} // namespace

std::vector<std::string> responseCodesIn(std::string_view text) { return codesIn(text, "KAM1-"); }

std::string invitationCodeIn(std::string_view text) {
    const std::vector<std::string> codes = codesIn(text, "KAI1-");
    return codes.empty() ? std::string() : codes.front();
}

bool isFileText(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

bool carriesCode(std::string_view text) {
    return !responseCodesIn(text).empty() || !invitationCodeIn(text).empty();
}

Response withNotesOf(Response fromCode, const Response& before) {
    for (const auto& [item, answer] : before.answers) {
        if (answer.note.empty() && !answer.evidenceOn) continue;
        Answer& kept = fromCode.answers[item];
        if (!kept.note.empty()) continue;
        kept.note = answer.note;
        kept.evidenceOn = answer.evidenceOn;
    }
    return fromCode;
}

int countNotes(const Response& response) {
    return static_cast<int>(
        std::count_if(response.answers.begin(), response.answers.end(),
                      [](const auto& each) { return !each.second.note.empty(); }));
}

} // namespace kam
