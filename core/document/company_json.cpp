#include "core/document/names.hpp"
#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

namespace kam::document {

namespace {

constexpr json::Whole<int> count{0, 1'000'000'000};

} // namespace

void read(Fields& fields, Company& company) {
    fields.require("id", company.id, json::id);
    fields.require("name", company.name, json::text);
    fields.read("language", company.language, json::OneOf{names::languages});
    fields.read("currency", company.currency, json::currency);
    fields.read("createdOn", company.createdOn, json::date);
    if (const auto field = fields.take("organisation")) {
        Fields organisation(*field);
        organisation.read("sector", company.sector, json::text);
        organisation.read("customers", company.customers, count);
        organisation.read("salespeople", company.salespeople, count);
    }
}

Json write(const Company& company) {
    Json organisation = Json::object();
    if (!company.sector.empty()) json::append(organisation, "sector", company.sector);
    if (company.customers) json::append(organisation, "customers", *company.customers);
    if (company.salespeople) json::append(organisation, "salespeople", *company.salespeople);

    Json object = Json::object();
    json::append(object, "id", company.id);
    json::append(object, "name", company.name);
    json::append(object, "language", json::nameIn(names::languages, company.language));
    json::append(object, "currency", company.currency);
    if (company.createdOn) json::append(object, "createdOn", toString(*company.createdOn));
    json::append(object, "organisation", std::move(organisation));
    return object;
}

std::optional<CarriedRecord> readCarried(const Input& input) {
    if (!input.expect(json::Kind::object)) return std::nullopt;
    for (const json::Value member : input.value()) {
        if (member.key() != "id") continue;
        auto id = json::id(Input(input, member));
        if (!id) return std::nullopt;
        return CarriedRecord{*std::move(id), json::canonical(input.value())};
    }
    input.faultAt(input.pathOf("id"), FaultKind::missing);
    return std::nullopt;
}

Json write(const CarriedRecord& record) { return json::fromCanonical(record.json); }

} // namespace kam::document
