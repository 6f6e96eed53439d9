#include "app/screens/route.hpp"

#include "core/base/id.hpp"

#include <array>

namespace kam {
namespace {

struct Place {
    Screen screen;
    std::string_view path;
    bool takesDetail;
};

constexpr std::array<Place, 10> places{{
    {Screen::home, "/inicio", false},
    {Screen::assessment, "/evaluacion", true},
    {Screen::results, "/resultados", true},
    {Screen::actions, "/acciones", false},
    {Screen::data, "/datos", false},
    {Screen::history, "/historial", false},
    {Screen::workspaces, "/empresas", false},
    {Screen::settings, "/ajustes", false},
    {Screen::about, "/acerca", false},
    {Screen::gallery, "/galeria", false},
}};

} // namespace

Route parseRoute(std::string_view path) {
    for (const Place& place : places) {
        if (!path.starts_with(place.path)) continue;
        const std::string_view rest = path.substr(place.path.size());
        if (rest.empty()) return {place.screen, {}};
        const std::string_view detail = rest.substr(1);
        if (rest.front() == '/' && place.takesDetail && isId(detail))
            return {place.screen, std::string(detail)};
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
