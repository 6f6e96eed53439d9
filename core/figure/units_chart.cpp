#include "core/figure/units_chart.hpp"

#include "core/base/locale.hpp"
#include "core/figure/cell_grid.hpp"

namespace kam {

Figure unitsChart(const RoundSelection& units, const Questionnaire& questionnaire,
                  const Texts& texts, double width) {
    const Language language = texts.language();
    std::vector<LevelColumn> columns;
    FigureTable table{.caption = texts("figure.units"), .head = {texts("sum.step")}};
    for (const AssessedRound* each : units) {
        const std::string& unit = each->round->unit;
        const std::string name = unit.empty() ? texts("figure.wholeCompany") : unit;
        columns.push_back({name, formatNumber(each->assessment.overall, 0, language)});
        table.head.push_back(name);
    }
    std::vector<LevelRow> rows;
    for (const Step& step : questionnaire.steps) {
        LevelRow row{.name = std::to_string(step.number) + " " + step.name.in(language)};
        std::vector<std::string> words{row.name};
        for (const AssessedRound* each : units) {
            LevelCell cell;
            if (const StepResult* result = each->assessment.step(step.id)) {
                if (result->level)
                    cell = {LevelCell::Kind::level, *result->level};
                else if (result->applicable == 0)
                    cell = {LevelCell::Kind::notApplicable};
            }
            row.cells.push_back(cell);
            words.push_back(wordsOf(cell, texts));
        }
        table.rows.push_back(std::move(words));
        rows.push_back(std::move(row));
    }
    std::vector<std::string> overall{texts("figure.overall")};
    for (const LevelColumn& column : columns)
        overall.push_back(column.count);
    table.rows.push_back(std::move(overall));
    Figure figure = cellGrid(columns, rows, {}, texts, width);
    figure.table = std::move(table);
    return figure;
}

} // namespace kam
