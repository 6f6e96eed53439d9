#pragma once

#include <concepts>
#include <initializer_list>
#include <memory>
#include <type_traits>

namespace kam::ui {

/// What a widget draws inside itself: refers to something callable for as long as the call lasts.
/// A std::function would keep a copy, and each of some hundred callables brings the code for that.
class Content {
public:
    template <typename Draw>
    requires(std::invocable<const Draw&> && !std::same_as<Draw, Content>)
        // NOLINTNEXTLINE(google-explicit-constructor): stands where a lambda is written
        Content(const Draw& draw)
        : object(std::addressof(draw)),
          call([](const void* what) { (*static_cast<const Draw*>(what))(); }) {}

    void operator()() const { call(object); }

private:
    const void* object;
    void (*call)(const void*);
};

/// The contents of several regions, one each.
using Contents = std::initializer_list<Content>;

} // namespace kam::ui
