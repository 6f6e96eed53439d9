#include "app/ui/grid.hpp"

#include "app/ui/grid_pass.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {

namespace {

constexpr float headHeight = 28, rowHeight = 36, touchHeight = 44; // dp
constexpr float fewest = 4; // rows, that there is room for however few there are

/// Which cell has the keyboard, by what the pass before drew.
void findFocus(GridMemory& memory, std::uint32_t focused) {
    const auto at = std::find_if(memory.drawn.begin(), memory.drawn.end(),
                                 [&](const auto& each) { return each.id == focused; });
    memory.inside = at != memory.drawn.end();
    if (memory.inside) memory.active = at->spot;
}

/// Brings order and places up to date.
void follow(GridPass& pass) {
    GridMemory& memory = pass.memory;
    const bool changed =
        memory.order.update(pass.columns, pass.rows, memory.sort, memory.filter, pass.language());
    const auto placeOf = [&](const std::string& key) {
        return key.empty() ? -1 : memory.order.placeOf(key, pass.rows);
    };
    if (changed && memory.choice.keepShown(memory.order, pass.rows)) pass.out.chosenChanged = true;
    followEdited(pass, changed);
    if (changed) memory.unfoldedAt = placeOf(memory.unfolded);
    if (std::exchange(memory.told, memory.filter) != memory.filter)
        pass.ui.announce(countedIn(pass));
    const int before = memory.place;
    const bool known =
        !changed && before >= 0 && before < pass.count() && pass.key(before) == memory.active.key;
    if (!known) memory.place = placeOf(memory.active.key);
    if (memory.place >= 0 || memory.active.key.empty()) return;
    // Its row is gone: the keyboard stays where it was, as far as there are rows.
    if (memory.inside && pass.count() > 0)
        goTo(pass, std::clamp(before, 0, pass.count() - 1), memory.active.column);
    else
        memory.active = {{}, 0};
}

void place(GridPass& pass) {
    Ui::Inner& in = pass.in;
    Region& region = in.region();
    const Face face = in.fonts.face(Type::data);
    pass.edge = std::max(region.bleed, in.px(8));
    pass.rowHeight = std::max(in.px(pass.ui.touch() ? touchHeight : rowHeight), face.line);
    const float heads = in.px(pass.ui.touch() ? touchHeight : headHeight);
    const float space = bottom(in.page) - in.px(pass.style.bottom) - region.pen;
    const float wanted =
        heads + pass.rowHeight * std::max(fewest, static_cast<float>(pass.rows.count));
    const float height =
        std::min(wanted, pass.style.height > 0 ? in.px(pass.style.height)
                                               : std::max(space, heads + fewest * pass.rowHeight));
    Rect rect = in.place(region.width, height);
    rect.x -= region.bleed;
    rect.width += 2 * region.bleed;
    pass.head = {rect.x, rect.y, rect.width, heads};
    pass.view = {rect.x, rect.y + heads, rect.width, rect.height - heads};
}

void drawTable(GridPass& pass) {
    Ui::Inner& in = pass.in;
    place(pass);
    layOutColumns(pass);
    useGridKeys(pass);
    in.recorder.open({.id = pass.id,
                      .role = Role::grid,
                      .name = std::string(pass.style.name),
                      .rows = pass.count() + 1,
                      .columns = pass.last() + 1 + (pass.checkWidth > 0 ? 1 : 0),
                      .rect = united(pass.head, pass.view)});
    drawGridHead(pass);
    drawGridRows(pass);
    in.recorder.close();
    if (pass.memory.inside && in.focus.wantsView() && !in.scrollStack.empty())
        in.scrolling.reveal(in.scrollStack.back(), pass.head.y, bottom(pass.view));
    if (pass.count() == 0) drawNoMatch(pass);
    pass.memory.drawn = std::move(pass.drawn);
    pass.out.chosen = &pass.memory.choice.keys();
}

} // namespace

GridUse grid(Ui& ui, std::string_view id, const GridStyle& style,
             const std::vector<GridColumn>& columns, const GridRows& rows) {
    GridUse out;
    if (rows.count == 0) {
        out.emptyAction = !style.empty.title.empty() && emptyState(ui, style.empty);
        return out;
    }
    Ui::Inner& in = ui.inner();
    const std::uint32_t own = in.identify(Role::grid, id);
    std::shared_ptr<GridMemory>& memory = in.grids[own];
    if (!memory) memory = std::make_shared<GridMemory>();
    GridPass pass{.ui = ui,
                  .in = in,
                  .id = own,
                  .style = style,
                  .columns = columns,
                  .rows = rows,
                  .memory = *memory,
                  .out = out,
                  .area = Ui::Inner::about(own, "rows")};
    in.seeds.push_back(own);
    findFocus(*memory, in.focus.id());
    follow(pass);
    if (const auto next = std::exchange(memory->next, std::nullopt))
        goTo(pass, next->first, next->second);
    if (!ui.phone()) seekCell(pass);
    drawGridBar(pass);
    if (ui.phone())
        drawGridPhone(pass);
    else
        drawTable(pass);
    if (memory->place >= 0 && memory->place < pass.count())
        out.at = {memory->order.row(memory->place), memory->active.column};
    in.popSeed();
    return out;
}

} // namespace kam::ui
