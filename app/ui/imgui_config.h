#pragma once

// How Dear ImGui is compiled (IMGUI_USER_CONFIG, set by cmake/imgui.cmake).

// Nothing of these is used, and each is bytes that everybody would download.
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS

// All of the interface is one draw list; WebGL 2 has no base vertex to split it at 65,536.
#define ImDrawIdx unsigned int

// People write more than the Basic Multilingual Plane holds: emoji, rare names in Chinese.
#define IMGUI_USE_WCHAR32
