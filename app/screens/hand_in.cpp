#include "app/screens/code_groups.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/qr.hpp"
#include "core/base/file_word.hpp"
#include "core/base/text.hpp"
#include "core/document/response_code.hpp"
#include "core/document/response_json.hpp"
#include "core/workshop/handed_in.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t missingShown = 6;

ButtonStyle large(const Ui& ui, ButtonKind kind, Icon sign, bool disabled = false) {
    return {.kind = kind,
            .leading = sign,
            .height = ui.phone() ? 48.0f : 40.0f,
            .fill = ui.phone(),
            .disabled = disabled};
}

void drawMissing(Ui& ui, const std::vector<const Item*>& missing, Actions& actions) {
    const Texts& texts = ui.texts;
    if (missing.empty()) return text(ui, texts("handIn.complete"), Type::data, Color::ink2);
    text(ui, texts.plural("handIn.missing", static_cast<int>(missing.size())), Type::data,
         Color::ink2);
    ui.gap(6);
    for (std::size_t i = 0; i < std::min(missingShown, missing.size()); ++i) {
        if (link(ui, numberedTopic(*missing[i], texts.language())))
            actions.go = Route{Screen::assessment, missing[i]->id};
        ui.gap(ui.touch() ? 2.0f : 4.0f);
    }
    if (missing.size() > missingShown)
        text(ui, texts.plural("handIn.more", static_cast<int>(missing.size() - missingShown)),
             Type::data, Color::ink3);
}

void drawProgress(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    std::vector<const Item*> missing;
    const std::vector<const Item*> items = view.questionnaire.items(view.round->mode);
    for (const Item* item : items)
        if (!view.own->answerTo(item->id)) missing.push_back(item);
    const auto answered = items.size() - missing.size();
    card(ui, "progress", {.padY = 20, .name = texts("handIn.answers")}, [&] {
        cardTitle(ui, texts("handIn.answers"),
                  texts("count.of", {{"n", std::to_string(answered)},
                                     {"total", std::to_string(items.size())}}));
        progressBar(ui, texts("handIn.answers"),
                    items.empty() ? 0 : double(answered) / double(items.size()), 8);
        ui.gap(12);
        if (!view.handedIn) {
            drawMissing(ui, missing, actions);
            ui.gap(16);
        }
        if (!view.round->anonymous && view.own->name.empty() && answered > 0) {
            text(ui, texts("handIn.nameless"), Type::data, Color::ink2);
            if (link(ui, texts("handIn.giveName"))) actions.go = Route{Screen::home, {}};
            ui.gap(12);
        }
        if (view.seat == Seat::turn) {
            if (button(ui, texts("turns.done"), large(ui, ButtonKind::primary, icon::check)))
                actions.wish(Turns::done);
            return;
        }
        if (view.handedIn) {
            row(ui, {.height = 24, .gap = 8}, [&] {
                glyph(ui, icon::circleCheck, 18, Color::accent);
                text(ui, texts("handIn.ready"), Type::dataStrong);
            });
            return;
        }
        if (button(ui, texts("handIn.do"),
                   large(ui, ButtonKind::primary, icon::check, answered == 0 || view.readOnly)))
            actions.wish(HandIn{});
        ui.gap(8);
        text(ui, texts(answered == 0 ? "handIn.nothing" : "handIn.again"), Type::note, Color::ink3);
    });
}

/// "respuestas-ana-rios.json"; of an anonymous round without a name.
std::string fileNameOf(const View& view) {
    return fileWords("respuestas", view.own->name) + ".json";
}

void drawFile(const View& view, Ui& ui, int notes, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "file", {.padY = 20, .name = texts("handIn.file")}, [&] {
        cardTitle(ui, texts("handIn.file"));
        text(ui, notes > 0 ? texts.plural("handIn.fileNotes", notes) : texts("handIn.fileMore"),
             Type::data, Color::ink2);
        ui.gap(12);
        if (button(
                ui, texts("handIn.getFile"),
                large(ui, notes > 0 ? ButtonKind::primary : ButtonKind::secondary, icon::download)))
            actions.wish(GiveFile{fileNameOf(view), encodeResponse(*view.own),
                                  texts("handIn.fileGiven", {{"file", fileNameOf(view)}})});
    });
    ui.gap(16);
}

void drawQr(Ui& ui, const std::string& code) {
    const Texts& texts = ui.texts;
    card(ui, "qr", {.padY = 20, .name = texts("handIn.qr")}, [&] {
        cardTitle(ui, texts("handIn.qr"));
        text(ui, texts("handIn.qrMore"), Type::data, Color::ink2);
        ui.gap(12);
        if (const std::optional<QrCode> made = ui.platform.qrCode(code))
            inset(ui, -12, 0, -12, 0, [&] { qr(ui, *made, 480, texts("handIn.qr")); });
        else
            text(ui, texts("handIn.qrSoon"), Type::data, Color::ink3);
    });
}

void drawCode(Ui& ui, const std::string& address, const std::string& code, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "code", {.padY = 20, .name = texts("handIn.code")}, [&] {
        cardTitle(ui, texts("handIn.code"));
        text(ui, texts("handIn.codeMore"), Type::data, Color::ink2);
        ui.gap(12);
        row(ui, {.gap = 8, .wrap = true}, [&] {
            const float height = ui.phone() ? 44.0f : 36.0f;
            if (button(ui, texts("handIn.copyCode"),
                       {.leading = icon::clipboardCheck, .height = height, .fill = ui.phone()}))
                actions.wish(Copy{code, texts("handIn.codeCopied")});
            if (!address.empty() &&
                button(ui, texts("handIn.copyLink"), {.height = height, .fill = ui.phone()}))
                actions.wish(Copy{address + "#" + toString(Route{Screen::answers, code}),
                                  texts("handIn.linkCopied")});
        });
        ui.gap(12);
        drawCodeGroups(ui, code);
    });
}

void drawWays(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const int notes = countNotes(*view.own);
    const auto code = encodeResponseCode(*view.own, view.questionnaire);
    heading(ui, 2, texts("handIn.ways"), Type::section);
    ui.gap(4);
    text(ui, texts("handIn.waysMore"), Type::data, Color::ink2);
    ui.gap(12);
    // What a code leaves behind goes with the file alone.
    if (notes > 0 || !code) drawFile(view, ui, notes, actions);
    if (!code) return;
    if (notes > 0) {
        text(ui, texts.plural("handIn.withoutNotes", notes), Type::data, Color::ink2);
        ui.gap(12);
    }
    const std::string address = ui.platform.address();
    const auto others = [&] {
        if (notes == 0) drawFile(view, ui, notes, actions);
        drawCode(ui, address, *code, actions);
    };
    if (!ui.phone())
        return columns(ui, {fixed(376), share(1)}, 16, {[&] { drawQr(ui, *code); }, others});
    drawQr(ui, *code);
    ui.gap(16);
    others();
}

} // namespace

Actions drawHandIn(const View& view, Ui& ui) {
    Actions actions;
    page(ui, "handIn",
         {.title = ui.texts("handIn.title"), .subtitle = titleOf(*view.round, ui.texts)}, [&] {
             inset(ui, 0, 0, ui.width() > 800 ? ui.width() - 800 : 0, 0, [&] {
                 drawProgress(view, ui, actions);
                 if (view.seat != Seat::participant || !view.handedIn) return;
                 ui.gap(24);
                 drawWays(view, ui, actions);
             });
         });
    return actions;
}

} // namespace kam
