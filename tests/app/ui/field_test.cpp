#include "app/ui/fields.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

/// A note that is stored with every edit, as screens do, and a button beside it.
struct Note {
    std::string stored;
    FieldStyle style{.label = "Evidencia"};
    int changes = 0, submits = 0;
    std::vector<std::string> left;
    bool shown = true;
    test::Stage stage{[this](Ui& ui) {
        if (shown) {
            const FieldState state = textField(ui, "note", stored, style);
            if (state.changed) {
                stored = state.text;
                ++changes;
            }
            if (state.left) left.push_back(state.text);
            submits += state.submitted ? 1 : 0;
        }
        button(ui, "Siguiente");
        keyN += ui.keyPressed("n") ? 1 : 0;
        keyEscape += ui.keyPressed("Escape") ? 1 : 0;
        keyUndo += ui.keyPressed("z", true) ? 1 : 0;
    }};
    int keyN = 0, keyEscape = 0, keyUndo = 0;

    test::Headless& window = stage.window;
    const TextEdit& edit() { return *window.platform.editing; }
};

TEST(TextField, storesWhatIsTyped) {
    Note note;
    note.window.press(Role::textField, "Evidencia");
    ASSERT_TRUE(note.window.platform.editing);
    note.window.type("Señalización");
    note.window.type(" año");
    EXPECT_EQ(note.stored, "Señalización año");
    EXPECT_EQ(note.changes, 2);
    EXPECT_EQ(note.window.node(Role::textField, "Evidencia").value, "Señalización año");
}

TEST(TextField, showsTheWorkspaceAgainOnceLeft) {
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    note.window.type("acta");
    note.window.press(Role::button, "Siguiente");
    EXPECT_FALSE(note.window.platform.editing);
    EXPECT_EQ(note.left, (std::vector<std::string>{"acta"}));
    note.stored = "otra";
    note.window.runUntilIdle();
    EXPECT_EQ(note.window.node(Role::textField, "Evidencia").value, "otra");
}

TEST(TextField, keepsWhatArrivesTogetherWithLosingTheKeyboard) {
    // A composition is often committed by the very press that leaves the field.
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    const std::uint32_t id = note.edit().id;
    note.stage.textEdited(id, "año", 4, 4, 4, 4);
    note.window.press(Role::button, "Siguiente");
    EXPECT_EQ(note.stored, "año");
    note.stage.textEdited(id, "año 1", 6, 6, 6, 6);
    note.window.runUntilIdle();
    EXPECT_EQ(note.stored, "año 1");
}

TEST(TextField, isNotOverwrittenByAnOldReportAfterAnUndo) {
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    const std::uint32_t id = note.edit().id;
    note.window.type("acta");
    note.window.press(Role::button, "Siguiente");
    note.stored.clear(); // undone
    note.window.runUntilIdle();
    note.stage.textEdited(id, "acta", 0, 0, 0, 0); // the browser moves the caret as it blurs
    note.window.runUntilIdle();
    EXPECT_EQ(note.stored, "");
}

TEST(TextField, takesWhatAnUndoOrAnotherTabMadeOfItWhileItHasTheKeyboard) {
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    note.window.type("acta");
    note.stored = "acta de marzo";
    note.stage.textEdited(note.edit().id, "acta 2", 6, 6, 6, 6); // typed upon what is gone
    note.window.runUntilIdle();
    EXPECT_EQ(note.stored, "acta de marzo");
    EXPECT_EQ(note.edit().text, "acta de marzo");
    note.window.type("!");
    EXPECT_EQ(note.stored, "acta de marzo!");
}

TEST(TextField, leavesWhatIsTypedAsItIsWhereItsOwnerTidiesIt) {
    std::string stored;
    test::Stage stage([&](Ui& ui) {
        const FieldState state = textField(ui, "name", stored, {.label = "Nombre"});
        if (state.changed) stored = state.text.substr(0, state.text.find_last_not_of(' ') + 1);
    });
    stage.window.focus(Role::textField, "Nombre");
    stage.window.type("Ana ");
    EXPECT_EQ(stored, "Ana");
    stage.window.type("Ruiz");
    EXPECT_EQ(stored, "Ana Ruiz") << "the space between is still there";
}

TEST(EveryField, thatCannotBeUsedAnyMoreTakesNothingAndGoesOnWithoutReplacing) {
    struct Case {
        Role role;
        bool (*changes)(Ui& ui, bool disabled);
    };
    static const std::vector<std::string> options{"1 de marzo", "Bogotá"};
    const Case cases[] = {
        {Role::textField,
         [](Ui& ui, bool disabled) {
             return textField(ui, "f", "1", {.label = "Campo", .disabled = disabled}).changed;
         }},
        {Role::spinButton,
         [](Ui& ui, bool disabled) {
             return numberField(ui, "f", 1, {.label = "Campo", .disabled = disabled}).changed;
         }},
        {Role::textField,
         [](Ui& ui, bool disabled) {
             return dateField(ui, "f", Date{2026, 3, 1}, {.label = "Campo", .disabled = disabled})
                 .changed;
         }},
        {Role::comboBox,
         [](Ui& ui, bool disabled) {
             return comboBox(ui, "f", options, "Bogotá", {.label = "Campo", .disabled = disabled})
                 .changed;
         }},
        {Role::comboBox,
         [](Ui& ui, bool disabled) {
             return multiSelect(ui, "f", options, {"Bogotá"},
                                {.label = "Campo", .disabled = disabled})
                 .changed;
         }},
        {Role::textField,
         [](Ui& ui, bool disabled) {
             return tagField(ui, "f", {"acero"}, {.label = "Campo", .disabled = disabled}).changed;
         }},
    };
    for (const Case& c : cases) {
        bool disabled = false;
        int changes = 0;
        test::Stage stage([&](Ui& ui) { changes += c.changes(ui, disabled) ? 1 : 0; });
        stage.window.press(c.role, "Campo"); // a list opens
        const std::uint32_t id = stage.window.platform.editing->id;
        disabled = true;
        stage.textEdited(id, "2", 1, 1, 1, 1); // typed before the page knew
        for (const char* key : {"ArrowDown", "Enter", "Backspace"})
            stage.window.key(key);
        stage.textEdited(id, "23", 2, 2, 2, 2);
        stage.window.runUntilIdle();
        EXPECT_EQ(changes, 0) << stage.window.describe();
        EXPECT_FALSE(stage.window.platform.editing);
        EXPECT_EQ(stage.window.describe().find("listbox"), std::string::npos);
        EXPECT_EQ(stage.window.platform.focused, id) << "the place is kept";

        disabled = false;
        stage.window.runUntilIdle();
        ASSERT_TRUE(stage.window.platform.editing);
        EXPECT_EQ(stage.window.platform.editing->anchor, stage.window.platform.editing->text.size())
            << "the next letter replaces nothing";
        EXPECT_EQ(changes, 0);
    }
}

TEST(TextField, losesNothingWhenItDisappears) {
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    note.window.type("acta");
    note.shown = false;
    note.window.runUntilIdle();
    EXPECT_FALSE(note.window.platform.editing);
    EXPECT_EQ(note.window.platform.focused, 0u);
    EXPECT_EQ(note.stored, "acta");
}

TEST(TextField, staysInViewWhenASoftKeyboardTakesHalfOfTheWindow) {
    std::string stored;
    test::Stage stage([&](Ui& ui) {
        scrollArea(ui, "page", 0, [&] {
            ui.gap(600);
            textField(ui, "note", stored, {.label = "Evidencia"});
            ui.gap(600);
        });
    });
    stage.window.press(Role::textField, "Evidencia");
    stage.window.display.height = 360;
    stage.window.runUntilIdle();
    const Rect& field = stage.window.platform.editing->field;
    EXPECT_GE(field.y, 0);
    EXPECT_LE(field.y + field.height, 360);
    EXPECT_EQ(stage.window.platform.editing->seen, field);
}

TEST(TextField, tellsWhereItsTextStands) {
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    note.window.type("acta");
    const TextEdit& edit = note.edit();
    EXPECT_FLOAT_EQ(edit.em, 15);
    EXPECT_FLOAT_EQ(edit.line, 22);
    EXPECT_FLOAT_EQ(edit.inside.x, edit.field.x + 13);
    EXPECT_FLOAT_EQ(edit.scroll, 0);
    note.window.type(std::string(300, 'm'));
    EXPECT_GT(note.edit().scroll, 100) << "so that the platform's field shows the same part";
}

TEST(TextField, keepsShortcutsFromWhatIsTyped) {
    Note note;
    note.window.key("n");
    EXPECT_EQ(note.keyN, 1);
    note.window.focus(Role::textField, "Evidencia");
    note.window.key("n");
    EXPECT_EQ(note.keyN, 1);
    note.window.key("Escape");
    EXPECT_EQ(note.keyEscape, 1);
    note.window.key("z", true);
    EXPECT_EQ(note.keyUndo, 0) << "the platform's editor undoes what was typed";
}

TEST(TextField, putsTheCaretWhereItIsPressedAndSelectsByDragAndDoubleClick) {
    Note note;
    note.stored = "actas del comité";
    note.window.runUntilIdle();
    const Rect rect = note.window.node(Role::textField, "Evidencia").rect;
    const float y = rect.y + rect.height / 2;
    note.window.click(rect.x + 2, y);
    EXPECT_EQ(note.edit().caret, 0u);
    EXPECT_EQ(note.edit().anchor, 0u);

    note.window.platform.pass(1000);
    note.window.button(true);
    note.window.moveTo(rect.x + rect.width - 2, y);
    note.window.button(false);
    EXPECT_EQ(note.edit().anchor, 0u);
    EXPECT_EQ(note.edit().caret, note.stored.size());

    const float onComite = rect.x + 13 + measure(*note.stage.ui, "actas del co", Type::body);
    note.window.press(Role::button, "Siguiente");
    note.window.click(onComite, y);
    EXPECT_EQ(note.window.platform.editing->anchor, note.window.platform.editing->caret)
        << "the press that gives the field the keyboard selects nothing";
    note.window.click(onComite, y, 2);
    EXPECT_EQ(note.edit().anchor, note.stored.find("comité"));
    EXPECT_EQ(note.edit().caret, note.stored.size());
    note.window.type("consejo");
    EXPECT_EQ(note.stored, "actas del consejo");

    note.window.click(onComite, y, 3);
    EXPECT_EQ(note.edit().anchor, 0u);
    EXPECT_EQ(note.edit().caret, note.stored.size());
}

TEST(TextField, movesByVisibleLinesWhereItHasSeveral) {
    Note note;
    note.style.multiline = true;
    note.stored = "uno\ndos\ntres";
    note.window.runUntilIdle();
    note.window.focus(Role::textField, "Evidencia");
    EXPECT_EQ(note.edit().caret, note.stored.size());
    note.window.key("ArrowUp");
    EXPECT_EQ(note.edit().caret, 7u) << "the end of a shorter line";
    note.window.key("Home");
    EXPECT_EQ(note.edit().caret, 4u);
    note.window.key("ArrowDown", false, true);
    EXPECT_EQ(note.edit().anchor, 4u);
    EXPECT_EQ(note.edit().caret, 8u);
    note.window.key("End");
    EXPECT_EQ(note.edit().caret, note.stored.size());
}

TEST(TextField, growsToFiveLinesAndThenScrolls) {
    Note note;
    note.style.multiline = true;
    const auto height = [&] {
        note.window.runUntilIdle();
        return note.window.node(Role::textField, "Evidencia").rect.height;
    };
    EXPECT_FLOAT_EQ(height(), 60);
    note.stored = "1\n2\n3\n4\n5";
    EXPECT_FLOAT_EQ(height(), 108);
    note.stored += "\n6\n7\n8";
    EXPECT_FLOAT_EQ(height(), 108);
    note.window.focus(Role::textField, "Evidencia");
    const Rect field = note.edit().field;
    const float end = note.edit().inside.y + 8 * note.edit().line - note.edit().scroll;
    EXPECT_LE(end, field.y + field.height) << "the caret stays in sight";
}

TEST(TextField, isSubmittedByEnter) {
    Note note;
    note.window.focus(Role::textField, "Evidencia");
    note.window.key("Enter");
    EXPECT_EQ(note.submits, 1);
    note.window.compose("´");
    note.window.key("Enter");
    EXPECT_EQ(note.submits, 1) << "this Enter ends a composition";
}

TEST(TextField, isSubmittedByControlEnterWhereEnterIsALineEnd) {
    Note note;
    note.style.multiline = true;
    note.window.runUntilIdle();
    note.window.focus(Role::textField, "Evidencia");
    note.window.key("Enter");
    EXPECT_EQ(note.submits, 0);
    note.window.key("Enter", true);
    EXPECT_EQ(note.submits, 1);
}

TEST(TextField, takesNoMoreCharactersThanAllowed) {
    Note note;
    note.style.maxCharacters = 3;
    note.window.focus(Role::textField, "Evidencia");
    note.window.type("ñañaña");
    EXPECT_EQ(note.stored, "ñañ");
    EXPECT_EQ(note.edit().text, "ñañ") << "the platform's editor is told";
    EXPECT_EQ(note.window.focused()->description, "Máximo 3 caracteres") << "and so is the person";
}

TEST(TextField, cutsNothingThatWasLongerBefore) {
    Note note;
    note.stored = "más larga que permitido";
    note.style.maxCharacters = 3;
    note.window.runUntilIdle();
    note.window.focus(Role::textField, "Evidencia");
    EXPECT_EQ(note.edit().text, note.stored);
}

TEST(TextField, saysWhatIsWrong) {
    Note note;
    note.style.error = "Entre 0 y 100";
    note.window.runUntilIdle();
    const Node& node = note.window.node(Role::textField, "Evidencia");
    EXPECT_TRUE(node.invalid);
    EXPECT_EQ(node.description, "Entre 0 y 100");
}

TEST(TextField, saysItsUnitAndWhatIsShownWhereItIsEmpty) {
    Note note;
    note.style.unit = "%";
    note.style.optional = "opcional";
    note.style.placeholder = "acta del comité";
    const auto description = [&] {
        note.window.runUntilIdle();
        return note.window.node(Role::textField, "Evidencia").description;
    };
    EXPECT_EQ(description(), "%, opcional, acta del comité");
    note.stored = "acta";
    EXPECT_EQ(description(), "%, opcional");
    note.style.error = "Entre 0 y 100.";
    EXPECT_EQ(description(), "Entre 0 y 100. %, opcional");
}

} // namespace
} // namespace kam::ui
