#include "tests/app/support/questionnaires.hpp"

#include "core/workspace/questionnaire_list.hpp"

namespace kam::test {

Workspace withQuestionnaires(Workspace workspace) {
    Round round = *latestRound(workspace);
    round.questionnaire = "q-1";
    OwnQuestionnaire own{.id = "q-1", .name = "Acería"};
    apply(workspace,
          {{put(own), put(OwnItem{.questionnaire = "q-1", .id = "change.pilot", .hidden = true}),
            put(round)},
           {}});
    apply(workspace, nextEdition(workspace, own, "q-2"));
    own = *workspace.questionnaires.find("q-2");
    own.steps = {{.id = "metrics", .weight = 2}, {.id = "s-1", .name = {.es = "Seguridad"}}};
    apply(workspace, {{put(own),
                       put(OwnItem{.questionnaire = "q-2",
                                   .id = "change.case",
                                   .question = {.es = "¿Qué dice el plan de la acería sobre sus "
                                                      "cuentas clave, y quién lo ha leído?"}}),
                       put(OwnItem{.questionnaire = "q-2",
                                   .id = "s-1.i-1",
                                   .step = "s-1",
                                   .quick = true,
                                   .topic = {.es = "Accidentes con clientes"},
                                   .question = {.es = "¿Quién los cuenta?"}})},
                      {}});
    return workspace;
}

} // namespace kam::test
