#pragma once

#include "app/application.hpp"
#include "tests/app/support/items.hpp"
#include "tests/app/support/null_platform.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

struct ImGuiContext;

namespace kam::test {

/// A window nobody sees: drives anything that draws frames - a single widget or the whole
/// application - through pointer, keys and the accessible tree, as a person would.
class Headless {
public:
    /// What is driven. `frame` draws one and says whether another should follow at once.
    struct Program {
        std::function<bool(const Display&)> frame;
        std::function<void(ui::SemanticAction)> act;
        std::function<void(std::uint32_t, std::string, std::size_t, std::size_t, std::size_t,
                           std::size_t)>
            textEdited;
        std::function<void(bool)> copyRequested;
        std::function<std::optional<std::string>()> takeCopied;
        std::function<void(std::string)> pasted;
    };
    /// Anything shaped like Application.
    template <typename App>
    static Program programOf(App& app) {
        return {[&app](const Display& display) { return app.frame(display); },
                [&app](ui::SemanticAction action) { app.act(action); },
                [&app](std::uint32_t id, std::string text, std::size_t anchor, std::size_t caret,
                       std::size_t from, std::size_t to) {
                    app.textEdited(id, std::move(text), anchor, caret, from, to);
                },
                [&app](bool cut) { app.copyRequested(cut); },
                [&app] { return app.takeCopied(); },
                [&app](std::string text) { app.pasted(std::move(text)); }};
    }

    NullPlatform platform;
    Display display;

    Headless();
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    /// The context is there before what is driven is made.
    void drive(Program driven) { program = std::move(driven); }

    /// Draws one frame; 16 ms pass. Fails where Dear ImGui gets an item of its own.
    bool frame();
    /// Draws until nothing asks for another frame. Fails where that takes more than `most`.
    void runUntilIdle(int most = 60);
    /// Frames that were drawn so far.
    int frames() const { return drawn; }

    const ui::SemanticTree& tree() const { return platform.tree; }
    std::string describe() const { return ui::describe(platform.tree); }
    /// The node of a role and name; the test fails where there is none.
    const ui::Node& node(ui::Role role, std::string_view name) const;
    bool has(ui::Role role, std::string_view name) const;

    /// Presses in the middle of a node, by pointer; scrolls down to it where it has to.
    void press(ui::Role role, std::string_view name);
    /// Presses through the mirror, as a screen reader does.
    void activate(ui::Role role, std::string_view name);
    void focus(ui::Role role, std::string_view name);
    /// The Tab key, which in the browser belongs to the mirror: the next or previous node that a
    /// person can act on.
    void tab(bool back = false);
    /// The node with the keyboard; null for none.
    const ui::Node* focused() const;

    void moveTo(float x, float y, bool touch = false);
    void button(bool down, bool touch = false);
    void click(float x, float y, int times = 1);
    void wheel(float notches, float sideways = 0);
    /// Presses and releases a key, named as in the DOM.
    void key(std::string_view name, bool control = false, bool shift = false);
    /// The copy and cut commands; nothing where nobody answers.
    std::optional<std::string> copy(bool cut = false);
    void paste(std::string text);
    /// Types into the field with the keyboard, as the platform's editor does.
    void type(std::string_view text);
    /// Replaces the selection of that field by text that is not yet final.
    void compose(std::string_view text);

private:
    void report(std::string text, std::size_t anchor, std::size_t caret, std::size_t from,
                std::size_t to);
    void acknowledgeTextures();

    ImGuiContext* context;
    Items items;
    Program program;
    int drawn = 0;
};

} // namespace kam::test
