#include "app/shell/importing.hpp"

#include "core/document/response_code.hpp"
#include "core/document/workspace_json.hpp"
#include "core/workshop/anonymity.hpp"
#include "core/workshop/handed_in.hpp"

#include <utility>

namespace kam {
namespace {

/// Whether a file that cannot be read is empty, or begins as one of ours does.
ImportFile::Wreck wreckOf(std::string_view bytes) {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return ImportFile::Wreck::empty;
    constexpr std::size_t head = 400; // bytes in which a file of ours says what it is
    const bool ours = bytes.substr(0, head).find("\"kam/") != std::string_view::npos;
    return ours ? ImportFile::Wreck::damaged : ImportFile::Wreck::none;
}

Result<IncomingDocument> readCode(std::string_view code, const Questionnaires& questionnaires) {
    Result<Response> response = decodeResponseCode(code, questionnaires);
    if (!response) return response.faults();
    return IncomingDocument{*std::move(response), {}};
}

/// Reads a file; what is wrong with it stays with its name.
void read(const ChosenFile& file, const Questionnaires& questionnaires, ImportPreview& preview) {
    preview.files.push_back({.name = file.name});
    ImportFile& named = preview.files.back();
    if (file.tooLarge) {
        named.faults = {{"", FaultKind::tooLarge, std::to_string(Limits{}.bytes)}};
        return;
    }
    named.isCode = isResponseCode(file.bytes);
    Result<IncomingDocument> document =
        named.isCode ? readCode(file.bytes, questionnaires) : decodeIncoming(file.bytes);
    if (!document) {
        named.faults = document.faults();
        const FaultKind kind = named.faults.front().kind;
        if (kind == FaultKind::notJson || kind == FaultKind::notUtf8)
            named.wreck = wreckOf(file.bytes);
        return;
    }
    named.ignored = std::move(document->ignored);
    preview.contents.push_back(std::move(document->content));
    preview.fileOf.push_back(preview.files.size() - 1);
}

/// Leaves aside the answers whose round nobody has.
void leaveAsideWithoutRound(ImportPreview& preview, const Workspace& mine) {
    for (std::size_t i = preview.contents.size(); i-- > 0;) {
        const auto fault = roundFault(preview.contents[i], mine, preview.contents);
        if (!fault) continue;
        preview.files[preview.fileOf[i]].faults = {*fault};
        preview.contents.erase(preview.contents.begin() + static_cast<std::ptrdiff_t>(i));
        preview.fileOf.erase(preview.fileOf.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// Counts the records that come, change and go where the file replaces everything.
void reckonReplacement(ImportPreview& preview, const Workspace& mine) {
    preview.replacement = difference(mine, *preview.contents.front().as<Workspace>());
    Workspace copy = mine;
    const Change opposite = apply(copy, preview.replacement);
    // The opposite of adding a record is erasing it; of altering or removing one, putting it back.
    for (const Edit& edit : preview.replacement.edits)
        if (std::holds_alternative<Erase>(edit)) ++preview.removed;
    int restored = 0;
    for (const Edit& edit : opposite.edits) {
        if (std::holds_alternative<Erase>(edit))
            ++preview.added;
        else
            ++restored;
    }
    preview.altered = restored - preview.removed;
}

void reckonMerge(ImportPreview& preview, const Workspace& mine) {
    preview.comparison = compare(mine, preview.contents);
    const std::vector<ComparedRecord>& rows = preview.comparison.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].standing == Standing::conflict) preview.conflicts.push_back(i);
        // Questions come with their questionnaire.
        if (rows[i].standing == Standing::added &&
            rows[i].place.table != TableId::questionnaireItems)
            preview.additions.push_back(i);
    }
    preview.merged = merge(mine, preview.contents, preview.decisions);
}

/// Answers as they are kept here: without a person where their round is anonymous, and with the
/// notes that came before where they come as a code.
void receiveAnswers(ImportPreview& preview, const Workspace& mine) {
    makeAnonymous(preview.contents, mine);
    for (std::size_t i = 0; i < preview.contents.size(); ++i) {
        auto* response = preview.contents[i].as<Response>();
        if (!response || !preview.files[preview.fileOf[i]].isCode) continue;
        if (const Response* before =
                mine.responses.find(responseKey(response->round, response->id)))
            *response = withNotesOf(*response, *before);
    }
}

/// Says what the files would do, once they are read.
void reckon(ImportPreview& preview, const Workspace& mine) {
    leaveAsideWithoutRound(preview, mine);
    receiveAnswers(preview, mine);
    if (preview.contents.empty()) return;
    const bool isEmpty = mine == Workspace{};
    for (std::size_t i = 0; i < preview.contents.size(); ++i) {
        const auto* whole = preview.contents[i].as<Workspace>();
        if (!whole || isEmpty || whole->company.id == mine.company.id) continue;
        preview.otherCompany = preview.files[preview.fileOf[i]].otherCompany = true;
    }
    preview.canReplace = preview.files.size() == 1 && preview.contents.front().is<Workspace>();
    preview.canMerge = !preview.canReplace || !(isEmpty || preview.sample);
    preview.otherCompany = preview.otherCompany && preview.canMerge;
    preview.look.replaces = preview.canReplace && (!preview.canMerge || preview.otherCompany);
    if (preview.canReplace) reckonReplacement(preview, mine);
    if (preview.canMerge) reckonMerge(preview, mine);
}

} // namespace

void Importing::open(const std::vector<ChosenFile>& files, const Questionnaires& questionnaires,
                     const Workspace& mine, std::function<void()> imported) {
    if (files.empty()) return;
    preview.emplace();
    whenImported = std::move(imported);
    for (const ChosenFile& file : files)
        read(file, questionnaires, *preview);
    reckon(*preview, mine);
}

void Importing::openSample(std::string_view json, const Questionnaires& questionnaires,
                           const Workspace& mine) {
    preview.emplace();
    whenImported = nullptr;
    preview->sample = true;
    read({.name = {}, .bytes = std::string(json)}, questionnaires, *preview);
    reckon(*preview, mine);
}

void Importing::look(const ImportLook& look) {
    if (preview) preview->look = look;
}

void Importing::decide(const DecideImport& what, const Workspace& mine) {
    if (!preview) return;
    const auto decide = [&](const RecordPlace& place, const MergeDecision& decision) {
        if (decision.choice == MergeChoice::mine)
            preview->decisions.erase(place);
        else
            preview->decisions[place] = decision;
    };
    if (what.place) decide(*what.place, what.decision);
    for (const std::size_t index : what.place ? std::vector<std::size_t>{} : preview->conflicts) {
        const ComparedRecord& row = preview->comparison.rows[index];
        decide(row.place, {what.decision.choice, row.theirs.front().files.front()});
    }
    preview->merged = merge(mine, preview->contents, preview->decisions);
}

std::string Importing::confirm(Session& session, const Texts& texts) {
    const std::optional<ImportPreview> taken = std::exchange(preview, std::nullopt);
    if (!taken || taken->contents.empty()) return {};
    if (!taken->look.replaces) {
        // Against what is here now, whatever was done since it was shown.
        Change change = merge(session.workspace(), taken->contents, taken->decisions).change;
        const int count = static_cast<int>(change.edits.size());
        const bool handedIn = taken->isHandedIn();
        if (!session.apply(withoutLoneRoles(std::move(change), session.workspace()))) return {};
        if (whenImported) whenImported();
        return texts.plural(handedIn ? "import.answersDone" : "import.doneCount", count);
    }
    const Workspace& whole = *taken->contents.front().as<Workspace>();
    if (!session.replace(whole, taken->sample ? "change.sample" : "change.import")) return {};
    if (whenImported) whenImported();
    return texts(taken->sample ? "sample.done" : "import.done");
}

std::string importAtOnce(std::string_view json, Session& session, const Texts& texts) {
    const Result<WorkspaceDocument> read = decodeWorkspace(json);
    if (read) {
        session.replace(read->workspace);
        return {};
    }
    std::string lines;
    for (const Fault& fault : read.faults()) {
        if (!lines.empty()) lines += "\n";
        lines += (fault.path.empty() ? std::string() : fault.path + ": ") + describe(fault, texts);
    }
    return lines;
}

} // namespace kam
