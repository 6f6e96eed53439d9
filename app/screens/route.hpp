#pragma once

#include <string>
#include <string_view>

namespace kam {

enum class Screen {
    home,
    assessment,
    results,
    actions,
    data,
    history,
    workspaces,
    settings,
    about,
    gallery,
    workshop,
    handIn,
    invitation,
    answers,
    room,
    questionnaires,
    portfolio,
    criteria,
    scoring,
    trial,
    offer,
    attention,
    customers
};

/// Of the attention: customer by customer.
inline constexpr std::string_view clientsDetail = "clientes";

/// A place in the program, as the address shows it: the same paths in both languages.
///
///     /inicio                  home
///     /evaluacion              where to answer, and as whom
///     /evaluacion/change.case  one question
///     /resultados              the latest round
///     /resultados/r-1          a round
///     /acciones                who does what until when
///     /datos                   export, import, sample, start over
///     /historial               every step and the versions that were kept
///     /cuestionarios           the standard questionnaire and the company's own
///     /cuestionarios/q-1       one of them
///     /clientes                all customers
///     /cartera                 all rated accounts and the list of key accounts
///     /cartera/a-1             one of them
///     /criterios               by what accounts are chosen, and how much each weighs
///     /criterios/strength      comparing the criteria of an axis
///     /calificar               what every account is rated
///     /oferta                  what key accounts get that others do not
///     /oferta/a-1              what one of them gets
///     /atencion                who looks after whom, today and as planned
///     /atencion/clientes       the same, customer by customer
///     /empresas                all workspaces of this browser
///     /ajustes                 text size, colours, language, keys
///     /acerca                  sources, licences, privacy
///     /taller                  inviting people to a round, and what they handed in
///     /sala                    what the room talks about
///     /sala/change.case        a question before everybody
///     /entregar                handing in what one has answered
///     /invitacion/KAI1-4M7K2C  an invitation to answer
///     /respuesta/KAM1-4M7K2C   somebody's answers
///     /galeria                 every widget in every state; only in the gallery's own build
struct Route {
    Screen screen = Screen::home;
    std::string detail; ///< item of a question, round of results, account, code; empty: none

    bool operator==(const Route&) const = default;
};

/// The route of a fragment without '#'; home for one that is not known.
Route parseRoute(std::string_view path);
std::string toString(const Route& route);

} // namespace kam
