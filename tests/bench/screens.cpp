#include "tests/bench/screens.hpp"

#include "app/application.hpp"
#include "app/rest.hpp"
#include "core/document/workspace_json.hpp"
#include "tests/app/support/headless.hpp"
#include "tests/bench/companies.hpp"

#include <cstdlib>
#include <string>

namespace kam::bench {
namespace {

/// The program with a large company, on one screen.
class Shown {
public:
    explicit Shown(std::string_view route) : application(window.platform, {}) {
        window.display = {1280, 800, 1};
        application.complete(theRest());
        window.drive(test::Headless::programOf(application));
        settle();
        Workspace company = largeCompany(10'000);
        company.selection = Selection{.limit = 12};
        if (!application.importJson(encodeWorkspace(company, {}, {})).empty()) std::abort();
        settle();
        window.platform.currentRoute = route;
        application.routeChanged();
        settle();
    }
    void settle() {
        constexpr int most = 20'000; // frames until all is computed
        window.runUntilIdle(most);
        window.platform.settle();
        window.runUntilIdle(most);
    }

    test::Headless window;

private:
    Application application;
};

} // namespace

std::vector<Timing> measureScreens() {
    std::vector<Timing> timings;
    for (const auto& [route, name] :
         {std::pair{"/cartera", "Cartera"}, std::pair{"/criterios", "Criterios"},
          std::pair{"/calificar", "Calificar"}, std::pair{"/probar", "Probar pesos"},
          std::pair{"/cartera/a-5000", "an account"}}) {
        Shown shown(route);
        timings.push_back(measure(std::string("frame of ") + name + ", 10,000 accounts", 4,
                                  [&] { shown.window.frame(); }));
    }
    return timings;
}

} // namespace kam::bench
