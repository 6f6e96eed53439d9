#include "app/shell/herald.hpp"

#include "app/screens/save_line.hpp"
#include "app/screens/wording.hpp"

#include <iterator>
#include <utility>

namespace kam {
namespace {

/// What the page is called, and what is said of it on arrival.
struct Place {
    std::string title;
    std::string said;
};

Place placeOf(const View& view, const Texts& texts) {
    constexpr const char* names[] = {
        "nav.home",           "nav.assessment", "nav.results",      "nav.actions",  "nav.data",
        "nav.history",        "nav.workspaces", "nav.settings",     "nav.about",    "nav.gallery",
        "nav.workshop",       "handIn.title",   "invitation.title", "nav.workshop", "nav.room",
        "nav.questionnaires", "nav.portfolio",  "nav.criteria",     "nav.scoring",  "nav.trial",
        "nav.offer",          "nav.attention",  "nav.customers"};
    static_assert(std::size(names) == static_cast<std::size_t>(Screen::customers) + 1);
    const std::string& screen = texts(names[static_cast<std::size_t>(view.route.screen)]);
    const Language language = texts.language();
    if (view.route.screen == Screen::assessment)
        if (const Item* item = view.questionnaire.item(view.route.detail))
            return {numberedTopic(*item, language) + " · " + screen, item->question.in(language)};
    if (view.route.screen == Screen::results && view.round) {
        const std::string round = titleOf(*view.round, texts);
        return {screen + " · " + round, screen + ", " + round};
    }
    if (view.route.screen == Screen::portfolio || view.route.screen == Screen::offer)
        if (const Account* account = view.workspace.accounts.find(view.route.detail))
            return {account->name + " · " + screen, screen + ", " + account->name};
    if (view.route.screen == Screen::criteria && !view.route.detail.empty()) {
        const std::string& axis = texts("axis." + view.route.detail);
        const std::string& compares = texts("compare.title");
        return {compares + ": " + axis + " · " + screen, compares + ": " + axis};
    }
    return {screen, screen};
}

} // namespace

void Herald::tell(const View& view, ui::Ui& ui) {
    tellPlace(view, ui);
    tellSaving(view, ui);
}

void Herald::tellPlace(const View& view, ui::Ui& ui) {
    Place place = placeOf(view, ui.texts);
    std::string shown = place.title + " · " + ui.texts("app.name");
    if (shown == title) return;
    // What is open when the page opens is read by itself.
    if (!title.empty()) ui.announce(std::move(place.said));
    title = std::move(shown);
    ui.platform.setTitle(title, ui.texts.language());
}

void Herald::tellSaving(const View& view, ui::Ui& ui) {
    using Kind = SaveState::Kind;
    const Kind now = view.save.kind;
    if (now == Kind::saving) return; // until it is known how that ends
    const bool first = !saving;
    const bool settled = now == Kind::saved;
    const bool news = saving != now || (settled && view.savedAt != savedAt);
    saving = now;
    savedAt = view.savedAt;
    if (news && !(first && settled)) ui.announce(saveLine(view, ui.texts).words);
}

} // namespace kam
