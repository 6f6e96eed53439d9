#include "web/program.hpp"

#include <emscripten.h>

/// Starts the program once the page has loaded what is stored (web/bridge/main.ts). There is one a
/// page; it ends with the page.
extern "C" EMSCRIPTEN_KEEPALIVE kam::web::Program* kamStart(int access, int mac) {
    return new kam::web::Program(static_cast<kam::Access>(access), mac != 0);
}
