#include "app/screens/shortcuts.hpp"

#include "app/screens/screens.hpp"
#include "app/ui/widgets.hpp"

namespace kam {
namespace {

using namespace ui;

constexpr ShortcutGroup everywhere = ShortcutGroup::everywhere;
constexpr ShortcutGroup question = ShortcutGroup::question;
constexpr ShortcutGroup ratings = ShortcutGroup::ratings;
constexpr ShortcutGroup search = ShortcutGroup::search;

constexpr std::array<ShortcutLine, 16> lines{{
    {everywhere, "keys.search", shortcut::search},
    {everywhere, "keys.list", shortcut::list},
    {everywhere, "action.undo", shortcut::undo},
    {everywhere, "action.redo", shortcut::redo},
    {everywhere, "keys.close", shortcut::leave},
    {everywhere, "keys.onwards", shortcut::onwards},
    {question, "question.keyLevel", shortcut::levels.front(), shortcut::levels.back(), true},
    {question, "question.keyMove", shortcut::up, shortcut::down},
    {question, "question.keyTurn", shortcut::before, shortcut::after},
    {question, "question.keyNotApplicable", shortcut::notApplicable},
    {question, "question.keyEvidence", shortcut::evidence},
    {question, "question.leave", shortcut::leave},
    {ratings, "scoring.nextMissing", shortcut::nextGap},
    {ratings, "scoring.cell", shortcut::cell},
    {search, "keys.choose", shortcut::up, shortcut::down},
    {search, "keys.open", shortcut::open},
}};

/// Macs redo by Command, Shift and Z; Command and Y is the browser's there.
const Shortcut& onThisSystem(const Shortcut& shortcut, const Ui& ui) {
    const bool redoes = shortcut.control && shortcut.key == shortcut::redo.key;
    return redoes && ui.mac() ? shortcut::redoToo : shortcut;
}

} // namespace

std::span<const ShortcutLine> shortcutLines() { return lines; }

bool pressed(const Ui& ui, const Shortcut& wanted) {
    const Shortcut& shortcut = onThisSystem(wanted, ui);
    return works(shortcut, ui) && ui.keyPressed(shortcut.key, shortcut.control, shortcut.shift);
}

bool works(const Shortcut& shortcut, const Ui& ui) {
    return shortcut.control || shortcut.key.size() > 1 ||
           ui.platform.setting("letterKeys") != "off";
}

std::string capOf(const Shortcut& wanted, const Ui& ui) {
    const Shortcut& shortcut = onThisSystem(wanted, ui);
    std::string cap(shortcut.cap.empty() ? shortcut.key : shortcut.cap);
    if (cap.size() == 1 && cap[0] >= 'a' && cap[0] <= 'z')
        cap[0] = static_cast<char>(cap[0] - 'a' + 'A');
    if (shortcut.shift && shortcut.cap.empty()) cap = "Shift " + cap;
    if (shortcut.control) cap = (ui.mac() ? "Cmd " : "Ctrl ") + cap;
    return cap;
}

void drawShortcutLine(Ui& ui, const ShortcutLine& line, float keysWidth) {
    const auto keys = [&] {
        row(ui, {.height = 28, .gap = 4}, [&] {
            keyCap(ui, capOf(line.first, ui));
            if (line.range) text(ui, ui.texts("question.keyTo"), Type::note, Color::ink3);
            if (line.second) keyCap(ui, capOf(*line.second, ui));
        });
    };
    columns(ui, {fixed(keysWidth), share(1)}, 0,
            {keys, [&] {
                 row(ui, {.height = 28},
                     [&] { text(ui, ui.texts(line.what), Type::note, Color::ink2); });
             }});
}

Actions drawShortcutList(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::shortcuts) return actions;
    const Texts& texts = ui.texts;
    constexpr const char* titles[] = {"keys.everywhere", "keys.inQuestion", "keys.inRatings",
                                      "keys.inSearch"};
    const bool open = dialog(ui, texts("keys.title"), 400, [&] {
        std::optional<ShortcutGroup> group;
        for (const ShortcutLine& line : lines) {
            if (!works(line.first, ui)) continue;
            scope(ui, static_cast<int>(line.group), [&] {
                if (group != line.group) {
                    ui.gap(group ? 12.0f : 4.0f);
                    heading(ui, 3, texts(titles[static_cast<std::size_t>(line.group)]),
                            Type::dataStrong);
                }
                group = line.group;
                drawShortcutLine(ui, line, 104);
            });
        }
        ui.gap(16);
        row(ui, {.height = 36}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.close"))) actions.wish(Show{});
        });
    });
    if (!open) actions.wish(Show{});
    return actions;
}

} // namespace kam
