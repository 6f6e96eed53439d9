# Dear ImGui, fetched once and verified file by file (cmake/imgui.sha256); never part of the repository.
set(IMGUI_DIR "" CACHE PATH "Dear ImGui sources to use instead of the fetched ones")
if(NOT IMGUI_DIR AND DEFINED ENV{IMGUI_DIR})
    set(IMGUI_DIR "$ENV{IMGUI_DIR}")
endif()
execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "IMGUI_DIR=${IMGUI_DIR}" bash "${PROJECT_SOURCE_DIR}/cmake/fetch_imgui.sh"
    OUTPUT_VARIABLE imgui OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "Dear ImGui could not be fetched, the reason stands above")
endif()

# CONFIGURE_DEPENDS, so that the configuration is found as soon as it exists.
file(GLOB imgui_config CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/app/ui/imgui_config.h")
add_library(imgui STATIC
    "${imgui}/imgui.cpp" "${imgui}/imgui_draw.cpp" "${PROJECT_SOURCE_DIR}/cmake/imgui_rest.cpp")
target_include_directories(imgui SYSTEM PUBLIC "${imgui}")
target_include_directories(imgui PRIVATE "${PROJECT_SOURCE_DIR}")
target_compile_features(imgui PUBLIC cxx_std_20)
target_compile_options(imgui PRIVATE -fno-exceptions -fno-rtti -w)
if(imgui_config)
    target_compile_definitions(imgui PUBLIC "IMGUI_USER_CONFIG=\"app/ui/imgui_config.h\"")
endif()
if(EMSCRIPTEN)
    target_sources(imgui PRIVATE "${imgui}/backends/imgui_impl_opengl3.cpp")
    target_include_directories(imgui SYSTEM PUBLIC "${imgui}/backends")
    target_compile_definitions(imgui PRIVATE IMGUI_IMPL_OPENGL_ES3)
else()
    # Tests watch that there are no items of Dear ImGui's own; see tests/app/support/items.hpp.
    target_compile_definitions(imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
endif()
