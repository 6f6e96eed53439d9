#include "app/screens/route.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Route, ReadsWhatItWrites) {
    const Route routes[] = {
        {Screen::home, ""},     {Screen::assessment, ""}, {Screen::assessment, "change.case"},
        {Screen::results, ""},  {Screen::results, "r-1"}, {Screen::data, ""},
        {Screen::settings, ""}, {Screen::about, ""},      {Screen::gallery, ""},
    };
    for (const Route& route : routes)
        EXPECT_EQ(parseRoute(toString(route)), route);
}

TEST(Route, AnAddressThatIsNotKnownLeadsHome) {
    for (const char* path : {"", "/", "/nada", "inicio", "/inicio/x", "/resultados/a/b",
                             "/evaluacion/ñ", "/datosx", "/resultados/"})
        EXPECT_EQ(parseRoute(path), Route{}) << path;
}

} // namespace
} // namespace kam
