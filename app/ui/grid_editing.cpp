#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/grid_pass.hpp"
#include "app/ui/grid_values.hpp"

#include <utility>

namespace kam::ui {
namespace {

/// The field of a cell. Each has one of its own, or what comes late for one would be taken for the
/// next.
std::uint32_t fieldOf(const GridPass& pass, const GridMemory::Spot& spot) {
    return Ui::Inner::about(pass.idOf(spot), "text");
}

std::string fieldKey(std::uint32_t field) { return "cell " + std::to_string(field); }

/// Ends editing; the keyboard goes on by so many places and columns.
void leaveFor(GridPass& pass, int down, int across) {
    const GridMemory::Editing& editing = *pass.memory.editing;
    pass.memory.next = {std::max(0, editing.place + down),
                        std::max(0, editing.spot.column + across)};
    pass.memory.editing.reset();
    pass.in.acted = true;
}

} // namespace

bool takeText(GridPass& pass, int row, int column, std::string_view text) {
    std::string* const at = pass.memory.editing ? &pass.memory.editing->fault : nullptr;
    const GridColumn& which = pass.column(column);
    GridReading reading = readInto(which, pass.rows, row, column, text, pass.ui.texts);
    if (!reading.fault.empty()) {
        // Where it can still be put right it is said at the cell.
        std::string& said = at ? *at : pass.memory.refused;
        said = at ? reading.fault
                  : pass.ui.texts("grid.editRefused", {{"column", std::string(which.head)},
                                                       {"text", reading.edit.text},
                                                       {"why", reading.fault}});
        pass.ui.announce(said);
        pass.in.acted = true;
        return false;
    }
    pass.memory.refused.clear();
    if (reading.edit.text == heldIn(which, pass.rows, row, column, pass.language())) return true;
    pass.out.edits.push_back(std::move(reading.edit));
    pass.memory.order.holdStill();
    pass.in.acted = true;
    return true;
}

bool beginEditing(GridPass& pass, int place, int column, bool empty) {
    if (place < 0 || column < 0 || !pass.column(column).editable) return false;
    const int row = pass.memory.order.row(place);
    GridMemory::Editing editing{
        .spot = {pass.key(place), column}, .place = place, .row = row, .replaces = empty};
    if (!empty)
        editing.before = heldIn(pass.column(column), pass.rows, row, column, pass.language());
    pass.memory.place = place;
    pass.memory.active = editing.spot;
    pass.memory.editing = std::move(editing);
    const std::uint32_t field = fieldOf(pass, pass.memory.editing->spot);
    if (pass.in.left.id == field) pass.in.left = {}; // what it last held was kept or given up
    pass.in.focus.ask(ariaRole(Role::textField), fieldKey(field), true);
    pass.in.acted = true;
    return true;
}

void followEdited(GridPass& pass, bool changed) {
    GridMemory& memory = pass.memory;
    if (!memory.editing) return;
    GridMemory::Editing& editing = *memory.editing;
    const int column = editing.spot.column;
    if (!pass.column(column).editable) return leaveFor(pass, 0, 0);
    if (!changed) return;
    editing.place = memory.order.placeOf(editing.spot.key, pass.rows);
    if (editing.place < 0) return memory.editing.reset();
    editing.row = memory.order.row(editing.place);
    if (!editing.replaces)
        editing.before =
            heldIn(pass.column(column), pass.rows, editing.row, column, pass.language());
}

void drawGridField(GridPass& pass, const Rect& cell) {
    Ui::Inner& in = pass.in;
    GridMemory& memory = pass.memory;
    GridMemory::Editing& editing = *memory.editing;
    const int column = editing.spot.column;
    const std::string label(pass.column(column).head);
    in.recorder.open({.id = Ui::Inner::about(pass.idOf(editing.spot), "field"),
                      .role = Role::cell,
                      .columns = column + 1 + (pass.checkWidth > 0 ? 1 : 0),
                      .rect = cell});
    const std::uint32_t node = fieldOf(pass, editing.spot);
    in.focus.offer(node, ariaRole(Role::textField), label, fieldKey(node));
    in.pushRegion(Ui::Inner::about(pass.id, "field"),
                  {cell.x, middle(cell) - fieldHeight(in) / 2, cell.width, 0});
    const FieldState state =
        drawField(pass.ui, node, editing.before,
                  {.label = label, .hideLabel = true, .error = editing.fault, .maxCharacters = 0},
                  {.right = pass.column(column).kind == GridKind::number, .cell = true})
            .state;
    in.popRegion();
    in.recorder.close();
    if (state.focused && std::exchange(editing.fresh, false))
        in.editing.anchor = in.textEdit.anchor = in.editing.caret;
    if (!editing.fault.empty()) in.hint = {node, cell, editing.fault, false};
    if (state.changed) editing.fault.clear();
    const int row = editing.row;
    if (state.left) {
        memory.editing.reset();
        takeText(pass, row, column, state.text);
        return;
    }
    if (!state.focused) return;
    in.wanted.add("Escape");
    in.wanted.add("Tab");
    const bool back = ImGui::GetIO().KeyShift;
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, false); };
    if (pressed(ImGuiKey_Escape)) {
        in.takenKeys.emplace_back("Escape");
        memory.refused.clear();
        leaveFor(pass, 0, 0);
    } else if (state.submitted) {
        if (takeText(pass, row, column, state.text)) leaveFor(pass, back ? -1 : 1, 0);
    } else if (pressed(ImGuiKey_Tab)) {
        if (takeText(pass, row, column, state.text)) leaveFor(pass, 0, back ? -1 : 1);
    }
}

} // namespace kam::ui
