#pragma once

#include "app/application.hpp"
#include "app/rest.hpp"
#include "app/screens/gallery/gallery.hpp"
#include "core/catalogue/assets.hpp"
#include "core/document/workspace_json.hpp"
#include "tests/app/support/headless.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string_view>

namespace kam::test {

/// The whole program in a window that nobody sees.
class Program {
public:
    Headless window;
    NullPlatform& platform = window.platform;

    explicit Program(std::string_view route = "/inicio", bool hasRest = true) : withRest(hasRest) {
        platform.currentRoute = route;
        reload();
    }

    /// Closes the page and opens it again on what is stored.
    void reload() {
        application.reset();
        application = std::make_unique<Application>(platform, makeGallery());
        if (withRest) application->complete(theRest());
        window.drive(Headless::programOf(*application));
        settle();
    }
    void settle() {
        window.runUntilIdle();
        platform.settle();
        window.runUntilIdle();
    }
    /// A pause in which typed text is stored.
    void rest() {
        platform.pass(1000);
        settle();
    }
    /// A pause in which passing messages go.
    void pause() {
        platform.pass(10'000);
        settle();
    }
    void key(std::string_view name, bool control = false, bool shift = false) {
        window.key(name, control, shift);
        settle();
    }
    void press(ui::Role role, std::string_view name) {
        window.press(role, name);
        settle();
    }
    /// What stands in a field, of words or of a number, is replaced.
    void fill(std::string_view field, std::string_view words) {
        using ui::Role;
        press(window.has(Role::spinButton, field) ? Role::spinButton : Role::textField, field);
        ASSERT_TRUE(platform.editing) << field;
        const std::size_t end = words.size();
        application->textEdited(platform.editing->id, std::string(words), end, end, end, end);
        settle();
    }
    /// The address changes to a route.
    void visit(std::string_view route) {
        platform.currentRoute = route;
        application->routeChanged();
        settle();
    }
    void importFile(std::string_view json) {
        application->filesDropped({{.name = "archivo.json", .bytes = std::string(json)}});
        settle();
    }
    void openSample() {
        ASSERT_EQ(application->importJson(asset::sample(Language::es)), "");
        settle();
    }
    /// Whether anything on screen says these words.
    bool says(std::string_view words) const {
        return window.describe().find(words) != std::string::npos;
    }
    Workspace workspace() const { return decodeWorkspace(application->exportJson())->workspace; }
    const Response& onlyResponse(const Workspace& of) const { return of.responses.begin()->second; }

    std::unique_ptr<Application> application;
    bool withRest; ///< all of its code is here (app/rest.hpp) when it begins
};

} // namespace kam::test
