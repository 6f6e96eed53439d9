# The fonts the application carries: from npm (pinned by web/package-lock.json), subset at build.
set(KAM_FONTTOOLS_PYTHON "" CACHE FILEPATH "A python3 that has fontTools")
if(NOT KAM_FONTTOOLS_PYTHON)
    # The first python3 on PATH may be another than the one apt's fonttools belongs to.
    foreach(candidate python3 /usr/bin/python3)
        execute_process(COMMAND ${candidate} -c "import fontTools.ttLib"
            RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
        if(NOT failed)
            set_property(CACHE KAM_FONTTOOLS_PYTHON PROPERTY VALUE ${candidate})
            break()
        endif()
    endforeach()
endif()

set(fonts "${PROJECT_BINARY_DIR}/fonts")
set(font_files "${fonts}/regular.ttf" "${fonts}/semibold.ttf" "${fonts}/icons.ttf")
set(subset "${PROJECT_SOURCE_DIR}/cmake/subset_fonts.py")
set(icon_list "${PROJECT_SOURCE_DIR}/assets/icons.txt")
if(KAM_FONTTOOLS_PYTHON)
    set(make_fonts "${KAM_FONTTOOLS_PYTHON}" "${subset}" "${PROJECT_SOURCE_DIR}/web/node_modules" "${icon_list}" "${fonts}")
else()
    # The core needs no fonts, so this fails when fonts are wanted and not before.
    set(make_fonts sh -c "echo 'fonts: no python3 with fontTools (package fonttools, or python3-fonttools)' && exit 1")
endif()
# The lock file stands for the fonts: they change only with it, and npm may not have run yet.
add_custom_command(OUTPUT ${font_files}
    COMMAND ${make_fonts}
    DEPENDS "${subset}" "${icon_list}" "${PROJECT_SOURCE_DIR}/web/package-lock.json"
    COMMENT "Subsetting fonts" VERBATIM)

set_source_files_properties(${font_files} PROPERTIES GENERATED TRUE)
kam_embed(kam_app fontRegular "${fonts}/regular.ttf")
kam_embed(kam_app fontSemibold "${fonts}/semibold.ttf")
kam_embed(kam_app fontIcons "${fonts}/icons.ttf")
