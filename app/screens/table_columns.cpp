#include "app/screens/table_parts.hpp"

#include "app/screens/import_parts.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;
using Field = CustomerField;

constexpr int columnsOnPage = 8;
constexpr int shifts[] = {0, 3, 6};

bool hasUnit(Field field) {
    return field == Field::revenue || field == Field::costToServe || field == Field::figure;
}

/// What a column can mean: all fields, but a figure needs a name.
std::vector<Field> choicesFor(const ColumnMapping& column) {
    std::vector<Field> choices{Field::name,        Field::code,   Field::parent,
                               Field::revenue,     Field::growth, Field::grossMargin,
                               Field::costToServe, Field::since};
    if (!column.header.empty()) choices.push_back(Field::figure);
    choices.push_back(Field::ignored);
    return choices;
}

std::string wordsFor(Field field, const Texts& texts) {
    return texts("table.field." + std::string(name(field)));
}

/// "Andina · Obras · Vías", or that nothing stands there.
std::string examplesOf(const ColumnSight& sight, const Texts& texts) {
    std::string words;
    for (const std::string& example : sight.examples)
        words += (words.empty() ? "" : " · ") + example;
    return words.empty() ? texts("table.emptyColumn") : words;
}

void drawMeaning(const TableImport& import, std::size_t at, Ui& ui, MapColumn& wanted) {
    const Texts& texts = ui.texts;
    const ColumnMapping& column = import.mapping.columns[at];
    const std::vector<Field> choices = choicesFor(column);
    std::vector<std::string> words;
    for (const Field choice : choices)
        words.push_back(wordsFor(choice, texts));
    const std::string label =
        texts("table.meaningOf", {{"column", nameOfColumn(import, at, texts)}});
    const auto entered = comboBox(ui, "meaning", words, wordsFor(column.field, texts),
                                  {.label = label, .hideLabel = true});
    if (!entered.changed) return;
    const auto found = std::find(words.begin(), words.end(), entered.value);
    wanted.field = found == words.end() ? Field::ignored
                                        : choices[static_cast<std::size_t>(found - words.begin())];
    if (!hasUnit(wanted.field)) wanted.shift = 0;
}

void drawUnit(const TableImport& import, std::size_t at, Ui& ui, MapColumn& wanted) {
    const Texts& texts = ui.texts;
    const ColumnMapping& column = import.mapping.columns[at];
    if (!hasUnit(column.field)) return;
    const std::vector<std::string> words{texts("table.units"), texts("table.thousands"),
                                         texts("table.millions")};
    const auto* const place = std::find(std::begin(shifts), std::end(shifts), column.shift);
    const auto chosen = place == std::end(shifts) ? 0 : place - std::begin(shifts);
    const std::string label = texts("table.unitOf", {{"column", nameOfColumn(import, at, texts)}});
    const auto entered = comboBox(ui, "unit", words, words[static_cast<std::size_t>(chosen)],
                                  {.label = label, .hideLabel = true});
    if (!entered.changed) return;
    const auto found = std::find(words.begin(), words.end(), entered.value);
    wanted.shift = found == words.end() ? 0 : shifts[found - words.begin()];
}

void drawColumn(const TableImport& import, std::size_t at, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const ColumnMapping& column = import.mapping.columns[at];
    const ColumnSight& sight = import.columns[at];
    MapColumn wanted{at, column.field, column.shift};
    const auto names = [&] {
        text(ui, nameOfColumn(import, at, texts), Type::dataStrong, Color::ink, 1);
        text(ui, examplesOf(sight, texts), Type::note, Color::ink3, 1);
        if (sight.dates && column.field == Field::ignored)
            text(ui, texts("table.daysIgnored"), Type::note, Color::ink3);
    };
    const auto meaning = [&] { drawMeaning(import, at, ui, wanted); };
    const auto unit = [&] { drawUnit(import, at, ui, wanted); };
    if (ui.phone()) {
        names();
        ui.gap(6);
        if (hasUnit(column.field))
            columns(ui, {share(1.5f), share(1)}, 8, {meaning, unit});
        else
            meaning();
    } else {
        columns(ui, {share(1.2f), share(1), fixed(132)}, 16, {names, meaning, unit});
    }
    divider(ui, 10, 10);
    if (wanted.field != column.field || wanted.shift != column.shift) actions.wish(wanted);
}

} // namespace

std::string nameOfColumn(const TableImport& import, std::size_t column, const Texts& texts) {
    const auto& columns = import.mapping.columns;
    if (column < columns.size() && !columns[column].header.empty()) return columns[column].header;
    std::string letters; // A … Z, AA … as spreadsheets name them
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return texts("table.column", {{"letter", letters}});
}

void drawTableColumns(const TableImport& import, const View&, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    text(ui, texts(import.isRemembered ? "table.columnsRemembered" : "table.columnsMore"),
         Type::data, Color::ink2);
    ui.gap(16);
    const std::size_t all = import.mapping.columns.size();
    const int page = std::min(import.look.columnPage, static_cast<int>(all) / columnsOnPage);
    const auto first = static_cast<std::size_t>(page * columnsOnPage);
    group(ui, Role::list, texts("table.columns"), [&] {
        for (std::size_t i = first; i < std::min(all, first + columnsOnPage); ++i)
            scope(ui, static_cast<int>(i), [&] {
                group(ui, Role::listItem, nameOfColumn(import, i, texts),
                      [&] { drawColumn(import, i, ui, actions); });
            });
    });
    TableLook look = import.look;
    look.columnPage = turnPages(texts("table.columns"), page, columnsOnPage, all, ui);
    if (look.columnPage != page) actions.wish(look);
}

} // namespace kam
