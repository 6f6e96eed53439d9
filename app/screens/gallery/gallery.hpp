#pragma once

#include "app/application.hpp"

namespace kam {

/// Every widget in every state, for those who build them; the program that people get has it not.
Application::Gallery makeGallery();

} // namespace kam
