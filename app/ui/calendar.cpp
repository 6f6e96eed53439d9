#include "app/ui/calendar.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/overlay.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace kam::ui {
namespace {

constexpr float pad = 13; // border included
constexpr float headHeight = 36, weekdaysHeight = 24;
constexpr int daysAWeek = 7;

/// The calendar in one pass; a class only to hand its context around.
class Drawing {
public:
    Drawing(Ui& owner, std::uint32_t node, const Calendar& look)
        : ui(owner), in(owner.inner()), calendar(look), id(Ui::Inner::about(node, "calendar")),
          day(in.picking.day), today(owner.platform.today()) {}

    /// The calendar's own part of the window: six rows of days, so that it never jumps.
    Rect boxAt(const Rect& anchor) const {
        const float cell = cellSize();
        const float width = cell * daysAWeek + 2 * in.px(pad);
        const float height = in.px(headHeight + weekdaysHeight) + 6 * cell + in.px(4 + 2 * pad);
        return hangingFrom(in, anchor, width, height, height);
    }

    std::optional<Date> draw(const Rect& box) {
        walk();
        in.pushRegion(id, {box.x + in.px(pad), box.y + in.px(pad), box.width - 2 * in.px(pad), 0});
        head();
        ui.gap(4);
        grid();
        in.popRegion();
        in.picking.day = day;
        return chosen;
    }

    /// The day that has the keyboard first.
    std::uint32_t first() const { return idOf(day); }
    std::uint32_t node() const { return id; }

private:
    float cellSize() const {
        const float widest = (in.window.width - in.px(16) - 2 * in.px(pad)) / daysAWeek;
        return std::min(in.target(36), widest);
    }

    std::uint32_t idOf(Date date) const { return Ui::Inner::about(id, toString(date)); }

    bool isOpen(Date date) const {
        return (!calendar.low || date >= *calendar.low) &&
               (!calendar.high || date <= *calendar.high);
    }

    void moveTo(Date to) {
        if (calendar.low) to = std::max(to, *calendar.low);
        if (calendar.high) to = std::min(to, *calendar.high);
        day = to;
    }

    bool pressed(std::string_view key, bool shift = false) {
        const bool went = in.keyPressed(key, false, shift);
        if (!went || ImGui::GetIO().KeyShift != shift) return false;
        in.takenKeys.emplace_back(key);
        return true;
    }

    /// Arrow keys by days and weeks, Home and End within the week, PageUp and PageDown by months
    /// and, with Shift, by years.
    void walk() {
        if (in.focus.id() != idOf(day)) return;
        const Date before = day;
        if (pressed("ArrowLeft")) moveTo(plusDays(day, -1));
        if (pressed("ArrowRight")) moveTo(plusDays(day, 1));
        if (pressed("ArrowUp")) moveTo(plusDays(day, -daysAWeek));
        if (pressed("ArrowDown")) moveTo(plusDays(day, daysAWeek));
        if (pressed("Home")) moveTo(plusDays(day, -weekday(day)));
        if (pressed("End")) moveTo(plusDays(day, daysAWeek - 1 - weekday(day)));
        for (const bool shift : {false, true}) {
            const int months = shift ? 12 : 1;
            if (pressed("PageUp", shift)) moveTo(plusMonths(day, -months));
            if (pressed("PageDown", shift)) moveTo(plusMonths(day, months));
        }
        if (day != before) in.focus.set(idOf(day), true);
    }

    void head() {
        const std::string month = formatMonth(day, ui.texts.language());
        row(ui, {.height = headHeight, .gap = 4}, [&] {
            text(ui, month, Type::bodyStrong);
            pushRight(ui);
            const Date firstOfMonth{day.year, day.month, 1};
            const Date lastOfMonth{day.year, day.month, daysInMonth(day.year, day.month)};
            if (iconButton(ui, icon::arrowLeft, ui.texts("calendar.monthBefore"),
                           !isOpen(plusDays(firstOfMonth, -1)) || firstOfMonth == firstDate))
                turn(-1);
            if (iconButton(ui, icon::arrowRight, ui.texts("calendar.monthAfter"),
                           !isOpen(plusDays(lastOfMonth, 1)) || lastOfMonth == lastDate))
                turn(1);
        });
    }

    void turn(int months) {
        moveTo(plusMonths(day, months));
        ui.announce(formatMonth(day, ui.texts.language()));
    }

    void grid() {
        in.recorder.open({.id = Ui::Inner::about(id, "grid"),
                          .role = Role::grid,
                          .name = formatMonth(day, ui.texts.language())});
        weekdays();
        const int count = daysInMonth(day.year, day.month);
        Rect week{};
        for (int number = 1; number <= count; ++number) {
            const Date date{day.year, day.month, number};
            const int column = weekday(date);
            if (number == 1 || column == 0) {
                if (number > 1) in.recorder.close();
                week = in.place(in.region().width, cellSize());
                in.recorder.open({.id = Ui::Inner::about(id, "week " + toString(date)),
                                  .role = Role::row,
                                  .rect = week});
            }
            const float size = cellSize();
            cell(date, {week.x + size * static_cast<float>(column), week.y, size, size});
        }
        in.recorder.close();
        in.recorder.close();
    }

    void weekdays() {
        const Rect rect = in.place(in.region().width, in.px(weekdaysHeight));
        const Face face = in.fonts.face(Type::note);
        in.recorder.open({.id = Ui::Inner::about(id, "weekdays"), .role = Role::row, .rect = rect});
        for (int i = 0; i < daysAWeek; ++i) {
            const float size = cellSize();
            const Rect cell{rect.x + size * static_cast<float>(i), rect.y, size, rect.height};
            const std::string_view name = weekdayName(i, false, ui.texts.language());
            const std::string_view shown = weekdayName(i, true, ui.texts.language());
            in.recorder.add({.id = in.identify(Role::columnHeader, name),
                             .role = Role::columnHeader,
                             .name = std::string(name),
                             .rect = cell});
            in.painter.words(face, cell.x + (size - widthOf(face, shown)) / 2,
                             middle(rect) - face.line / 2, shown, in.color(Color::ink3));
        }
        in.recorder.close();
    }

    void cell(Date date, const Rect& rect) {
        const bool disabled = !isOpen(date);
        const Use use =
            in.use({.id = idOf(date),
                    .role = Role::gridCell,
                    .name = formatDayAndDate(date, ui.texts.language()),
                    .description = date == today ? ui.texts("calendar.today") : std::string(),
                    .checked = calendar.chosen == date,
                    .disabled = disabled,
                    .columns = weekday(date) + 1,
                    .rect = rect});
        paint(date, rect, use, disabled);
        if (use.focused) day = date;
        if ((use.pressed || (use.focused && !disabled && (pressed("Enter") || pressed(" ")))))
            chosen = date;
    }

    void paint(Date date, const Rect& rect, const Use& use, bool disabled) {
        const bool isChosen = calendar.chosen == date, isToday = date == today;
        const Rect box = grown(rect, -in.px(2));
        const Color fill = isChosen      ? Color::accent
                           : use.held    ? Color::press
                           : use.hovered ? Color::hover
                                         : Color::none;
        const float radius = in.px(6);
        in.painter.fill(box, in.color(fill), radius);
        if (isToday && !isChosen)
            in.painter.outline(box, in.color(Color::borderStrong), radius, in.painter.hair());
        const Face face = in.fonts.face(isChosen || isToday ? Type::dataStrong : Type::data);
        const std::string number = std::to_string(date.day);
        in.painter.words(face, rect.x + (rect.width - widthOf(face, number)) / 2,
                         middle(rect) - face.line / 2, number,
                         in.color(disabled   ? Color::inkDisabled
                                  : isChosen ? Color::onAccent
                                             : Color::ink));
        if (use.ring)
            in.painter.outline(grown(box, isChosen ? -in.px(2) : 0),
                               in.color(isChosen ? Color::onAccent : Color::accent),
                               in.px(isChosen ? 4.0f : 6.0f), in.px(2));
    }

    Ui& ui;
    Ui::Inner& in;
    const Calendar& calendar;
    std::uint32_t id;
    Date day, today;
    std::optional<Date> chosen;
};

} // namespace

void openCalendar(Ui::Inner& in, std::uint32_t field, Date day) {
    in.picking = {.id = field, .day = day, .drawn = true};
    in.acted = true;
}

std::optional<Date> drawCalendar(Ui& ui, std::uint32_t field, const Rect& anchor,
                                 const Calendar& calendar) {
    Ui::Inner& in = ui.inner();
    in.picking.drawn = true;
    Drawing drawing(ui, field, calendar);
    // A finger that chose a day does not want the soft keyboard next.
    const std::uint32_t opener = ui.touch() ? 0 : field;
    const Overlay overlay = in.openOverlay(
        {.id = drawing.node(), .modal = true, .opener = opener, .first = drawing.first()});
    const Above above(in, overlay.layer);
    const Rect box = drawing.boxAt(anchor);
    in.painter.setOpacity(in.easing.appearance(drawing.node()));
    paintFloating(in, box, in.px(10));
    in.recorder.open({.id = drawing.node(),
                      .role = Role::dialog,
                      .name = std::string(calendar.name),
                      .rect = box});
    in.seeds.push_back(drawing.node());
    const std::optional<Date> chosen = drawing.draw(box);
    in.popSeed();
    in.recorder.close();
    if (chosen || escaped(in) || pressedOutside(in, overlay, box)) {
        in.picking = {};
        in.acted = true;
    }
    return chosen;
}

} // namespace kam::ui
