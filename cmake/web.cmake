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
    -Oz
    # A hundredth of the program over the wire.
    -sBINARYEN_EXTRA_PASSES=--converge,--merge-similar-functions
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
