#pragma once

#include "core/catalogue/texts.hpp"
#include "core/workspace/service.hpp"

#include <vector>

namespace kam {

/// Services to begin a catalogue with, in a language: our own proposal, without costs. Their ids
/// are the same wherever they are used.
std::vector<Service> servicesToBeginWith(const Texts& texts);

} // namespace kam
