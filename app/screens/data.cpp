#include "app/screens/backup_card.hpp"
#include "app/screens/company_field.hpp"
#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/save_line.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <functional>

namespace kam {
namespace {

using namespace ui;

void drawExport(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "export", {.padY = 20, .name = texts("data.exportTitle")}, [&] {
        cardTitle(ui, texts("data.exportTitle"));
        text(ui, texts("data.exportMore"), Type::data, Color::ink2);
        ui.gap(4);
        text(ui,
             view.exported.on
                 ? texts("data.lastExport",
                         {{"date", formatLongDate(*view.exported.on, texts.language())}})
                 : texts("home.neverExported"),
             Type::data, Color::ink3);
        ui.gap(14);
        if (button(ui, texts("data.export"),
                   {.kind = ButtonKind::primary,
                    .leading = icon::fileExport,
                    .disabled = view.save.untouchable()}))
            actions.wish(Command::exportFile);
    });
}

void drawImport(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "import", {.padY = 20, .name = texts("data.importTitle")}, [&] {
        cardTitle(ui, texts("data.importTitle"));
        text(ui, texts("data.importMore"), Type::data, Color::ink2);
        ui.gap(14);
        if (button(ui, texts("data.chooseFile"),
                   {.leading = icon::fileImport, .disabled = view.readOnly}))
            actions.wish(Command::chooseFile);
    });
}

/// What the browser gives, and what it promises.
void drawRoom(const Room& room, Ui& ui) {
    const Texts& texts = ui.texts;
    const auto size = [&](double bytes) { return formatBytes(bytes, texts.language()); };
    const auto line = [&](Icon sign, Color color, const std::string& words) {
        row(ui, {.height = 24}, [&] {
            glyph(ui, sign, 16, color);
            text(ui, words, Type::data, Color::ink2);
        });
    };
    line(room.low() ? icon::alertTriangle : icon::deviceLaptop,
         room.low() ? Color::alert : Color::ink2,
         texts("data.room", {{"used", size(room.used)}, {"quota", size(room.quota)}}));
    if (room.persisted) line(icon::lock, Color::ink2, texts("data.persisted"));
}

void drawStored(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "stored", {.padY = 20, .name = texts("data.storedTitle")}, [&] {
        cardTitle(ui, texts("data.storedTitle"));
        row(ui, {.height = 24}, [&] { drawSaveLine(ui, saveLine(view, texts), Type::data); });
        row(ui, {.height = 24}, [&] {
            glyph(ui, icon::database, 16, Color::ink2);
            text(ui,
                 texts("home.used", {{"size", formatBytes(static_cast<double>(view.bytesOnDisk),
                                                          texts.language())}}),
                 Type::data, Color::ink2);
        });
        if (view.room) drawRoom(*view.room, ui);
        ui.gap(6);
        if (ui.platform.openedAsFile())
            text(ui, texts("data.storedWithFile"), Type::data, Color::ink2);
        else if (!view.room || !view.room->persisted)
            text(ui, texts("data.storedMore"), Type::data, Color::ink2);
        if (view.save.kind == SaveState::Kind::failed) {
            ui.gap(12);
            if (button(ui, texts("save.retry"), {.height = 32})) actions.wish(Command::retrySave);
        }
        if (view.unreadable > 0 || view.save.untouchable()) {
            ui.gap(12);
            if (button(ui, texts("data.exportStored"), {.leading = icon::fileExport, .height = 32}))
                actions.wish(Command::exportStored);
        }
        ui.gap(12);
        row(ui, {.height = 32, .gap = 16, .wrap = true}, [&] {
            if (button(ui, texts("data.undoLast"),
                       {.leading = icon::history, .height = 32, .disabled = !view.canUndo}))
                actions.wish(Command::undo);
            if (link(ui, texts("data.history"))) actions.go = Route{Screen::history, {}};
        });
    });
}

void drawSample(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "sample", {.padY = 20, .name = texts("data.sampleTitle")}, [&] {
        cardTitle(ui, texts("data.sampleTitle"));
        text(ui, texts("data.sampleMore"), Type::data, Color::ink2);
        ui.gap(14);
        if (button(ui, texts("data.openSample"),
                   {.leading = icon::chartRadar, .disabled = view.readOnly}))
            actions.wish(Command::openSample);
    });
}

void drawCompanyCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "company", {.padY = 20, .name = texts("data.companyTitle")}, [&] {
        cardTitle(ui, texts("data.companyTitle"));
        text(ui, texts("data.companyMore"), Type::data, Color::ink2);
        ui.gap(14);
        companyField(view, ui, actions);
    });
}

void drawErase(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "over", {.padY = 20, .name = texts("data.overTitle")}, [&] {
        cardTitle(ui, texts("data.overTitle"));
        text(ui, texts("data.overMore"), Type::data, Color::ink2);
        ui.gap(14);
        if (button(ui, texts("data.startOver"),
                   {.kind = ButtonKind::danger,
                    .disabled = view.readOnly || view.workspace == Workspace{}}))
            actions.wish(Show{Dialog::startOver});
    });
}

} // namespace

Actions drawStartOver(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::startOver) return actions;
    const Texts& texts = ui.texts;
    const Workspace& all = view.workspace;
    const bool open = dialog(ui, texts("data.overAsk"), 560, [&] {
        text(ui,
             texts("data.overConfirm",
                   {{"company",
                     all.company.name.empty() ? texts("company.unnamed") : all.company.name},
                    {"holdings", holdingsOf(all, texts)}}),
             Type::data, Color::ink2);
        ui.gap(20);
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (!ui.phone()) pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("data.exportFirst"), {.leading = icon::fileExport}))
                actions.wish(Command::exportFile);
            if (button(ui, texts("data.overDo"), {.kind = ButtonKind::danger})) {
                actions.wish(Show{});
                actions.wish(Command::startOver);
            }
        });
    });
    if (!open) actions.wish(Show{});
    return actions;
}

Actions drawData(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    page(ui, "data",
         {.title = texts("data.title"), .subtitle = companyFirst(view, ui, texts("data.subtitle"))},
         [&] {
             const auto part = [&](auto draw) {
                 return std::function<void()>([&, draw] { draw(view, ui, actions); });
             };
             if (ui.phone()) {
                 for (const auto& draw : {drawExport, drawImport, drawStored, drawBackupCard,
                                          drawCompanyCard, drawSample, drawErase}) {
                     draw(view, ui, actions);
                     ui.gap(16);
                 }
                 if (link(ui, texts("nav.about"))) actions.go = Route{Screen::about, {}};
                 return;
             }
             columns(ui, {share(), share()}, 16, {part(drawExport), part(drawImport)});
             ui.gap(16);
             columns(ui, {share(), share()}, 16, {part(drawStored), part(drawBackupCard)});
             ui.gap(16);
             columns(ui, {share(), share()}, 16, {part(drawCompanyCard), part(drawSample)});
             ui.gap(16);
             columns(ui, {share(), share()}, 16, {part(drawErase), [] {}});
         });
    return actions;
}

} // namespace kam
