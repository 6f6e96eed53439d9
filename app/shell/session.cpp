#include "app/shell/session.hpp"

#include "core/base/sorting.hpp"
#include "core/base/text.hpp"
#include "core/document/workspace_json.hpp"
#include "core/readiness/disclosure.hpp"

#include <algorithm>

namespace kam {
namespace {

/// A pause in typing after which the text goes to disk.
constexpr int typingPause = 400;

/// The first of "Persona 7", "Persona 8" … that is not taken.
std::string firstFree(std::string_view key, std::size_t from, const Texts& texts,
                      const std::function<bool(const std::string&)>& taken) {
    for (std::size_t number = from;; ++number) {
        std::string name = texts(key, {{"n", std::to_string(number)}});
        if (!taken(name)) return name;
    }
}

} // namespace

Session::Session(Platform& world, const Questionnaire& asked)
    : platform(world), settings(world), chosen(settings), copies(settings), cache(asked),
      store(world, KAM_VERSION) {
    open();
}

void Session::open() {
    typed.reset();
    Opened found = store.open();
    begin(History(std::move(found.workspace), std::move(found.revisions)));
    if (!settings.get("forgets").empty()) forgetHistory(); // the page was closed meanwhile
    setAside = std::move(found.unreadable);
    tailRecovered = found.tailRecovered;
}

void Session::begin(History next) {
    versionsBefore = version() + 1;
    history = std::move(next);
    cache.forget();
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
    const bool goesOn = typing && typed && putTheSame(*typed, change);
    if (!goesOn) settleTyping(true);
    const Instant now = platform.now();
    if (!(goesOn ? history.extend(change, now, author()) : history.apply(change, now, author())))
        return false;
    if (!typing) {
        hand(history.revisions().back());
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
    typed.reset();
    // Typed and taken back again, it is nothing to undo.
    const Revision& step = history.revisions().back();
    if (step.change.edits == step.opposite.edits)
        history.dropLast();
    else
        hand(step);
}

const Revision* Session::undo() {
    if (readOnly()) return nullptr;
    settleTyping(true);
    if (!history.canUndo()) lookFurtherBack();
    const Revision* step = history.undo(platform.now(), author());
    if (step) hand(*step);
    return step;
}

const Revision* Session::redo() {
    if (readOnly()) return nullptr;
    settleTyping(true);
    const Revision* step = history.redo(platform.now(), author());
    if (step) hand(*step);
    return step;
}

/// Until something can be undone or nothing more is known.
void Session::lookFurtherBack() {
    while (!history.canUndo() && store.hasEarlier())
        history.prepend(store.takeEarlier());
}

void Session::showEarlier(std::size_t atLeast) {
    while (revisions().size() < atLeast && store.hasEarlier())
        history.prepend(store.takeEarlier());
}

bool Session::goBackTo(std::size_t step) {
    if (step >= history.revisions().size()) return false;
    settleTyping(true);
    Change change = history.backTo(step);
    change.label = "change.goBack@" + std::to_string(history.revisions()[step].at.milliseconds);
    return apply(std::move(change));
}

std::string Session::author() const {
    const Round* round = currentRound();
    const Response* own = round && !round->anonymous ? ownOf(*round) : nullptr;
    return own ? own->name : std::string();
}

void Session::keepVersion(std::string_view name) {
    settleTyping(true);
    store.keepVersion({.name = cleaned(name), .by = author(), .at = platform.now()}, workspace());
}

bool Session::goBackToVersion(std::uint32_t number) {
    const std::optional<Workspace> version = store.version(number);
    return version && replace(*version, "change.goBack");
}

void Session::forgetHistory() {
    if (readOnly()) return;
    settleTyping(true);
    if (const Round* round = currentRound(); round && round->anonymous) {
        chosen.forget(*round);
        for (const KeptVersion& kept : std::vector(versions()))
            if (const auto version = store.version(kept.number))
                if (const Round* then = version->rounds.find(round->id); then && then->gathering)
                    dropVersion(kept.number);
    }
    begin(History(workspace()));
    owesForgetting(true);
    store.forgetPast(workspace());
}

void Session::owesForgetting(bool does) {
    forgets = does;
    settings.set("forgets", does ? "1" : "");
}

void Session::tick() {
    settleTyping(false);
    if (forgets && saved()) owesForgetting(false);
    store.tick(typed ? nullptr : &workspace());
}

void Session::retry() {
    settleTyping(true);
    store.retry(workspace());
}

void Session::dropVersion(std::uint32_t number) {
    settleTyping(true);
    store.dropVersion(number, workspace());
}

void Session::flush() {
    settleTyping(true);
    store.flush(workspace());
}

void Session::hand(const Revision& step) {
    copies.count(workspace());
    store.append(step, workspace());
}

bool Session::start(std::string_view company, const NewRound& wanted, const Texts& texts) {
    settleTyping(true);
    Round round;
    const Round* before = currentRound();
    // What is not to be seen there is not to be seen in a copy of it.
    const bool goesOn = before && wanted.goesOn && !hidesAnswers(*before);
    if (goesOn) round = *before;
    round.consensus.clear();
    round.gathering = false;
    round.invited.clear();
    round.id = makeId("r", platform.randomBits());
    round.date = platform.today();
    round.number = nextNumber(workspace());
    round.title = wanted.title.empty() ? nextTitle(texts) : cleaned(wanted.title);
    round.mode = wanted.mode;
    round.questionnaire.clear();
    if (workspace().questionnaires.find(wanted.questionnaire))
        round.questionnaire = wanted.questionnaire;
    round.unit = cleaned(wanted.unit);
    round.anonymous = wanted.anonymous;
    Change change{{put(round)}, "change.start"};
    std::vector<Response> responses = firstResponses(round, goesOn);
    if (goesOn && round.questionnaire != before->questionnaire) {
        const Questionnaires& asked = results().questionnaires();
        for (Response& response : responses)
            std::erase_if(response.answers, [&](const auto& each) {
                const Item* then = asked.of(*before).item(each.first);
                const Item* now = asked.of(round).item(each.first);
                return !then || !now || !asksTheSame(*then, *now);
            });
    }
    const Id own = responses.front().id;
    for (Response& response : responses)
        change.edits.emplace_back(put(std::move(response)));
    Company named = workspace().company;
    if (named.id.empty()) named.language = texts.language();
    named.name = cleaned(company);
    if (named != workspace().company) change.edits.emplace_back(put(std::move(named)));
    if (!apply(std::move(change))) return false;
    answerRound(round.id);
    answerAs(own);
    return true;
}

std::vector<Response> Session::firstResponses(const Round& round, bool goesOn) const {
    const Round* before = currentRound();
    const Response* own = before ? ownOf(*before) : nullptr;
    std::vector<Response> responses;
    const auto add = [&](const Response* from) {
        Response response{.round = round.id, .id = makeId("p", platform.randomBits())};
        if (from && !round.anonymous && !before->anonymous) response.name = from->name;
        if (from) response.role = from->role;
        if (from && goesOn) response.answers = from->answers;
        responses.push_back(std::move(response));
    };
    if (own || !goesOn) add(own);
    if (!goesOn) return responses;
    for (const Response* each : responsesOf(workspace(), before->id))
        if (each != own) add(each);
    if (responses.empty()) add(nullptr);
    return responses;
}

std::string Session::nextTitle(const Texts& texts) const {
    const Table<Round>& rounds = workspace().rounds;
    if (rounds.empty()) return texts("round.first");
    return firstFree("round.numbered", rounds.size() + 1, texts, [&](const std::string& title) {
        return std::any_of(rounds.begin(), rounds.end(),
                           [&](const auto& row) { return row.second.title == title; });
    });
}

bool Session::addPerson(const Texts& texts) {
    const Round* round = currentRound();
    if (!round) return false;
    Response response{.round = round->id, .id = makeId("p", platform.randomBits())};
    // A name that stays, whoever comes later.
    const std::vector<const Response*> others = responsesOf(workspace(), round->id);
    if (!others.empty() && !round->anonymous)
        response.name =
            firstFree("person.numbered", others.size() + 1, texts, [&](const std::string& name) {
                return std::any_of(others.begin(), others.end(),
                                   [&](const Response* each) { return each->name == name; });
            });
    if (!apply({{put(response)}, "change.addPerson"})) return false;
    answerAs(response.id);
    return true;
}

void Session::answerAs(std::string_view response) {
    if (const Round* round = currentRound()) chosen.choose(*round, response);
}

std::vector<Id> Session::addActions(const std::vector<ActionItem>& wanted) {
    Change change{{}, "change.addAction"};
    std::vector<Id> ids;
    for (ActionItem action : wanted) {
        action.id = makeId("t", platform.randomBits());
        ids.push_back(action.id);
        change.edits.emplace_back(put(std::move(action)));
    }
    if (!apply(std::move(change))) ids.clear();
    return ids;
}

bool Session::replace(const Workspace& by, std::string_view label) {
    Change change = difference(workspace(), by);
    change.label = label;
    if (!apply(std::move(change))) return false;
    chosen.chooseLatest(); // of what came
    return true;
}

const Round* Session::roundOf(const Route& route) const {
    if (route.screen == Screen::results && !route.detail.empty())
        if (const Round* named = workspace().rounds.find(route.detail)) return named;
    return currentRound();
}

ResultsCache& Session::results() {
    cache.lookAt(workspace(), version());
    return cache;
}

std::vector<std::pair<const Round*, const Assessment*>> Session::roundsWithResults() {
    std::vector<std::pair<const Round*, const Assessment*>> all;
    for (const auto& [id, round] : workspace().rounds)
        all.emplace_back(&round, &results().assessment(round));
    sortStably(all, [](const auto& a, const auto& b) { return isBefore(*b.first, *a.first); });
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
        Company* company = put ? put->record.as<Company>() : nullptr;
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

} // namespace kam
