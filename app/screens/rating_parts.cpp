#include "app/screens/rating_parts.hpp"

#include "app/screens/selection_parts.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

std::vector<const Criterion*> ratedCriteria(const Workspace& workspace) {
    std::vector<const Criterion*> all;
    for (const Axis axis : {Axis::attractiveness, Axis::strength})
        for (const Criterion* each : criteriaOf(workspace, axis))
            all.push_back(each);
    return all;
}

std::string pointsWords(double points, Language language) {
    return formatNumber(points, 1, language);
}

std::string spreadWords(const Rating& rating, Language language) {
    if (rating.scorers == 0) return {};
    const auto plain = [&](double points) {
        const bool whole = points == static_cast<double>(static_cast<int>(points));
        return formatNumber(points, whole ? 0 : 1, language);
    };
    if (rating.least == rating.most) return plain(rating.least);
    return plain(rating.least) + "–" + plain(rating.most);
}

std::string originWords(const Rating& rating, const Texts& texts) {
    std::string words;
    if (rating.source == RatingSource::band) words = texts("account.byBand");
    if (rating.scorers > 0) {
        const bool agreed = rating.source == RatingSource::agreed;
        words = texts.plural(agreed ? "scoring.agreedOf" : "scoring.meanOf", rating.scorers,
                             {{"spread", spreadWords(rating, texts.language())}});
    }
    if (farApart(rating))
        words +=
            ", " + texts("scoring.apartBy",
                         {{"points", pointsWords(rating.most - rating.least, texts.language())}});
    return words;
}

Icon originIcon(const Rating& rating) {
    if (farApart(rating)) return icon::alertTriangle;
    if (rating.source == RatingSource::scorers) return icon::users;
    if (rating.source == RatingSource::band) return icon::adjustmentsHorizontal;
    return nullptr;
}

void drawScorer(const View& view, Ui& ui, bool hideLabel, Actions& actions) {
    const std::string& agreed = ui.texts("scoring.agreed");
    const std::string& now = view.selection.ratingLook->scorer;
    std::vector<std::string> options{agreed};
    const std::vector<std::string>& known = view.selection.progress->scorers;
    options.insert(options.end(), known.begin(), known.end());
    if (!now.empty() && std::find(known.begin(), known.end(), now) == known.end())
        options.push_back(now);
    const auto entered =
        comboBox(ui, "scorer", options, now,
                 {.label = ui.texts("scoring.who"), .hideLabel = hideLabel, .placeholder = agreed});
    if (!entered.changed) return;
    RatingLook look = *view.selection.ratingLook;
    look.scorer = entered.value == agreed ? std::string() : entered.value;
    actions.wish(look);
}

} // namespace kam
