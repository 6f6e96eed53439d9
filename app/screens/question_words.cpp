#include "app/screens/question_words.hpp"

#include "app/ui/widgets.hpp"

namespace kam {

using namespace ui;

void drawQuestionWords(Ui& ui, const Item& item) {
    const Language language = ui.texts.language();
    text(ui, item.question.in(language), Type::body);
    ui.gap(10);
    group(ui, Role::list, item.topic.in(language), [&] {
        for (std::size_t level = 0; level < item.levels.size(); ++level) {
            const Level& words = item.levels[level];
            const std::string& title = words.title.in(language);
            divider(ui, 0, 10);
            group(ui, Role::listItem, title, [&] {
                row(ui, {.height = 20, .gap = 12}, [&] {
                    pips(ui, static_cast<int>(level), false);
                    text(ui, title, Type::dataStrong);
                });
                text(ui, words.anchor.in(language), Type::data, Color::ink2);
            });
            ui.gap(10);
        }
    });
}

} // namespace kam
