#include "app/screens/page.hpp"
#include "app/screens/room_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/figure/dot_plot.hpp"
#include "core/figure/heat_map.hpp"
#include "core/readiness/roles.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// "Media 2,4 · acuerdo 0,31 · 8 respuestas".
std::string summaryOf(const ItemResult& result, const Texts& texts) {
    return texts("room.summary",
                 {{"mean", formatNumber(result.mean, 1, texts.language())},
                  {"agreement", formatNumber(result.agreement, 2, texts.language())},
                  {"answers", texts.plural("answers", result.n)}});
}

/// The dots of one role, on the same scale as those of everybody.
void drawRole(Ui& ui, const RoleResult& role, const ItemResult& all, bool alone) {
    const Texts& texts = ui.texts;
    const auto found = std::find_if(role.items.begin(), role.items.end(),
                                    [&](const RoleItem& each) { return each.id == all.id; });
    if (found == role.items.end()) return;
    ItemResult own = all;
    own.n = found->n;
    own.mean = own.value = found->mean;
    own.distribution = found->distribution;
    own.byConsensus = false;
    const auto name = [&] {
        ui.gap(6);
        text(ui, columnName(role, alone, texts), Type::dataStrong, Color::ink, 1);
        text(ui,
             found->hidden ? texts("room.tooFew")
                           : texts.plural("answers", found->n) + " · " +
                                 formatNumber(found->mean, 1, texts.language()),
             Type::note, Color::ink3);
    };
    const auto dots = [&] {
        if (!found->hidden && found->n > 0) figure(ui, dotPlot(own, texts, ui.width()));
    };
    columns(ui, {fixed(140), share(1)}, 16, {name, dots});
    ui.gap(8);
}

void drawRoles(const View& view, Ui& ui, const ItemResult& result) {
    const std::vector<RoleResult>& roles = *view.roles;
    if (roles.size() < 2) return;
    divider(ui, 16, 12);
    heading(ui, 2, ui.texts("room.byRole"), Type::dataStrong);
    ui.gap(8);
    for (const RoleResult& role : roles)
        scope(ui, role.role, [&] { drawRole(ui, role, result, false); });
}

/// What each level says, before one is chosen.
void drawLevels(Ui& ui, const Item& item) {
    const Texts& texts = ui.texts;
    group(ui, Role::list, texts("room.levels"), [&] {
        for (std::size_t level = 0; level < item.levels.size(); ++level) {
            const std::string& words = item.levels[level].anchor.in(texts.language());
            group(ui, Role::listItem, words, [&] {
                columns(ui, {fixed(16), share(1)}, 8,
                        {[&] { text(ui, std::to_string(level), Type::dataStrong); },
                         [&] { text(ui, words, Type::data, Color::ink2); }});
            });
            ui.gap(4);
        }
    });
    ui.gap(4);
}

/// What the room agrees on, and why.
class Consensus {
public:
    Consensus(const View& seen, const Item& asked) : view(seen), item(asked) {
        const auto found = seen.round->consensus.find(asked.id);
        if (found != seen.round->consensus.end()) agreed = found->second;
    }

    void draw(Ui& ui, Actions& actions) {
        const Texts& texts = ui.texts;
        heading(ui, 2, texts("room.consensus"), Type::dataStrong);
        ui.gap(6);
        std::vector<std::string> options{"0", "1", "2", "3", "4", texts("items.notApplicable")};
        const int before = agreed.notApplicable ? 5 : agreed.level.value_or(-1);
        const int chosen = segmented(ui, texts("room.consensus"), options, before);
        if (chosen != before && !view.readOnly) {
            agreed.notApplicable = chosen == 5;
            agreed.level = chosen == 5 ? std::nullopt : std::optional(chosen);
            keep(actions, false);
        }
        ui.gap(6);
        if (agreed.level)
            text(ui,
                 item.levels[static_cast<std::size_t>(*agreed.level)].anchor.in(texts.language()),
                 Type::data, Color::ink2);
        else if (!agreed.notApplicable)
            drawLevels(ui, item);
        if (!agreed.level) text(ui, texts("room.consensusMore"), Type::note, Color::ink3);
        ui.gap(12);
        const FieldState why = textField(ui, "why:" + item.id, agreed.note,
                                         {.label = texts("room.why"),
                                          .optional = texts("field.optional"),
                                          .placeholder = texts("room.whyExample"),
                                          .multiline = true,
                                          .maxCharacters = 4000,
                                          .disabled = view.readOnly});
        if (why.changed) {
            agreed.note = why.text;
            keep(actions, true);
        }
    }
    bool isSettled() const { return agreed.answered(); }
    void drop(Actions& actions) {
        agreed = {};
        keep(actions, false);
    }

private:
    void keep(Actions& actions, bool typing) const {
        Round round = *view.round;
        if (agreed == Answer{})
            round.consensus.erase(item.id);
        else
            round.consensus.insert_or_assign(item.id, agreed);
        actions.changes.push_back({{put(std::move(round))}, "change.consensus"});
        actions.typing = actions.typing || typing;
        actions.go = Route{Screen::room, item.id}; // where it stays, though it is settled now
    }

    const View& view;
    const Item& item;
    Answer agreed;
};

void drawWay(const View& view, Ui& ui, const Item& item, Consensus& consensus, Actions& actions) {
    const Texts& texts = ui.texts;
    row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
        if (consensus.isSettled() &&
            button(ui, texts("room.drop"), {.kind = ButtonKind::quiet, .disabled = view.readOnly}))
            consensus.drop(actions);
        pushRight(ui);
        if (const Item* next = nextInRoom(view, item.id)) {
            if (button(ui, texts("room.next"),
                       {.kind = ButtonKind::primary, .trailing = icon::arrowRight}))
                actions.go = Route{Screen::room, next->id};
        } else if (button(ui, texts("assess.results"),
                          {.kind = ButtonKind::primary, .trailing = icon::arrowRight})) {
            actions.go = Route{Screen::results, view.round->id};
        }
    });
}

} // namespace

void drawDiscussion(const View& view, Ui& ui, const Item& item, Actions& actions) {
    const Texts& texts = ui.texts;
    const ItemResult& result = *view.assessment->item(item.id);
    const std::string topic = numberedTopic(item, texts.language());
    card(ui, "discussion", {.padX = 24, .padY = 20, .name = topic}, [&] {
        text(ui, topic, Type::dataStrong, Color::ink3);
        ui.gap(4);
        heading(ui, 2, item.question.in(texts.language()), Type::title);
        ui.gap(12);
        figure(ui, dotPlot(result, texts, ui.width()));
        ui.gap(4);
        text(ui, summaryOf(result, texts), Type::body, Color::ink2);
        if (link(ui, texts("explain.title"))) actions.wish(Show{Dialog::explanation, item.id});
        divider(ui, 12, 16);
        Consensus consensus(view, item);
        consensus.draw(ui, actions);
        ui.gap(16);
        drawWay(view, ui, item, consensus, actions);
        drawRoles(view, ui, result);
    });
}

} // namespace kam
