#include "app/shell/toasts.hpp"

#include "app/ui/icons.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

constexpr int shownFor = 6000, shownForAnAction = 10'000; // ms

} // namespace

using namespace ui;

void Toasts::show(std::string words, Icon icon, std::string action, Actions::Wish wish,
                  Instant now) {
    passing = Message{std::move(words),
                      icon,
                      std::move(action),
                      std::move(wish),
                      {now.milliseconds + shownForAnAction}};
}

void Toasts::show(std::string words, Icon icon, Instant now) {
    passing = Message{std::move(words), icon, {}, std::nullopt, {now.milliseconds + shownFor}};
}

void Toasts::edited() {
    const Command* offered = passing && passing->wish ? passing->wish->as<Command>() : nullptr;
    if (offered && (*offered == Command::undo || *offered == Command::redo)) passing.reset();
}

std::optional<Actions::Wish> Toasts::takeUndoOfList() {
    if (!passing || !passing->wish) return std::nullopt;
    const Actions::Wish& wish = *passing->wish;
    const bool ofList =
        wish.is<ShelveWorkspace>() || wish.is<RenameWorkspace>() || wish.is<ReopenWorkspace>();
    if (!ofList) return std::nullopt;
    std::optional<Actions::Wish> taken = wish;
    passing.reset();
    return taken;
}

void Toasts::draw(Ui& ui, Actions& actions) {
    const Instant now = ui.platform.now();
    if (passing && now >= passing->until && !passing->attended) passing.reset();
    if (!passing) return;
    if (!std::exchange(passing->told, true)) ui.announce(passing->words);
    const Message message = *passing;
    const ToastUse use = toast(ui, message.icon, message.words, message.action);
    if (use.used) {
        if (message.wish) actions.wish(*message.wish);
        passing.reset();
        return;
    }
    // Left alone again, it goes after a while.
    if (use.attended || message.attended)
        passing->until = {std::max(message.until.milliseconds, now.milliseconds + shownFor)};
    passing->attended = use.attended;
    if (use.attended) return;
    const auto left = passing->until.milliseconds - now.milliseconds;
    ui.platform.wakeAfter(static_cast<int>(left) + 1);
}

} // namespace kam
