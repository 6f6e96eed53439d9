#include "app/screens/route.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Route, ReadsWhatItWrites) {
    const Route routes[] = {
        {Screen::home, ""},
        {Screen::assessment, ""},
        {Screen::assessment, "change.case"},
        {Screen::results, ""},
        {Screen::results, "r-1"},
        {Screen::data, ""},
        {Screen::customers, ""},
        {Screen::settings, ""},
        {Screen::about, ""},
        {Screen::gallery, ""},
        {Screen::workshop, ""},
        {Screen::handIn, ""},
        {Screen::invitation, "KAI1-4M7K2C"},
        {Screen::offer, ""},
        {Screen::offer, "a-1"},
        {Screen::attention, ""},
        {Screen::attention, "clientes"},
        {Screen::answers, "KAM1-4M7K2C-9QXW1T"},
    };
    for (const Route& route : routes)
        EXPECT_EQ(parseRoute(toString(route)), route);
}

TEST(Route, AnAddressThatIsNotKnownLeadsHome) {
    for (const char* path : {"", "/", "/nada", "inicio", "/inicio/x", "/resultados/a/b",
                             "/evaluacion/ñ", "/datosx", "/resultados/", "/taller/x",
                             "/atencion/a-1", "/respuesta/a.b", "/invitacion/", "/respuesta/ñ"})
        EXPECT_EQ(parseRoute(path), Route{}) << path;
    EXPECT_EQ(parseRoute("/respuesta/" + std::string(401, 'A')), Route{});
}

} // namespace
} // namespace kam
