#include "app/screens/company_field.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/ui/icons.hpp"

namespace kam {
namespace {

using namespace ui;

void drawOtherStarts(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (button(ui, texts("data.openSample"),
               {.kind = ButtonKind::quiet, .leading = icon::chartRadar, .disabled = view.readOnly}))
        actions.wish(Command::openSample);
    if (button(ui, texts("data.chooseFile"),
               {.kind = ButtonKind::quiet, .leading = icon::fileImport, .disabled = view.readOnly}))
        actions.wish(Command::chooseFile);
}

void drawStart(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "start",
         {.padX = ui.phone() ? 16.0f : 24.0f, .padY = 24, .name = texts("welcome.start")}, [&] {
             heading(ui, 2, texts("welcome.question"), Type::title);
             ui.gap(8);
             text(ui, texts("welcome.promise"), Type::body, Color::ink2);
             ui.gap(20);
             const FieldState company = companyField(view, ui, actions);
             ui.gap(16);
             const bool pressed = button(ui, texts("welcome.begin"),
                                         {.kind = ButtonKind::primary,
                                          .trailing = icon::arrowRight,
                                          .height = ui.phone() ? 48.0f : 40.0f,
                                          .fill = ui.phone(),
                                          .disabled = view.readOnly});
             if (pressed || (company.submitted && !view.readOnly))
                 actions.wish(StartAssessment{company.text});
             ui.gap(12);
             // Without a frame their words stand where those of the others do.
             inset(ui, -11, 0, 0, 0, [&] {
                 row(ui, {.gap = 8, .wrap = true}, [&] { drawOtherStarts(view, ui, actions); });
             });
         });
}

void drawPromise(Ui& ui, Icon sign, std::string_view title, std::string_view sentence) {
    columns(ui, {fixed(20), share(1)}, 12,
            {[&] { glyph(ui, sign, 20, Color::accent); },
             [&] {
                 text(ui, title, Type::dataStrong);
                 text(ui, sentence, Type::data, Color::ink2);
             }});
    ui.gap(14);
}

void drawPromises(Ui& ui) {
    const Texts& texts = ui.texts;
    card(ui, "promises", {.padY = 24, .name = texts("welcome.whatYouGet")}, [&] {
        heading(ui, 2, texts("welcome.whatYouGet"), Type::bodyStrong);
        ui.gap(14);
        drawPromise(ui, icon::chartRadar, texts("welcome.verdict"), texts("welcome.verdictMore"));
        drawPromise(ui, icon::lock, texts("welcome.blockers"), texts("welcome.blockersMore"));
        drawPromise(ui, icon::clipboardCheck, texts("welcome.actions"),
                    texts("welcome.actionsMore"));
        drawPromise(ui, icon::deviceLaptop, texts("welcome.private"), texts("welcome.privateMore"));
    });
}

void drawSteps(const View& view, Ui& ui) {
    const Texts& texts = ui.texts;
    card(ui, "steps", {.padY = 20, .name = texts("welcome.sevenSteps")}, [&] {
        heading(ui, 2, texts("welcome.sevenSteps"), Type::bodyStrong);
        ui.gap(4);
        text(ui, texts("welcome.source"), Type::note, Color::ink3);
        ui.gap(12);
        group(ui, Role::list, texts("welcome.sevenSteps"), [&] {
            for (const Step& step : view.questionnaire.steps) {
                group(ui, Role::listItem, step.name.in(texts.language()), [&] {
                    columns(ui, {fixed(20), share(1)}, 12,
                            {[&] { numberTile(ui, std::to_string(step.number)); },
                             [&] {
                                 text(ui, step.name.in(texts.language()), Type::dataStrong);
                                 text(ui, step.summary.in(texts.language()), Type::data,
                                      Color::ink2);
                             }});
                });
                ui.gap(12);
            }
        });
    });
}

} // namespace

Actions drawWelcome(const View& view, Ui& ui) {
    Actions actions;
    page(ui, "welcome",
         {.title = ui.texts("welcome.title"), .subtitle = ui.texts("welcome.subtitle")}, [&] {
             if (ui.layout() == Layout::desktop) {
                 columns(ui, {share(3), share(2)}, 16,
                         {[&] { drawStart(view, ui, actions); }, [&] { drawPromises(ui); }});
             } else {
                 drawStart(view, ui, actions);
                 ui.gap(16);
                 drawPromises(ui);
             }
             ui.gap(16);
             drawSteps(view, ui);
         });
    return actions;
}

} // namespace kam
