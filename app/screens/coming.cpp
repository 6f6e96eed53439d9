#include "app/screens/coming.hpp"

#include "app/screens/page.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

bool drawComing(ui::Ui& ui, bool failed) {
    bool again = false;
    page(ui, "coming", {.title = ui.texts("rest.coming")}, [&] {
        if (failed)
            again =
                notice(ui, ui::NoticeKind::alert, ui.texts("rest.failed"), ui.texts("rest.again"));
    });
    return again;
}

} // namespace kam
