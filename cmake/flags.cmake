# How our own code is compiled. Third-party targets do not link kam_flags.
add_library(kam_flags INTERFACE)
target_include_directories(kam_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_features(kam_flags INTERFACE cxx_std_20)
target_compile_options(kam_flags INTERFACE
    -fno-exceptions -fno-rtti
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wimplicit-fallthrough -Wformat=2 -Werror
    # Designated initialisers name what differs; the rest is meant to be its default.
    -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 finds both inside std::string and std::variant where there is nothing (GCC bug 105651
    # and its kin); clang, clang-tidy and the sanitizers look for the real ones.
    target_compile_options(kam_flags INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

# Lines in a backtrace are enough: all that a debugger may ask for doubles the time to compile.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

# kam_precompile(target HEADER…): the standard headers that most sources include, and those named, are read
# once a target. The preset `native` does without, so its build sees that each file includes what it needs.
function(kam_precompile target)
    target_precompile_headers(${target} PRIVATE <algorithm> <array> <cmath> <functional> <map> <memory> <optional>
        <set> <span> <string> <string_view> <tuple> <utility> <variant> <vector> ${ARGN})
endfunction()

option(KAM_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer; the first finding ends the program" OFF)
if(KAM_SANITIZE)
    # What AddressSanitizer sees anyway is not looked at twice: that takes a fourth of the time to compile.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment,object-size
        -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1)
    add_link_options(-fsanitize=address,undefined)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_link_options(-static-libasan) # as clang does; what it keeps for each thread is sooner found
    endif()
endif()

option(KAM_FUZZ "libFuzzer's targets in tests/fuzz; needs clang" OFF)
if(KAM_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(EMSCRIPTEN)
    # CMake's MinSizeRel says -Os; -Oz is 4 % smaller here, and optimising everything as one another 4 %.
    set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
    # Whatever has WebGL 2 has these: shorter conversions, sign extensions and copies.
    set(wasm_features -mnontrapping-fptoint -msign-ext -mbulk-memory)
    add_compile_options(-fno-exceptions -fno-rtti -flto -fno-threadsafe-statics ${wasm_features})
    add_link_options(-flto ${wasm_features})
endif()
