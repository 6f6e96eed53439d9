#include "tests/bench/screens.hpp"

#include "app/application.hpp"
#include "app/rest.hpp"
#include "app/ui/keys.hpp"
#include "core/document/workspace_json.hpp"
#include "tests/app/support/headless.hpp"
#include "tests/bench/companies.hpp"

#include <cstdlib>
#include <imgui.h>
#include <optional>
#include <string>
#include <tuple>

namespace kam::bench {
namespace {

/// The program with a large company, on one screen.
class Shown {
public:
    explicit Shown(std::string_view route, std::optional<int> limit = 12)
        : application(window.platform, {}) {
        window.display = {1280, 800, 1};
        application.complete(theRest());
        window.drive(test::Headless::programOf(application));
        settle();
        Workspace company = largeCompany(10'000);
        company.selection = Selection{.limit = limit};
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

    /// A key goes down and up again, in a frame each; what goes on for many frames is not waited
    /// for.
    void key(std::string_view name) {
        for (const bool down : {true, false}) {
            ImGui::GetIO().AddKeyEvent(ui::keyOf(name), down);
            window.frame();
        }
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
    Shown unlimited("/cartera", std::nullopt);
    timings.push_back(measure("frame of Cartera without a limit, 10,000 accounts", 4,
                              [&] { unlimited.window.frame(); }));
    for (const auto& [route, slider, name] :
         {std::tuple{"/cartera", "Atractiva desde", "move a cut on Cartera"},
          std::tuple{"/probar", "Atractiva desde", "try a cut on Probar pesos"}}) {
        Shown shown(route);
        shown.window.focus(ui::Role::slider, slider);
        bool up = false;
        timings.push_back(measure(std::string(name) + ", 10,000 accounts", 16, [&] {
            up = !up;
            shown.key(up ? "PageUp" : "PageDown");
        }));
    }
    return timings;
}

} // namespace kam::bench
