#include "app/shell/rest.hpp"

#include "app/screens/customer_list.hpp"
#include "app/screens/screens.hpp"
#include "app/shell/customer_importing.hpp"
#include "app/shell/selection_cache.hpp"

namespace kam {
namespace {

void showResults(Application::State& state, View& seen) {
    ResultsCache& results = state.session.results();
    const Screen screen = state.route.screen;
    const bool whole = screen == Screen::results;
    if (whole) seen.guesses = &results.guesses(*seen.round);
    if (whole) seen.compared = &results.comparisons(*seen.round);
    if (whole || screen == Screen::room) seen.roles = &results.roles(*seen.round);
    if (screen == Screen::actions) seen.roadmap = &results.roadmap(*seen.round);
}

SelectionCache& cacheOf(Application::State& state) {
    if (!state.choosing.cache) state.choosing.cache = std::make_shared<SelectionCache>();
    state.choosing.cache->lookAt(state.session.workspace(), state.session.version());
    return *state.choosing.cache;
}

void showSelection(Application::State& state, View& seen) {
    SelectionCache& cache = cacheOf(state);
    SelectionView& selection = seen.selection;
    selection.result = &cache.result();
    selection.accounts = &cache.byName();
    selection.othersShown = state.choosing.othersShown;
    seen.version = state.session.version();
    if (state.route.screen == Screen::trial) {
        std::optional<OngoingTrial>& trial = state.choosing.trial;
        Trial holds = cache.holds();
        if (trial && trial->from != holds) trial.reset();
        selection.trial = &cache.tried(trial ? trial->now : holds);
        selection.ranges = cache.ranges();
        if (selection.ranges)
            selection.oneWeight = cache.oneWeight(state.route.detail);
        else
            state.ui.again();
    }
    if (state.route.screen == Screen::offer) selection.offer = &cache.offer();
    if (state.route.screen == Screen::attention) {
        selection.service = &cache.service();
        selection.tiers = &cache.tiers();
    }
    if (state.route.screen == Screen::portfolio) {
        selection.listShown = &cache.listShown(seen.today);
        selection.matrixWindow = state.choosing.window;
        selection.stability = cache.stability();
        if (!selection.stability) state.ui.again();
    }
}

void showRatings(Application::State& state, View& seen) {
    SelectionCache& cache = cacheOf(state);
    seen.selection.ratingLook = &state.choosing.look;
    seen.selection.progress = &cache.progress(state.choosing.look);
    if (state.route.screen != Screen::scoring) return;
    seen.selection.rated = &cache.rows(state.choosing.look);
    seen.version = cache.rowsVersion();
}

void showCustomers(Application::State& state, View& seen) {
    if (!state.customers) state.customers = std::make_shared<CustomerList>();
    state.customers->lookAt(state.session.workspace(), state.session.version());
    seen.customers = state.customers.get();
    seen.customersGrouped = state.customersGrouped;
    seen.version = state.session.version();
}

/// Whether a cell of a grid has the keyboard, so that a block is pasted there.
bool isInGrid(const ui::Ui& ui) {
    const ui::Node* node = ui::nodeOf(ui.tree(), ui.focused());
    return node && node->role == ui::Role::gridCell;
}

void showHistory(Application::State& state, View& seen) {
    state.session.showEarlier(state.revisionsShown);
    seen.revisions = state.session.revisions();
    seen.revisionsShown = state.revisionsShown;
    seen.hasEarlier = state.session.hasEarlier();
    seen.versions = state.session.versions();
}

/// Who answers here sees the questions and how to hand in.
Actions drawForGuest(Application::State& state, const View& seen) {
    ui::Ui& ui = state.ui;
    if (seen.seat == Seat::curtain) return drawCurtain(seen, ui);
    switch (state.route.screen) {
    case Screen::handIn:
        return drawHandIn(seen, ui);
    case Screen::settings:
        return drawSettings(seen, ui);
    case Screen::about:
        return drawAbout(seen, ui);
    default:
        return drawParticipant(seen, ui);
    }
}

class WholeRest final : public Rest {
public:
    void begin(State& state) const override {
        if (state.session.readOnly()) return;
        if (state.workspaces.takeSample() && state.session.workspace() == Workspace{})
            state.openSample();
        if (const std::string code = state.participation.takeInvitation(); !code.empty())
            state.openInvitation(code);
        state.followRoute();
    }

    void followRoute(State& state) const override { state.followRoute(); }

    void show(State& state, View& seen) const override {
        const Screen screen = state.route.screen;
        const Dialog dialog = state.asked.dialog;
        if (seen.round) showResults(state, seen);
        if (screen == Screen::room)
            state.room.show(seen, state.platform);
        else
            state.room.leave();
        if (screen == Screen::history) showHistory(state, seen);
        if (screen == Screen::portfolio || screen == Screen::scoring || screen == Screen::trial ||
            screen == Screen::offer || screen == Screen::attention)
            showSelection(state, seen);
        if (screen == Screen::criteria) seen.selection.weights = &cacheOf(state).weights();
        if (screen == Screen::criteria) seen.selection.judge = state.choosing.judge;
        if (screen == Screen::scoring || dialog == Dialog::rate) showRatings(state, seen);
        if (screen == Screen::customers) showCustomers(state, seen);
        if (state.table) {
            state.table->lookAt(state.session.workspace(), state.session.version());
            seen.table = &state.table->shown();
        }
        if (dialog == Dialog::editCriterion) seen.selection.figures = &cacheOf(state).figures();
        if (dialog == Dialog::decide) seen.selection.decision = &state.choosing.decision;
        const bool guest = seen.seat == Seat::participant;
        if (guest || screen == Screen::workspaces || dialog == Dialog::companies ||
            dialog == Dialog::search)
            seen.workspaces = state.workspaces.entries();
        if (guest)
            std::erase_if(seen.workspaces, [&](const auto& each) {
                return state.participation.isClaimed(each.key);
            });
    }

    Actions drawScreen(State& state, const View& seen) const override {
        if (seen.seat != Seat::owner) return drawForGuest(state, seen);
        ui::Ui& ui = state.ui;
        switch (state.route.screen) {
        case Screen::results:
            return drawResults(seen, ui);
        case Screen::room:
            return drawRoom(seen, ui);
        case Screen::actions:
            return drawActions(seen, ui);
        case Screen::data:
            return drawData(seen, ui);
        case Screen::history:
            return drawHistory(seen, ui);
        case Screen::workspaces:
            return drawWorkspaces(seen, ui);
        case Screen::questionnaires:
            return drawQuestionnaires(seen, ui);
        case Screen::customers:
            return drawCustomers(seen, ui);
        case Screen::portfolio:
            return drawPortfolio(seen, ui);
        case Screen::criteria:
            return state.route.detail.empty() ? drawCriteria(seen, ui) : drawComparison(seen, ui);
        case Screen::scoring:
            return drawScoring(seen, ui);
        case Screen::trial:
            return drawTrial(seen, ui);
        case Screen::offer:
            return drawOffer(seen, ui);
        case Screen::attention:
            return drawAttention(seen, ui);
        case Screen::settings:
            return drawSettings(seen, ui);
        case Screen::about:
            return drawAbout(seen, ui);
        case Screen::invitation:
            return drawInvitation(seen, ui);
        case Screen::workshop:
        case Screen::answers:
            return drawWorkshop(seen, ui);
        case Screen::gallery:
            state.gallery(ui);
            return {};
        case Screen::assessment:
            return drawAssessment(seen, ui);
        case Screen::home:
        case Screen::handIn:
            break; // among the first
        }
        return {};
    }

    Actions drawDialogs(State& state, const View& seen) const override {
        constexpr Actions (*dialogs[])(const View&, ui::Ui&) = {
            drawStartOver,      drawImportPreview,  drawRoundDialogs,         drawPersonDialogs,
            drawActionDialog,   drawExplanation,    drawQuestionnaireDialogs, drawWorkspaceDialogs,
            drawHistoryDialogs, drawShortcutList,   drawWorkshopDialogs,      drawCriterionDialogs,
            drawAccountsDialog, drawDecisionDialog, drawRulesDialog,          drawJudgeDialogs,
            drawRatingDialog,   drawServiceDialog,  drawTableImport,          drawPasteTable,
            drawGroupDialog};
        Actions actions;
        for (const auto draw : dialogs)
            actions.add(draw(seen, state.ui));
        if (seen.seat == Seat::owner) actions.add(state.palette.draw(seen, state.ui));
        return actions;
    }

    void perform(State& state, const Actions::Wish& wish) const override {
        wish.visit([&state](const auto& what) { state.perform(what); });
    }

    void openFiles(State& state, const std::vector<ChosenFile>& files) const override {
        state.openFiles(files);
    }

    bool takePaste(State& state, const std::string& text) const override {
        if (state.route.screen != Screen::customers || state.table ||
            state.asked.dialog != Dialog::none || state.participation.seat() != Seat::owner)
            return false;
        const bool table =
            isInGrid(state.ui) ? namesCustomers(text) : text.find_first_of("\t\n") != text.npos;
        if (table) state.openTable({.name = {}, .bytes = text});
        return table;
    }

    std::string importJson(State& state, std::string_view json) const override {
        return importAtOnce(json, state.session, state.texts);
    }
};

} // namespace

const Rest& theRest() {
    static const WholeRest rest;
    return rest;
}

} // namespace kam
