#include "app/shell/session.hpp"

#include "core/base/text.hpp"
#include "core/document/workspace_json.hpp"

#include <algorithm>
#include <cstdlib>

namespace kam {
namespace {

/// A pause in typing after which the text goes to disk.
constexpr int typingPause = 400;

/// The round begun last on this device.
constexpr std::string_view currentRoundKey = "round";

/// Whether both put the same records and nothing else: then the later one stands for both.
bool putsTheSame(const Change& a, const Change& b) {
    return std::equal(a.edits.begin(), a.edits.end(), b.edits.begin(), b.edits.end(),
                      [](const Edit& one, const Edit& other) {
                          const Put* first = std::get_if<Put>(&one);
                          const Put* second = std::get_if<Put>(&other);
                          return first && second && first->table == second->table &&
                                 keyOf(first->record) == keyOf(second->record);
                      });
}

/// What is known about the exports of a workspace.
std::string exportedOnKey(const Workspace& workspace) {
    return "exportedOn:" + workspace.company.id;
}
std::string changesSinceKey(const Workspace& workspace) {
    return "changesSinceExport:" + workspace.company.id;
}

std::string respondentKey(std::string_view round) { return "respondent:" + std::string(round); }

/// "aceros-del-valle" of "Aceros del Valle S.A.": what any file system takes.
std::string fileWord(std::string_view name) {
    std::string word;
    for (const char c : folded(name)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else if (!word.empty() && word.back() != '-')
            word += '-';
    }
    while (!word.empty() && word.back() == '-')
        word.pop_back();
    return word.substr(0, 40);
}

} // namespace

Session::Session(Platform& world, const Questionnaire& asked)
    : platform(world), questionnaire(asked), store(world, KAM_VERSION) {
    open();
}

void Session::open() {
    typed.reset();
    Opened found = store.open();
    history = History(std::move(found.workspace));
    setAside = std::move(found.unreadable);
    tailRecovered = found.tailRecovered;
    results.clear();
}

bool Session::readOnly() const { return store.state().readOnly(); }

SaveState Session::save() const {
    SaveState state = store.state();
    if (typed && state.kind == SaveState::Kind::saved) state.kind = SaveState::Kind::saving;
    return state;
}

bool Session::saved() const {
    const SaveState::Kind kind = store.state().kind;
    return !typed && (kind == SaveState::Kind::saved || kind == SaveState::Kind::readOnly);
}

bool Session::apply(Change change, bool typing) {
    if (readOnly()) return false;
    change = identified(std::move(change));
    const bool goesOn = typing && typed && putsTheSame(*typed, change);
    if (!goesOn) settleTyping(true);
    if (!(goesOn ? history.extend(change) : history.apply(change))) return false;
    if (!typing) {
        hand(change);
        return true;
    }
    typed = std::move(change);
    typedAt = platform.now();
    platform.wakeAfter(typingPause);
    return true;
}

void Session::settleTyping(bool now) {
    if (!typed) return;
    const std::int64_t rested = platform.now().milliseconds - typedAt.milliseconds;
    if (!now && rested >= 0 && rested < typingPause) {
        platform.wakeAfter(typingPause - static_cast<int>(rested));
        return;
    }
    const Change change = std::move(*typed);
    typed.reset();
    hand(change);
}

bool Session::undo() {
    if (readOnly()) return false;
    settleTyping(true);
    const std::optional<Change> change = history.undo();
    if (change) hand(*change);
    return change.has_value();
}

bool Session::redo() {
    if (readOnly()) return false;
    settleTyping(true);
    const std::optional<Change> change = history.redo();
    if (change) hand(*change);
    return change.has_value();
}

void Session::tick() {
    settleTyping(false);
    store.tick(workspace());
}

void Session::retry() { store.retry(workspace()); }

void Session::flush() {
    settleTyping(true);
    store.flush(workspace());
}

void Session::hand(const Change& change) {
    countChange();
    store.append(change, workspace());
}

void Session::start(std::string_view company, const Texts& texts) {
    settleTyping(true);
    Round round;
    round.id = makeId("r", platform.randomBits());
    round.date = platform.today();
    round.title =
        workspace().rounds.empty()
            ? texts("round.first")
            : texts("round.numbered", {{"n", std::to_string(workspace().rounds.size() + 1)}});
    Response response;
    response.round = round.id;
    response.id = makeId("p", platform.randomBits());
    Change change{{put(round), put(response)}, "change.start"};
    Company named = workspace().company;
    if (named.id.empty()) named.language = texts.language();
    named.name = cleaned(company);
    if (named != workspace().company) change.edits.emplace_back(put(std::move(named)));
    if (!apply(std::move(change))) return;
    platform.setSetting(currentRoundKey, round.id);
    platform.setSetting(respondentKey(round.id), response.id);
}

void Session::addPerson(const Texts& texts) {
    const Round* round = currentRound();
    if (!round) return;
    Response response{.round = round->id, .id = makeId("p", platform.randomBits())};
    // A name that stays, whoever comes later.
    const std::size_t others = responsesOf(workspace(), round->id).size();
    if (others > 0) response.name = texts("person.numbered", {{"n", std::to_string(others + 1)}});
    if (apply({{put(response)}, "change.addPerson"})) answerAs(response.id);
}

void Session::answerAs(std::string_view response) {
    if (const Round* round = currentRound())
        platform.setSetting(respondentKey(round->id), response);
}

bool Session::replace(const Workspace& by) {
    Change change = difference(workspace(), by);
    change.label = "change.import";
    if (!apply(std::move(change))) return false;
    platform.setSetting(currentRoundKey, {}); // the latest of what came
    return true;
}

const Round* Session::currentRound() const {
    const Round* begun = workspace().rounds.find(platform.setting(currentRoundKey));
    return begun ? begun : latestRound(workspace());
}

const Round* Session::roundOf(const Route& route) const {
    if (route.screen == Screen::results && !route.detail.empty())
        if (const Round* named = workspace().rounds.find(route.detail)) return named;
    return currentRound();
}

const Response* Session::ownOf(const Round& round) const {
    const std::vector<const Response*> responses = responsesOf(workspace(), round.id);
    const std::string chosen = platform.setting(respondentKey(round.id));
    for (const Response* response : responses)
        if (response->id == chosen) return response;
    return responses.size() == 1 ? responses.front() : nullptr;
}

const Assessment& Session::assessment(const Round& round) {
    if (resultsOf != history.version()) results.clear();
    resultsOf = history.version();
    const auto found = results.find(round.id);
    if (found != results.end()) return found->second;
    return results
        .emplace(round.id, assess(round, responsesOf(workspace(), round.id), questionnaire))
        .first->second;
}

std::vector<std::pair<const Round*, const Assessment*>> Session::roundsWithResults() {
    std::vector<std::pair<const Round*, const Assessment*>> all;
    for (const auto& [id, round] : workspace().rounds)
        all.emplace_back(&round, &assessment(round));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first->date > b.first->date; });
    return all;
}

Company Session::identified(Company company) const {
    if (company.id.empty()) company.id = makeId("w", platform.randomBits());
    if (!company.createdOn) company.createdOn = platform.today();
    return company;
}

Change Session::identified(Change change) const {
    bool putsCompany = false;
    for (Edit& edit : change.edits) {
        Put* put = std::get_if<Put>(&edit);
        Company* company = put ? std::get_if<Company>(&put->record) : nullptr;
        if (!company) continue;
        putsCompany = true;
        // The empty company is what starting over leaves.
        if (*company != Company{}) *company = identified(*company);
    }
    if (!putsCompany && workspace().company.id.empty())
        change.edits.emplace_back(put(identified(workspace().company)));
    return change;
}

std::string Session::exportJson() const {
    Workspace whole = workspace();
    whole.company = identified(whole.company);
    return encodeWorkspace(whole, platform.now(), KAM_VERSION);
}

std::string Session::exportName() const {
    const std::string company = fileWord(workspace().company.name);
    return "cuentas-clave-" + (company.empty() ? std::string() : company + "-") +
           toString(platform.today()) + ".json";
}

void Session::exported() {
    platform.setSetting(exportedOnKey(workspace()), toString(platform.today()));
    platform.setSetting(changesSinceKey(workspace()), "0");
}

ExportState Session::exportState() const {
    return {parseDate(platform.setting(exportedOnKey(workspace()))),
            std::atoi(platform.setting(changesSinceKey(workspace())).c_str())};
}

void Session::countChange() {
    platform.setSetting(changesSinceKey(workspace()),
                        std::to_string(exportState().changesSince + 1));
}

} // namespace kam
