#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

namespace {

using document::write;

constexpr json::Between rating{0, 10};
constexpr json::Between percent{0, 100};
constexpr json::Between growth{-100, 1000};
constexpr json::Between margin{-1000, 100};
constexpr json::Whole<int> horizon{1, 100};
constexpr json::Whole<int> calendarYear{1900, 2999};

std::optional<ForecastYear> forecastYear(const Input& input) {
    ForecastYear result;
    Fields fields(input);
    fields.require("year", result.year, calendarYear);
    fields.require("revenue", result.revenue, json::money);
    fields.require("grossMargin", result.grossMargin, margin);
    fields.require("costToServe", result.costToServe, json::money);
    return result;
}

std::optional<std::vector<ForecastYear>> forecast(const Input& input) {
    std::vector<ForecastYear> result;
    json::eachElement(input, [&](const Input& element) {
        if (auto read = forecastYear(element)) result.push_back(*std::move(read));
    });
    return result;
}

std::optional<ValueInputs> valueInputs(const Input& input) {
    ValueInputs result;
    Fields fields(input);
    fields.read("baseRevenue", result.baseRevenue, json::money);
    fields.read("growth", result.growth, growth);
    fields.read("grossMargin", result.grossMargin, margin);
    fields.read("costToServe", result.costToServe, json::money);
    fields.read("acquisitionCost", result.acquisitionCost, json::money);
    fields.read("retention", result.retention, percent);
    fields.read("discountRate", result.discountRate, percent);
    fields.read("horizonYears", result.horizonYears, horizon);
    fields.read("timing", result.timing, json::OneOf{names::timings});
    fields.read("forecast", result.forecast, forecast);
    return result;
}

std::optional<std::map<Id, double, std::less<>>> ratings(const Input& input) {
    std::map<Id, double, std::less<>> result;
    json::eachMember(input, [&](std::string_view key, const Input& member) {
        const auto given = rating(member);
        if (!isId(key)) {
            member.fault(FaultKind::notAnId);
        } else if (given) {
            result.emplace(key, *given);
        }
    });
    return result;
}

std::optional<std::map<std::string, double, std::less<>>> figures(const Input& input) {
    std::map<std::string, double, std::less<>> result;
    json::eachMember(input, [&](std::string_view key, const Input& member) {
        const auto figure = json::anyNumber(member);
        if (key.empty()) {
            member.fault(FaultKind::missing);
        } else if (figure) {
            result.emplace(key, *figure);
        }
    });
    return result;
}

std::optional<Scores> scores(const Input& input) {
    Scores result;
    json::eachElement(input, [&](const Input& element) {
        ScoreKey key;
        Score score;
        Fields fields(element);
        fields.require("criterion", key.criterion, json::id);
        fields.require("scorer", key.scorer, json::name);
        fields.read("rating", score.rating, rating);
        fields.read("note", score.note, json::text);
        if (key.criterion.empty() || key.scorer.empty()) return;
        if (result.contains(key)) {
            element.faultAt(element.pathOf("scorer"), FaultKind::duplicate, key.scorer);
        } else {
            result.emplace(std::move(key), std::move(score));
        }
    });
    return result;
}

Json write(const Scores& scores) {
    Json list = Json::array();
    for (const auto& [key, score] : scores) {
        Json object = Json::object();
        json::append(object, "criterion", key.criterion);
        json::append(object, "scorer", key.scorer);
        if (score.rating) json::append(object, "rating", json::number(*score.rating));
        if (!score.note.empty()) json::append(object, "note", score.note);
        list.push_back(std::move(object));
    }
    return list;
}

Json write(const std::map<std::string, double, std::less<>>& numbers) {
    Json object = Json::object();
    for (const auto& [key, number] : numbers) {
        json::append(object, key, json::number(number));
    }
    return object;
}

Json write(const std::vector<ForecastYear>& forecast) {
    Json list = Json::array();
    for (const ForecastYear& year : forecast) {
        Json object = Json::object();
        json::append(object, "year", year.year);
        json::append(object, "revenue", write(year.revenue));
        json::append(object, "grossMargin", json::number(year.grossMargin));
        json::append(object, "costToServe", write(year.costToServe));
        list.push_back(std::move(object));
    }
    return list;
}

void appendKnown(Json& object, std::string_view key, const std::optional<double>& value) {
    if (value) json::append(object, key, json::number(*value));
}

Json write(const ValueInputs& value) {
    Json object = Json::object();
    if (value.baseRevenue) json::append(object, "baseRevenue", write(*value.baseRevenue));
    appendKnown(object, "growth", value.growth);
    appendKnown(object, "grossMargin", value.grossMargin);
    if (value.costToServe) json::append(object, "costToServe", write(*value.costToServe));
    if (value.acquisitionCost) {
        json::append(object, "acquisitionCost", write(*value.acquisitionCost));
    }
    appendKnown(object, "retention", value.retention);
    appendKnown(object, "discountRate", value.discountRate);
    json::append(object, "horizonYears", value.horizonYears ? Json(*value.horizonYears) : Json());
    json::append(object, "timing", json::nameIn(names::timings, value.timing));
    if (!value.forecast.empty()) json::append(object, "forecast", write(value.forecast));
    return object;
}

} // namespace

void read(Fields& fields, Account& account) {
    fields.require("id", account.id, json::id);
    fields.require("name", account.name, json::text);
    fields.read("code", account.code, json::text);
    fields.read("parent", account.parent, json::id);
    fields.read("since", account.since, json::date);
    fields.read("status", account.status, json::text);
    fields.read("ratings", account.ratings, ratings);
    fields.read("scores", account.scores, scores);
    fields.read("figures", account.figures, figures);
    fields.read("offer", account.offer, readOffer);
    fields.read("servedBy", account.servedBy, json::OneOf{names::serviceModels});
    fields.read("toBeServedBy", account.toBeServedBy, json::OneOf{names::serviceModels});
    fields.read("value", account.value, valueInputs);
    fields.read("plan", account.plan, json::anyObject);
}

Json write(const Account& account) {
    Json object = Json::object();
    json::append(object, "id", account.id);
    json::append(object, "name", account.name);
    if (!account.code.empty()) json::append(object, "code", account.code);
    json::append(object, "parent", account.parent ? Json(*account.parent) : Json());
    if (account.since) json::append(object, "since", toString(*account.since));
    if (!account.status.empty()) json::append(object, "status", account.status);
    json::append(object, "ratings", write(account.ratings));
    if (!account.scores.empty()) json::append(object, "scores", write(account.scores));
    if (!account.figures.empty()) json::append(object, "figures", write(account.figures));
    if (!account.offer.empty()) json::append(object, "offer", write(account.offer));
    if (account.servedBy)
        json::append(object, "servedBy", json::nameIn(names::serviceModels, *account.servedBy));
    if (account.toBeServedBy)
        json::append(object, "toBeServedBy",
                     json::nameIn(names::serviceModels, *account.toBeServedBy));
    if (account.value) json::append(object, "value", write(*account.value));
    if (!account.plan.empty()) json::append(object, "plan", json::fromCanonical(account.plan));
    return object;
}

} // namespace kam::document
