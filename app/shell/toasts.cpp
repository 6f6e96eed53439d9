#include "app/shell/toasts.hpp"

#include "app/ui/icons.hpp"

#include <utility>

namespace kam {
namespace {

constexpr int shownFor = 6000;

} // namespace

using namespace ui;

void Toasts::show(std::string words, Icon icon, std::string action, Actions::Wish wish,
                  Instant now) {
    passing = Message{
        std::move(words), icon, std::move(action), std::move(wish), {now.milliseconds + shownFor}};
}

void Toasts::show(std::string words, Icon icon, Instant now) {
    passing = Message{std::move(words), icon, {}, std::nullopt, {now.milliseconds + shownFor}};
}

std::optional<Toasts::Message> Toasts::lasting(const View& view, const Texts& texts) {
    switch (view.save.kind) {
    case SaveState::Kind::failed:
        return Message{texts("save.failedMore"),
                       icon::alertTriangle,
                       texts("action.export"),
                       Command::exportFile,
                       {}};
    case SaveState::Kind::readOnly:
        return Message{texts("save.readOnlyMore"),
                       icon::lock,
                       texts("save.writeHere"),
                       Command::askToWrite,
                       {}};
    case SaveState::Kind::memory:
        return Message{texts("save.memoryMore"),
                       icon::alertTriangle,
                       texts("action.export"),
                       Command::exportFile,
                       {}};
    case SaveState::Kind::blocked:
        return Message{texts("save.blockedMore"),
                       icon::alertTriangle,
                       texts("data.exportStored"),
                       Command::exportStored,
                       {}};
    case SaveState::Kind::newer:
        return Message{texts("save.newerMore"),
                       icon::alertTriangle,
                       texts("data.exportStored"),
                       Command::exportStored,
                       {}};
    case SaveState::Kind::saved:
    case SaveState::Kind::saving:
        break;
    }
    return std::nullopt;
}

void Toasts::draw(const View& view, Ui& ui, Actions& actions) {
    const Instant now = ui.platform.now();
    if (passing && now >= passing->until) passing.reset();
    if (passing) {
        const Message message = *passing;
        if (toast(ui, message.icon, message.words, message.action)) {
            if (message.wish) actions.wish(*message.wish);
            passing.reset();
        }
        ui.platform.wakeAfter(static_cast<int>(message.until.milliseconds - now.milliseconds) + 1);
        return;
    }
    if (const std::optional<Message> state = lasting(view, ui.texts))
        if (toast(ui, state->icon, state->words, state->action) && state->wish)
            actions.wish(*state->wish);
}

} // namespace kam
