#include "tests/core/support/random.hpp"

#include <array>

namespace kam::test {

namespace {

constexpr std::array<std::string_view, 6> items{"change.case",        "change.horizon",
                                                "sponsorship.visits", "champion.appointed",
                                                "accounts.criteria",  "metrics.rewards"};
constexpr std::array<std::string_view, 3> steps{"change", "sponsorship", "metrics"};

template <typename T, std::size_t N>
const T& oneOf(Random& random, const std::array<T, N>& choices) {
    return choices[static_cast<std::size_t>(random.below(static_cast<int>(N)))];
}

Answers randomAnswers(Random& random) {
    Answers answers;
    for (const auto item : items) {
        if (random.chance(60)) answers.emplace(item, randomAnswer(random));
    }
    return answers;
}

Company randomCompany(Random& random) {
    Company company;
    company.id = random.id("w");
    company.name = random.text();
    company.language = random.chance(50) ? Language::es : Language::en;
    company.currency = random.chance(50) ? "COP" : "CLP";
    if (random.chance(50)) company.createdOn = random.date();
    if (random.chance(50)) company.sector = random.text();
    if (random.chance(50)) company.customers = random.below(2000);
    if (random.chance(50)) company.salespeople = random.below(100);
    return company;
}

Criterion randomCriterion(Random& random) {
    Criterion criterion;
    criterion.id = random.id("c");
    criterion.axis = random.chance(50) ? Axis::attractiveness : Axis::strength;
    criterion.name = random.text();
    criterion.weight = random.number(0, 100);
    if (random.chance(20)) {
        criterion.scale = R"({"bands":[{"from":0,"rating":2.5}],"kind":"bands"})";
    } else if (random.chance(30)) {
        criterion.bands = BandScale{random.chance(50) ? "revenue" : "Número de sedes", {}};
        double from = random.number(-10, 10);
        do {
            criterion.bands->bands.push_back({from, random.number(0, 10)});
            from += random.number(1, 1000);
        } while (random.chance(60));
    } else {
        for (const int anchor : {0, 5, 10}) {
            if (random.chance(50)) criterion.anchors[anchor] = random.text();
        }
    }
    return criterion;
}

Selection randomSelection(Random& random) {
    Selection selection;
    if (random.chance(50)) selection.frozenOn = random.date();
    if (random.chance(50)) selection.limit = random.below(40);
    if (random.chance(30)) selection.sponsors = random.below(40);
    if (random.chance(30)) selection.accountsEach = random.below(10);
    for (int i = random.below(3); i > 0; --i)
        selection.reopened.push_back({random.date(), random.text()});
    if (random.chance(30)) selection.enterFrom = random.number(0, 10);
    if (random.chance(30)) selection.leaveBelow = random.number(0, 10);
    if (random.chance(30)) selection.entryRule = random.text();
    if (random.chance(30)) selection.exitRule = random.text();
    selection.attractivenessCut = random.number(0, 10);
    selection.axisWeight = random.number(0, 1);
    selection.draws = 1 + random.below(1'000'000);
    selection.seed = static_cast<std::uint64_t>(random.below(1 << 30)) * 8'388'607;
    return selection;
}

/// As many levels as its id says, so that what accounts get of it stays there.
Service randomService(Random& random) {
    Service service;
    service.id = random.id("sv");
    service.name = random.text();
    service.notice = random.text();
    const int count = 1 + (service.id.back() - '0') % 4;
    for (int i = 0; i < count; ++i) {
        service.levels.push_back({random.text(), std::nullopt});
        if (random.chance(70)) service.levels.back().cost = random.money();
    }
    service.standard = random.below(count);
    for (std::optional<int>& meant : service.meant)
        if (random.chance(40)) meant = random.below(count);
    return service;
}

ServiceModelKind randomKind(Random& random) { return oneOf(random, allServiceModels); }

ServiceModels randomServiceModels(Random& random) {
    ServiceModels models;
    for (ServiceModel& model : models.models) {
        if (random.chance(70)) model.cost = random.money();
        if (random.chance(70)) model.hours = random.number(0, 200);
    }
    for (ServiceModelKind& meant : models.meant)
        meant = randomKind(random);
    return models;
}

/// Of services that are there, levels that they have.
void offerAtRandom(Random& random, const Workspace& workspace, Account& account) {
    for (const auto& [id, service] : workspace.services) {
        if (!random.chance(40)) continue;
        const int count = static_cast<int>(service.levels.size());
        OfferLine& line = account.offer[id];
        if (random.chance(60)) line.agreed = random.below(count);
        if (random.chance(60)) line.today = random.below(count);
        if (random.chance(30)) line.note = random.text();
    }
    if (random.chance(50)) account.servedBy = randomKind(random);
    if (random.chance(30)) account.toBeServedBy = randomKind(random);
}

/// Judgements may name only criteria that are there.
PairwiseJudgements randomJudgements(Random& random, const Workspace& workspace) {
    PairwiseJudgements judgements;
    judgements.axis = random.chance(50) ? Axis::attractiveness : Axis::strength;
    judgements.judge = random.chance(50) ? "Ana" : "Óscar / ventas";
    for (const auto& [first, criterion] : workspace.criteria) {
        for (const auto& [second, other] : workspace.criteria) {
            if (first < second && random.chance(50)) {
                judgements.judgements.push_back({first, second, random.number(0.125, 9)});
            }
        }
    }
    return judgements;
}

ValueInputs randomValue(Random& random) {
    ValueInputs value;
    if (random.chance(70)) value.baseRevenue = random.money();
    if (random.chance(70)) value.costToServe = random.money();
    if (random.chance(30)) value.acquisitionCost = random.money();
    if (random.chance(70)) value.growth = random.number(-20, 20);
    if (random.chance(70)) value.grossMargin = random.number(0, 60);
    if (random.chance(70)) value.retention = random.number(0, 100);
    if (random.chance(70)) value.discountRate = random.number(0, 30);
    if (random.chance(80)) value.horizonYears = 1 + random.below(100);
    constexpr std::array<Timing, 3> timings{Timing::start, Timing::renewed, Timing::end};
    value.timing = oneOf(random, timings);
    for (int year = 2027; random.chance(40); ++year) {
        value.forecast.push_back({year, random.money(), random.number(0, 60), random.money()});
    }
    return value;
}

/// The parent, if any, has a smaller id: no cycles.
std::optional<Id> randomParent(Random& random, const Workspace& workspace, const Id& child) {
    for (const auto& [id, account] : workspace.accounts) {
        if (id < child && random.chance(30)) return id;
    }
    return std::nullopt;
}

Wording randomWording(Random& random) {
    Wording words;
    if (random.chance(50)) words.es = random.text();
    if (random.chance(30)) words.en = random.text();
    return words;
}

/// The one before it, if any, has a smaller id: no circles.
OwnQuestionnaire randomQuestionnaire(Random& random, const Workspace& workspace) {
    OwnQuestionnaire own{.id = random.id("q"), .name = random.text()};
    for (const auto& [id, each] : workspace.questionnaires)
        if (id < own.id && random.chance(30)) own.of = id;
    own.edition = 1 + random.below(5);
    for (const auto step : steps) {
        if (!random.chance(30)) continue;
        OwnStep changed{.id = StepId(step), .name = randomWording(random)};
        changed.hidden = random.chance(30);
        if (random.chance(30)) changed.weight = random.number(0.5, 3);
        own.steps.push_back(std::move(changed));
    }
    return own;
}

OwnItem randomOwnItem(Random& random, const Workspace& workspace) {
    OwnItem item{.questionnaire = workspace.questionnaires.begin()->first,
                 .id = ItemId(oneOf(random, items))};
    if (random.chance(30)) {
        item.step = oneOf(random, steps);
        item.id = item.step + "." + random.id("i");
    }
    item.hidden = random.chance(30);
    if (random.chance(30)) item.quick = random.chance(50);
    if (random.chance(30)) item.weight = random.number(0.5, 3);
    item.topic = randomWording(random);
    item.question = randomWording(random);
    if (random.chance(40)) item.levels.resize(5);
    for (Level& level : item.levels)
        level = {randomWording(random), randomWording(random), randomWording(random)};
    if (random.chance(30)) item.evidence = {{.es = "Acta"}};
    return item;
}

bool isReferredTo(const Workspace& workspace, const Id& id) {
    for (const auto& [key, account] : workspace.accounts) {
        if (account.parent == id || account.ratings.contains(id)) return true;
    }
    for (const auto& [key, decision] : workspace.decisions)
        if (decision.account == id) return true;
    for (const auto& [key, judge] : workspace.pairwise) {
        for (const Judgement& judgement : judge.judgements) {
            if (judgement.first == id || judgement.second == id) return true;
        }
    }
    return false;
}

std::optional<Edit> randomErase(Random& random, const Workspace& workspace) {
    switch (random.below(6)) {
    case 0:
        return Erase{TableId::responses, responseKey(random.id("r"), random.id("p"))};
    case 1:
        return Erase{TableId::contacts, random.id("k")};
    case 5:
        return Erase{TableId::decisions, random.id("d")};
    case 3:
        return Erase{TableId::actions, random.id("t")};
    case 2: {
        const Id id = random.id("r");
        if (!responsesOf(workspace, id).empty()) return std::nullopt;
        return Erase{TableId::rounds, id};
    }
    default: {
        const Id id = random.id("a");
        if (isReferredTo(workspace, id)) return std::nullopt;
        return Erase{TableId::accounts, id};
    }
    }
}

ActionItem randomAction(Random& random) {
    ActionItem action{.id = random.id("t"), .title = random.text(), .owner = random.text()};
    if (random.chance(60)) action.item = oneOf(random, items);
    if (random.chance(60)) action.round = random.id("r");
    if (random.chance(60)) action.due = random.date();
    action.state = static_cast<ActionState>(random.below(4));
    return action;
}

Decision randomDecision(Random& random, const Workspace& workspace) {
    Decision decision{.id = random.id("d"), .account = workspace.accounts.begin()->first};
    for (const auto& [id, account] : workspace.accounts)
        if (random.chance(30)) decision.account = id;
    decision.kind = static_cast<DecisionKind>(random.below(4));
    decision.reason = random.text();
    if (random.chance(50)) decision.people = {"Ana", "Óscar"};
    if (random.chance(70)) decision.on = random.date();
    if (random.chance(30)) decision.reviewOn = random.date();
    return decision;
}

CarriedRecord randomCarried(Random& random, std::string_view prefix) {
    const Id id = random.id(prefix);
    const std::string number = std::to_string(random.below(100));
    return {id, R"({"id":")" + id + R"(","note":"año","weights":[)" + number + ".5,null,true]}"};
}

std::optional<Edit> randomPut(Random& random, const Workspace& workspace) {
    switch (random.below(17)) {
    case 0:
        return put(randomCompany(random));
    case 15:
        return put(randomService(random));
    case 16:
        return put(randomServiceModels(random));
    case 1:
    case 2:
        return put(randomRound(random, workspace));
    case 12:
        return put(randomQuestionnaire(random, workspace));
    case 13:
        if (workspace.questionnaires.empty()) return std::nullopt;
        return put(randomOwnItem(random, workspace));
    case 14:
        if (workspace.accounts.empty()) return std::nullopt;
        return put(randomDecision(random, workspace));
    case 3:
    case 4:
    case 5:
        if (workspace.rounds.empty()) return std::nullopt;
        return put(randomResponse(random, workspace));
    case 6:
        return put(randomCriterion(random));
    case 7:
        return put(randomJudgements(random, workspace));
    case 8:
        return put(randomSelection(random));
    case 9:
        return put(TableId::contacts, randomCarried(random, "k"));
    case 10:
        return put(randomAction(random));
    default:
        return put(randomAccount(random, workspace));
    }
}

} // namespace

double Random::number(double least, double most) {
    const double share = chance(80) ? below(9) / 8.0 : static_cast<double>(engine()) / 4294967295.0;
    return least + (most - least) * share;
}

std::string Random::text() {
    constexpr std::array<std::string_view, 8> texts{"",
                                                    "Aceros del Valle S.A.",
                                                    "Señalización año",
                                                    "dos\nlíneas\ty tabulador",
                                                    "\"comillas\" \\ y /",
                                                    "€ 𝄞 漢字",
                                                    "{\"level\": 4}",
                                                    "Ana"};
    return std::string(oneOf(*this, texts));
}

Date Random::date() { return {2020 + below(10), 1 + below(12), 1 + below(28)}; }

Instant Random::instant() {
    return {std::int64_t{1'700'000'000'000} +
            std::int64_t{below(1 << 30)} * (chance(50) ? 1000 : 7)};
}

Money Random::money() {
    const std::int64_t units = std::int64_t{below(1 << 30)} * (1 + below(1000));
    return {chance(10) ? -units : units, chance(80) ? "COP" : "KWD"};
}

Answer randomAnswer(Random& random) {
    Answer answer;
    if (random.chance(10)) {
        answer.notApplicable = true;
    } else if (random.chance(90)) {
        answer.level = random.below(5);
    }
    if (random.chance(30)) answer.note = random.text();
    if (random.chance(30))
        answer.confidence = random.chance(50) ? Confidence::sure : Confidence::guess;
    if (random.chance(20)) answer.evidenceOn = random.date();
    return answer;
}

Round randomRound(Random& random, const Workspace& workspace) {
    Round round;
    round.id = random.id("r");
    round.title = random.text();
    round.date = random.date();
    round.unit = random.text();
    round.mode = random.chance(50) ? Mode::quick : Mode::full;
    for (const auto& [id, own] : workspace.questionnaires)
        if (random.chance(30)) round.questionnaire = id;
    round.anonymous = random.chance(30);
    round.gathering = random.chance(20);
    if (random.chance(20)) round.expected = random.below(30);
    if (random.chance(40)) round.number = random.below(5);
    if (!round.anonymous && random.chance(20))
        for (int i = random.below(4); i >= 0; --i)
            round.invited.push_back("Ana " + std::to_string(i));
    for (const auto item : items) {
        if (random.chance(20)) round.itemWeights.emplace(item, random.number(0.5, 3));
        if (random.chance(20)) round.targets.emplace(item, random.number(0, 4));
    }
    for (const auto step : steps) {
        if (random.chance(20)) round.stepWeights.emplace(step, random.number(0.5, 3));
    }
    if (random.chance(40)) round.consensus = randomAnswers(random);
    return round;
}

Response randomResponse(Random& random, const Workspace& workspace) {
    Response response;
    for (const auto& [id, round] : workspace.rounds) {
        if (response.round.empty() || random.chance(30)) response.round = id;
    }
    response.id = random.id("p");
    response.name = random.text();
    response.role = random.chance(50) ? "executive" : random.text();
    if (random.chance(70)) response.submittedAt = random.instant();
    response.answers = randomAnswers(random);
    return response;
}

Account randomAccount(Random& random, const Workspace& workspace) {
    Account account;
    account.id = random.id("a");
    account.name = random.text();
    account.parent = randomParent(random, workspace, account.id);
    account.status = random.chance(50) ? "candidate" : "";
    for (const auto& [id, criterion] : workspace.criteria) {
        if (random.chance(60)) account.ratings.emplace(id, random.number(0, 10));
        for (const char* scorer : {"Ana", "Óscar / ventas"}) {
            if (!random.chance(20)) continue;
            Score& score = account.scores[{id, scorer}];
            if (random.chance(80)) score.rating = random.number(0, 10);
            score.note = random.text();
        }
    }
    if (random.chance(30)) account.code = std::to_string(random.below(100));
    for (const char* figure : {"Empleados", "m² \"bodega\""})
        if (random.chance(30)) account.figures.emplace(figure, random.number(-1e6, 1e12));
    offerAtRandom(random, workspace, account);
    if (random.chance(60)) account.value = randomValue(random);
    if (random.chance(30)) account.plan = R"({"actions":[{"owner":"Ana"}],"stage":2})";
    return account;
}

Change randomChange(Random& random, const Workspace& workspace) {
    Change change;
    change.label = "change.test";
    Workspace later = workspace;
    const auto wanted = static_cast<std::size_t>(1 + random.below(4));
    while (change.edits.size() < wanted) {
        auto edit = random.chance(75) ? randomPut(random, later) : randomErase(random, later);
        if (!edit) continue;
        apply(later, {{*edit}, {}});
        change.edits.push_back(std::move(*edit));
    }
    return change;
}

Workspace randomWorkspace(std::uint32_t seed, int changes) {
    Random random(seed);
    Workspace workspace;
    workspace.company = randomCompany(random);
    for (int i = 0; i < changes; ++i)
        apply(workspace, randomChange(random, workspace));
    return workspace;
}

} // namespace kam::test
