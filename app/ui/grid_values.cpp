#include "app/ui/grid_values.hpp"

#include "core/base/locale.hpp"
#include "core/base/text.hpp"
#include "core/base/typed.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kam::ui {
namespace {

/// With as many digits as a double carries faithfully and a person can type again.
std::string plainNumber(double value, Language language) {
    constexpr int most = 15, mostDecimals = 12;
    char buffer[400];
    const int whole = std::snprintf(buffer, sizeof buffer, "%.0f", std::fabs(value));
    const int decimals = std::clamp(most - whole, 0, mostDecimals);
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
    std::string text = buffer;
    if (decimals > 0) {
        text.resize(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    if (text == "-0") return "0";
    if (language == Language::es) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

} // namespace

std::string shownIn(const GridColumn& column, const GridRows& rows, int row, int index,
                    Language language) {
    if (column.kind == GridKind::text) return rows.words(row, index);
    const std::optional<double> number = rows.number(row, index);
    if (!number) return {};
    const std::string unit = rows.unit ? rows.unit(row, index) : std::string();
    const std::string shown = formatNumber(*number, column.decimals, language);
    return unit.empty() ? shown : shown + "\u00a0" + unit;
}

std::string writtenIn(const GridColumn& column, const GridRows& rows, int row, int index,
                      Language language) {
    if (column.kind == GridKind::text) return rows.words(row, index);
    const std::optional<double> number = rows.number(row, index);
    return number ? plainNumber(*number, language) : std::string();
}

std::string heldIn(const GridColumn& column, const GridRows& rows, int row, int index,
                   Language language) {
    if (column.kind == GridKind::text || !rows.held)
        return writtenIn(column, rows, row, index, language);
    const std::optional<double> number = rows.held(row, index);
    return number ? plainNumber(*number, language) : std::string();
}

GridReading readInto(const GridColumn& column, const GridRows& rows, int row, int index,
                     std::string_view text, const Texts& texts) {
    GridReading reading{.edit = {.key = rows.key(row), .row = row, .column = index}, .fault = {}};
    GridEdit& edit = reading.edit;
    edit.text = cleaned(text);
    if (!column.editable) {
        reading.fault = texts("grid.fault.fixed");
        return reading;
    }
    if (column.kind == GridKind::number && !edit.text.empty()) {
        edit.number = readNumber(edit.text, texts.language());
        if (!edit.number) {
            reading.fault = texts("grid.fault.number");
            return reading;
        }
    }
    if (rows.fault) reading.fault = rows.fault(row, index, edit.text, edit.number);
    return reading;
}

} // namespace kam::ui
