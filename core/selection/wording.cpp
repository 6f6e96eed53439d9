#include "core/selection/wording.hpp"

#include "core/base/locale.hpp"

namespace kam {

std::string nameOf(AccountClass which, const Texts& texts) {
    return texts("class." + std::string(name(which)));
}

std::string sentenceOf(const RankedAccount& ranked, const Texts& texts) {
    const auto number = [&](double value) { return formatNumber(value, 1, texts.language()); };
    return texts("portfolio.sentence", {{"account", ranked.account->name},
                                        {"rank", std::to_string(ranked.rank)},
                                        {"class", nameOf(ranked.kind, texts)},
                                        {"score", number(ranked.score)},
                                        {"attractiveness", number(ranked.attractiveness)},
                                        {"strength", number(ranked.strength)}});
}

} // namespace kam
