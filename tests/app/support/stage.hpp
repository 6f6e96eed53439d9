#pragma once

#include "app/ui/widgets.hpp"
#include "tests/app/support/headless.hpp"

#include <functional>
#include <memory>
#include <utility>

namespace kam::test {

/// A stage for single widgets: draws what the test hands it, in as many passes as it takes, like
/// the application does.
class Stage {
public:
    Headless window;
    Texts texts{Language::es};
    ui::Theme theme = ui::lightTheme();

    explicit Stage(std::function<void(ui::Ui&)> content) : draw(std::move(content)) {
        ui = std::make_unique<ui::Ui>(window.platform, texts, theme, 1.0f);
        window.drive(Headless::programOf(*this));
        window.runUntilIdle();
    }

    bool frame(const Display& display) {
        for (int i = 0; i < 4; ++i) {
            ++passes;
            ui->beginFrame(display);
            draw(*ui);
            if (!ui->endFrame()) return false;
        }
        return true;
    }
    void act(ui::SemanticAction action) { ui->act(action); }
    void textEdited(std::uint32_t id, std::string text, std::size_t anchor, std::size_t caret,
                    std::size_t from, std::size_t to) {
        ui->textEdited(id, std::move(text), anchor, caret, from, to);
    }
    void copyRequested(bool cut) { ui->copyRequested(cut); }
    std::optional<std::string> takeCopied() { return ui->takeCopied(); }
    void pasted(std::string text) { ui->pasted(std::move(text)); }

    int passes = 0;
    std::unique_ptr<ui::Ui> ui;

private:
    std::function<void(ui::Ui&)> draw;
};

} // namespace kam::test
