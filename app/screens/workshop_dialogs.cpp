#include "app/screens/attendance.hpp"
#include "app/screens/confirmation.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/qr.hpp"
#include "core/base/text.hpp"
#include "core/document/response_code.hpp"
#include "core/workshop/handed_in.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t groupSize = 6;

/// The group that a fault names, as it was typed; empty where it is not whole yet.
std::string typedGroup(std::string_view code, const Fault& fault) {
    std::string digits;
    for (const char c : code.substr(std::min<std::size_t>(5, code.size())))
        if (static_cast<unsigned char>(c) > ' ' && c != '-') digits += c;
    std::size_t number = 0;
    for (const char c : fault.argument)
        number = number * 10 + static_cast<std::size_t>(c - '0');
    const std::size_t from = (number - 1) * groupSize;
    return from + groupSize <= digits.size() ? digits.substr(from, groupSize) : std::string();
}

/// What is wrong with what was typed so far; empty: nothing yet.
std::string faultIn(const View& view, std::string_view typed, const Texts& texts) {
    const std::vector<std::string> codes = responseCodesIn(typed);
    if (codes.empty()) return cleaned(typed).size() > 5 ? texts("workshop.noCode") : std::string();
    for (const std::string& code : codes) {
        const auto read = decodeResponseCode(code, view.questionnaires);
        if (read) continue;
        const Fault& fault = read.faults().front();
        if (fault.kind == FaultKind::otherFormat) return texts("import.otherQuestions");
        if (fault.kind != FaultKind::mistyped) return texts("workshop.wrongSum");
        if (const std::string group = typedGroup(code, fault); !group.empty())
            return texts("workshop.wrongGroup", {{"n", fault.argument}, {"group", group}});
    }
    return {};
}

bool isWhole(const View& view, std::string_view typed) {
    const std::vector<std::string> codes = responseCodesIn(typed);
    return !codes.empty() && std::all_of(codes.begin(), codes.end(), [&](const auto& code) {
        return bool(decodeResponseCode(code, view.questionnaires));
    });
}

void drawTypeCode(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool open = dialog(ui, texts("workshop.typeCode"), 560, [&] {
        text(ui, texts("workshop.typeCodeMore"), Type::data, Color::ink2);
        ui.gap(16);
        const std::string wrong = faultIn(view, view.dialogWords, texts);
        const FieldState code = textField(ui, "code", view.dialogWords,
                                          {.label = texts("handIn.code"),
                                           .placeholder = "KAM1-…",
                                           .error = wrong,
                                           .multiline = true,
                                           .maxCharacters = 10'000});
        if (code.changed) actions.wish(Show{view.dialog, {}, code.text});
        ui.gap(20);
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("import.answersAdd"),
                       {.kind = ButtonKind::primary, .disabled = !isWhole(view, code.text)}))
                actions.wish(AddAnswers{code.text});
        });
    });
    if (!open) actions.wish(Show{});
}

void drawInvitationQr(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool open = dialog(
        ui, texts("workshop.invitation"), 720,
        [&] {
            text(ui, texts("workshop.qrMore"), Type::data, Color::ink2);
            ui.gap(12);
            const std::string link = invitationLink(view, ui);
            const float most = std::max(200.0f, ui.windowHeight() - 300);
            if (const std::optional<QrCode> code = ui.platform.qrCode(link))
                qr(ui, *code, most, texts("workshop.showQr"));
            else
                text(ui, texts("handIn.qrSoon"), Type::data, Color::ink3);
        },
        [&] {
            row(ui, {.height = 36}, [&] {
                pushRight(ui);
                if (button(ui, texts("action.close"))) actions.wish(Show{});
            });
        });
    if (!open) actions.wish(Show{});
}

} // namespace

Actions drawWorkshopDialogs(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog == Dialog::invited && view.round) drawInvited(view, ui, actions);
    if (view.dialog == Dialog::typeCode) drawTypeCode(view, ui, actions);
    if (view.dialog == Dialog::invitationQr && view.round) drawInvitationQr(view, ui, actions);
    const Texts& texts = ui.texts;
    if (view.dialog == Dialog::reveal) {
        const Confirmation asked{texts("reveal.ask"), texts("reveal.more"), texts("reveal.do"),
                                 ButtonKind::primary, view.readOnly};
        if (confirmed(ui, asked, actions)) actions.wish(Command::reveal);
    }
    if (view.dialog == Dialog::leaveTurns) {
        const Confirmation asked{texts("turns.leaveAsk"), texts("turns.leaveMore"),
                                 texts("turns.leave"), ButtonKind::primary};
        if (confirmed(ui, asked, actions)) actions.wish(Turns::leave);
    }
    return actions;
}

} // namespace kam
