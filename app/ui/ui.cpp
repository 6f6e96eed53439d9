#include "app/ui/ui.hpp"

#include "app/ui/inner.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>
#include <utility>

namespace kam::ui {
namespace {

// A pass that never settles is a mistake in the layout; it must not keep the machine busy. What
// happens after a rest is a new chance.
constexpr int patience = 12;
constexpr double restMs = 50;

void configure(ImGuiIO& io) {
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags &= ~ImGuiConfigFlags_NavEnableKeyboard;
}

} // namespace

Ui::Ui(Platform& below, const Texts& words, const Theme& colors, float pixelsPerDp)
    : platform(below), texts(words), theme(colors), scale(pixelsPerDp),
      own(std::make_unique<Inner>(*this)) {
    configure(ImGui::GetIO());
}

Ui::~Ui() = default;

Layout Ui::layout() const {
    if (windowWidth() < 640) return Layout::phone;
    return windowWidth() < 1024 ? Layout::tablet : Layout::desktop;
}

bool Ui::mac() const { return ImGui::GetIO().ConfigMacOSXBehaviors; }
bool Ui::touch() const { return platform.coarsePointer(); }
float Ui::windowWidth() const { return own->page.width / scale; }
float Ui::windowHeight() const { return own->page.height / scale; }
void Ui::liftToasts(float footer) { own->toastLift = footer + 12; }
float Ui::width() const { return own->regions.back().width / scale; }
float Ui::pen() const { return (own->regions.back().pen - own->regions.back().top) / scale; }
void Ui::gap(float dp) {
    Region& region = own->region();
    if (region.row)
        region.row->x += own->px(dp);
    else
        region.pen += own->px(dp);
}

void Ui::beginFrame(const Display& display) {
    Inner& in = *own;
    const Instant now = platform.now();
    in.passed = in.lastPass.milliseconds == 0
                    ? 16
                    : static_cast<double>(now.milliseconds - in.lastPass.milliseconds);
    in.lastPass = now;
    if (in.passed > restMs) in.unsettledPasses = 0;

    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {display.width, display.height};
    io.DisplayFramebufferScale = {display.pixelRatio, display.pixelRatio};
    io.DeltaTime = std::clamp(static_cast<float>(in.passed) / 1000, 1e-4f, 10.0f);
    ImGui::NewFrame();

    const bool resized = in.window.width != display.width || in.scaleBefore != scale;
    if (in.scaleBefore > 0 && resized) in.holdPlace();
    if (in.window.width != display.width) leave(); // the screen may be arranged otherwise
    in.scaleBefore = scale;
    const Rect window{0, 0, display.width, display.height};
    // As when a soft keyboard opens: what is edited stays in view.
    if (in.window != window && in.editing.id != 0) in.focus.revealAgain();
    in.window = in.page = window;
    in.pixelRatio = display.pixelRatio;
    in.fonts.setScale(scale, display.pixelRatio);
    liftToasts(phone() ? 56 : 12);
    in.wantsAgain = false;
    in.beginInput();

    in.sizes.begin();
    in.easing.begin(now, platform.prefersReducedMotion());
    if (in.themeBefore != theme) {
        in.themeBefore = theme;
        in.easing.clear();
    }
    in.recorder.begin();
    in.used.clear();
    in.latest.clear();
    in.seeds.assign(1, 0);
    in.regions.clear();
    in.pendingRights.clear();
    in.painter.begin(display.pixelRatio, in.window);
    in.painter.fill(in.window, in.color(Color::canvas));
    in.pushRegion(in.identify("window"), in.window);
}

bool Ui::endFrame() {
    Inner& in = *own;
    in.popRegion();
    IM_ASSERT(in.regions.empty() && in.seeds.size() == 1);

    in.contextMenu.end();
    bool again = in.endOverlays();
    in.scrollByKeys();
    again = in.focus.end(in.recorder) || again;
    in.keepPlace();
    again = in.scrolling.moved() || again;
    again = !in.sizes.settled() || in.acted || in.edited != 0 || again;
    in.drawTooltip();
    in.painter.end();
    in.sizes.end();
    in.easing.end();
    ImGui::Render();

    in.unsettledPasses = again ? in.unsettledPasses + 1 : 0;
    in.unsettled = again && in.unsettledPasses < patience;
    // Whatever asks for the next frame has the same patience again.
    if (!in.unsettled) in.unsettledPasses = 0;
    in.tree = in.recorder.tree(in.modalFloor());
    setTabStops(in.tree, in.focus.id());
    if (!in.unsettled) {
        platform.present(in.tree, in.focus.id(), std::exchange(in.announcement, {}));
        platform.editText(in.textEditDrawn ? &in.textEdit : nullptr);
        platform.wantKeys(in.wanted.lines());
    }
    const bool more = !ImGui::GetCurrentContext()->InputEventsQueue.empty() ||
                      !in.actions.empty() || !in.reports.empty() || in.scrolling.moving() ||
                      in.wantsAgain || in.easing.running();
    return in.unsettled || more;
}

bool Ui::settling() const { return own->unsettled; }

void Ui::act(SemanticAction action) { own->actions.push_back(action); }

void Ui::textEdited(std::uint32_t id, std::string text, std::size_t anchor, std::size_t caret,
                    std::size_t composedFrom, std::size_t composedTo) {
    own->reports.push_back({id, std::move(text), anchor, caret, composedFrom, composedTo});
}

void Ui::askMenu(std::uint32_t id, float x, float y) { own->contextMenu.ask(id, {x, y, 0, 0}); }
bool Ui::menuOpen() const { return own->contextMenu.open(); }

void Ui::copyRequested(bool cut) {
    own->copied.reset();
    own->clipboardAsked.kind = cut ? Clipboard::Kind::cut : Clipboard::Kind::copy;
}

std::optional<std::string> Ui::takeCopied() { return std::exchange(own->copied, std::nullopt); }

void Ui::pasted(std::string text) {
    own->clipboardAsked = {Clipboard::Kind::paste, std::move(text)};
}

const SemanticTree& Ui::tree() const { return own->tree; }
std::uint32_t Ui::focused() const { return own->focus.id(); }
void Ui::focus(std::string_view role, std::string_view name) {
    own->focus.ask(role, name, own->keyboardLast);
}
void Ui::leave() { own->focus.leave(); }
void Ui::leaveForNew() {
    leave();
    own->scrolling.leaveForNew();
}
void Ui::scrollUp() {
    if (const Scrolling::Area* area = own->scrolling.main(own->floor()))
        own->scrolling.scrollTo(area->id, 0);
}
void Ui::dropEditing() { own->dropEditing(); }
void Ui::announce(std::string_view sentence) {
    std::string& all = own->announcement;
    if (!all.empty()) all += ". ";
    all += sentence;
}
void Ui::again() { own->wantsAgain = true; }

bool Ui::keyPressed(std::string_view key, bool control, bool shift) const {
    return own->keyPressed(key, control, shift);
}

void scope(Ui& ui, std::string_view id, Content content) {
    ui.inner().pushSeed(id);
    content();
    ui.inner().popSeed();
}

void scope(Ui& ui, int id, Content content) { scope(ui, std::to_string(id), content); }

} // namespace kam::ui
