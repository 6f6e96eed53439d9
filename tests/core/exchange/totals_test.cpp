#include "core/exchange/totals.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

// A total that is taken for a customer counts all others twice.
TEST(Totals, AreKnownByWhatTheyAreCalled) {
    for (const char* cell : {"Total", "TOTAL 2025", "TOTAL CLIENTES:", "T O T A L", "Gran total",
                             "Subtotal Zona Norte", "Total ventas del año", "* Totales *",
                             "Total página:", "Suma total", "Grand total", "GranTotal"})
        EXPECT_TRUE(isTotal(cell)) << cell;
    for (const char* cell : {"Total Energies", "Totalgaz S.A.", "Sumatec", "Suma Seguros", ""})
        EXPECT_FALSE(isTotal(cell)) << cell;
}

TEST(Totals, AreKnownByWhatTheRowsAboveComeTo) {
    const auto pesos = [](std::int64_t units) { return std::optional(Money{units, "COP"}); };
    SumsSoFar sums;
    EXPECT_FALSE(sums.comeTo("Total Cali", pesos(0)));
    sums.add(pesos(1));
    EXPECT_FALSE(sums.comeTo("Total Cali", pesos(1))) << "may be a customer like the one above";
    sums.add(pesos(2));
    sums.add({});
    EXPECT_TRUE(sums.comeTo("TOTAL Cali", pesos(3)));
    EXPECT_FALSE(sums.comeTo("Cali", pesos(3)));
    EXPECT_FALSE(sums.comeTo("Total Cali", {}));
    EXPECT_FALSE(sums.comeTo("Total Cali", Money{3, "USD"}));
    sums.close();
    sums.add(pesos(4));
    sums.add(pesos(5));
    EXPECT_TRUE(sums.comeTo("Total Pasto", pesos(9)));
    EXPECT_TRUE(sums.comeTo("Total país", pesos(12)));
    sums.add(Money{6, "USD"});
    EXPECT_FALSE(sums.comeTo("Total país", pesos(12))) << "what is added up in two currencies?";
}

} // namespace
} // namespace kam
