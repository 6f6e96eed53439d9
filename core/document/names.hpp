#pragma once

#include "core/json/rules.hpp"
#include "core/workspace/workspace.hpp"

/// The names of enumerated values in files.
namespace kam::names {

inline constexpr json::Names<Language, 2> languages{{{"es", Language::es}, {"en", Language::en}}};
inline constexpr json::Names<Mode, 2> modes{{{"quick", Mode::quick}, {"full", Mode::full}}};
inline constexpr json::Names<Confidence, 2> confidences{
    {{"sure", Confidence::sure}, {"guess", Confidence::guess}}};
inline constexpr json::Names<ActionState, 4> actionStates{{{"open", ActionState::open},
                                                           {"started", ActionState::started},
                                                           {"done", ActionState::done},
                                                           {"dropped", ActionState::dropped}}};
inline constexpr json::Names<Axis, 2> axes{
    {{"attractiveness", Axis::attractiveness}, {"strength", Axis::strength}}};
inline constexpr json::Names<DecisionKind, 4> decisionKinds{{{"in", DecisionKind::in},
                                                             {"out", DecisionKind::out},
                                                             {"develop", DecisionKind::develop},
                                                             {"exit", DecisionKind::exit}}};
inline constexpr json::Names<ServiceModelKind, 4> serviceModels{
    {{"keyTeam", ServiceModelKind::keyTeam},
     {"fieldSeller", ServiceModelKind::fieldSeller},
     {"insideSales", ServiceModelKind::insideSales},
     {"direct", ServiceModelKind::direct}}};
inline constexpr json::Names<Timing, 3> timings{
    {{"start", Timing::start}, {"renewed", Timing::renewed}, {"end", Timing::end}}};

} // namespace kam::names
