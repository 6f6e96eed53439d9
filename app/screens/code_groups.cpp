#include "app/screens/code_groups.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace kam {

using namespace ui;

void drawCodeGroups(Ui& ui, std::string_view code) {
    const std::vector<std::string> groups = split(code, '-');
    float width = 0;
    for (const std::string& each : groups)
        width = std::max(width, measure(ui, each, Type::bodyStrong));
    width += measure(ui, "99 ", Type::note) + 14;
    const auto perLine = std::max<std::size_t>(1, static_cast<std::size_t>(ui.width() / width));
    group(ui, Role::list, ui.texts("handIn.code"), [&] {
        for (std::size_t first = 0; first < groups.size(); first += perLine)
            row(ui, {.height = 26}, [&] {
                for (std::size_t i = first; i < std::min(first + perLine, groups.size()); ++i) {
                    column(ui, static_cast<float>(i - first) * width);
                    // The first one says what kind of code it is.
                    const std::string number = i == 0 ? std::string() : std::to_string(i) + " ";
                    group(ui, Role::listItem, number + groups[i], [&] {
                        runs(ui, {{number, Type::note, Color::ink3},
                                  {groups[i], Type::bodyStrong, Color::ink}});
                    });
                }
            });
    });
}

} // namespace kam
