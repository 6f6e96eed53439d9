# `kam`, the command line: the core without the application.
kam_sources(cli_sources app/cli)
if(cli_sources)
    add_executable(kam ${cli_sources})
    target_link_libraries(kam PRIVATE kam_core)
endif()
