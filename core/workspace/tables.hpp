#pragma once

#include "core/workspace/workspace.hpp"

namespace kam {

/// Calls `visit(TableId, Table<T> Workspace::*)` for every table of records, in a fixed order:
/// what an edit, a comparison or a file does with one table, it does with all.
template <typename Visit>
void forEachTable(Visit visit) {
    visit(TableId::questionnaires, &Workspace::questionnaires);
    visit(TableId::questionnaireItems, &Workspace::questionnaireItems);
    visit(TableId::rounds, &Workspace::rounds);
    visit(TableId::responses, &Workspace::responses);
    visit(TableId::criteria, &Workspace::criteria);
    visit(TableId::pairwise, &Workspace::pairwise);
    visit(TableId::services, &Workspace::services);
    visit(TableId::accounts, &Workspace::accounts);
    visit(TableId::contacts, &Workspace::contacts);
    visit(TableId::people, &Workspace::people);
    visit(TableId::visits, &Workspace::visits);
    visit(TableId::actions, &Workspace::actions);
    visit(TableId::milestones, &Workspace::milestones);
    visit(TableId::practices, &Workspace::practices);
    visit(TableId::measures, &Workspace::measures);
    visit(TableId::decisions, &Workspace::decisions);
}

/// The type of record behind a `Table<T> Workspace::*`.
template <typename Member>
struct RecordOf;
template <typename T>
struct RecordOf<Table<T> Workspace::*> {
    using Type = T;
};

} // namespace kam
