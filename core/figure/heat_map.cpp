#include "core/figure/heat_map.hpp"

#include "core/base/locale.hpp"
#include "core/figure/cell_grid.hpp"
#include "core/figure/text_width.hpp"
#include "core/readiness/wording.hpp"

#include <algorithm>

namespace kam {
namespace {

LevelCell cellOf(const RoleItem& item) {
    if (item.hidden) return {.kind = LevelCell::Kind::hidden};
    if (item.mean) return {.kind = LevelCell::Kind::level, .level = *item.mean};
    return {.kind = item.notApplicable > 0 ? LevelCell::Kind::notApplicable
                                           : LevelCell::Kind::unanswered};
}

const RoleItem* itemOf(const RoleResult& role, const ItemId& id) {
    const auto found = std::find_if(role.items.begin(), role.items.end(),
                                    [&](const RoleItem& item) { return item.id == id; });
    return found == role.items.end() ? nullptr : &*found;
}

/// As wide as the names of all items want it, so that pieces stand in line.
double nameWidth(const Assessment& assessment, const Questionnaire& questionnaire,
                 Language language) {
    double width = 0;
    for (const ItemResult& each : assessment.items)
        if (const Item* item = questionnaire.item(each.id))
            width = std::max(width, estimatedWidth(numberedTopic(*item, language), 13));
    return width;
}

} // namespace

std::string columnName(const RoleResult& role, bool alone, const Texts& texts) {
    if (!role.rest) return roleName(role.role, texts);
    return texts(alone ? "figure.everybody" : "figure.otherRoles");
}

Figure heatMap(const Assessment& assessment, const std::vector<RoleResult>& roles,
               const Questionnaire& questionnaire, const std::vector<const Item*>& items,
               const Texts& texts, double width, double cellHeight) {
    const Language language = texts.language();
    std::vector<LevelColumn> columns;
    FigureTable table{.caption = texts("figure.heatMap"), .head = {texts("table.question")}};
    for (const RoleResult& role : roles) {
        const std::string name = columnName(role, roles.size() == 1, texts);
        columns.push_back({name, "n " + std::to_string(role.respondents)});
        table.head.push_back(name + " (n " + std::to_string(role.respondents) + ")");
    }
    table.head.push_back(texts("figure.mean"));
    table.head.emplace_back("n");
    std::vector<LevelRow> rows;
    const Item* before = nullptr;
    for (const Item* item : items) {
        const ItemResult* all = assessment.item(item->id);
        if (all == nullptr) continue;
        const std::string mean = formatNumber(all->mean, 1, language);
        LevelRow row{.name = numberedTopic(*item, language),
                     .aside = mean + " (" + std::to_string(all->n) + ")",
                     .apart = before != nullptr && before->step != item->step};
        std::vector<std::string> words{row.name};
        for (const RoleResult& role : roles) {
            const RoleItem* each = itemOf(role, item->id);
            row.cells.push_back(each ? cellOf(*each) : LevelCell{});
            words.push_back(wordsOf(row.cells.back(), texts));
        }
        words.push_back(mean);
        words.push_back(std::to_string(all->n));
        table.rows.push_back(std::move(words));
        rows.push_back(std::move(row));
        before = item;
    }
    Figure figure = cellGrid(columns, rows, texts("figure.mean") + " (n)", texts, width, cellHeight,
                             nameWidth(assessment, questionnaire, language));
    figure.table = std::move(table);
    return figure;
}

} // namespace kam
