# The browser application: kam.mjs (an ES module) and kam.wasm; web/package.mjs makes a site of them.
# kam_gallery is the same with the gallery of widgets, for those who build and test these.
# Every option here is known to Emscripten 3.1.6 and to today's; where a name changed, we ask.
kam_sources(web_sources web EXCEPT "web/(node_modules|gallery)")
if(NOT web_sources)
    return()
endif()
set(shared_sources ${web_sources})
list(REMOVE_ITEM shared_sources "${PROJECT_SOURCE_DIR}/web/main.cpp")
add_library(kam_page OBJECT ${shared_sources})
target_link_libraries(kam_page PUBLIC kam_app)

if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
    set(stack_size TOTAL_STACK)
else()
    set(stack_size STACK_SIZE)
endif()
target_link_options(kam_page INTERFACE
    # Linked whole and with names; web/split.mjs divides it and makes it small.
    -O1 --profiling-funcs -Wl,--no-demangle
    # A library for web/bridge: what web/exports.cpp keeps, and these.
    --no-entry
    -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web
    -sEXPORTED_FUNCTIONS=_malloc,_free
    -sEXPORTED_RUNTIME_METHODS=FS,UTF8ToString,HEAPU8
    -lidbfs.js -sFORCE_FILESYSTEM=1 -sMALLOC=emmalloc
    -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
    # A large file to import grows the memory; malloc then gives null rather than end the program.
    -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=16MB -sMAXIMUM_MEMORY=1GB
    # 64 kB is today's default, 5 MB was that of 3.1.6.
    -s${stack_size}=1MB)

# kam_page_program(target name source): a program of the page that starts in `source`.
function(kam_page_program target name source)
    add_executable(${target} "${source}")
    target_link_libraries(${target} PRIVATE kam_page)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} SUFFIX .mjs)
endfunction()
kam_page_program(kam_web kam web/main.cpp)
kam_page_program(kam_gallery gallery web/gallery/main.cpp)
set_target_properties(kam_gallery PROPERTIES EXCLUDE_FROM_ALL TRUE)

# People get kam_web in two files: what the first screens need, and the rest. The gallery is whole.
set(objects "${PROJECT_BINARY_DIR}/objects.txt")
set(ours "$<TARGET_OBJECTS:kam_core>;$<TARGET_OBJECTS:kam_app>;$<TARGET_OBJECTS:kam_page>;$<TARGET_OBJECTS:imgui>")
file(GENERATE OUTPUT "${objects}" CONTENT "$<JOIN:$<FILTER:${ours},EXCLUDE,[.]pch$>,\n>\n")
set(split "${PROJECT_SOURCE_DIR}/web/split.mjs")
add_custom_command(TARGET kam_web POST_BUILD VERBATIM
    COMMAND node "${split}" --module "$<TARGET_FILE:kam_web>" --objects "${objects}")
add_custom_command(TARGET kam_gallery POST_BUILD VERBATIM
    COMMAND node "${split}" --module "$<TARGET_FILE:kam_gallery>")
set_target_properties(kam_web kam_gallery PROPERTIES
    LINK_DEPENDS "${PROJECT_SOURCE_DIR}/web/rest.txt;${split}")
