#include "app/ui/grid_block.hpp"
#include "app/ui/grid_pass.hpp"
#include "app/ui/grid_values.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

struct Keys {
    bool control = false, shift = false, alt = false;
    Ui::Inner& in;

    explicit Keys(Ui::Inner& inner) : in(inner) {
        const ImGuiIO& io = ImGui::GetIO();
        control = io.KeyCtrl || io.KeySuper;
        shift = io.KeyShift;
        alt = io.KeyAlt;
    }
    /// Whether it went down; then nobody else gets it.
    bool pressed(ImGuiKey key, std::string_view name) {
        if (alt || in.taken(name) || !ImGui::IsKeyPressed(key, false)) return false;
        in.takenKeys.emplace_back(name);
        in.acted = true;
        return true;
    }
};

/// All that the keys below mean here, whether or not one is pressed.
void wantKeys(const GridPass& pass) {
    const GridMemory& memory = pass.memory;
    WantedKeys& wanted = pass.in.wanted;
    for (const char* key :
         {"ArrowLeft", "ArrowRight", "ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"})
        wanted.add(key);
    wanted.add("Home", true);
    wanted.add("End", true);
    if (pass.style.select) wanted.add("a", true, WantedKeys::Shift::without);
    if (memory.choice.count() > 0) wanted.add("Escape");
    if (memory.place < 0 || memory.active.column < 0) return;
    wanted.add("Enter");
    if (pass.style.select) wanted.add(" ");
    if (!pass.style.menu.empty()) wanted.add("F2", false, WantedKeys::Shift::with);
    if (!pass.column(memory.active.column).editable) return;
    wanted.add("F2");
    wanted.add("Delete");
}

int sheet(const GridPass& pass) {
    return std::max(1, static_cast<int>(pass.view.height / pass.rowHeight) - 1);
}

/// Another column by the arrow keys; false where they ask for none.
bool stepAside(const GridPass& pass, Keys& keys, int& column) {
    const int first = pass.checkWidth > 0 ? -1 : 0;
    if (keys.pressed(ImGuiKey_LeftArrow, "ArrowLeft"))
        column = keys.control ? first : std::max(first, column - 1);
    else if (keys.pressed(ImGuiKey_RightArrow, "ArrowRight"))
        column = keys.control ? pass.last() : std::min(pass.last(), column + 1);
    else
        return false;
    return true;
}

/// Another row; false where the keys ask for none.
bool stepDown(const GridPass& pass, Keys& keys, int& place) {
    const bool onHead = place < 0;
    if (keys.pressed(ImGuiKey_DownArrow, "ArrowDown"))
        place = keys.control ? pass.count() - 1 : place + 1;
    else if (keys.pressed(ImGuiKey_UpArrow, "ArrowUp"))
        place = keys.control && !onHead ? 0 : place - 1;
    else if (keys.pressed(ImGuiKey_PageDown, "PageDown"))
        place = std::min(pass.count() - 1, place + sheet(pass));
    else if (keys.pressed(ImGuiKey_PageUp, "PageUp"))
        place = onHead ? place : std::max(0, place - sheet(pass));
    else
        return false;
    return true;
}

/// Where the keys lead from the active cell; false where they lead nowhere.
bool step(const GridPass& pass, Keys& keys, int& place, int& column) {
    const bool resizes = place < 0 && keys.shift;
    if (!resizes && stepAside(pass, keys, column)) return true;
    if (stepDown(pass, keys, place)) return true;
    if (keys.pressed(ImGuiKey_Home, "Home")) {
        column = pass.checkWidth > 0 ? -1 : 0;
        if (keys.control) place = 0;
        return true;
    }
    if (keys.pressed(ImGuiKey_End, "End")) {
        column = pass.last();
        if (keys.control) place = pass.count() - 1;
        return true;
    }
    return false;
}

void move(GridPass& pass, Keys& keys) {
    const int from = pass.memory.place;
    int place = from, column = pass.memory.active.column;
    if (!step(pass, keys, place, column)) return;
    goTo(pass, place, column);
    if (!keys.shift || !pass.style.select || from < 0 || pass.memory.place < 0 ||
        pass.memory.place == from)
        return;
    pass.memory.choice.reach(pass.memory.order, pass.rows, from, pass.memory.place);
    announceChoice(pass);
}

/// Keys on a cell that do something with its row.
void act(GridPass& pass, Keys& keys) {
    GridMemory& memory = pass.memory;
    if (keys.control) {
        if (!pass.style.select || !keys.pressed(ImGuiKey_A, "a")) return;
        memory.choice.all(memory.order, pass.rows);
        return announceChoice(pass);
    }
    if (memory.choice.count() > 0 && keys.pressed(ImGuiKey_Escape, "Escape")) {
        memory.choice.clear();
        return announceChoice(pass);
    }
    if (memory.place < 0 || memory.active.column < 0) return; // a button or a check box has them
    const int row = memory.order.row(memory.place);
    const int column = memory.active.column;
    const bool enter = keys.pressed(ImGuiKey_Enter, "Enter");
    if (keys.shift && !pass.style.menu.empty() && keys.pressed(ImGuiKey_F2, "F2")) {
        pass.out.menuChosen = 0;
        pass.out.menuAt = {row, column};
    } else if (enter || keys.pressed(ImGuiKey_F2, "F2")) {
        if (!beginEditing(pass, memory.place, column, false) && enter) pass.out.opened = row;
    } else if (pass.style.select && keys.pressed(ImGuiKey_Space, " ")) {
        memory.choice.toggle(memory.active.key);
        announceChoice(pass);
    } else if (pass.column(column).editable && keys.pressed(ImGuiKey_Delete, "Delete")) {
        takeText(pass, row, column, {});
    }
}

/// The rows that copying means: those chosen where the keyboard stands in one of them.
std::vector<int> copiedRows(const GridPass& pass) {
    const GridMemory& memory = pass.memory;
    std::vector<int> rows;
    if (memory.place >= 0 && memory.active.column >= 0 && !memory.choice.holds(memory.active.key))
        return rows;
    for (int place = 0; place < pass.count() && memory.choice.count() > 0; ++place)
        if (memory.choice.holds(pass.key(place))) rows.push_back(memory.order.row(place));
    return rows;
}

void copy(GridPass& pass, bool cut) {
    const GridMemory& memory = pass.memory;
    const std::vector<int> rows = copiedRows(pass);
    const Language language = pass.language();
    if (!rows.empty() && !cut) {
        const bool heads = pass.style.copyHeads && rows.size() > 1;
        pass.in.copied = writeTsv(blockOf(pass.columns, pass.rows, rows, heads, language));
        pass.ui.announce(pass.ui.texts.plural("grid.copied", static_cast<int>(rows.size())));
        return;
    }
    if (memory.place < 0 || memory.active.column < 0 || !rows.empty()) return;
    const int row = memory.order.row(memory.place), column = memory.active.column;
    if (cut && !pass.column(column).editable) return;
    std::string cell =
        writeTsv({{writtenIn(pass.column(column), pass.rows, row, column, language)}});
    cell.resize(cell.size() - 2); // one cell is no row
    pass.in.copied = std::move(cell);
    if (cut) takeText(pass, row, column, {});
}

void paste(GridPass& pass, std::string_view text) {
    GridMemory& memory = pass.memory;
    if (memory.place < 0 || memory.active.column < 0) return;
    GridPaste pasted = pasteAt(memory.place, memory.active.column, readTsv(text), pass.columns,
                               pass.rows, memory.order, pass.ui.texts);
    const Texts& texts = pass.ui.texts;
    if (!pasted.faults.empty()) {
        const GridPaste::Fault& fault = pasted.faults.front();
        const bool beyond = fault.column > pass.last();
        memory.refused =
            texts("grid.pasteRefused",
                  {{"row", formatNumber(fault.place + 1, 0, pass.language())},
                   {"column", beyond ? "—" : std::string(pass.column(fault.column).head)},
                   {"why", fault.words}});
        if (const int more = static_cast<int>(pasted.faults.size()) - 1; more > 0)
            memory.refused += " " + texts.plural("grid.pasteMore", more);
        pass.ui.announce(memory.refused);
        pass.in.acted = true;
        return;
    }
    memory.refused.clear();
    pass.ui.announce(texts.plural("grid.pasted", pasted.cells));
    if (pasted.edits.empty()) return;
    pass.out.edits = std::move(pasted.edits);
    memory.order.holdStill();
    pass.in.acted = true;
}

} // namespace

void announceChoice(GridPass& pass) {
    pass.out.chosenChanged = true;
    const int count = static_cast<int>(pass.memory.choice.count());
    pass.ui.announce(pass.ui.texts.plural("grid.chosen", count));
    pass.in.acted = true;
}

void goTo(GridPass& pass, int place, int column) {
    GridMemory& memory = pass.memory;
    memory.place = std::clamp(place, -1, pass.count() - 1);
    memory.active.column = std::clamp(column, pass.checkWidth > 0 ? -1 : 0, pass.last());
    memory.active.key = memory.place < 0 ? std::string() : pass.key(memory.place);
    pass.in.focus.set(pass.idOf(memory.active), true);
}

void seekCell(GridPass& pass) {
    const int count = pass.count(), width = pass.last() + 1;
    if (!pass.style.seek || count == 0) return;
    const int cells = count * width;
    const int from =
        pass.memory.place < 0 ? -1 : pass.memory.place * width + pass.memory.active.column;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (from + step) % cells;
        if (!pass.style.seek(pass.memory.order.row(cell / width), cell % width)) continue;
        pass.out.found = true;
        return goTo(pass, cell / width, cell % width);
    }
}

void useGridKeys(GridPass& pass) {
    Ui::Inner& in = pass.in;
    if (!pass.memory.inside || in.editing.id != 0 || in.recorder.layer() < in.floor()) return;
    wantKeys(pass);
    Keys keys(in);
    move(pass, keys);
    act(pass, keys);
    if (in.clipboard.kind == Clipboard::Kind::paste)
        paste(pass, in.clipboard.text);
    else if (in.clipboard.kind != Clipboard::Kind::none)
        copy(pass, in.clipboard.kind == Clipboard::Kind::cut);
}

} // namespace kam::ui
