# kam_embed(target name file): compiles the bytes of a file into the target, behind
# `std::span<const unsigned char> kam::embedded::name()`. Whoever uses it declares that function.
# A file that does not exist yet is embedded empty, so that a half-written tree still builds.
function(kam_embed target name file)
    set(out "${PROJECT_BINARY_DIR}/embedded/${name}.cpp")
    set(script "${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake")
    file(GLOB present CONFIGURE_DEPENDS "${file}")
    get_source_file_property(generated "${file}" GENERATED)
    if(NOT present AND NOT generated)
        message(STATUS "Nothing to embed as ${name} yet: ${file}")
        set(file "")
    endif()
    add_custom_command(OUTPUT "${out}"
        COMMAND "${CMAKE_COMMAND}" "-DNAME=${name}" "-DIN=${file}" "-DOUT=${out}" -P "${script}"
        DEPENDS "${script}" ${file}
        COMMENT "Embedding ${name}" VERBATIM)
    target_sources(${target} PRIVATE "${out}")
endfunction()
