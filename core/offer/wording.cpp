#include "core/offer/wording.hpp"

#include "core/base/locale.hpp"

#include <cstdlib>

namespace kam {
namespace {

/// What is known of a sum, and how many of its parts are not.
std::string partly(const std::string& known, int unknownParts, bool anyKnown, const Texts& texts) {
    if (unknownParts == 0) return known;
    if (!anyKnown) return texts("sum.unknown");
    return texts.plural("sum.partly", unknownParts, {{"known", known}});
}

} // namespace

std::string nameOf(Tier tier, const Texts& texts) {
    if (tier == Tier::key) return texts("tier.key");
    return texts("class." + std::string(name(tier)));
}

std::string nameOf(const std::optional<Tier>& tier, const Texts& texts) {
    return tier ? nameOf(*tier, texts) : texts("tier.none");
}

std::string nameOf(ServiceModelKind kind, const Texts& texts) {
    return texts("model." + std::string(name(kind)));
}

std::string nameOf(const Service& service, const Texts& texts) {
    return service.name.empty() ? texts("offer.unnamed") : service.name;
}

std::string levelOf(const Service& service, int level, const Texts& texts) {
    const std::string& words = service.levels[static_cast<std::size_t>(level)].words;
    const std::string n = std::to_string(level + 1);
    return words.empty() ? texts("offer.levelOnly", {{"n", n}})
                         : texts("offer.level", {{"n", n}, {"words", words}});
}

std::string seenAt(const Service& service, int level, const Texts& texts) {
    const std::string& words = service.levels[static_cast<std::size_t>(level)].words;
    return words.empty() ? levelOf(service, level, texts) : words;
}

std::string amountOf(const std::optional<Money>& amount, const Texts& texts) {
    return amount ? formatAmount(*amount, texts.language()) : texts("sum.unknown");
}

std::string amountOf(const MoneySum& sum, const Texts& texts) {
    const std::string known =
        formatAmount(sum.known(), texts.language()) + " " + sum.known().currency;
    return partly(known, sum.unknownParts(), sum.knownParts() > 0, texts);
}

std::string shortSum(const MoneySum& sum, const Texts& texts) {
    if (sum.knownParts() == 0 && sum.unknownParts() > 0) return "?";
    const std::string known = formatAmount(sum.known(), texts.language());
    return sum.unknownParts() > 0 ? known + " + ?" : known;
}

std::string hoursOf(const std::optional<double>& hours, const Texts& texts) {
    if (!hours) return texts("sum.unknown");
    const bool whole = *hours == static_cast<double>(static_cast<long long>(*hours));
    return formatNumber(*hours, whole ? 0 : 1, texts.language());
}

std::string hoursOf(const HoursSum& sum, int parts, const Texts& texts) {
    return partly(hoursOf(std::optional(sum.known), texts), sum.unknownParts,
                  parts > sum.unknownParts, texts);
}

std::string gapOf(const std::optional<int>& gap, const Texts& texts) {
    if (!gap) return texts("offer.unsaid");
    if (*gap == 0) return texts("offer.closed");
    return texts.plural(*gap > 0 ? "offer.toClose" : "offer.tooMuch", std::abs(*gap));
}

std::string closingOf(const KeyOffer& offer, const Texts& texts) {
    if (offer.toClose > 0) return texts.plural("offer.services", offer.toClose);
    if (offer.unsaid == static_cast<int>(offer.services.size())) return texts("offer.unsaid");
    if (offer.unsaid > 0) return texts.plural("offer.unsaidOf", offer.unsaid);
    return texts("offer.closed");
}

std::string freedBy(const ServiceResult& result, const Texts& texts) {
    const std::string& currency = result.freed.known().currency;
    MoneySum money = result.freed;
    HoursSum hours = result.hours;
    const bool costs = money.known().minorUnits < 0, takes = hours.known < 0;
    if (costs) { // said without a minus
        money = MoneySum(currency);
        money.add(difference(Money{0, currency}, result.freed.known()));
        for (int i = 0; i < result.freed.unknownParts(); ++i)
            money.add(std::nullopt);
    }
    if (takes) hours.known = -hours.known;
    const int moves = static_cast<int>(result.moves.size());
    return texts("attention.freed",
                 {{"money", texts(costs ? "attention.costsMoney" : "attention.freesMoney",
                                  {{"amount", amountOf(money, texts)}})},
                  {"hours", texts(takes ? "attention.takesHours" : "attention.freesTime",
                                  {{"hours", hoursOf(hours, moves, texts)}})}});
}

} // namespace kam
