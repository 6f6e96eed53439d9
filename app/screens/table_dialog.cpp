#include "app/screens/screens.hpp"
#include "app/screens/table_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <cstdlib>

/// Bringing a table of customers in.
namespace kam {
namespace {

using namespace ui;
using Trouble = TableImport::Trouble;

float buttonHeight(const Ui& ui) { return ui.phone() ? 44.0f : 36.0f; }

std::string titleOf(const TableImport& import, const Texts& texts) {
    if (import.name.empty()) return texts("table.titlePasted");
    return texts("table.title", {{"file", import.name}});
}

/// Why there is no table to be brought in.
std::string troubleWords(const TableImport& import, const Texts& texts) {
    constexpr const char* keys[] = {"",
                                    "table.trouble.empty",
                                    "table.trouble.notText",
                                    "table.trouble.oldWorkbook",
                                    "table.trouble.locked",
                                    "table.trouble.broken",
                                    "table.trouble.noReader"};
    if (import.trouble != Trouble::tooLarge) {
        return texts(keys[static_cast<std::size_t>(import.trouble)]);
    }
    const double limit = std::strtod(import.limit.c_str(), nullptr);
    constexpr double bytes = 1e7; // beyond which it counts those, not rows or columns
    if (limit > bytes)
        return texts("table.trouble.tooLarge", {{"limit", formatBytes(limit, texts.language())}});
    return texts("table.trouble.tooMany", {{"limit", formatNumber(limit, 0, texts.language())}});
}

/// A number and, below it, what it counts.
void drawNumber(std::size_t count, const char* key, Color color, Ui& ui) {
    const auto number = static_cast<int>(count);
    const std::string label = ui.texts.plural(key, number);
    const std::string value = formatNumber(number, 0, ui.texts.language());
    group(ui, Role::listItem, value + " " + label, [&] {
        text(ui, value, Type::section, color);
        text(ui, label, Type::note, Color::ink2);
    });
}

void drawNumbers(const TableImport& import, Ui& ui) {
    const AccountUpdate& update = import.update;
    const Color wrong = import.outside > 0 ? Color::alert : Color::ink;
    const auto added = [&] { drawNumber(update.added, "table.added", Color::ink, ui); };
    const auto updated = [&] { drawNumber(update.updated, "table.updated", Color::ink, ui); };
    const auto same = [&] { drawNumber(update.unchanged, "table.unchanged", Color::ink, ui); };
    const auto outside = [&] { drawNumber(import.outside, "table.outside", wrong, ui); };
    group(ui, Role::list, ui.texts("table.summary"), [&] {
        if (ui.phone()) {
            columns(ui, {share(), share()}, 12, {added, updated});
            ui.gap(8);
            columns(ui, {share(), share()}, 12, {same, outside});
        } else {
            columns(ui, {share(), share(), share(), share()}, 16, {added, updated, same, outside});
        }
    });
    ui.gap(16);
}

void drawParts(const TableImport& import, const View& view, Ui& ui, Actions& actions) {
    using Part = TableLook::Part;
    const Texts& texts = ui.texts;
    const int now = static_cast<int>(import.look.part);
    const std::string faults =
        import.faults.empty()
            ? texts("table.faults")
            : texts("table.faultsCount",
                    {{"count", formatNumber(static_cast<double>(import.faults.size()), 0,
                                            texts.language())}});
    const int chosen =
        tabs(ui, texts("table.parts"),
             {texts("table.columns"), texts("table.result"), faults, texts("table.reading")}, now);
    if (chosen != now) {
        TableLook look = import.look;
        look.part = static_cast<Part>(chosen);
        actions.wish(look);
    }
    ui.gap(16);
    switch (import.look.part) {
    case Part::columns:
        return drawTableColumns(import, view, ui, actions);
    case Part::result:
        return drawTableResult(import, view, ui, actions);
    case Part::faults:
        return drawTableFaults(import, ui, actions);
    case Part::reading:
        return drawTableReading(import, view, ui, actions);
    }
}

void drawBody(const TableImport& import, const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (import.trouble != Trouble::none) {
        text(ui, troubleWords(import, texts), Type::body);
        ui.gap(8);
        text(ui, texts("import.nothingChanged"), Type::data, Color::ink2);
        if (import.sheets.size() > 1) ui.gap(16);
        return drawSheetChoice(import, ui, actions);
    }
    if (!import.mapping.namesCustomers()) {
        notice(ui, NoticeKind::alert, texts("table.namesNobody"));
        ui.gap(16);
    } else {
        drawNumbers(import, ui);
        if (import.update.change.edits.empty() && import.outside == 0) {
            text(ui, texts("table.nothingNew"), Type::dataStrong);
            ui.gap(16);
        }
    }
    drawParts(import, view, ui, actions);
}

void drawFoot(const TableImport& import, const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool confirms = import.trouble == Trouble::none;
    const auto count = static_cast<int>(import.update.added + import.update.updated);
    const std::string name =
        count > 0 ? texts.plural("table.confirm", count) : texts("table.confirmNone");
    const auto leave = [&] {
        if (button(ui, texts(confirms ? "action.cancel" : "action.close"),
                   {.height = buttonHeight(ui), .fill = ui.phone()}))
            actions.wish(Command::cancelTable);
    };
    const auto confirm = [&] {
        if (confirms && button(ui, name,
                               {.kind = ButtonKind::primary,
                                .height = buttonHeight(ui),
                                .fill = ui.phone(),
                                .disabled = view.readOnly || !import.canConfirm()}))
            actions.wish(Command::confirmTable);
    };
    if (ui.phone()) {
        confirm();
        ui.gap(confirms ? 8 : 0);
        return leave();
    }
    row(ui, {.height = buttonHeight(ui), .gap = 8, .wrap = true}, [&] {
        pushRight(ui);
        leave();
        confirm();
    });
}

} // namespace

Actions drawTableImport(const View& view, Ui& ui) {
    Actions actions;
    if (!view.table) return actions;
    const TableImport& import = *view.table;
    const bool open = dialog(
        ui, titleOf(import, ui.texts), import.trouble == Trouble::none ? 880 : 560,
        [&] { drawBody(import, view, ui, actions); }, [&] { drawFoot(import, view, ui, actions); });
    if (!open) actions.wish(Command::cancelTable);
    return actions;
}

/// What was copied from a spreadsheet, pasted into a field.
Actions drawPasteTable(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::pasteTable) return actions;
    const Texts& texts = ui.texts;
    std::string words(view.dialogWords);
    const auto body = [&] {
        text(ui, texts("table.pasteMore"), Type::data, Color::ink2);
        ui.gap(16);
        const FieldState field = textField(ui, "cells", words,
                                           {.label = texts("table.pasted"),
                                            .placeholder = texts("table.pasteExample"),
                                            .multiline = true,
                                            .maxCharacters = 4'000'000,
                                            .disabled = view.readOnly});
        if (field.changed) words = field.text;
    };
    const auto foot = [&] {
        row(ui, {.height = buttonHeight(ui), .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"), {.height = buttonHeight(ui)}))
                actions.wish(Show{});
            if (button(ui, texts("table.look"),
                       {.kind = ButtonKind::primary,
                        .height = buttonHeight(ui),
                        .disabled = view.readOnly || words.empty()}))
                actions.wish(PasteTable{words});
        });
    };
    const bool open = dialog(ui, texts("customers.paste"), 560, body, foot);
    // A block comes all at once, and need not stay in the field.
    const bool isBlock = words != view.dialogWords && words.find('\n') != std::string::npos &&
                         words.find('\t') != std::string::npos;
    if (isBlock && !view.readOnly)
        actions.wish(PasteTable{words});
    else if (!open)
        actions.wish(Show{});
    else if (words != view.dialogWords)
        actions.wish(Show{Dialog::pasteTable, {}, words});
    return actions;
}

} // namespace kam
