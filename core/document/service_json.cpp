#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

namespace {

constexpr json::Whole<int> anyLevel{0, static_cast<int>(mostServiceLevels) - 1};
constexpr json::Between hours{0, 1000};

std::optional<ServiceLevel> level(const Input& input) {
    ServiceLevel result;
    Fields fields(input);
    fields.read("words", result.words, json::text);
    fields.read("cost", result.cost, json::money);
    return result;
}

std::optional<std::vector<ServiceLevel>> levels(const Input& input) {
    std::vector<ServiceLevel> result;
    json::eachElement(input, [&](const Input& element) {
        if (auto read = level(element)) result.push_back(*std::move(read));
    });
    if (result.empty()) input.fault(FaultKind::missing);
    if (result.size() > mostServiceLevels)
        input.fault(FaultKind::tooMany, std::to_string(mostServiceLevels));
    return result;
}

Json writeLevels(const std::vector<ServiceLevel>& levels) {
    Json list = Json::array();
    for (const ServiceLevel& each : levels) {
        Json object = Json::object();
        json::append(object, "words", each.words);
        if (each.cost) json::append(object, "cost", write(*each.cost));
        list.push_back(std::move(object));
    }
    return list;
}

std::optional<OfferLine> offerLine(const Input& input) {
    OfferLine line;
    Fields fields(input);
    fields.read("agreed", line.agreed, anyLevel);
    fields.read("today", line.today, anyLevel);
    fields.read("note", line.note, json::text);
    return line;
}

} // namespace

void read(Fields& fields, Service& service) {
    fields.require("id", service.id, json::id);
    fields.read("name", service.name, json::text);
    fields.read("notice", service.notice, json::text);
    fields.require("levels", service.levels, levels);
    // What is known of the levels bounds the rest, so that no place is without one.
    const int count = static_cast<int>(service.levels.size());
    const json::Whole<int> place{0, count > 0 ? count - 1 : anyLevel.most};
    fields.read("standard", service.standard, place);
    if (const auto field = fields.take("tiers")) {
        Fields tiers(*field);
        for (const Tier tier : allTiers)
            tiers.read(name(tier), service.meant[static_cast<std::size_t>(tier)], place);
    }
}

Json write(const Service& service) {
    Json object = Json::object();
    json::append(object, "id", service.id);
    json::append(object, "name", service.name);
    if (!service.notice.empty()) json::append(object, "notice", service.notice);
    json::append(object, "levels", writeLevels(service.levels));
    json::append(object, "standard", service.standard);
    Json tiers = Json::object();
    for (const Tier tier : allTiers)
        if (const auto meant = service.meant[static_cast<std::size_t>(tier)])
            json::append(tiers, name(tier), *meant);
    if (!tiers.empty()) json::append(object, "tiers", std::move(tiers));
    return object;
}

void read(Fields& fields, ServiceModels& models) {
    if (const auto field = fields.take("models")) {
        Fields kinds(*field);
        for (const ServiceModelKind kind : allServiceModels) {
            const auto member = kinds.take(name(kind));
            if (!member || member->isNull()) continue;
            ServiceModel& model = models.models[static_cast<std::size_t>(kind)];
            Fields parts(*member);
            parts.read("cost", model.cost, json::money);
            parts.read("hours", model.hours, hours);
        }
    }
    if (const auto field = fields.take("tiers")) {
        Fields tiers(*field);
        for (const Tier tier : allTiers)
            tiers.read(name(tier), models.meant[static_cast<std::size_t>(tier)],
                       json::OneOf{names::serviceModels});
    }
}

Json write(const ServiceModels& models) {
    Json kinds = Json::object();
    for (const ServiceModelKind kind : allServiceModels) {
        const ServiceModel& model = models.of(kind);
        Json object = Json::object();
        if (model.cost) json::append(object, "cost", write(*model.cost));
        if (model.hours) json::append(object, "hours", json::number(*model.hours));
        if (!object.empty()) json::append(kinds, name(kind), std::move(object));
    }
    Json tiers = Json::object();
    for (const Tier tier : allTiers)
        json::append(tiers, name(tier), name(models.meantFor(tier)));
    Json object = Json::object();
    json::append(object, "models", std::move(kinds));
    json::append(object, "tiers", std::move(tiers));
    return object;
}

std::optional<std::map<Id, OfferLine, std::less<>>> readOffer(const Input& input) {
    std::map<Id, OfferLine, std::less<>> offer;
    json::eachMember(input, [&](std::string_view key, const Input& member) {
        auto line = offerLine(member);
        if (!isId(key)) {
            member.fault(FaultKind::notAnId);
        } else if (line) {
            offer.emplace(key, *std::move(line));
        }
    });
    return offer;
}

Json write(const std::map<Id, OfferLine, std::less<>>& offer) {
    Json object = Json::object();
    for (const auto& [service, line] : offer) {
        Json entry = Json::object();
        if (line.agreed) json::append(entry, "agreed", *line.agreed);
        if (line.today) json::append(entry, "today", *line.today);
        if (!line.note.empty()) json::append(entry, "note", line.note);
        json::append(object, service, std::move(entry));
    }
    return object;
}

Json write(const Money& money) {
    Json object = Json::object();
    json::append(object, "amount", amountText(money));
    json::append(object, "currency", money.currency);
    return object;
}

} // namespace kam::document
