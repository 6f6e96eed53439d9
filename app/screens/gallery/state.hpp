#pragma once

#include "core/base/date.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kam::gallery {

struct Accounts;

/// What a person does to the widgets of the gallery; kept nowhere.
struct State {
    std::optional<double> revenue = 42'000'000.5, margin = 12.5, people;
    std::optional<Date> visit = Date{2026, 11, 27}, review;
    std::string account = "Ferrovía Central del Norte", sector, nickname = "Zona franca";
    std::vector<std::string> sponsors = {"Marcela Rincón", "Jorge Ospina"};
    std::vector<std::string> tags = {"minería", "licitación"};
    double weight = 35, growth = 2.5;
    int visits = 4;
    int tab = 0, radio = 1;
    std::shared_ptr<Accounts> accounts; ///< of the grid; made when it is first shown
    bool dialogOpen = false, workOpen = false;
};

} // namespace kam::gallery
