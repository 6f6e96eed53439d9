# kam_embed(target FILE <file> HEADER <header> FUNCTION <function> RETURNS <type> [SIGNATURE <parameters>])
# Compiles the bytes of a file into the target, behind a function that the header declares.
function(kam_embed target)
    cmake_parse_arguments(arg "" "NAME;FILE" "" ${ARGN})
    set(out "${PROJECT_BINARY_DIR}/embed/${arg_NAME}.cpp")
    add_custom_command(OUTPUT "${out}"
        COMMAND "${CMAKE_COMMAND}" "-DNAME=${arg_NAME}" "-DIN=${arg_FILE}" "-DOUT=${out}"
            -P "${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake"
        DEPENDS "${arg_FILE}" "${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake"
        COMMENT "Embedding ${arg_NAME}" VERBATIM)
    target_sources(${target} PRIVATE "${out}")
endfunction()
