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

void Toasts::draw(Ui& ui, Actions& actions) {
    const Instant now = ui.platform.now();
    if (passing && now >= passing->until) passing.reset();
    if (!passing) return;
    const Message message = *passing;
    if (toast(ui, message.icon, message.words, message.action)) {
        if (message.wish) actions.wish(*message.wish);
        passing.reset();
    }
    ui.platform.wakeAfter(static_cast<int>(message.until.milliseconds - now.milliseconds) + 1);
}

} // namespace kam
