#include "core/base/digits.hpp"
#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

namespace {

constexpr json::Between rating{0, 10};
constexpr json::Between share{0, 1};
constexpr json::Between points{0, 1000};
constexpr json::Between percent{0, 100};
/// Saaty's scale; a little below 1/9, which people round.
constexpr json::Between ratio{0.11, 9};
constexpr json::Whole<int> limit{0, 1'000'000};
constexpr json::Whole<int> people{0, 1000};
constexpr json::Whole<int> draws{1, 1'000'000};
constexpr json::Whole<std::uint64_t> seed{0, (std::uint64_t{1} << 53) - 1};

void readAnchors(const Input& input, std::map<int, std::string>& anchors) {
    json::eachMember(input, [&](std::string_view key, const Input& member) {
        const auto place = parseDigits(key);
        if (!place || *place > 10 || std::to_string(*place) != key) {
            member.fault(FaultKind::outOfRange, "0 … 10");
        } else if (auto words = json::text(member)) {
            anchors.emplace(*place, *std::move(words));
        }
    });
}

std::optional<Band> band(const Input& input) {
    Band result;
    Fields fields(input);
    fields.require("from", result.from, json::anyNumber);
    fields.require("rating", result.rating, rating);
    return result;
}

std::optional<std::vector<Band>> bands(const Input& input) {
    std::vector<Band> result;
    json::eachElement(input, [&](const Input& element) {
        const auto read = band(element);
        if (!read) return;
        if (!result.empty() && read->from <= result.back().from)
            element.faultAt(element.pathOf("from"), FaultKind::outOfRange,
                            "> " + json::oneLine(json::number(result.back().from)));
        result.push_back(*read);
    });
    if (result.empty()) input.fault(FaultKind::missing);
    return result;
}

BandScale readBands(Fields& fields, const Input& figure) {
    BandScale scale;
    if (auto name = json::name(figure)) scale.figure = *std::move(name);
    fields.require("bands", scale.bands, bands);
    return scale;
}

/// A scale of a kind that this version does not know is kept whole, and so are bands that
/// do not say of which figure: earlier files have them.
void readScale(const Input& input, Criterion& criterion) {
    std::string kind;
    Fields fields(input);
    fields.require("kind", kind, json::text);
    if (kind == "anchors") {
        if (const auto anchors = fields.take("anchors")) readAnchors(*anchors, criterion.anchors);
    } else if (const auto figure = fields.take("figure"); kind == "bands" && figure) {
        criterion.bands = readBands(fields, *figure);
    } else {
        criterion.scale = json::canonical(input.value());
        fields.keepRest();
    }
}

std::optional<std::vector<Judgement>> judgements(const Input& input) {
    std::vector<Judgement> result;
    json::eachElement(input, [&](const Input& element) {
        std::vector<json::Value> parts;
        if (!element.expect(json::Kind::list)) return;
        for (const json::Value part : element.value()) {
            parts.push_back(part);
        }
        if (parts.size() != 3) {
            element.fault(FaultKind::outOfRange, "[id, id, 1/9 … 9]");
            return;
        }
        const auto first = json::id(Input(element, parts[0], 0));
        const auto second = json::id(Input(element, parts[1], 1));
        const auto times = ratio(Input(element, parts[2], 2));
        if (!first || !second || !times) return;
        if (*first == *second) element.fault(FaultKind::duplicate, *first);
        result.push_back({*first, *second, *times});
    });
    return result;
}

std::optional<std::vector<Reopening>> reopenings(const Input& input) {
    std::vector<Reopening> result;
    json::eachElement(input, [&](const Input& element) {
        Reopening reopening;
        Fields fields(element);
        fields.require("on", reopening.on, json::date);
        fields.read("reason", reopening.reason, json::text);
        if (const auto weights = fields.take("weights"))
            json::eachMember(*weights, [&](std::string_view key, const Input& member) {
                if (const auto given = percent(member)) reopening.weights.emplace(key, *given);
            });
        result.push_back(std::move(reopening));
    });
    return result;
}

Json writeReopenings(const std::vector<Reopening>& reopenings) {
    Json list = Json::array();
    for (const Reopening& each : reopenings) {
        Json object = Json::object();
        json::append(object, "on", toString(each.on));
        json::append(object, "reason", each.reason);
        if (!each.weights.empty()) {
            Json weights = Json::object();
            for (const auto& [id, weight] : each.weights)
                json::append(weights, id, json::number(weight));
            json::append(object, "weights", std::move(weights));
        }
        list.push_back(std::move(object));
    }
    return list;
}

Json write(const BandScale& scale) {
    Json list = Json::array();
    for (const Band& each : scale.bands) {
        Json object = Json::object();
        json::append(object, "from", json::number(each.from));
        json::append(object, "rating", json::number(each.rating));
        list.push_back(std::move(object));
    }
    Json object = Json::object();
    json::append(object, "kind", "bands");
    json::append(object, "figure", scale.figure);
    json::append(object, "bands", std::move(list));
    return object;
}

Json writeScale(const Criterion& criterion) {
    if (criterion.bands) return write(*criterion.bands);
    if (!criterion.scale.empty()) return json::fromCanonical(criterion.scale);
    Json anchors = Json::object();
    for (const auto& [place, words] : criterion.anchors) {
        json::append(anchors, std::to_string(place), words);
    }
    Json scale = Json::object();
    json::append(scale, "kind", "anchors");
    json::append(scale, "anchors", std::move(anchors));
    return scale;
}

} // namespace

void read(Fields& fields, Criterion& criterion) {
    fields.require("id", criterion.id, json::id);
    fields.require("axis", criterion.axis, json::OneOf{names::axes});
    fields.read("name", criterion.name, json::text);
    fields.read("weight", criterion.weight, points);
    if (const auto scale = fields.take("scale")) readScale(*scale, criterion);
}

void read(Fields& fields, PairwiseJudgements& pairwise) {
    fields.require("axis", pairwise.axis, json::OneOf{names::axes});
    fields.require("judge", pairwise.judge, json::text);
    fields.read("judgements", pairwise.judgements, judgements);
}

void read(Fields& fields, Selection& selection) {
    fields.read("frozenOn", selection.frozenOn, json::date);
    fields.read("reopened", selection.reopened, reopenings);
    fields.read("sponsors", selection.sponsors, people);
    fields.read("accountsEach", selection.accountsEach, people);
    fields.read("limit", selection.limit, limit);
    if (const auto cut = fields.take("cut")) {
        Fields axes(*cut);
        axes.read("attractiveness", selection.attractivenessCut, rating);
        axes.read("strength", selection.strengthCut, rating);
    }
    fields.read("axisWeight", selection.axisWeight, share);
    if (const auto rules = fields.take("rules")) {
        Fields each(*rules);
        each.read("enterFrom", selection.enterFrom, rating);
        each.read("leaveBelow", selection.leaveBelow, rating);
        each.read("entry", selection.entryRule, json::text);
        each.read("exit", selection.exitRule, json::text);
    }
    fields.read("spread", selection.spread, share);
    fields.read("draws", selection.draws, draws);
    fields.read("seed", selection.seed, seed);
}

Json write(const Criterion& criterion) {
    Json object = Json::object();
    json::append(object, "id", criterion.id);
    json::append(object, "axis", name(criterion.axis));
    json::append(object, "name", criterion.name);
    json::append(object, "weight", json::number(criterion.weight));
    json::append(object, "scale", writeScale(criterion));
    return object;
}

Json write(const PairwiseJudgements& pairwise) {
    Json list = Json::array();
    for (const Judgement& judgement : pairwise.judgements) {
        list.push_back(
            Json::array({judgement.first, judgement.second, json::number(judgement.ratio)}));
    }
    Json object = Json::object();
    json::append(object, "axis", name(pairwise.axis));
    json::append(object, "judge", pairwise.judge);
    json::append(object, "judgements", std::move(list));
    return object;
}

Json writeRules(const Selection& selection) {
    Json rules = Json::object();
    if (selection.enterFrom) json::append(rules, "enterFrom", json::number(*selection.enterFrom));
    if (selection.leaveBelow)
        json::append(rules, "leaveBelow", json::number(*selection.leaveBelow));
    if (!selection.entryRule.empty()) json::append(rules, "entry", selection.entryRule);
    if (!selection.exitRule.empty()) json::append(rules, "exit", selection.exitRule);
    return rules;
}

Json write(const Selection& selection) {
    Json cut = Json::object();
    json::append(cut, "attractiveness", json::number(selection.attractivenessCut));
    json::append(cut, "strength", json::number(selection.strengthCut));

    Json object = Json::object();
    json::append(object, "frozenOn",
                 selection.frozenOn ? Json(toString(*selection.frozenOn)) : Json());
    if (!selection.reopened.empty())
        json::append(object, "reopened", writeReopenings(selection.reopened));
    if (selection.sponsors) json::append(object, "sponsors", *selection.sponsors);
    if (selection.accountsEach) json::append(object, "accountsEach", *selection.accountsEach);
    json::append(object, "limit", selection.limit ? Json(*selection.limit) : Json());
    json::append(object, "cut", std::move(cut));
    json::append(object, "axisWeight", json::number(selection.axisWeight));
    if (Json rules = writeRules(selection); !rules.empty())
        json::append(object, "rules", std::move(rules));
    json::append(object, "spread", json::number(selection.spread));
    json::append(object, "draws", selection.draws);
    json::append(object, "seed", selection.seed);
    return object;
}

} // namespace kam::document
