#include "app/screens/gallery/accounts.hpp"

#include <array>
#include <string_view>

namespace kam::gallery {
namespace {

constexpr std::array<std::string_view, 20> trades{
    "Aceros",        "Alimentos",    "Astilleros", "Cementos",   "Constructora",
    "Distribuidora", "Energía",      "Envases",    "Ferretería", "Grúas",
    "Industrias",    "Laboratorios", "Lácteos",    "Logística",  "Minera",
    "Molinos",       "Muebles",      "Puentes",    "Químicos",   "Textiles"};
constexpr std::array<std::string_view, 25> places{
    "Andina",      "Altamira",     "Bahía Sur",     "Cóndor",     "del Caribe",
    "del Valle",   "El Ñandú",     "Esmeralda",     "La Ceiba",   "La Fragua",
    "Los Cerros",  "Magdalena",    "Montecarmelo",  "Nevado",     "Orinoco",
    "Páramo Azul", "Pacífico",     "Quindío",       "Río Claro",  "Sabana Real",
    "Samán",       "San Jerónimo", "Sierra Nevada", "Tequendama", "Trigal"};
constexpr std::array<std::string_view, 8> cities{"Bogotá",       "Medellín",   "Cali",
                                                 "Barranquilla", "Cartagena",  "Bucaramanga",
                                                 "Ibagué",       "Santa Marta"};
constexpr std::array<std::string_view, 6> owners{"Marcela Rincón", "Andrés Peña",   "Óscar Ibáñez",
                                                 "Gloria Nieto",   "Camilo Duarte", "Íngrid Muñoz"};

template <std::size_t N>
std::string oneOf(const std::array<std::string_view, N>& words, unsigned which) {
    return std::string(words[which % N]);
}

} // namespace

Accounts::Accounts(int count) {
    for (int i = 0; i < count; ++i) {
        const unsigned step = static_cast<unsigned>(i) * 7919u;
        const unsigned chance = step * 2654435761u >> 12;
        Account account{.key = "a-" + std::to_string(i)};
        account.name = oneOf(trades, step) + ' ' + oneOf(places, step / 20);
        if (const int branch = i / 500; branch > 0)
            account.name += ' ' + std::to_string(branch + 1);
        account.city = oneOf(cities, chance);
        account.owner = oneOf(owners, chance / 8);
        account.kind = static_cast<int>(chance / 64 % 4);
        account.revenue = static_cast<double>(chance % 42'000) / 100;
        if (chance % 13 != 0) account.margin = static_cast<double>(chance % 600) / 10 - 5;
        account.visits = static_cast<int>(chance % 24);
        list.push_back(std::move(account));
    }
}

} // namespace kam::gallery
