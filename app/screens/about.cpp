#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "core/catalogue/assets.hpp"

#include <array>

namespace kam {
namespace {

using namespace ui;

void drawParagraphs(Ui& ui, std::string_view id, std::string_view title,
                    std::initializer_list<std::string_view> paragraphs) {
    card(ui, id, {.padY = 20, .name = title}, [&] {
        heading(ui, 2, title, Type::bodyStrong);
        for (const std::string_view words : paragraphs) {
            ui.gap(8);
            text(ui, words, Type::data, Color::ink2);
        }
    });
    ui.gap(16);
}

} // namespace

Actions drawAbout(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    page(ui, "about",
         {.title = texts("about.title"),
          .subtitle = texts("about.subtitle",
                            {{"version", KAM_VERSION}, {"edition", view.questionnaire.edition}})},
         [&] {
             inset(ui, 0, 0, ui.width() > 720 ? ui.width() - 720 : 0, 0, [&] {
                 if (view.updateReady) {
                     if (notice(ui, NoticeKind::info, texts("update.ready"), texts("update.take")))
                         actions.wish(Command::takeUpdate);
                     ui.gap(16);
                 }
                 drawParagraphs(ui, "privacy", texts("about.privacyTitle"),
                                {texts("about.privacy"), texts("about.eviction")});
                 drawParagraphs(ui, "method", texts("about.methodTitle"),
                                {texts("about.source"), texts("about.rules"),
                                 texts("about.agreement"), texts("about.noAverage")});
                 card(ui, "licences", {.padY = 20, .name = texts("about.licencesTitle")}, [&] {
                     heading(ui, 2, texts("about.licencesTitle"), Type::bodyStrong);
                     ui.gap(8);
                     text(ui, asset::licences(), Type::note, Color::ink2);
                 });
             });
         });
    return actions;
}

} // namespace kam
