#include "app/screens/route.hpp"

#include "core/base/id.hpp"

#include <algorithm>
#include <array>

namespace kam {
namespace {

struct Place {
    Screen screen;
    std::string_view path;
    bool (*takes)(std::string_view detail);
};

bool nothing(std::string_view) { return false; }

bool isAxis(std::string_view detail) { return detail == "attractiveness" || detail == "strength"; }
bool isClients(std::string_view detail) { return detail == clientsDetail; }

bool isCode(std::string_view text) {
    constexpr std::size_t longest = 400;
    return text.size() <= longest && !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                      (c >= 'a' && c <= 'z');
           });
}

constexpr std::array<Place, 23> places{{
    {Screen::home, "/inicio", nothing},         {Screen::assessment, "/evaluacion", isId},
    {Screen::results, "/resultados", isId},     {Screen::actions, "/acciones", nothing},
    {Screen::data, "/datos", nothing},          {Screen::history, "/historial", nothing},
    {Screen::workspaces, "/empresas", nothing}, {Screen::settings, "/ajustes", nothing},
    {Screen::about, "/acerca", nothing},        {Screen::gallery, "/galeria", nothing},
    {Screen::workshop, "/taller", nothing},     {Screen::room, "/sala", isId},
    {Screen::handIn, "/entregar", nothing},     {Screen::invitation, "/invitacion", isCode},
    {Screen::answers, "/respuesta", isCode},    {Screen::questionnaires, "/cuestionarios", isId},
    {Screen::portfolio, "/cartera", isId},      {Screen::criteria, "/criterios", isAxis},
    {Screen::scoring, "/calificar", nothing},   {Screen::trial, "/probar", isId},
    {Screen::offer, "/oferta", isId},           {Screen::attention, "/atencion", isClients},
    {Screen::customers, "/clientes", nothing},
}};

} // namespace

Route parseRoute(std::string_view path) {
    for (const Place& place : places) {
        if (!path.starts_with(place.path)) continue;
        const std::string_view rest = path.substr(place.path.size());
        if (rest.empty()) return {place.screen, {}};
        const std::string_view detail = rest.substr(1);
        if (rest.front() == '/' && place.takes(detail)) return {place.screen, std::string(detail)};
    }
    return {};
}

std::string toString(const Route& route) {
    for (const Place& place : places) {
        if (place.screen != route.screen) continue;
        std::string path(place.path);
        if (!route.detail.empty()) path += "/" + route.detail;
        return path;
    }
    return "/inicio";
}

} // namespace kam
