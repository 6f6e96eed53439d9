# nlohmann/json, reached through a folder of its own: -I/usr/include would hide emcc's system headers.
find_path(KAM_JSON_ROOT nlohmann/json.hpp
    HINTS "$ENV{NLOHMANN_JSON_DIR}" PATHS /usr/include /usr/local/include /opt/homebrew/include
    NO_CMAKE_FIND_ROOT_PATH)
if(NOT KAM_JSON_ROOT)
    message(FATAL_ERROR "nlohmann/json not found: install the package 'nlohmann-json3-dev'")
endif()
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/json-include")
file(CREATE_LINK "${KAM_JSON_ROOT}/nlohmann" "${PROJECT_BINARY_DIR}/json-include/nlohmann" SYMBOLIC)

add_library(kam_json INTERFACE)
target_include_directories(kam_json SYSTEM INTERFACE "${PROJECT_BINARY_DIR}/json-include")
# Without exceptions a failed conversion would abort, so none happens implicitly; no streams either.
target_compile_definitions(kam_json INTERFACE
    JSON_NOEXCEPTION JSON_NO_IO=1 JSON_USE_IMPLICIT_CONVERSIONS=0)
