#include "core/base/locale.hpp"
#include "core/base/sorting.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

#include <tuple>
#include <utility>

namespace kam {

namespace {

void writeRow(HtmlTable& table, const Item& item, const ItemResult& result, const Texts& texts) {
    const Language language = texts.language();
    table.row();
    table.cell(numberedTopic(item, language));
    table.figure(levelBar(result.value, result.target, texts, 84));
    table.strong(formatNumber(result.value, 1, language), "n");
    table.cell(texts(sourceOf(result)), "q");
    table.number(result.n);
    table.number(formatNumber(result.median, 1, language));
    table.number(formatNumber(result.sd, 2, language));
    table.number(formatNumber(result.agreement, 2, language));
}

/// What somebody wrote about an item, and what stands below it.
struct Note {
    int level = -1; ///< for their order; -1: none
    std::string words, below;
};

Note noteOf(const Answer& answer, std::string who, const Texts& texts) {
    Note note{.level = answer.level.value_or(-1), .words = answer.note, .below = std::move(who)};
    const auto add = [&](const std::string& words) {
        note.below += (note.below.empty() ? "" : " · ") + words;
    };
    if (answer.level)
        add(texts("report.level", {{"n", std::to_string(*answer.level)}}));
    else if (answer.notApplicable)
        add(texts("items.notApplicable"));
    if (answer.confidence == Confidence::guess) add(texts("report.guess"));
    if (answer.evidenceOn)
        add(texts("report.evidenceOn",
                  {{"date", formatDate(*answer.evidenceOn, texts.language())}}));
    return note;
}

std::string whoOf(const Response& response, const Texts& texts) {
    std::string role = roleName(response.role, texts);
    if (response.name.empty()) return role;
    return role.empty() ? response.name : response.name + ", " + role;
}

/// The notes about an item: what the room agreed on first, then what each wrote. Without names they
/// come in the order of what they say, which tells nobody's place.
std::vector<Note> notesOn(const ItemId& item, const ReportContent& content) {
    const Texts& texts = content.texts();
    const bool anonymous = content.given.round.anonymous;
    std::vector<Note> notes;
    for (const Response* response : content.responses) {
        const auto found = response->answers.find(item);
        if (found == response->answers.end()) continue;
        if (found->second.note.empty() && !found->second.evidenceOn) continue;
        notes.push_back(
            noteOf(found->second, anonymous ? std::string() : whoOf(*response, texts), texts));
    }
    if (anonymous)
        sortStably(notes, [](const Note& a, const Note& b) {
            return std::tie(a.level, a.words, a.below) < std::tie(b.level, b.words, b.below);
        });
    const auto agreed = content.given.round.consensus.find(item);
    if (agreed != content.given.round.consensus.end() && !agreed->second.note.empty())
        notes.insert(notes.begin(), noteOf(agreed->second, texts("items.consensus"), texts));
    return notes;
}

} // namespace

void writeItems(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    html.open("section");
    html.element("h2", texts("items.title"));
    HtmlTable table(html, texts, "items.title", "items");
    table.heads({{"table.question"},
                 {"table.todayAndTarget", "f"},
                 {"table.level", "n"},
                 {"table.source", "q"},
                 {"n", "n"},
                 {"report.median", "n"},
                 {"table.sd", "n"},
                 {"table.agreement", "n"}});
    table.body();
    for (const Step& step : content.questionnaire.steps) {
        bool named = false;
        for (const Item& item : step.items) {
            const ItemResult* result = content.assessment.item(item.id);
            if (result == nullptr) continue;
            if (!std::exchange(named, true)) table.group(content.nameOf(step), 8);
            writeRow(table, item, *result, texts);
        }
    }
    table.end();
    html.close("section");
}

void writeNotes(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    bool first = true;
    for (const ItemResult& result : content.assessment.items) {
        const Item* item = content.item(result.id);
        const std::vector<Note> notes = notesOn(result.id, content);
        if (item == nullptr || notes.empty()) continue;
        if (std::exchange(first, false)) {
            html.open("section");
            html.element("h2", texts("report.notes"));
            if (content.given.round.anonymous)
                html.element("p", texts("report.notesAnonymous"), "note");
        }
        html.element("h3", numberedTopic(*item, texts.language()));
        html.open("ul", "notes");
        for (const Note& note : notes) {
            html.open("li");
            html.element("p", note.words);
            html.element("small", note.below);
            html.close("li");
        }
        html.close("ul");
    }
    if (!first) html.close("section");
}

} // namespace kam
