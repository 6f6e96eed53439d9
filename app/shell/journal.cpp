#include "app/shell/journal.hpp"

#include "core/document/kept_version_json.hpp"
#include "core/document/sealed.hpp"
#include "core/document/workspace_json.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <utility>

namespace kam {
namespace {

constexpr std::uint64_t version = 1;
constexpr std::string_view changesFormat = "kam/changes";
constexpr std::string_view snapshotFormat = "kam/snapshot";
constexpr std::string_view historyFormat = "kam/history";
constexpr std::string_view versionFormat = "kam/version";

/// What this program wrote itself it reads back whatever its size; the checksum answers for it.
constexpr Limits ownFiles{.bytes = std::size_t{1} << 30,
                          .depth = 200,
                          .records = 100'000'000,
                          .characters = std::size_t{1} << 30,
                          .values = 1'000'000'000};

/// Stands for the id that a workspace does not have in which nothing was entered.
constexpr std::string_view noId = "w-none";

Fault fault(FaultKind kind, std::string_view argument = {}) {
    return {.path = {}, .kind = kind, .argument = std::string(argument)};
}

/// Reads the head of a body whose checksum was right: byte for byte as written below, so there is
/// nothing to parse but numbers and names without escapes.
class HeadReader {
public:
    explicit HeadReader(std::string_view body) : rest(body) {}

    HeadReader& expect(std::string_view literal) {
        if (rest.starts_with(literal))
            rest.remove_prefix(literal.size());
        else
            fits = false;
        return *this;
    }
    bool meets(std::string_view literal) {
        if (!rest.starts_with(literal)) return false;
        rest.remove_prefix(literal.size());
        return true;
    }
    template <typename Number>
    HeadReader& number(Number& value) {
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (error != std::errc{}) fits = false;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        return *this;
    }
    HeadReader& name(std::string& value) {
        expect("\"");
        const std::size_t end = std::min(rest.find('"'), rest.size());
        value = rest.substr(0, end);
        rest.remove_prefix(end);
        return expect("\"");
    }
    bool ok() const { return fits; }
    std::string_view left() const { return rest; }

private:
    std::string_view rest;
    bool fits = true;
};

std::string opening(std::string_view format) {
    return R"({"format":")" + std::string(format) + R"(","version":)" + std::to_string(version);
}

/// The body behind format and version.
Result<std::string_view> opened(std::string_view bytes, std::string_view format) {
    const Result<std::string_view> body = unseal(bytes);
    if (!body) return body.faults();
    std::uint64_t written = 0;
    HeadReader head(*body);
    head.expect(R"({"format":")").expect(format).expect(R"(","version":)").number(written);
    if (!head.ok()) return fault(FaultKind::otherFormat, format);
    if (written != version) return fault(FaultKind::newerVersion, std::to_string(written));
    return head.left();
}

std::string positionJson(const Position& position) {
    return R"({"line":")" + position.line + R"(","sequence":)" + std::to_string(position.sequence) +
           "}";
}

void readPosition(HeadReader& head, Position& position) {
    head.expect(R"({"line":)").name(position.line);
    head.expect(R"(,"sequence":)").number(position.sequence).expect("}");
}

std::string documentOf(const Workspace& workspace, Instant savedAt, std::string_view program) {
    if (!workspace.company.id.empty()) return encodeWorkspace(workspace, savedAt, program);
    Workspace named = workspace;
    named.company.id = noId;
    return encodeWorkspace(named, savedAt, program);
}

/// Lines of JSON as a list that is taken apart without being parsed.
std::string listOf(std::span<const std::string> lines) {
    assert(!lines.empty());
    std::string list = "[";
    for (const std::string& line : lines)
        list.append("\n").append(line).append(",");
    list.back() = '\n';
    return list.append("]");
}

void replaceCompanyId(Change& change, std::string_view from, std::string_view to) {
    for (Edit& edit : change.edits) {
        Put* put = std::get_if<Put>(&edit);
        Company* company = put ? put->record.as<Company>() : nullptr;
        if (company && company->id == from) company->id = to;
    }
}

/// The steps of a list that ends its object.
Result<std::vector<Revision>> readList(std::string_view rest, std::string_view format) {
    if (!rest.starts_with("[\n") || !rest.ends_with("\n]}"))
        return fault(FaultKind::otherFormat, format);
    rest.remove_prefix(2);
    std::vector<Revision> steps;
    for (rest.remove_suffix(2); !rest.empty();) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        if (!rest.empty() && line.ends_with(',')) line.remove_suffix(1);
        Result<Revision> step = decodeLine(line);
        if (!step) return step.faults();
        steps.push_back(std::move(*step));
    }
    return steps;
}

/// What stands before the workspace in a version: one line, as JSON keeps line ends apart.
constexpr std::string_view workspaceMark = ",\n\"workspace\":";

struct VersionParts {
    VersionHead head;
    std::string_view workspace; ///< and what ends the object
};

Result<VersionParts> versionParts(std::string_view bytes) {
    const Result<std::string_view> body = opened(bytes, versionFormat);
    if (!body) return body.faults();
    constexpr std::string_view beginning = R"(,"head":)";
    const std::size_t mark = body->find(workspaceMark);
    if (!body->starts_with(beginning) || mark == std::string_view::npos)
        return fault(FaultKind::otherFormat, versionFormat);
    Result<VersionHead> head =
        decodeVersionHead(body->substr(beginning.size(), mark - beginning.size()));
    if (!head) return head.faults();
    return VersionParts{std::move(*head), body->substr(mark + workspaceMark.size())};
}

/// A workspace that ends its object.
Result<Workspace> readWorkspace(std::string_view json, std::string_view format) {
    if (!json.ends_with('}')) return fault(FaultKind::otherFormat, format);
    json.remove_suffix(1);
    Result<WorkspaceDocument> document = decodeWorkspace(json, ownFiles);
    if (!document) return document.faults();
    return std::move(document->workspace);
}

} // namespace

std::string encodeLine(const Revision& step, Opposite opposite) {
    Revision named = step;
    replaceCompanyId(named.change, "", noId);
    replaceCompanyId(named.opposite, "", noId);
    return encodeRevision(named, opposite);
}

Result<Revision> decodeLine(std::string_view line) {
    Result<Revision> step = decodeRevision(line);
    if (!step) return step;
    replaceCompanyId(step->change, noId, "");
    replaceCompanyId(step->opposite, noId, "");
    return step;
}

std::string encodeBatch(const Batch& head, std::span<const std::string> lines) {
    std::string body = opening(changesFormat) + R"(,"onto":)" + positionJson(head.onto) +
                       R"(,"line":")" + head.line + R"(","from":)" + std::to_string(head.from) +
                       R"(,"entries":)";
    return seal(body.append(listOf(lines)).append("}"));
}

Result<Batch> decodeBatch(std::string_view bytes) {
    const Result<std::string_view> body = opened(bytes, changesFormat);
    if (!body) return body.faults();
    Batch batch;
    HeadReader head(*body);
    head.expect(R"(,"onto":)");
    readPosition(head, batch.onto);
    head.expect(R"(,"line":)").name(batch.line);
    head.expect(R"(,"from":)").number(batch.from).expect(",\"entries\":");
    if (!head.ok()) return fault(FaultKind::otherFormat, changesFormat);
    Result<std::vector<Revision>> steps = readList(head.left(), changesFormat);
    if (!steps) return steps.faults();
    batch.entries = std::move(*steps);
    return batch;
}

std::string encodePast(std::uint32_t before, std::span<const std::string> lines) {
    std::string body =
        opening(historyFormat) + R"(,"before":)" + std::to_string(before) + R"(,"steps":)";
    return seal(body.append(listOf(lines)).append("}"));
}

Result<Past> decodePast(std::string_view bytes) {
    const Result<std::string_view> body = opened(bytes, historyFormat);
    if (!body) return body.faults();
    Past past;
    HeadReader head(*body);
    head.expect(R"(,"before":)").number(past.before).expect(R"(,"steps":)");
    if (!head.ok()) return fault(FaultKind::otherFormat, historyFormat);
    Result<std::vector<Revision>> steps = readList(head.left(), historyFormat);
    if (!steps) return steps.faults();
    past.steps = std::move(*steps);
    return past;
}

std::string encodeSnapshot(const SnapshotHead& head, const Workspace& workspace,
                           std::string_view programVersion) {
    std::string body = opening(snapshotFormat) + R"(,"at":)" + positionJson(head.at) +
                       R"(,"milliseconds":)" + std::to_string(head.savedAt.milliseconds) +
                       R"(,"aside":[)";
    for (const std::string& name : head.aside) {
        if (body.back() != '[') body += ',';
        body.append("\"").append(name).append("\"");
    }
    body += R"(],"history":)" + std::to_string(head.history.value_or(0));
    body += R"(,"id":")" + workspace.company.id + R"(","workspace":)";
    body += documentOf(workspace, head.savedAt, programVersion);
    return seal(body.append("}"));
}

Result<Snapshot> decodeSnapshot(std::string_view bytes) {
    const Result<std::string_view> body = opened(bytes, snapshotFormat);
    if (!body) return body.faults();
    Snapshot snapshot;
    SnapshotHead& to = snapshot.head;
    HeadReader head(*body);
    head.expect(R"(,"at":)");
    readPosition(head, to.at);
    head.expect(R"(,"milliseconds":)").number(to.savedAt.milliseconds).expect(R"(,"aside":[)");
    while (head.ok() && !head.meets("]")) {
        if (!to.aside.empty()) head.expect(",");
        head.name(to.aside.emplace_back());
    }
    to.history.reset();
    if (head.meets(R"(,"history":)")) head.number(to.history.emplace());
    std::string id;
    head.expect(R"(,"id":)").name(id).expect(R"(,"workspace":)");
    if (!head.ok()) return fault(FaultKind::otherFormat, snapshotFormat);
    Result<Workspace> workspace = readWorkspace(head.left(), snapshotFormat);
    if (!workspace) return workspace.faults();
    snapshot.workspace = std::move(*workspace);
    snapshot.workspace.company.id = std::move(id);
    return snapshot;
}

std::string encodeVersion(const KeptVersion& kept, const Workspace& workspace,
                          std::string_view programVersion) {
    std::string body =
        opening(versionFormat) + R"(,"head":)" + encodeVersionHead({kept, workspace.company.id});
    body.append(workspaceMark).append(documentOf(workspace, kept.at, programVersion));
    return seal(body.append("}"));
}

Result<KeptVersion> decodeKeptVersion(std::string_view bytes) {
    const Result<VersionParts> parts = versionParts(bytes);
    if (!parts) return parts.faults();
    return parts->head.version;
}

Result<Workspace> decodeVersion(std::string_view bytes) {
    Result<VersionParts> parts = versionParts(bytes);
    if (!parts) return parts.faults();
    Result<Workspace> workspace = readWorkspace(parts->workspace, versionFormat);
    if (workspace) workspace->company.id = std::move(parts->head.workspace);
    return workspace;
}

} // namespace kam
