# The browser application: kam.mjs (an ES module) and kam.wasm; web/package.mjs makes a site of them.
# Every option here is known to Emscripten 3.1.6 and to today's; where a name changed, we ask.
kam_sources(web_sources web EXCEPT web/node_modules)
if(NOT web_sources)
    return()
endif()
add_executable(kam_web ${web_sources})
target_link_libraries(kam_web PRIVATE kam_app)
set_target_properties(kam_web PROPERTIES OUTPUT_NAME kam SUFFIX .mjs)

if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
    set(stack_size TOTAL_STACK)
else()
    set(stack_size STACK_SIZE)
endif()
target_link_options(kam_web PRIVATE
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
