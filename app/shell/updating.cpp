#include "app/shell/updating.hpp"

#include "app/ui/icons.hpp"

namespace kam {
namespace {

using Kind = SaveState::Kind;

/// Whether a page loaded anew shows all that this one does.
bool losesNothing(const Session& session) {
    const SaveState save = session.save();
    if (save.kind == Kind::memory) return session.workspace() == Workspace{};
    return session.saved() || save.untouchable();
}

} // namespace

void Updating::tick(Platform& platform, Session& session, const Texts& texts, Toasts& toasts) {
    // What is being said is not cut short.
    if (platform.updateReady() && !told && toasts.empty()) {
        told = true;
        toasts.show(texts("update.ready"), ui::icon::download, texts("update.take"),
                    Command::takeUpdate, platform.now());
    }
    if (!wanted) return;
    const Kind kind = session.save().kind;
    if (losesNothing(session)) {
        wanted = false;
        platform.takeUpdate();
    } else if (kind == Kind::failed || kind == Kind::memory) {
        wanted = false;
        toasts.show(texts("update.notSaved"), ui::icon::alertTriangle, texts("action.export"),
                    Command::exportFile, platform.now());
    }
}

void Updating::want(Platform& platform, Session& session) {
    wanted = true;
    session.settleTyping(true);
    session.retry(); // of what failed before, so that it does not count as failing now
    session.flush();
    platform.wake(); // all may be saved already
}

} // namespace kam
