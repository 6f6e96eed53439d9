#pragma once

#include "app/platform.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

class Rest;
namespace ui {
class Ui;
}

/// The size of the window and what a pixel is.
struct Display {
    float width = 1280, height = 800; ///< CSS px
    float pixelRatio = 1;             ///< device pixels in a CSS px
};

/// The whole program above the platform. The platform feeds Dear ImGui's input queue, then calls
/// `frame`; after it ImGui's draw data is ready to be rendered.
class Application {
public:
    /// Draws every widget in every state (app/screens/gallery/gallery.hpp).
    using Gallery = std::function<void(ui::Ui& ui)>;

    /// Opens the stored workspace; the ImGui context must exist. `gallery`: what #/galeria shows,
    /// for those who build widgets; without it there is no such place.
    explicit Application(Platform& platform, Gallery gallery = {});
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    /// Draws one frame. Returns whether another one should follow at once, because something on
    /// screen still moves.
    bool frame(const Display& display);

    /// All code of the program is here (app/rest.hpp): what waited for it is done.
    void complete(const Rest& rest);
    /// The rest could not be fetched; asked for again through Platform::fetchRest.
    void incomplete();

    /// What somebody did through the mirror; takes effect in the next frame.
    void act(ui::SemanticAction action);
    /// The platform's editor changed the text or selection of the field with the keyboard.
    /// Offsets are bytes; [composedFrom, composedTo) is underlined as not yet final.
    void textEdited(std::uint32_t id, std::string text, std::size_t anchor, std::size_t caret,
                    std::size_t composedFrom, std::size_t composedTo);
    /// Somebody wants the menu of a node (by the menu key; at its place), or of what lies at
    /// (x, y), CSS px, where `id` is 0.
    void askMenu(std::uint32_t id, float x, float y);
    /// Whether, after the frame that followed, such a menu is open.
    bool menuOpen() const;
    /// A person copies or cuts while no text field is edited: the next frame puts the text into
    /// `takeCopied`.
    void copyRequested(bool cut);
    /// What is to be copied; nothing where what has the keyboard has nothing to copy.
    std::optional<std::string> takeCopied();
    /// Text was pasted while no text field is edited: a file's, or for what has the keyboard.
    void pasted(std::string text);
    /// The address changed.
    void routeChanged();
    /// Files dropped on the page, or pasted.
    void filesDropped(const std::vector<ChosenFile>& files);
    /// The stored data was loaded anew, or this page's access changed.
    void accessChanged();
    /// The page that writes did not hand over when it was asked.
    void notHandedOver();
    /// The page is about to be hidden: save now.
    void hide();

    /// Whether every edit is confirmed on disk.
    bool saved() const;
    /// Whether edits get to disk at all: not where this browser keeps nothing, nor where what it
    /// keeps could not be loaded.
    bool keeps() const;
    /// The workspace as a `kam/workspace` file.
    std::string exportJson() const;
    /// Replaces the workspace by a file, as one change that can be undone. Empty: done; otherwise
    /// the faults, a line each, and nothing changed.
    std::string importJson(std::string_view json);

    struct State;

private:
    std::unique_ptr<State> state;
};

} // namespace kam
