#include "app/ui/inner.hpp"
#include "app/ui/keys.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

constexpr float smallestTarget = 44; // dp, for fingers
constexpr int toldWithin = 3;        // passes, in which a field that lost the keyboard is drawn
constexpr float arrowStep = 40;      // dp that an arrow key scrolls

bool anyKeyPressed() {
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_GamepadStart; ++key)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(key), false)) return true;
    return false;
}

/// Whether Enter and Space on a focused node mean that node rather than the screen.
bool takesKeys(const Node& node) { return node.interactive() && node.role != Role::gridCell; }

/// The same digit beside the arrows.
ImGuiKey padKeyOf(ImGuiKey key) {
    if (key < ImGuiKey_0 || key > ImGuiKey_9) return ImGuiKey_None;
    return static_cast<ImGuiKey>(key - ImGuiKey_0 + ImGuiKey_Keypad0);
}

} // namespace

void Ui::Inner::beginInput() {
    focus.begin();
    takenKeys.clear();
    wanted.begin();
    if (hintSeen && ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        takenKeys.emplace_back("Escape");
        hintDismissed = hintShown;
    }
    activated.clear();
    typing = 0;
    clipboard = std::exchange(clipboardAsked, {});
    edited = 0;
    acted = false;
    if (leftPasses > 0) --leftPasses;
    pointer.begin(floor(), ui.touch() ? px(smallestTarget) : 0);
    // A finger that stops what runs on means that and no more.
    if (pointer.clicked() && pointer.touch() && scrolling.moving()) pointer.spend();
    scrolling.begin(pointer, floor(), passed);
    watchLongPress();
    contextMenu.begin();
    if (anyKeyPressed()) keyboardLast = true;
    if (pointer.clicked()) keyboardLast = false;
    applyReports();
    applyActions();
    applyPointer();
    if (editing.id != 0 && editing.id != focus.id()) leaveField();
    if (interrupted != focus.id()) interrupted = 0;
    textEditDrawn = false;
    textEdit = {};
    hint = {};
}

void Ui::Inner::watchLongPress() {
    if (pointer.restedLong())
        contextMenu.ask(0, {pointer.x(), pointer.y(), 0, 0});
    else if (const std::optional<int> wait = pointer.restsFor())
        ui.platform.wakeAfter(*wait);
}

void Ui::Inner::applyReports() {
    while (!reports.empty()) {
        Report report = std::move(reports.front());
        reports.pop_front();
        const bool current = report.id == editing.id && report.id != 0;
        Editing& target = current ? editing : left;
        // What comes late, when the field has just lost the keyboard, still is what was typed. But
        // only if it is new: the field may show something else by now, as after an undo.
        if (!current) {
            if (report.id != left.id || report.text == left.text) continue;
            leftPasses = toldWithin;
        }
        if (target.text != report.text) edited = report.id;
        target.text = std::move(report.text);
        target.anchor = onBorder(target.text, report.anchor);
        target.caret = onBorder(target.text, report.caret);
        target.composedFrom = onBorder(target.text, report.composedFrom);
        target.composedTo = onBorder(target.text, report.composedTo);
        target.follow = true;
        target.goal = -1;
    }
}

/// Whether something below an open menu is pressed. The keyboard goes there, so the menu closes.
bool Ui::Inner::waitsForMenu(const SemanticAction& action) {
    if (action.kind != SemanticAction::Kind::activate) return false;
    const Node* node = nodeOf(tree, action.id);
    if (!node || node->disabled || recorder.layerOf(node->id) >= floor()) return false;
    focus.set(action.id, true);
    return true;
}

void Ui::Inner::applyActions() {
    // One activation a pass, so that what it changes is drawn before the next one means anything.
    while (!actions.empty() && activated.empty() && !waitsForMenu(actions.front())) {
        const SemanticAction action = actions.front();
        actions.pop_front();
        bool known = action.id == 0;
        for (const Node& node : tree)
            known = known || (node.id == action.id && !node.disabled);
        if (!known) continue;
        keyboardLast = keyboardLast || action.id != 0;
        switch (action.kind) {
        case SemanticAction::Kind::focus:
            focus.set(action.id, true);
            break;
        case SemanticAction::Kind::activate:
            activated.push_back(action.id);
            break;
        case SemanticAction::Kind::type:
            typing = action.id;
            break;
        }
    }
}

void Ui::Inner::applyPointer() {
    // A mouse moves the keyboard where it goes down, a finger only where it did not scroll.
    if (pointer.touch()) {
        const Target& tapped = pointer.pressedTarget();
        if (tapped.id != 0 && !tapped.aside) focus.set(tapped.id, false);
        return;
    }
    if (!pointer.clicked()) return;
    const Target& target = pointer.heldTarget();
    if (target.id == 0 && overlays.empty()) focus.set(0, false);
    if (target.id != 0 && !target.disabled && !target.aside) focus.set(target.id, false);
}

void Ui::Inner::leaveField() {
    left = std::exchange(editing, {});
    leftPasses = toldWithin;
}

void Ui::Inner::dropEditing() {
    if (editing.id != 0) interrupted = editing.id;
    editing = left = {};
    leftPasses = 0;
    drafts.end();
}

bool Ui::Inner::taken(std::string_view key) const {
    return std::find(takenKeys.begin(), takenKeys.end(), key) != takenKeys.end();
}

bool Ui::Inner::hears(std::string_view key, bool control) const {
    if (recorder.layer() < floor()) return false;
    // With Control undo and redo are those of the text that is edited.
    const bool field = control ? key == "z" || key == "y" : key != "Escape";
    if (editing.id != 0 && field) return false;
    if (taken(key)) return false;
    const bool activates = key == "Enter" || key == " ";
    const Node* node = nodeOf(tree, focus.id());
    return !activates || !node || !takesKeys(*node);
}

bool Ui::Inner::keyPressed(std::string_view key, bool control, bool shift) {
    const ImGuiKey code = keyOf(key);
    if (code == ImGuiKey_None || !hears(key, control)) return false;
    using Shift = WantedKeys::Shift;
    const bool exact = shift || control;
    wanted.add(key, control, !exact ? Shift::either : shift ? Shift::with : Shift::without);
    const ImGuiIO& io = ImGui::GetIO();
    // On Macs Dear ImGui has exchanged Control and Command.
    if (io.KeyAlt || io.KeySuper || io.KeyCtrl != control) return false;
    if (exact && io.KeyShift != shift) return false;
    bool pressed = ImGui::IsKeyPressed(code, false);
    if (const ImGuiKey pad = padKeyOf(code); pad != ImGuiKey_None)
        pressed = pressed || ImGui::IsKeyPressed(pad, false);
    acted = acted || pressed;
    return pressed;
}

bool Ui::Inner::takeKey(std::string_view key) {
    if (!keyPressed(key, false, false)) return false;
    takenKeys.emplace_back(key);
    return true;
}

int Ui::Inner::walk(const std::vector<std::uint32_t>& ids, Walk way) {
    const auto at = std::find(ids.begin(), ids.end(), focus.id());
    if (at == ids.end()) return -1;
    const auto from = static_cast<std::size_t>(at - ids.begin());
    const bool across = way != Walk::vertical, down = way != Walk::horizontal;
    std::size_t to = from;
    if ((down && takeKey("ArrowDown")) || (across && takeKey("ArrowRight")))
        to = (from + 1) % ids.size();
    else if ((down && takeKey("ArrowUp")) || (across && takeKey("ArrowLeft")))
        to = (from + ids.size() - 1) % ids.size();
    if (to == from) return -1;
    focus.set(ids[to], true);
    return static_cast<int>(to);
}

/// With keys for which nothing that was drawn has asked.
void Ui::Inner::scrollByKeys() {
    const Scrolling::Area* area = scrolling.main(floor());
    if (!area || editing.id != 0) return;
    const auto pressed = [this](std::string_view key, bool shift = false) {
        if (wanted.holds(key, false, shift)) return false;
        using Shift = WantedKeys::Shift;
        wanted.add(key, false, shift ? Shift::with : Shift::without);
        const ImGuiIO& io = ImGui::GetIO();
        return !io.KeyCtrl && !io.KeyAlt && !io.KeySuper && io.KeyShift == shift && !taken(key) &&
               ImGui::IsKeyPressed(keyOf(key), false);
    };
    const float sheet = area->view.height * 0.9f;
    const Node* node = nodeOf(tree, focus.id());
    const bool presses = node && node->interactive(); // what has the keyboard has Space
    float by = 0;
    if (pressed("ArrowDown")) by += px(arrowStep);
    if (pressed("ArrowUp")) by -= px(arrowStep);
    if (pressed("PageDown") || (!presses && pressed(" "))) by += sheet;
    if (pressed("PageUp") || (!presses && pressed(" ", true))) by -= sheet;
    if (pressed("Home")) by = -area->content;
    if (pressed("End")) by = area->content;
    if (by != 0) scrolling.scrollBy(area->id, by);
}

Use Ui::Inner::use(Node node, std::string_view key, bool text) {
    const std::uint32_t id = lastUsed = node.id;
    const bool reachable = recorder.layer() >= floor();
    const Rect seen = intersection(node.rect, painter.clip());
    if (seen.width > 0 && seen.height > 0)
        pointer.add({id, seen, recorder.layer(), node.disabled, text, isAside()});
    focus.offer(id, ariaRole(node.role), node.name, key);
    if (focus.id() == id && focus.wantsView() && !scrollStack.empty())
        scrolling.reveal(scrollStack.back(), node.rect.y, bottom(node.rect));

    Use use;
    use.hovered = reachable && pointer.hot() == id && !node.disabled;
    use.held = reachable && pointer.held() == id && pointer.hot() == id && !node.disabled;
    use.focused = focus.id() == id;
    use.ring = use.focused && focus.visible();
    if (reachable && !node.disabled) {
        use.pressed = pointer.pressed() == id;
        for (const std::uint32_t each : activated)
            use.pressed = use.pressed || each == id;
    }
    acted = acted || use.pressed;
    if (use.hovered)
        ImGui::SetMouseCursor(text ? ImGuiMouseCursor_TextInput : ImGuiMouseCursor_Hand);
    recorder.add(std::move(node));
    return use;
}

bool Ui::Inner::offer(std::uint32_t id, const Rect& rect) {
    const Rect seen = intersection(rect, painter.clip());
    if (seen.width > 0 && seen.height > 0)
        pointer.add({.id = id, .rect = seen, .layer = recorder.layer(), .aside = true});
    if (recorder.layer() < floor() || pointer.hot() != id) return false;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    const bool pressed = pointer.pressed() == id;
    acted = acted || pressed;
    return pressed;
}

} // namespace kam::ui
