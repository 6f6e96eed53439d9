#include "tests/app/support/headless.hpp"

#include "app/ui/keys.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>
#include <utility>

namespace kam::test {
namespace {

float middleX(const ui::Rect& rect) { return rect.x + rect.width / 2; }
float middleY(const ui::Rect& rect) { return rect.y + rect.height / 2; }

} // namespace

Headless::Headless() : context(ImGui::CreateContext()) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    items.watch(*context);
}

Headless::~Headless() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context);
}

bool Headless::frame() {
    platform.woken = false;
    platform.wakesIn.reset();
    platform.pass(16);
    ++drawn;
    const bool more = program.frame(display);
    acknowledgeTextures();
    for (const std::uint32_t item : items.take())
        ADD_FAILURE() << "an item of Dear ImGui's own, which has no record in the tree: " << item;
    return more || platform.woken;
}

void Headless::acknowledgeTextures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else {
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

void Headless::runUntilIdle(int most) {
    int count = 1;
    while (frame()) {
        if (++count > most) {
            ADD_FAILURE() << "still drawing after " << most << " frames";
            return;
        }
    }
}

const ui::Node& Headless::node(ui::Role role, std::string_view name) const {
    static const ui::Node none;
    const ui::Node* found = ui::find(platform.tree, role, name);
    if (found) return *found;
    ADD_FAILURE() << "no " << ui::ariaRole(role) << " \"" << name << "\" in\n" << describe();
    return none;
}

bool Headless::has(ui::Role role, std::string_view name) const {
    return ui::find(platform.tree, role, name) != nullptr;
}

void Headless::press(ui::Role role, std::string_view name) {
    ui::Rect rect = node(role, name).rect;
    // What lies below the window's edge is scrolled into it, as a person does.
    for (int turn = 0; turn < 40 && rect.y + rect.height > display.height && middleX(rect) > 0;
         ++turn) {
        moveTo(middleX(rect), display.height / 2);
        wheel(-2);
        if (!ui::find(platform.tree, role, name)) break;
        rect = node(role, name).rect;
    }
    click(middleX(rect), middleY(rect));
}

void Headless::activate(ui::Role role, std::string_view name) {
    program.act({ui::SemanticAction::Kind::activate, node(role, name).id});
    runUntilIdle();
}

void Headless::focus(ui::Role role, std::string_view name) {
    program.act({ui::SemanticAction::Kind::focus, node(role, name).id});
    runUntilIdle();
}

void Headless::tab(bool back) {
    std::vector<std::uint32_t> stops;
    for (const ui::Node& each : platform.tree)
        if (each.interactive() && each.tabStop) stops.push_back(each.id);
    if (stops.empty()) return;
    const auto at = std::find(stops.begin(), stops.end(), platform.focused);
    const std::size_t count = stops.size();
    std::size_t next = back ? count - 1 : 0;
    if (at != stops.end()) {
        const auto index = static_cast<std::size_t>(at - stops.begin());
        next = (index + (back ? count - 1 : 1)) % count;
    }
    program.act({ui::SemanticAction::Kind::focus, stops[next]});
    runUntilIdle();
}

const ui::Node* Headless::focused() const {
    for (const ui::Node& each : platform.tree)
        if (each.id == platform.focused) return &each;
    return nullptr;
}

void Headless::moveTo(float x, float y, bool touch) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(x, y);
    runUntilIdle();
}

void Headless::button(bool down, bool touch) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    io.AddMouseButtonEvent(0, down);
    runUntilIdle();
}

void Headless::click(float x, float y, int times) {
    platform.pass(1000); // not a double click with an earlier one
    moveTo(x, y);
    for (int i = 0; i < times; ++i) {
        button(true);
        button(false);
    }
}

std::optional<std::string> Headless::copy(bool cut) {
    program.copyRequested(cut);
    runUntilIdle();
    return program.takeCopied();
}

void Headless::paste(std::string text) {
    program.pasted(std::move(text));
    runUntilIdle();
}

void Headless::wheel(float notches, float sideways) {
    ImGui::GetIO().AddMouseWheelEvent(sideways, notches);
    runUntilIdle();
}

void Headless::key(std::string_view name, bool control, bool shift) {
    ImGuiIO& io = ImGui::GetIO();
    const ImGuiKey code = ui::keyOf(name);
    ASSERT_NE(code, ImGuiKey_None) << name;
    const auto set = [&](bool down) {
        if (control) io.AddKeyEvent(ImGuiMod_Ctrl, down);
        if (shift) io.AddKeyEvent(ImGuiMod_Shift, down);
        io.AddKeyEvent(code, down);
    };
    set(true);
    runUntilIdle(); // a key that is held draws nothing: the system repeats it
    set(false);
    runUntilIdle();
}

void Headless::report(std::string text, std::size_t anchor, std::size_t caret, std::size_t from,
                      std::size_t to) {
    program.textEdited(platform.editing->id, std::move(text), anchor, caret, from, to);
    runUntilIdle();
}

void Headless::type(std::string_view text) {
    ASSERT_TRUE(platform.editing) << "no text field has the keyboard";
    const TextEdit& edit = *platform.editing;
    const std::size_t from = std::min(edit.anchor, edit.caret);
    const std::size_t to = std::max(edit.anchor, edit.caret);
    std::string whole = edit.text;
    whole.replace(from, to - from, text);
    const std::size_t caret = from + text.size();
    report(std::move(whole), caret, caret, caret, caret);
}

void Headless::compose(std::string_view text) {
    ASSERT_TRUE(platform.editing) << "no text field has the keyboard";
    const TextEdit& edit = *platform.editing;
    const std::size_t from = std::min(edit.anchor, edit.caret);
    std::string whole = edit.text;
    whole.replace(from, std::max(edit.anchor, edit.caret) - from, text);
    report(std::move(whole), from + text.size(), from + text.size(), from, from + text.size());
}

} // namespace kam::test
