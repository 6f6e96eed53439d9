#include "app/ui/copying.hpp"

namespace kam::ui {

void offerCopies(Ui::Inner& in, std::uint32_t id, const Rect& rect, std::string_view name,
                 const std::vector<Copy>& copies) {
    std::vector<std::string> options;
    options.reserve(copies.size());
    for (const Copy& copy : copies)
        options.emplace_back(copy.label);
    const int chosen = in.menuOf(id, rect, name, options);
    if (chosen < 0) return;
    in.ui.platform.copyText(copies[static_cast<std::size_t>(chosen)].text());
    in.ui.announce(in.ui.texts("copy.done"));
}

} // namespace kam::ui
