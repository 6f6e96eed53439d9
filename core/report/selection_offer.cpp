#include "core/figure/service_chart.hpp"
#include "core/offer/offer_result.hpp"
#include "core/offer/wording.hpp"
#include "core/report/selection_sections.hpp"

namespace kam {
namespace {

/// The catalogue: what everybody gets, and who gets something else.
void writeCatalogue(Html& html, const OfferResult& offer, const Texts& texts) {
    HtmlTable table(html, texts, "offer.catalogue", "items");
    table.heads({{"offer.service"}, {"offer.standard", "c"}});
    for (const Tier tier : allTiers)
        table.head(nameOf(tier, texts), "c");
    table.body();
    for (std::size_t i = 0; i < offer.services.size(); ++i) {
        const Service& service = *offer.services[i];
        table.row();
        table.cell(nameOf(service, texts), {}, false, service.notice);
        table.cell(seenAt(service, service.standard, texts), "c");
        for (const TierOffer& tier : offer.tiers) {
            const int level = tier.levels[i];
            const bool other = level != service.standard;
            table.cell(other ? seenAt(service, level, texts) : "–", "c", level > service.standard);
        }
    }
    table.end();
}

void writeKey(Html& html, const OfferResult& offer, const Texts& texts) {
    HtmlTable table(html, texts, "offer.key", "items");
    table.heads(
        {{"portfolio.account"}, {"offer.above", "n"}, {"offer.gap", "n"}, {"offer.extra", "n"}});
    table.body();
    for (const KeyOffer& each : offer.key) {
        table.row();
        table.cell(each.account->name);
        table.number(texts("offer.nOf", {{"n", std::to_string(each.above)},
                                         {"all", std::to_string(each.services.size())}}));
        table.number(closingOf(each, texts));
        table.number(amountOf(each.extra, texts));
    }
    table.end();
    html.element("p",
                 texts("offer.total", {{"amount", amountOf(offer.of(Tier::key).extra, texts)}}),
                 "note");
}

} // namespace

void writeOffer(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Workspace& workspace = input.workspace;
    if (workspace.services.empty() && !workspace.serviceModels) return;
    const Ranking& ranking = input.selection.ranking();
    html.open("section");
    html.element("h2", texts("nav.offer"));
    if (!workspace.services.empty()) {
        const OfferResult offer = offerOf(workspace, ranking);
        writeCatalogue(html, offer, texts);
        if (!offer.key.empty()) writeKey(html, offer, texts);
    }
    if (workspace.serviceModels) {
        const ServiceResult service = serviceOf(workspace, ranking);
        html.element("h3", texts("nav.attention"));
        html.figure(serviceChart(service, texts, pageWidth));
        html.element("p", texts("attention.legend"), "note");
        html.element("p", freedBy(service, texts));
        if (service.unsaid > 0)
            html.element("p", texts.plural("attention.unsaidMore", service.unsaid), "note");
    }
    html.close("section");
}

} // namespace kam
