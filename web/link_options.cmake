# What kam_web needs of Emscripten beyond how a module is made (cmake/web.cmake).
set(KAM_WEB_LINK_OPTIONS
    "-sEXPORTED_FUNCTIONS=_malloc,_free"
    "-sEXPORTED_RUNTIME_METHODS=FS,UTF8ToString,HEAPU8"
    -sFORCE_FILESYSTEM=1 -sDYNAMIC_EXECUTION=0)
