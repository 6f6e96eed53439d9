# The browser application: kam.mjs (an ES module) and kam.wasm; web/package.mjs makes a site of them.
kam_sources(web_sources web EXCEPT web/node_modules)
include("${PROJECT_SOURCE_DIR}/web/link_options.cmake")
if(web_sources)
    add_executable(kam_web ${web_sources})
    target_link_libraries(kam_web PRIVATE kam_app)
    set_target_properties(kam_web PROPERTIES OUTPUT_NAME kam SUFFIX .mjs)
    target_link_options(kam_web PRIVATE
        -Oz --no-entry
        -sMODULARIZE=1 -sEXPORT_ES6=1 -sENVIRONMENT=web -sUSE_ES6_IMPORT_META=0
        -sALLOW_MEMORY_GROWTH=1 -sTOTAL_STACK=1MB -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
        -lidbfs.js ${KAM_WEB_LINK_OPTIONS})
endif()
