#pragma once

#include "app/rest.hpp"
#include "app/shell/application_state.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

class Rest {
public:
    using State = Application::State;

    /// Does what the address, or the page before this one, asked for.
    virtual void begin(State& state) const = 0;
    virtual void followRoute(State& state) const = 0;
    /// Adds to the view what only some screens show and is computed for them alone.
    virtual void show(State& state, View& seen) const = 0;
    /// The screen of the route; not one of the first.
    virtual Actions drawScreen(State& state, const View& seen) const = 0;
    /// What stands above any screen.
    virtual Actions drawDialogs(State& state, const View& seen) const = 0;
    virtual void perform(State& state, const Actions::Wish& wish) const = 0;
    virtual void openFiles(State& state, const std::vector<ChosenFile>& files) const = 0;
    /// Takes a text that was pasted, where it is a table of customers; whether it did.
    virtual bool takePaste(State& state, const std::string& text) const = 0;
    /// Empty: done; otherwise the faults, a line each, and nothing changed.
    virtual std::string importJson(State& state, std::string_view json) const = 0;

protected:
    ~Rest() = default;
};

} // namespace kam
